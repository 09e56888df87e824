package nl.gewogenmaatwerk.internal.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;

/**
 * What a pattern asks, field by field. Immutable.
 *
 * @param byField what it asks of each field by itself
 * @param mixed   the alternatives that are about different fields
 */
record Needs(Map<Field, List<Constraint>> byField, List<Constraint> mixed) {

    static Needs of(Pattern pattern) {
        Needs needs = new Needs(new EnumMap<>(Field.class), new ArrayList<>());
        needs.add(pattern.constraint());
        return needs;
    }

    private void add(Constraint constraint) {
        List<Field> fields = constraint
                .comparisons()
                .map(Constraint.Comparison::field)
                .distinct()
                .limit(2)
                .toList();
        if (fields.size() == 1) {
            byField.computeIfAbsent(fields.get(0), field -> new ArrayList<>()).add(constraint);
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(this::add);
        } else if (!fields.isEmpty()) {
            mixed.add(constraint);
        }
    }

    List<Constraint> of(Field field) {
        return byField.getOrDefault(field, List.of());
    }

    boolean asks(Field field) {
        return byField.containsKey(field);
    }

    /** Whether it asks nothing of other fields than these. */
    boolean onlyOf(Field... fields) {
        return mixed.isEmpty() && List.of(fields).containsAll(byField.keySet());
    }

    /** Whether a field must have one of some codes that are written out. */
    boolean names(Field field) {
        return asks(field)
                && of(field).stream()
                        .flatMap(Constraint::comparisons)
                        .allMatch(comparison -> comparison.relation() == Relation.EQUAL
                                && comparison.operand() instanceof Operand.Code);
    }
}
