package nl.gewogenmaatwerk.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a rule set read for one client. A rule is certain when it is true with what is known, whatever the values that are not
 * known; it is possible when some of those values would make it true. Used by one thread.
 */
public final class Reading {

    /** How a condition is read. */
    private enum Mode {
        /** It is true, whatever the values that are not known. */
        CERTAIN,
        /** Some value of what is not known makes it true. */
        POSSIBLE,
        /** The same for what is negated, which is only ruled out once everything it looks at is known. */
        NOT_RULED_OUT
    }

    /** The facts that conditions matched so far, last first. */
    private record Trail(Seen fact, @Nullable Trail before) {}

    /** What to do with facts that make all conditions true together. */
    private interface Visit {
        /** @return whether that was enough */
        boolean found(Map<String, Object> variables, @Nullable Trail trail);
    }

    /**
     * On what a true rule rests.
     *
     * @param facts the keys of the facts that its conditions matched
     * @param codes per variable that a conclusion is about, the codes that were bound to it
     */
    public record Matches(Set<String> facts, Map<String, Set<String>> codes) {}

    /**
     * What came of one condition.
     *
     * @param condition the condition
     * @param truth     its value
     * @param seen      the known facts of its types that it looks at
     * @param missing   the codes of the terms that it looks at and that are not known, or not rated
     */
    public record Judged(Condition condition, Truth truth, List<Seen> seen, List<String> missing) {}

    private final ReferenceEvaluator rules;
    private final Knowledge knowledge;
    private final LocalDate asOf;
    private final boolean open;
    private final Map<String, Boolean> certain = new HashMap<>();
    private final Map<String, Boolean> possible = new HashMap<>();
    private final Map<Mode, List<Seen>> appraisals = new EnumMap<>(Mode.class);
    private @Nullable List<Seen> unknowns;
    private @Nullable Reading opened;

    Reading(ReferenceEvaluator rules, Knowledge knowledge, LocalDate asOf, boolean open) {
        this.rules = rules;
        this.knowledge = knowledge;
        this.asOf = asOf;
        this.open = open;
    }

    /** Whether a rule is certain. */
    public boolean isCertain(Rule rule) {
        Boolean known = certain.get(rule.id());
        if (known == null) {
            known = holds(rule.conditions(), Map.of(), Mode.CERTAIN);
            certain.put(rule.id(), known);
        }
        return known;
    }

    /** Whether a rule is possible; when it is not, nothing that is not known can make it true. */
    public boolean isPossible(Rule rule) {
        if (!open) {
            return opened().isPossible(rule);
        }
        Boolean known = possible.get(rule.id());
        if (known == null) {
            known = holds(rule.conditions(), Map.of(), Mode.POSSIBLE);
            possible.put(rule.id(), known);
        }
        return known;
    }

    /** True when it is certain, false when it is not even possible. */
    public Truth truth(Rule rule) {
        return isCertain(rule) ? Truth.TRUE : isPossible(rule) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** On what a rule rests; on nothing when it is not certain. */
    public Matches matches(Rule rule) {
        Set<String> facts = new TreeSet<>();
        Map<String, Set<String>> codes = new TreeMap<>();
        Set<String> bound = bound(rule);
        each(rule.conditions(), Map.of(), null, Mode.CERTAIN, (variables, trail) -> {
            for (Trail at = trail; at != null; at = at.before()) {
                facts.add(at.fact().key());
            }
            bound.forEach(variable ->
                    codes.computeIfAbsent(variable, name -> new TreeSet<>()).add((String) variables.get(variable)));
            return false;
        });
        return new Matches(facts, codes);
    }

    private static Set<String> bound(Rule rule) {
        Set<String> variables = new TreeSet<>();
        for (Conclusion conclusion : rule.conclusions()) {
            if (conclusion instanceof Conclusion.AboutIntervention about
                    && about.intervention() instanceof Conclusion.Subject.Bound bound) {
                variables.add(bound.variable());
            } else if (conclusion instanceof Conclusion.Ask ask
                    && ask.about() instanceof Conclusion.Subject.Bound bound) {
                variables.add(bound.variable());
            }
        }
        return variables;
    }

    /**
     * What came of each condition of a rule, read with those conditions whose facts it refers to. All are true exactly when the rule is certain.
     */
    public List<Judged> judge(Rule rule) {
        List<Condition> all = new ArrayList<>();
        rule.conditions().forEach(condition -> flatten(condition, all));
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Condition condition = all.get(i);
            List<Condition> together = new ArrayList<>();
            binding(condition, all.subList(0, i), together);
            Truth truth;
            if (isPossible(together)) {
                together.add(condition);
                truth = truth(together);
            } else {
                truth = isPossible(List.of(condition)) ? Truth.UNKNOWN : Truth.FALSE;
            }
            if (truth == Truth.TRUE) {
                truth = truthTogether(all.subList(0, i + 1));
            }
            judged.add(new Judged(condition, measured(condition, truth), seen(condition), missing(condition)));
        }
        return judged;
    }

    /** The value of the last condition, true by itself, with all earlier ones that it belongs with, where those are true together. */
    private Truth truthTogether(List<Condition> conditions) {
        List<List<Condition>> groups = groups(conditions);
        List<Condition> group = groups.get(groups.size() - 1);
        List<Condition> before = group.subList(0, group.size() - 1);
        return !before.isEmpty() && holds(before, Map.of(), Mode.CERTAIN) ? truth(group) : Truth.TRUE;
    }

    private Truth truth(List<Condition> conditions) {
        return holds(conditions, Map.of(), Mode.CERTAIN)
                ? Truth.TRUE
                : isPossible(conditions) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean isPossible(List<Condition> conditions) {
        return opened().holds(conditions, Map.of(), Mode.POSSIBLE);
    }

    private Reading opened() {
        if (open) {
            return this;
        }
        if (opened == null) {
            opened = rules.readOpen(knowledge, asOf);
        }
        return opened;
    }

    private static void flatten(Condition condition, List<Condition> all) {
        if (condition instanceof Condition.AllOf each) {
            each.parts().forEach(part -> flatten(part, all));
        } else {
            all.add(condition);
        }
    }

    /** The earlier conditions that bind what a condition refers to, and those that these refer to. */
    private static void binding(Condition condition, List<Condition> earlier, List<Condition> together) {
        Set<String> needed = new HashSet<>();
        condition.patterns().forEach(pattern -> pattern.usedVariables().forEach(needed::add));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Condition before = earlier.get(i);
            boolean binds = before.patterns()
                    .anyMatch(pattern -> pattern.bindings().keySet().stream().anyMatch(needed::contains));
            if (binds) {
                before.patterns().forEach(pattern -> pattern.usedVariables().forEach(needed::add));
                together.add(0, before);
            }
        }
    }

    /** What was never measured, or not by both, is not known rather than false. */
    private Truth measured(Condition condition, Truth truth) {
        boolean nothing = condition instanceof Pattern pattern
                && (pattern.type() == FactType.LIFE_DOMAIN
                        || pattern.type() == FactType.SCORE_GAP && !isRatedByBoth(pattern))
                && seen(condition).isEmpty();
        return truth == Truth.FALSE && nothing ? Truth.UNKNOWN : truth;
    }

    private boolean isRatedByBoth(Pattern gap) {
        return gap.literalKeys().orElse(rules.vocabulary().constructs().keySet()).stream()
                .allMatch(knowledge::isRatedByBoth);
    }

    private List<Seen> seen(Condition condition) {
        Set<Seen> seen = new LinkedHashSet<>();
        condition.patterns().forEach(pattern -> {
            for (Seen fact : facts(pattern.type(), Mode.CERTAIN)) {
                Object key = pattern.type().key().map(fact.fields()::get).orElse("");
                if (pattern.literalKeys().map(keys -> keys.contains(key)).orElse(true)) {
                    seen.add(fact);
                }
            }
        });
        return List.copyOf(seen);
    }

    private List<String> missing(Condition condition) {
        Set<String> looked = new HashSet<>();
        condition.patterns().forEach(pattern -> looked.addAll(rules.looksAt(pattern)));
        return rules.terms().stream()
                .map(Term::code)
                .filter(looked::contains)
                .filter(code -> knowledge.isMissing(code) || knowledge.isUnrated(code))
                .toList();
    }

    // ---- reading conditions

    private boolean holds(List<Condition> conditions, Map<String, Object> variables, Mode mode) {
        return each(conditions, variables, null, mode, (bound, trail) -> true);
    }

    /** Visits all facts that make the conditions true together. @return whether a visit was enough */
    private boolean each(
            List<Condition> conditions, Map<String, Object> variables, @Nullable Trail trail, Mode mode, Visit visit) {
        if (conditions.isEmpty()) {
            return visit.found(variables, trail);
        }
        Condition first = conditions.get(0);
        List<Condition> rest = conditions.subList(1, conditions.size());
        if (first instanceof Pattern pattern) {
            return eachFact(pattern, rest, variables, trail, mode, visit);
        }
        if (first instanceof Condition.AllOf all) {
            return each(joined(all.parts(), rest), variables, trail, mode, visit);
        }
        if (first instanceof Condition.AnyOf any) {
            for (Condition part : any.parts()) {
                if (each(joined(List.of(part), rest), variables, trail, mode, visit)) {
                    return true;
                }
            }
            return false;
        }
        if (first instanceof Condition.Exists exists) {
            return each(joined(List.of(exists.condition()), rest), variables, trail, mode, visit);
        }
        if (first instanceof Condition.Not not) {
            return eachNot(not, rest, variables, trail, mode, visit);
        }
        return eachCount((Condition.Count) first, rest, variables, trail, mode, visit);
    }

    /** What is negated twice stands again; what is negated in parts is one of the parts negated. */
    private boolean eachNot(
            Condition.Not not,
            List<Condition> rest,
            Map<String, Object> variables,
            @Nullable Trail trail,
            Mode mode,
            Visit visit) {
        Condition negated = not.condition();
        if (mode != Mode.CERTAIN) {
            return !holds(List.of(negated), variables, Mode.CERTAIN) && each(rest, variables, trail, mode, visit);
        }
        if (negated instanceof Condition.Exists exists) {
            return each(joined(List.of(not(exists.condition())), rest), variables, trail, mode, visit);
        }
        if (negated instanceof Condition.AnyOf any) {
            List<Condition> none = new ArrayList<>();
            any.parts().forEach(part -> none.add(not(part)));
            return each(joined(none, rest), variables, trail, mode, visit);
        }
        if (negated instanceof Condition.AllOf all) {
            for (List<Condition> group : groups(all.parts())) {
                boolean found = group.size() == 1
                        ? each(joined(List.of(not(group.get(0))), rest), variables, trail, mode, visit)
                        : !isNotRuledOut(group, variables) && each(rest, variables, trail, mode, visit);
                if (found) {
                    return true;
                }
            }
            return false;
        }
        if (negated instanceof Condition.Not twice) {
            return eachNotNot(twice.condition(), rest, variables, trail, mode, visit);
        }
        return !holds(List.of(negated), variables, Mode.NOT_RULED_OUT) && each(rest, variables, trail, mode, visit);
    }

    private boolean eachNotNot(
            Condition condition,
            List<Condition> rest,
            Map<String, Object> variables,
            @Nullable Trail trail,
            Mode mode,
            Visit visit) {
        if (!(condition instanceof Condition.AllOf all)) {
            return each(joined(List.of(condition), rest), variables, trail, mode, visit);
        }
        List<Condition> single = new ArrayList<>();
        for (List<Condition> group : groups(all.parts())) {
            if (group.size() == 1) {
                single.add(not(not(group.get(0))));
            } else if (isAnyUnsure(rules.looksAt(group)) || !holds(group, variables, Mode.CERTAIN)) {
                return false;
            }
        }
        return each(joined(single, rest), variables, trail, mode, visit);
    }

    private static Condition.Not not(Condition condition) {
        return new Condition.Not(condition, condition.origin());
    }

    private boolean eachFact(
            Pattern pattern,
            List<Condition> rest,
            Map<String, Object> variables,
            @Nullable Trail trail,
            Mode mode,
            Visit visit) {
        for (Seen fact : facts(pattern.type(), mode)) {
            if (matches(pattern, fact, variables, mode)
                    && each(rest, bound(pattern, fact, variables), new Trail(fact, trail), mode, visit)) {
                return true;
            }
        }
        return mode != Mode.CERTAIN && couldTurnUp(pattern, mode) && each(rest, variables, trail, mode, visit);
    }

    private boolean eachCount(
            Condition.Count count,
            List<Condition> rest,
            Map<String, Object> variables,
            @Nullable Trail trail,
            Mode mode,
            Visit visit) {
        // The more facts match, the sooner at least so many do, and the later at most so many.
        boolean fewest = (mode == Mode.CERTAIN) == count.isAtLeast();
        Mode each = fewest ? Mode.CERTAIN : Mode.NOT_RULED_OUT;
        Trail counted = trail;
        int number = 0;
        for (Seen fact : facts(count.pattern().type(), each)) {
            if (matches(count.pattern(), fact, variables, each)) {
                number++;
                counted = new Trail(fact, counted);
            }
        }
        int bound = count.bound() instanceof Operand.Parameter parameter
                ? rules.vocabulary().parameter(parameter.code(), asOf)
                : ((Operand.Whole) count.bound()).value();
        boolean holds;
        if (!fewest && couldTurnUp(count.pattern(), Mode.NOT_RULED_OUT)) {
            holds = mode != Mode.CERTAIN && count.isAtLeast() && couldReach(count, number, bound);
        } else {
            holds = count.relation().holds(number, bound);
        }
        return holds && each(rest, variables, count.isAtLeast() ? counted : trail, mode, visit);
    }

    /** Whether enough facts could turn up: one for each term that is not known, any number of earlier interventions or appraisals. */
    private boolean couldReach(Condition.Count count, int number, int bound) {
        Pattern pattern = count.pattern();
        if (pattern.type() == FactType.PAST_INTERVENTION || pattern.type().isDerived()) {
            return true;
        }
        int more = (int)
                rules.looksAt(pattern).stream().filter(knowledge::isMissing).count();
        return count.relation().holds(number + more, bound);
    }

    /** Whether conditions that belong together could be true; anything they look at that is not known leaves that open. */
    private boolean isNotRuledOut(List<Condition> group, Map<String, Object> variables) {
        return isAnyUnsure(rules.looksAt(group)) || holds(group, variables, Mode.NOT_RULED_OUT);
    }

    private boolean isAnyUnsure(Collection<String> codes) {
        return codes.stream().anyMatch(code -> knowledge.isMissing(code) || knowledge.isUnrated(code));
    }

    /** Conditions that share variables belong together. */
    private static List<List<Condition>> groups(List<Condition> parts) {
        List<List<Condition>> groups = new ArrayList<>();
        for (Condition part : parts) {
            List<Condition> own = new ArrayList<>();
            List<List<Condition>> apart = new ArrayList<>();
            for (List<Condition> group : groups) {
                if (group.stream().anyMatch(other -> shareVariables(other, part))) {
                    own.addAll(group);
                } else {
                    apart.add(group);
                }
            }
            own.add(part);
            apart.add(own);
            groups = apart;
        }
        return groups;
    }

    private static boolean shareVariables(Condition one, Condition other) {
        Set<String> variables = variables(one);
        variables.retainAll(variables(other));
        return !variables.isEmpty();
    }

    private static Set<String> variables(Condition condition) {
        Set<String> variables = new HashSet<>();
        condition.patterns().forEach(pattern -> {
            variables.addAll(pattern.bindings().keySet());
            pattern.usedVariables().forEach(variables::add);
        });
        return variables;
    }

    private static List<Condition> joined(List<Condition> first, List<Condition> rest) {
        List<Condition> all = new ArrayList<>(first);
        all.addAll(rest);
        return all;
    }

    private static Map<String, Object> bound(Pattern pattern, Seen fact, Map<String, Object> variables) {
        if (pattern.bindings().isEmpty()) {
            return variables;
        }
        Map<String, Object> more = new HashMap<>(variables);
        pattern.bindings().forEach((name, field) -> {
            Object value = fact.fields().get(field);
            if (value != null) {
                more.put(name, value);
            }
        });
        return more;
    }

    // ---- reading facts

    /** Whether a fact that is not known could turn up and match. */
    private boolean couldTurnUp(Pattern pattern, Mode mode) {
        FactType type = pattern.type();
        if (type == FactType.GOAL || type.isClosedWorld() && !open) {
            return false;
        }
        Set<String> codes = rules.looksAt(pattern);
        if (type == FactType.APPRAISAL) {
            return mode == Mode.NOT_RULED_OUT && isAnyUnsure(codes);
        }
        return type != FactType.KNOWN_APPRAISAL && codes.stream().anyMatch(knowledge::isMissing);
    }

    private List<Seen> facts(FactType type, Mode mode) {
        if (type.isDerived()) {
            return appraisals(mode == Mode.CERTAIN || !open ? Mode.CERTAIN : Mode.POSSIBLE);
        }
        if (type == FactType.UNKNOWN) {
            return open && mode == Mode.CERTAIN ? List.of() : unknowns();
        }
        return knowledge.facts(type);
    }

    private List<Seen> appraisals(Mode mode) {
        List<Seen> known = appraisals.get(mode);
        if (known == null) {
            Set<Seen> derived = new LinkedHashSet<>();
            for (Rule rule : rules.deriving()) {
                if (mode == Mode.CERTAIN ? isCertain(rule) : isPossible(rule)) {
                    for (Conclusion conclusion : rule.conclusions()) {
                        Conclusion.Derive derive = (Conclusion.Derive) conclusion;
                        derived.add(new Seen(
                                FactType.APPRAISAL,
                                "appraisal:" + derive.factor(),
                                Map.of(Field.FACTOR, derive.factor(), Field.LEVEL, derive.level())));
                    }
                }
            }
            known = List.copyOf(derived);
            appraisals.put(mode, known);
        }
        return known;
    }

    private List<Seen> unknowns() {
        if (unknowns == null) {
            unknowns = rules.terms().stream()
                    .filter(term -> rules.wanted().contains(term.code()))
                    .filter(term -> knowledge.isMissing(term.code()) || knowledge.isUnrated(term.code()))
                    .map(term -> new Seen(
                            FactType.UNKNOWN,
                            term.code(),
                            Map.of(
                                    Field.CODE,
                                    term.code(),
                                    Field.PART,
                                    term.part().code())))
                    .toList();
        }
        return unknowns;
    }

    private boolean matches(Pattern pattern, Seen fact, Map<String, Object> variables, Mode mode) {
        Mode read = pattern.type().isClosedWorld() && !open ? Mode.CERTAIN : mode;
        return matches(pattern.constraint(), fact, variables, read);
    }

    private boolean matches(Constraint constraint, Seen fact, Map<String, Object> variables, Mode mode) {
        if (constraint instanceof Constraint.All all) {
            for (Constraint part : all.parts()) {
                if (!matches(part, fact, variables, mode)) {
                    return false;
                }
            }
            return true;
        }
        if (constraint instanceof Constraint.Any any) {
            for (Constraint part : any.parts()) {
                if (matches(part, fact, variables, mode)) {
                    return true;
                }
            }
            return false;
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        Object left = fact.fields().get(comparison.field());
        Object right = right(comparison, fact, variables);
        if (left == null || right == null) {
            return mode != Mode.CERTAIN;
        }
        if (left instanceof Integer number && right instanceof Integer other) {
            return comparison.relation().holds(number, other);
        }
        return left.equals(right) == (comparison.relation() == Relation.EQUAL);
    }

    /** What a field is compared to; null when that is not known. */
    private @Nullable Object right(Constraint.Comparison comparison, Seen fact, Map<String, Object> variables) {
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Whole whole) {
            return whole.value();
        }
        if (operand instanceof Operand.YesNo yesNo) {
            return yesNo.value() ? 1 : 0;
        }
        if (operand instanceof Operand.Day day) {
            return (int) day.day().toEpochDay();
        }
        if (operand instanceof Operand.Parameter parameter) {
            return rules.vocabulary().parameter(parameter.code(), asOf);
        }
        if (operand instanceof Operand.Variable variable) {
            return variables.get(variable.name());
        }
        String code = ((Operand.Code) operand).code();
        return switch (comparison.field()) {
            case SEVERITY -> (Object) Severity.valueOf(code).ordinal();
            case LOCAL_DEMAND -> place(GoalField.LOCAL_DEMAND, code);
            case FITTING_WORK_DEMAND -> place(GoalField.FITTING_WORK_DEMAND, code);
            case SITUATION_VALUE -> situationCode((String) fact.fields().get(Field.ITEM), code);
            default -> code;
        };
    }

    private int place(String field, String code) {
        return List.copyOf(rules.vocabulary().goal().get(field).codes().keySet())
                .indexOf(code);
    }

    private Object situationCode(String item, String code) {
        return rules.vocabulary().situation().get(item).type() instanceof SituationItem.Codes codes && codes.ordered()
                ? (Object) codes.rank(code)
                : code;
    }
}
