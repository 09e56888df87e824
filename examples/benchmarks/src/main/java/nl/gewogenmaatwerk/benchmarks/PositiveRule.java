package nl.gewogenmaatwerk.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.internal.check.Branches;
import nl.gewogenmaatwerk.internal.check.Codes;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * A rule of the rule model that only joins patterns, in terms of the fact records: what the peers of the engine are built from.
 *
 * @param id       the id of the rule
 * @param derived  the appraisals that follow from it
 * @param branches its alternatives, each a list of facts that must be there together
 */
record PositiveRule(String id, List<Fact.AppraisalFact> derived, List<List<Wanted>> branches) {

    /**
     * A fact that must be there.
     *
     * @param fact the record it is
     * @param keys the codes that its key must have; empty when any will do
     * @param all  what it must look like
     */
    record Wanted(Class<? extends Fact> fact, Optional<Set<String>> keys, List<Test> all) {}

    /** What a component of a fact is compared to. */
    sealed interface Value {

        /** A number. */
        record Number(int number) implements Value {}

        /** A code. */
        record Code(String code) implements Value {}

        /** The value of a parameter. */
        record Parameter(String code) implements Value {}

        /** A component of an earlier fact of the branch. @param fact its place in the branch */
        record Earlier(int fact, Column column) implements Value {}
    }

    /** A question about a fact, with an answer. */
    sealed interface Test {

        /** Compares a component. */
        record Compare(Column column, Relation relation, Value value) implements Test {}

        /** Every part holds. */
        record All(List<Test> parts) implements Test {}

        /** At least one part holds. */
        record Any(List<Test> parts) implements Test {}

        /** All comparisons in it. */
        default Stream<Compare> comparisons() {
            if (this instanceof Compare compare) {
                return Stream.of(compare);
            }
            List<Test> parts = this instanceof All all ? all.parts() : ((Any) this).parts();
            return parts.stream().flatMap(Test::comparisons);
        }
    }

    /** The rules of a rule set that has no other rules; those that derive appraisals come first. */
    static List<PositiveRule> of(RuleSet ruleSet) {
        Codes codes = new Codes(ruleSet.vocabulary(), Set.of(), Set.of());
        List<Rule> sorted = new TreeMap<>(ruleSet.rules())
                .values().stream()
                        .sorted((one, other) -> Boolean.compare(other.derives(), one.derives()))
                        .toList();
        return sorted.stream().map(rule -> of(rule, codes)).toList();
    }

    private static PositiveRule of(Rule rule, Codes codes) {
        List<Fact.AppraisalFact> derived = rule.conclusions().stream()
                .filter(Conclusion.Derive.class::isInstance)
                .map(Conclusion.Derive.class::cast)
                .map(derive -> new Fact.AppraisalFact(derive.factor(), derive.level()))
                .toList();
        return new PositiveRule(
                rule.id(),
                derived,
                Branches.of(rule.conditions()).stream()
                        .map(branch -> new Reading(codes).branch(branch))
                        .toList());
    }

    /** Reads one branch. */
    private static final class Reading {
        private final Codes codes;
        private final Map<String, Value.Earlier> variables = new HashMap<>();

        Reading(Codes codes) {
            this.codes = codes;
        }

        List<Wanted> branch(List<Condition> branch) {
            List<Wanted> wanted = new ArrayList<>();
            for (Condition condition : branch) {
                wanted.add(wanted((Pattern) condition, wanted.size()));
            }
            return wanted;
        }

        private Wanted wanted(Pattern pattern, int place) {
            List<Test> all = new ArrayList<>();
            if (pattern.type() == FactType.SCORE && pattern.literalKeys().isEmpty()) {
                all.add(new Test.Compare(Column.SCORE_OF_GOAL, Relation.EQUAL, new Value.Number(0)));
            }
            pattern.bindings().forEach((name, field) -> {
                Column column = column(pattern, field);
                variables.putIfAbsent(name, new Value.Earlier(place, column));
                if (field.isOptional()) {
                    all.add(known(column));
                }
            });
            Constraint constraint = pattern.constraint();
            List<Constraint> parts = constraint instanceof Constraint.All each ? each.parts() : List.of(constraint);
            parts.forEach(part -> all.add(test(pattern, part)));
            return new Wanted(Column.fact(pattern.type()), pattern.literalKeys(), List.copyOf(all));
        }

        private Test test(Pattern pattern, Constraint constraint) {
            if (constraint instanceof Constraint.All all) {
                return new Test.All(
                        all.parts().stream().map(part -> test(pattern, part)).toList());
            }
            if (constraint instanceof Constraint.Any any) {
                return new Test.Any(
                        any.parts().stream().map(part -> test(pattern, part)).toList());
            }
            Constraint.Comparison comparison = (Constraint.Comparison) constraint;
            Column column = column(pattern, comparison.field());
            Test compare = new Test.Compare(column, comparison.relation(), value(pattern, comparison));
            return comparison.field().isOptional() ? new Test.All(List.of(known(column), compare)) : compare;
        }

        private static Test known(Column column) {
            Value nothing = column.isNumber() ? new Value.Number(Fact.UNKNOWN) : new Value.Code(Fact.NO_CODE);
            return new Test.Compare(column, Relation.NOT_EQUAL, nothing);
        }

        private Column column(Pattern pattern, Field field) {
            boolean ranked = codes.range(pattern, field)
                    .map(range -> range.kind() != Field.Kind.CODE)
                    .orElse(false);
            return Column.of(pattern.type(), field, ranked);
        }

        private Value value(Pattern pattern, Constraint.Comparison comparison) {
            Operand operand = comparison.operand();
            if (operand instanceof Operand.Whole whole) {
                return new Value.Number(whole.value());
            }
            if (operand instanceof Operand.YesNo yesNo) {
                return new Value.Number(yesNo.value() ? 1 : 0);
            }
            if (operand instanceof Operand.Day day) {
                return new Value.Number((int) day.day().toEpochDay());
            }
            if (operand instanceof Operand.Parameter parameter) {
                return new Value.Parameter(parameter.code());
            }
            if (operand instanceof Operand.Variable variable) {
                return variables.get(variable.name());
            }
            String code = ((Operand.Code) operand).code();
            return codes.range(pattern, comparison.field())
                    .filter(range -> range.kind() == Field.Kind.ORDERED_CODE)
                    .<Value>map(range -> new Value.Number(range.rank(code)))
                    .orElse(new Value.Code(code));
        }
    }
}
