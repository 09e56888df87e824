package nl.gewogenmaatwerk.vocabulary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * A number that can change with time, with where each value comes from. Immutable.
 *
 * @param code   the name used in rules, in capitals
 * @param label  what people call it
 * @param values its values, oldest first; never empty
 * @param origin where it was defined
 */
public record Parameter(String code, Text label, List<Dated> values, Origin origin) {

    /** Scores no older than this many days are fresh. */
    public static final String FRESH_DAYS = "FRESH_DAYS";

    /** From this difference on, the client and the professional see a construct differently. */
    public static final String GAP = "GAP";

    public Parameter {
        values = values.stream().sorted(Comparator.comparing(Dated::from)).toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a parameter has at least one value");
        }
    }

    /**
     * A value and the day from which it holds.
     *
     * @param from   the first day on which it holds
     * @param value  the value, 0 or more
     * @param source the code of the source it comes from
     */
    public record Dated(LocalDate from, int value, String source) {}

    /** The value that holds on a day; before the first dated value, that first value. */
    public int on(LocalDate day) {
        int value = values.get(0).value();
        for (Dated dated : values) {
            if (!dated.from().isAfter(day)) {
                value = dated.value();
            }
        }
        return value;
    }
}
