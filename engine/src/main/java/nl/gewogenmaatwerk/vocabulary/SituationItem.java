package nl.gewogenmaatwerk.vocabulary;

import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * A fact about the client's situation with a type of its own. Immutable.
 *
 * @param code       see {@link Term#code()}
 * @param label      see {@link Term#label()}
 * @param part       see {@link Term#part()}
 * @param changeable see {@link Term#changeable()}
 * @param question   see {@link Term#question()}
 * @param type       what values it can have
 * @param origin     see {@link Term#origin()}
 */
public record SituationItem(
        String code, Text label, Part part, boolean changeable, Text question, ValueType type, Origin origin)
        implements Term {

    /** What values an item can have. */
    public sealed interface ValueType permits WholeNumber, YesNo, Codes {}

    /**
     * A whole number.
     *
     * @param min  the lowest value, at least 0
     * @param max  the highest value
     * @param unit what is counted, for people; may be empty
     */
    public record WholeNumber(int min, int max, Text unit) implements ValueType {}

    /** Yes or no. */
    public record YesNo() implements ValueType {}

    /**
     * One of a list of codes.
     *
     * @param labels  the codes with their labels
     * @param ordered whether the codes go from low to high and may be compared
     */
    public record Codes(Map<String, Text> labels, boolean ordered) implements ValueType {
        public Codes {
            labels = Ordered.copy(labels);
        }

        /** The place of a code in the order, from 0; -1 when it is not a code of this item. */
        public int rank(String code) {
            return List.copyOf(labels.keySet()).indexOf(code);
        }
    }
}
