package nl.gewogenmaatwerk.rule;

import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;

/**
 * A condition of a rule: true, false or unknown for a client (Kleene's three values). Immutable.
 */
public sealed interface Condition
        permits Pattern, Condition.AllOf, Condition.AnyOf, Condition.Not, Condition.Exists, Condition.Count {

    /** Where it was written. */
    Origin origin();

    /** Every part holds. */
    record AllOf(List<Condition> parts, Origin origin) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts, Origin origin) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Certainly nothing makes the condition in it true. */
    record Not(Condition condition, Origin origin) implements Condition {}

    /** Something makes the condition in it true. */
    record Exists(Condition condition, Origin origin) implements Condition {}

    /**
     * The number of facts that match a pattern compares to a number.
     *
     * @param pattern  what is counted
     * @param relation an order: at least, more than, at most or less than
     * @param bound    a number or a parameter
     */
    record Count(Pattern pattern, Relation relation, Operand bound, Origin origin) implements Condition {

        /** Whether it holds once enough facts match, rather than as long as few do. */
        public boolean isAtLeast() {
            return relation == Relation.GREATER || relation == Relation.GREATER_OR_EQUAL;
        }
    }

    /** All patterns in it, in order. */
    default Stream<Pattern> patterns() {
        if (this instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        if (this instanceof Not not) {
            return not.condition().patterns();
        }
        if (this instanceof Exists exists) {
            return exists.condition().patterns();
        }
        if (this instanceof Count count) {
            return Stream.of(count.pattern());
        }
        List<Condition> parts = this instanceof AllOf all ? all.parts() : ((AnyOf) this).parts();
        return parts.stream().flatMap(Condition::patterns);
    }
}
