package nl.gewogenmaatwerk.rule;

import java.util.List;
import java.util.stream.Stream;

/** What a pattern asks of the fields of one fact. Immutable. */
public sealed interface Constraint {

    /** A field compared to a value. */
    record Comparison(Field field, Relation relation, Operand operand) implements Constraint {}

    /** Every part holds; an empty list always holds. */
    record All(List<Constraint> parts) implements Constraint {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Any(List<Constraint> parts) implements Constraint {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** All comparisons in it, in order. */
    default Stream<Comparison> comparisons() {
        if (this instanceof Comparison comparison) {
            return Stream.of(comparison);
        }
        List<Constraint> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
        return parts.stream().flatMap(Constraint::comparisons);
    }
}
