package nl.gewogenmaatwerk.adapter.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.json.document.Findings;
import nl.gewogenmaatwerk.adapter.json.document.Names;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.adapter.json.document.Node.ListNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.Member;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;

/**
 * Passes on what is wrong with a client file: each thing once, up to a limit, and without a name that could hold something about a person.
 * Not thread-safe.
 */
final class ClientFileFindings implements Findings {

    private static final int MOST = 500;

    /** The most names to look at in fields that do not belong at all: they are refused anyhow. */
    private static final int MOST_NAMES = 1_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    private final Findings to;
    private final Set<Told> told = new HashSet<>();
    private int namesSeen;

    ClientFileFindings(Findings to) {
        this.to = to;
    }

    /** Whether nothing is wrong so far. */
    boolean isEmpty() {
        return told.isEmpty();
    }

    @Override
    public void add(String code, Place at, Text what, Text help) {
        if (isNew(code, at, what)) {
            to.add(code, at, what, help);
        }
    }

    @Override
    public void add(String code, Place at, Text what, String written, Text help) {
        if (isNew(code, at, what)) {
            to.add(code, at, what, written, help);
        }
    }

    /** Passes on a problem that the engine made. */
    void add(InputProblem problem, Place at) {
        add(problem.code(), at, problem.message(), problem.help());
    }

    /** Passes on a problem that the engine made, at its place in a document. */
    void add(InputProblem problem, String pointer, Node document) {
        Node node = document;
        for (String name : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            node = part(node, name.replace("~1", "/").replace("~0", "~"));
        }
        Place near = node.place();
        add(problem, new Place(document.place().pointer() + pointer, near.line(), near.column()));
    }

    private static Node part(Node node, String name) {
        if (node instanceof ObjectNode object) {
            return object.member(name).map(Member::value).orElse(node);
        }
        return node instanceof ListNode list ? list.items().get(Integer.parseInt(name)) : node;
    }

    @Override
    public void unknownField(Member member, Collection<String> known) {
        Text what = isName(member.name())
                ? new Text(
                        "Het veld `" + member.name() + "` hoort hier niet.",
                        "The field `" + member.name() + "` does not belong here.")
                : new Text("Hier staat een veld dat er niet hoort.", "There is a field here that does not belong.");
        unknown("unknown-field", member, what, Optional.of(known));
    }

    /** The situation has an item that the vocabulary does not have; without a vocabulary, one of which the name is no code. */
    void unknownItem(Member member, Optional<? extends Collection<String>> known) {
        Text what = isName(member.name())
                ? new Text(
                        "`" + member.name() + "` staat niet in de woordenlijst.",
                        "`" + member.name() + "` is not in the vocabulary.")
                : new Text(
                        "Hier staat een naam die niet in de woordenlijst staat.",
                        "There is a name here that is not in the vocabulary.");
        unknown("unknown-code", member, what, known);
    }

    private void unknown(String code, Member member, Text what, Optional<? extends Collection<String>> known) {
        if (isFull()) {
            return;
        }
        if (!protectedName(member)) {
            add(
                    code,
                    at(member),
                    what,
                    known.map(names -> help(member, names)).orElse(new Text("Haal het weg.", "Remove it.")));
        }
        protectedNames(member.value());
    }

    private static Text help(Member member, Collection<String> known) {
        String list = Names.list(known);
        return Names.nearest(member.name(), known)
                .map(near -> new Text(
                        "Misschien bedoelt u `" + near + "`. Hier mag staan: " + list + ".",
                        "Maybe you mean `" + near + "`. Allowed here: " + list + "."))
                .orElse(new Text(
                        "Haal het weg, of kies uit: " + list + ".", "Remove it, or choose from: " + list + "."));
    }

    /** Nothing in a field that does not belong may be named after a protected ground either. */
    private void protectedNames(Node node) {
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                if (isFull() || ++namesSeen > MOST_NAMES) {
                    return;
                }
                protectedName(member);
                protectedNames(member.value());
            }
        } else if (node instanceof ListNode list) {
            list.items().forEach(this::protectedNames);
        }
    }

    private boolean protectedName(Member member) {
        Optional<Text> ground = ProtectedGrounds.in(member.name());
        Place at = at(member);
        ground.ifPresent(name -> add(ClientFileCheck.protectedName(at.pointer(), name), at));
        return ground.isPresent();
    }

    /** The place of a member; of the object it stands in when its name had better not be repeated. */
    private static Place at(Member member) {
        Place at = member.place();
        return isName(member.name())
                ? at
                : new Place(at.pointer().substring(0, at.pointer().lastIndexOf('/')), at.line(), at.column());
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !Bsn.isIn(name);
    }

    private boolean isFull() {
        return told.size() > MOST;
    }

    private boolean isNew(String code, Place at, Text what) {
        if (isFull() || !told.add(new Told(code, at.pointer(), what))) {
            return false;
        }
        if (isFull()) {
            to.add(
                    "more-problems",
                    Place.WHOLE,
                    new Text(
                            "Er is nog meer mis; hier staan de eerste " + MOST + " problemen.",
                            "More is wrong; these are the first " + MOST + " problems."),
                    new Text("Kijk eerst of dit het goede bestand is.", "First see whether this is the right file."));
            return false;
        }
        return true;
    }

    private record Told(String code, String pointer, Text what) {}
}
