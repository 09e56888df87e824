package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;

/**
 * Whether any fact at all can match a pattern. Tries the values at which comparisons turn; what it refers to elsewhere is taken as possible,
 * so it never says that a pattern cannot match when it can.
 */
public final class Satisfiability {

    private static final int MAX_TRIES = 200_000;

    private final Codes codes;

    /** Patterns of which the fields have these values. */
    public Satisfiability(Codes codes) {
        this.codes = codes;
    }

    /** Whether some fact can match a pattern. */
    public boolean canMatch(Pattern pattern) {
        Map<Field, List<Object>> candidates = new EnumMap<>(Field.class);
        long tries = 1;
        for (Constraint.Comparison comparison :
                pattern.constraint().comparisons().toList()) {
            if (!candidates.containsKey(comparison.field())) {
                List<Object> values = candidates(pattern, comparison.field());
                candidates.put(comparison.field(), values);
                tries *= Math.max(1, values.size());
            }
        }
        return tries > MAX_TRIES
                || anyMatches(pattern, List.copyOf(candidates.keySet()), candidates, new EnumMap<>(Field.class));
    }

    private boolean anyMatches(
            Pattern pattern, List<Field> fields, Map<Field, List<Object>> candidates, Map<Field, Object> fact) {
        if (fact.size() == fields.size()) {
            return holds(pattern, pattern.constraint(), fact);
        }
        Field next = fields.get(fact.size());
        for (Object value : candidates.get(next)) {
            fact.put(next, value);
            if (anyMatches(pattern, fields, candidates, fact)) {
                return true;
            }
            fact.remove(next);
        }
        return false;
    }

    private List<Object> candidates(Pattern pattern, Field field) {
        Optional<Codes.Range> range = codes.range(pattern, field);
        if (range.isEmpty()) {
            return List.of();
        }
        if (range.get().kind() == Field.Kind.CODE) {
            return telling(pattern, field, range.get().codes());
        }
        if (range.get().kind() == Field.Kind.ORDERED_CODE) {
            List<Object> ranks = new ArrayList<>();
            for (int rank = 0; rank < range.get().codes().size(); rank++) {
                ranks.add(rank);
            }
            return ranks;
        }
        TreeSet<Integer> turning =
                new TreeSet<>(List.of(range.get().min(), range.get().max()));
        pattern.constraint()
                .comparisons()
                .filter(comparison -> comparison.field() == field)
                .flatMap(comparison -> numbers(comparison.operand(), range.get()).stream())
                .forEach(number -> turning.addAll(List.of(number - 1, number, number + 1)));
        turning.removeIf(
                number -> number < range.get().min() || number > range.get().max());
        return new ArrayList<>(turning);
    }

    /** The codes that the pattern names, and one that it does not name: all others fare alike. */
    private static List<Object> telling(Pattern pattern, Field field, List<String> codes) {
        Set<String> named = pattern.constraint()
                .comparisons()
                .filter(comparison -> comparison.field() == field)
                .map(Constraint.Comparison::operand)
                .filter(Operand.Code.class::isInstance)
                .map(operand -> ((Operand.Code) operand).code())
                .collect(Collectors.toSet());
        List<Object> telling = new ArrayList<>();
        boolean other = false;
        for (String code : codes) {
            if (named.contains(code) || !other) {
                telling.add(code);
                other |= !named.contains(code);
            }
        }
        return telling;
    }

    private List<Integer> numbers(Operand operand, Codes.Range range) {
        if (operand instanceof Operand.Whole whole) {
            return List.of(whole.value());
        }
        if (operand instanceof Operand.YesNo yesNo) {
            return List.of(yesNo.value() ? 1 : 0);
        }
        if (operand instanceof Operand.Day day) {
            return List.of((int) day.day().toEpochDay());
        }
        if (operand instanceof Operand.Code code) {
            return List.of(range.rank(code.code()));
        }
        return codes.values(operand);
    }

    private boolean holds(Pattern pattern, Constraint constraint, Map<Field, Object> fact) {
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().allMatch(part -> holds(pattern, part, fact));
        }
        if (constraint instanceof Constraint.Any any) {
            return any.parts().stream().anyMatch(part -> holds(pattern, part, fact));
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        if (comparison.operand() instanceof Operand.Variable) {
            return true;
        }
        Object value = fact.get(comparison.field());
        if (value instanceof Integer number) {
            Codes.Range range = codes.range(pattern, comparison.field()).orElseThrow();
            return numbers(comparison.operand(), range).stream()
                    .anyMatch(other -> comparison.relation().holds(number, other));
        }
        boolean same =
                comparison.operand() instanceof Operand.Code code && code.code().equals(value);
        return comparison.relation() == Relation.EQUAL ? same : !same;
    }
}
