package nl.gewogenmaatwerk.problem;

import java.util.Comparator;
import nl.gewogenmaatwerk.text.Text;

/**
 * Something wrong in what was said about a client. Its texts name fields and allowed values, never a value of a person. Immutable.
 *
 * @param code    the stable name of this kind of problem, such as {@code unknown-code}
 * @param pointer the JSON pointer (RFC 6901) to the place, such as {@code /scores/0/value}
 * @param message what is wrong
 * @param help    what to do about it
 */
public record InputProblem(String code, String pointer, Text message, Text help) implements Comparable<InputProblem> {

    private static final Comparator<InputProblem> ORDER =
            Comparator.comparing(InputProblem::pointer).thenComparing(InputProblem::code);

    /** By pointer, then by code. */
    @Override
    public int compareTo(InputProblem other) {
        return ORDER.compare(this, other);
    }
}
