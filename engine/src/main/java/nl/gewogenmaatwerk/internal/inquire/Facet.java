package nl.gewogenmaatwerk.internal.inquire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Term;

/**
 * One fact about a client that could be otherwise. Immutable.
 *
 * @param term         the term it is about
 * @param key          the stable key of the fact
 * @param now          what it is now; absent when it is not known
 * @param value        the same for programs; absent as well for a barrier that nobody listed
 * @param alternatives what it could be instead
 * @param wording      any of its values in words, however many
 */
record Facet(
        Term term,
        String key,
        Optional<Text> now,
        Optional<Setting.Value> value,
        List<Alternative> alternatives,
        Function<List<Setting.Value>, Text> wording) {
    Facet {
        alternatives = List.copyOf(alternatives);
    }

    /** Some of its alternatives in words, as one: neighbouring numbers become one range. */
    Text words(List<Alternative> some) {
        return wording.apply(
                some.stream().flatMap(each -> each.values().stream()).toList());
    }

    /**
     * What a fact could be instead.
     *
     * @param setting   the value
     * @param text      the value in words, or all values that no rule tells apart from it
     * @param values    all those values
     * @param answers   as how many answers they count
     * @param knowledge works out what would be known then
     * @param distance  how far it is from what is now, see {@link Distance}
     */
    record Alternative(
            Setting setting,
            Text text,
            List<Setting.Value> values,
            int answers,
            Supplier<Knowledge> knowledge,
            Distance distance) {}

    /**
     * How far a value is from what is now, in steps: the further of two in the same direction asks more than is needed.
     *
     * @param steps   how many steps, negative when it is less favourable or lower
     * @param address 0, or 1 when help with a barrier would start or stop
     * @param ordered whether steps mean anything; values without an order, or of what is not known, are all apart
     */
    record Distance(int steps, int address, boolean ordered) {

        static final Distance APART = new Distance(0, 0, false);

        /** Whether this is on the way to another value, or that value itself. */
        boolean isWithin(Distance other) {
            boolean sameWay = steps == 0 || Integer.signum(steps) == Integer.signum(other.steps);
            return ordered
                    && other.ordered
                    && sameWay
                    && Math.abs(steps) <= Math.abs(other.steps)
                    && address <= other.address;
        }
    }
}
