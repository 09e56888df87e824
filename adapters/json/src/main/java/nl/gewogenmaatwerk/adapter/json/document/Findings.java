package nl.gewogenmaatwerk.adapter.json.document;

import java.util.Collection;
import nl.gewogenmaatwerk.text.Text;

/**
 * Takes what a reader finds wrong in a document. {@link FileFindings} makes of it problems for the author of a file, who may read back what
 * he or she wrote; {@link ClientFindings} makes of it problems in what was said about a client, of which no value is ever repeated.
 */
public interface Findings {

    /**
     * Something is wrong.
     *
     * @param code the stable name of this kind of problem
     * @param at   where
     * @param what what is wrong: a sentence without any value from the document
     * @param help what to do about it: a sentence without any value from the document
     */
    void add(String code, Place at, Text what, Text help);

    /**
     * Something is wrong with what was written.
     *
     * @param code    the stable name of this kind of problem
     * @param at      where
     * @param what    what is wrong: a sentence without any value from the document
     * @param written what was written there, for whoever may read it back
     * @param help    what to do about it: a sentence without any value from the document
     */
    void add(String code, Place at, Text what, String written, Text help);

    /**
     * An object has a member that it should not have.
     *
     * @param member the member
     * @param known  the names that it may have
     */
    default void unknownField(Node.Member member, Collection<String> known) {
        String list = Names.list(known);
        Text help = Names.nearest(member.name(), known)
                .map(near -> new Text(
                        "Misschien bedoelt u `" + near + "`. Hier mag staan: " + list + ".",
                        "Maybe you mean `" + near + "`. Allowed here: " + list + "."))
                .orElse(new Text(
                        "Haal het weg, of kies uit: " + list + ".", "Remove it, or choose from: " + list + "."));
        add(
                "unknown-field",
                member.place(),
                new Text("Dit veld hoort hier niet.", "This field does not belong here."),
                member.name(),
                help);
    }
}
