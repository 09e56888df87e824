package nl.gewogenmaatwerk.adapter.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.json.document.ClientFindings;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Node.TextNode;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.discussion.CaseKey;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Discussion.ProposedChange;
import nl.gewogenmaatwerk.text.Text;

/**
 * Reads what a team made of a case as {@code discussion/1}: strictly, with all problems at once, and without repeating what was written. The
 * case is named by its id and its advice, or by its letter in a pack of which the key is at hand. Thread-safe.
 */
public final class DiscussionJson {

    /** The version of the document that this class reads. */
    public static final String SCHEMA = "discussion/1";

    /** The most characters of an outcome or a proposal. */
    public static final int MOST_CHARACTERS = 4_000;

    private static final int MOST_PRESENT = 50;
    private static final int MOST_CHARACTERS_OF_A_NAME = 100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,127}");
    private static final Pattern LETTER = Pattern.compile("[A-Z]");
    private static final DocumentReader READER = DocumentReader.json();

    private DiscussionJson() {}

    /**
     * Reads a discussion.
     *
     * @param content      the document in UTF-8
     * @param municipality the municipality in whose journal it comes
     * @param key          the key of the pack, when the case may be named by its letter
     * @param told         takes everything that is wrong
     * @return the discussion; empty when something is wrong with it
     */
    public static Optional<Discussion> read(
            byte[] content, String municipality, Optional<CaseKey> key, ClientFindings told) {
        ClientFileFindings findings = new ClientFileFindings(told);
        Optional<Node> document = READER.read(content, findings).map(new BsnScan(findings)::without);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> fields = Value.of(document.get(), findings)
                .fields("schema", "case", "caseId", "adviceId", "on", "present", "outcome", "change");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        schema(fields.get().required("schema"));
        Optional<CaseKey.Link> link = link(fields.get(), key);
        Optional<LocalDate> on = fields.get().required("on").date();
        List<String> present = present(fields.get().required("present"));
        Optional<String> outcome = words(fields.get().required("outcome"), MOST_CHARACTERS);
        Optional<ProposedChange> change = change(fields.get().optional("change"));
        if (!findings.isEmpty() || link.isEmpty() || on.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Discussion(
                municipality, link.get().caseId(), link.get().adviceId(), on.get(), present, outcome.get(), change));
    }

    private static void schema(Value schema) {
        if (schema.text().filter(version -> !version.equals(SCHEMA)).isPresent()) {
            schema.refuse(
                    "unknown-schema",
                    new Text(
                            "`schema` noemt een soort of versie die hier niet gelezen wordt.",
                            "`schema` names a kind or version that is not read here."),
                    new Text("Maak het bestand als `" + SCHEMA + "`.", "Make the file as `" + SCHEMA + "`."));
        }
    }

    private static Optional<CaseKey.Link> link(Fields fields, Optional<CaseKey> key) {
        Value letter = fields.optional("case");
        Value caseId = fields.optional("caseId");
        Value adviceId = fields.optional("adviceId");
        if (!letter.isPresent()) {
            Optional<String> id = words(fields.required("caseId"), MOST_CHARACTERS_OF_A_NAME);
            Optional<String> advice = fields.required("adviceId")
                    .matching(CODE, new Text("het kenmerk van een advies", "the id of an advice"));
            return id.flatMap(known -> advice.map(about -> new CaseKey.Link("", known, about)));
        }
        if (caseId.isPresent() || adviceId.isPresent()) {
            letter.refuse(
                    "named-twice",
                    new Text(
                            "De casus is met een letter én met kenmerken genoemd.",
                            "The case is named by a letter and by ids as well."),
                    new Text(
                            "Noem alleen `case`, of alleen `caseId` en `adviceId`.",
                            "Name only `case`, or only `caseId` and `adviceId`."));
            return Optional.empty();
        }
        Optional<String> written = letter.matching(LETTER, new Text("een hoofdletter", "a capital letter"));
        Optional<CaseKey.Link> link = written.flatMap(known -> key.flatMap(links -> links.first(known)));
        if (written.isPresent() && link.isEmpty()) {
            letter.refuse(
                    "unknown-case",
                    key.isPresent()
                            ? new Text("Deze letter staat niet in de sleutel.", "This letter is not in the key.")
                            : new Text(
                                    "Zonder sleutel zegt een letter niet welke casus het is.",
                                    "Without a key a letter does not say which case it is."),
                    new Text(
                            "Geef de sleutel van de set (`--key`), of noem `caseId` en `adviceId`.",
                            "Give the key of the pack (`--key`), or name `caseId` and `adviceId`."));
        }
        return link;
    }

    private static List<String> present(Value value) {
        List<String> present = new ArrayList<>();
        List<Value> items = value.items();
        items.forEach(item -> words(item, MOST_CHARACTERS_OF_A_NAME).ifPresent(present::add));
        boolean isList = value.node().filter(Node.ListNode.class::isInstance).isPresent();
        if (isList && (items.isEmpty() || items.size() > MOST_PRESENT)) {
            value.refuse(
                    "wrong-number",
                    new Text(
                            "In `present` horen 1 tot en met " + MOST_PRESENT + " deelnemers.",
                            "`present` must name 1 to " + MOST_PRESENT + " people."),
                    new Text(
                            "Noem wie erbij was, met een functie of pseudoniem.",
                            "Name who was there, by function or pseudonym."));
        }
        return present;
    }

    private static Optional<ProposedChange> change(Value value) {
        Optional<Fields> fields = value.fields("to", "id", "proposal");
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<ProposedChange.Subject> to = fields.get().required("to").code(ProposedChange.Subject.class);
        Optional<String> id = fields.get()
                .required("id")
                .matching(
                        CODE,
                        new Text(
                                "de naam van een principe, regel of scenario",
                                "the id of a principle, rule or scenario"));
        Optional<String> proposal = words(fields.get().required("proposal"), MOST_CHARACTERS);
        return to.flatMap(what -> id.flatMap(which -> proposal.map(how -> new ProposedChange(what, which, how))));
    }

    /** A text with something in it that is not too long. */
    private static Optional<String> words(Value value, int most) {
        Optional<String> text = value.text();
        boolean isLong = value.node().orElse(null) instanceof TextNode written
                && written.text().codePointCount(0, written.text().length()) > most;
        if (isLong) {
            value.refuse(
                    "too-long",
                    new Text(
                            "Deze tekst is langer dan " + most + " tekens.",
                            "This text is longer than " + most + " characters."),
                    new Text("Maak hem korter.", "Make it shorter."));
            return Optional.empty();
        }
        return text;
    }
}
