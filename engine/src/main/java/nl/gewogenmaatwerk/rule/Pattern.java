package nl.gewogenmaatwerk.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;

/**
 * A condition on one fact. Immutable.
 *
 * @param type       the type of the fact
 * @param constraint what is asked of its fields
 * @param bindings   the fields that later patterns refer to, by variable name
 * @param origin     where it was written
 */
public record Pattern(FactType type, Constraint constraint, Map<String, Field> bindings, Origin origin)
        implements Condition {
    public Pattern {
        bindings = Collections.unmodifiableMap(new LinkedHashMap<>(bindings));
    }

    /**
     * The codes that the key of a matching fact must have, where the pattern names them literally.
     *
     * @return empty when any fact of the type could match
     */
    public Optional<Set<String>> literalKeys() {
        return type.key().flatMap(key -> literals(constraint, key));
    }

    /** The codes to which a field is bound by a constraint, where it is bound to literal codes. */
    public Optional<Set<String>> literals(Field field) {
        return literals(constraint, field);
    }

    private static Optional<Set<String>> literals(Constraint constraint, Field field) {
        if (constraint instanceof Constraint.Comparison comparison) {
            boolean names = comparison.field() == field
                    && comparison.relation() == Relation.EQUAL
                    && comparison.operand() instanceof Operand.Code;
            return names ? Optional.of(Set.of(((Operand.Code) comparison.operand()).code())) : Optional.empty();
        }
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream()
                    .map(part -> literals(part, field))
                    .flatMap(Optional::stream)
                    .reduce(Pattern::common);
        }
        List<Optional<Set<String>>> parts = ((Constraint.Any) constraint)
                .parts().stream().map(part -> literals(part, field)).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<String> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(part.orElseThrow()));
        return Optional.of(Collections.unmodifiableSet(all));
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        return Collections.unmodifiableSet(common);
    }

    /** The variables of earlier patterns that it refers to. */
    public Stream<String> usedVariables() {
        return constraint
                .comparisons()
                .map(Constraint.Comparison::operand)
                .filter(Operand.Variable.class::isInstance)
                .map(operand -> ((Operand.Variable) operand).name());
    }
}
