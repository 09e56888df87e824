package nl.gewogenmaatwerk.problem;

import java.util.Comparator;
import nl.gewogenmaatwerk.text.Text;

/**
 * Something in a rule set that its authors should look at. Immutable; equal by value.
 *
 * @param severity whether the rule set can still be used
 * @param code     the stable name of this kind of problem, such as {@code unknown-construct}
 * @param file     the file, relative to the folder that holds the rule sets
 * @param line     the line, from 1; 0 when the whole file is meant
 * @param column   the column, from 1; 0 when the whole line is meant
 * @param what     what is wrong
 * @param help     what to do about it
 */
public record Problem(Severity severity, String code, String file, int line, int column, Text what, Text help)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::origin)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::code)
            .thenComparing(problem -> problem.what().nl());

    /** An error at a place. */
    public static Problem error(String code, Origin at, Text what, Text help) {
        return new Problem(Severity.ERROR, code, at.file(), at.line(), at.column(), what, help);
    }

    /** A warning at a place. */
    public static Problem warning(String code, Origin at, Text what, Text help) {
        return new Problem(Severity.WARNING, code, at.file(), at.line(), at.column(), what, help);
    }

    /** Where the problem is. */
    public Origin origin() {
        return new Origin(file, line, column);
    }

    /** Whether the rule set cannot be used because of this. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, then by severity, code and text. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
