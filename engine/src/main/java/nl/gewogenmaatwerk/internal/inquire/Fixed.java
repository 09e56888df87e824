package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;

/** A variable that stands for one code: what a rule about any intervention asks before it is about this one. Immutable. */
record Fixed(String variable, String code) {

    private static final Constraint ALWAYS = new Constraint.All(List.of());
    private static final Constraint NEVER = new Constraint.Any(List.of());

    /** The same rule where the variable stands for the code; empty when it cannot. */
    Optional<Rule> in(Rule rule) {
        return all(rule.conditions())
                .map(conditions -> new Rule(
                        rule.id(),
                        rule.title(),
                        rule.sources(),
                        conditions,
                        rule.conclusions(),
                        rule.layer(),
                        rule.origin()));
    }

    private Optional<List<Condition>> all(List<Condition> conditions) {
        List<Condition> fixed = new ArrayList<>();
        for (Condition condition : conditions) {
            Optional<Condition> next = in(condition);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            fixed.add(next.get());
        }
        return Optional.of(fixed);
    }

    /** The check only lets variables through that are bound outside alternatives and outside what is negated. */
    private Optional<Condition> in(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all(all.parts()).map(parts -> new Condition.AllOf(parts, all.origin()));
        }
        if (condition instanceof Pattern pattern && pattern.bindings().containsKey(variable)) {
            Field field = pattern.bindings().get(variable);
            Constraint rest = without(pattern.constraint(), field);
            return rest.equals(NEVER) ? Optional.empty() : Optional.of(with(field, rest, pattern));
        }
        return Optional.of(condition);
    }

    private Pattern with(Field field, Constraint rest, Pattern pattern) {
        List<Constraint> parts = new ArrayList<>();
        parts.add(new Constraint.Comparison(field, Relation.EQUAL, new Operand.Code(code)));
        if (rest instanceof Constraint.All all) {
            parts.addAll(all.parts());
        } else {
            parts.add(rest);
        }
        return new Pattern(pattern.type(), new Constraint.All(parts), pattern.bindings(), pattern.origin());
    }

    /** What is still asked once the field has the code. */
    private Constraint without(Constraint constraint, Field field) {
        if (constraint instanceof Constraint.Comparison comparison) {
            if (comparison.field() != field || !(comparison.operand() instanceof Operand.Code named)) {
                return comparison;
            }
            boolean holds = named.code().equals(code) == (comparison.relation() == Relation.EQUAL);
            return holds ? ALWAYS : NEVER;
        }
        boolean all = constraint instanceof Constraint.All;
        List<Constraint> parts = new ArrayList<>();
        for (Constraint part : all ? ((Constraint.All) constraint).parts() : ((Constraint.Any) constraint).parts()) {
            Constraint next = without(part, field);
            if (next.equals(all ? NEVER : ALWAYS)) {
                return next;
            }
            if (!next.equals(all ? ALWAYS : NEVER)) {
                parts.add(next);
            }
        }
        return all ? new Constraint.All(parts) : new Constraint.Any(parts);
    }
}
