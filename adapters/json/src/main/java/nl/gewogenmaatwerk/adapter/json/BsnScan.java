package nl.gewogenmaatwerk.adapter.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Node.ListNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.Member;
import nl.gewogenmaatwerk.adapter.json.document.Node.NumberNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.RefusedNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.TextNode;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.vocabulary.Bsn;

/**
 * Takes everything out of a document that looks like a citizen service number (BSN), in names, texts and numbers, and tells it. It also sees
 * through digits of other scripts, characters without width, fractions and exponents. Not thread-safe.
 */
final class BsnScan {

    private static final int MOST_DIGITS = 40;

    private final ClientFileFindings findings;

    BsnScan(ClientFileFindings findings) {
        this.findings = findings;
    }

    /** The document without what looks like a citizen service number. */
    Node without(Node node) {
        if (node instanceof ObjectNode object) {
            return object(object);
        }
        if (node instanceof ListNode list) {
            return new ListNode(
                    list.place(), list.items().stream().map(this::without).toList());
        }
        boolean found = node instanceof TextNode text && Bsn.isIn(text.text())
                || node instanceof NumberNode number && isInNumber(number.written());
        return found ? refused(node.place()) : node;
    }

    private ObjectNode object(ObjectNode object) {
        List<Member> members = new ArrayList<>();
        for (Member member : object.members()) {
            Node value = without(member.value());
            if (Bsn.isIn(member.name())) {
                refused(object.place());
            } else {
                members.add(new Member(member.name(), member.place(), value));
            }
        }
        return new ObjectNode(object.place(), members);
    }

    private Node refused(Place at) {
        findings.add(ClientFileCheck.bsn(at.pointer()), at);
        return new RefusedNode(at);
    }

    private static boolean isInNumber(String written) {
        if (Bsn.isIn(written)) {
            return true;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(written);
        } catch (NumberFormatException tooLong) {
            return false;
        }
        return Math.abs((long) number.scale()) <= MOST_DIGITS
                && number.precision() <= MOST_DIGITS
                && Bsn.isIn(number.stripTrailingZeros().toPlainString());
    }
}
