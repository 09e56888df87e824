package nl.gewogenmaatwerk.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
 * known; it is possible when some of those values would make it true. Whatever it is asked, it gives up with an
 * {@link nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException} when that takes too much {@link Effort}. Used by one thread.
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

    /** What a variable stands for whose field may turn out to have any value. */
    private static final Object ANYTHING = new Object();

    /** A fact of which nothing is known. */
    private static final Seen NOTHING_KNOWN = new Seen(FactType.UNKNOWN, "", Map.of());

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
    private final Effort effort;
    private final Predicate<Rule> deriving;
    private final Map<String, Boolean> certain = new HashMap<>();
    private final Map<String, Boolean> possible = new HashMap<>();
    private final Map<Mode, List<Seen>> appraisals = new EnumMap<>(Mode.class);
    private @Nullable List<Seen> unknowns;
    private @Nullable Reading opened;

    Reading(ReferenceEvaluator rules, Knowledge knowledge, LocalDate asOf, boolean open, Effort effort) {
        this.rules = rules;
        this.knowledge = knowledge;
        this.asOf = asOf;
        this.open = open;
        this.effort = effort;
        this.deriving = this::isCertain;
    }

    /** @param deriving whether a rule that derives an appraisal is certain */
    Reading(
            ReferenceEvaluator rules,
            Knowledge knowledge,
            LocalDate asOf,
            boolean open,
            Effort effort,
            Predicate<Rule> deriving) {
        this.rules = rules;
        this.knowledge = knowledge;
        this.asOf = asOf;
        this.open = open;
        this.effort = effort;
        this.deriving = deriving;
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

    /** The variables that conclusions of a rule are about. */
    public static Set<String> bound(Rule rule) {
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
     * What came of each condition of a rule, read together with the earlier ones that it has to do with: those whose facts it refers to, and
     * those that are true and are about the same. A rule is certain when each of its conditions is true.
     */
    public List<Judged> judge(Rule rule) {
        List<Condition> all = new ArrayList<>();
        rule.conditions().forEach(condition -> flatten(condition, all));
        List<Judged> judged = new ArrayList<>();
        for (Condition condition : all) {
            Truth truth = truth(condition, related(condition, judged));
            judged.add(new Judged(condition, measured(condition, truth), seen(condition), missing(condition)));
        }
        return judged;
    }

    /**
     * The conditions of a rule as its author wrote them, one by one: those in groups as well. What is negated as a whole is one of them when it
     * is a single pattern; of a negated group the parts are.
     */
    public static List<Condition> parts(Rule rule) {
        List<Condition> parts = new ArrayList<>();
        rule.conditions().forEach(condition -> parts(condition, parts));
        return parts;
    }

    private static void parts(Condition condition, List<Condition> parts) {
        List<Condition> inside = inside(condition);
        if (inside.isEmpty()) {
            parts.add(condition);
        } else {
            inside.forEach(part -> parts(part, parts));
        }
    }

    /** The parts of a group; nothing for what stands by itself. */
    private static List<Condition> inside(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts();
        }
        if (condition instanceof Condition.Exists exists) {
            return List.of(exists.condition());
        }
        return condition instanceof Condition.Not not && !(not.condition() instanceof Pattern)
                ? List.of(not.condition())
                : List.of();
    }

    /**
     * The value of each of the {@link #parts} of a rule, read together with the earlier ones in its group and around it that it has to do with.
     * Where a world is closed nothing is unknown: what is not told is not there.
     */
    public List<Truth> truths(Rule rule) {
        List<Truth> truths = new ArrayList<>();
        List<Judged> scope = new ArrayList<>();
        rule.conditions().forEach(condition -> truths(condition, scope, truths));
        return truths;
    }

    private void truths(Condition condition, List<Judged> scope, List<Truth> truths) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> truths(part, scope, truths));
            return;
        }
        List<Condition> inside = inside(condition);
        if (inside.isEmpty()) {
            Truth truth = written(condition, related(condition, scope));
            truths.add(truth);
            scope.add(new Judged(condition, truth, List.of(), List.of()));
            return;
        }
        inside.forEach(part -> truths(part, new ArrayList<>(scope), truths));
        if (condition instanceof Condition.AnyOf && variables(condition).size() > 0) {
            scope.add(new Judged(condition, truth(condition, related(condition, scope)), List.of(), List.of()));
        }
    }

    private Truth written(Condition condition, List<Condition> related) {
        if (condition.patterns().noneMatch(pattern -> pattern.type().isClosedWorld())) {
            return measured(condition, truth(condition, related));
        }
        if (holds(joined(related, List.of(condition)), Map.of(), Mode.CERTAIN)) {
            return Truth.TRUE;
        }
        return holds(related, Map.of(), Mode.CERTAIN) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth truth(Condition condition, List<Condition> related) {
        if (!isPossible(related)) {
            return isPossible(List.of(condition)) ? Truth.UNKNOWN : Truth.FALSE;
        }
        List<Condition> together = joined(related, List.of(condition));
        return holds(together, Map.of(), Mode.CERTAIN)
                ? Truth.TRUE
                : isPossible(together) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The earlier conditions that a condition has to do with, in their order. */
    private static List<Condition> related(Condition condition, List<Judged> earlier) {
        Set<String> needed = used(condition);
        Set<String> shared = variables(condition);
        List<Condition> related = new ArrayList<>();
        int before;
        do {
            before = related.size();
            for (Judged each : earlier) {
                Condition other = each.condition();
                boolean binds = other.patterns()
                        .anyMatch(
                                pattern -> pattern.bindings().keySet().stream().anyMatch(needed::contains));
                boolean about =
                        each.truth() == Truth.TRUE && variables(other).stream().anyMatch(shared::contains);
                if (!related.contains(other) && (binds || about)) {
                    related.add(other);
                    needed.addAll(used(other));
                    shared.addAll(variables(other));
                }
            }
        } while (related.size() > before);
        return earlier.stream().map(Judged::condition).filter(related::contains).toList();
    }

    private static Set<String> used(Condition condition) {
        return condition.patterns().flatMap(Pattern::usedVariables).collect(Collectors.toSet());
    }

    private boolean isPossible(List<Condition> conditions) {
        return opened().holds(conditions, Map.of(), Mode.POSSIBLE);
    }

    private Reading opened() {
        if (open) {
            return this;
        }
        if (opened == null) {
            opened = rules.readOpen(knowledge, asOf, effort);
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
        condition.patterns().forEach(pattern -> looked.addAll(rules.reads(pattern)));
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
        Visit onward = (bound, matched) -> each(rest, bound, matched, mode, visit);
        if (first instanceof Pattern pattern) {
            return eachFact(pattern, variables, trail, mode, onward);
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
            return mode == Mode.CERTAIN
                    ? eachWay(waysToFail(not), variables, trail, onward)
                    : !holds(List.of(not.condition()), variables, Mode.CERTAIN) && onward.found(variables, trail);
        }
        return eachCount((Condition.Count) first, variables, trail, mode, onward);
    }

    // ---- what is negated

    /**
     * A condition as the ways in which it can be true, each a list of what must be true together: patterns, counts, and negations of one
     * pattern or of patterns that refer to each other.
     */
    private static List<List<Condition>> ways(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            List<List<Condition>> ways = List.of(List.of());
            for (Condition part : all.parts()) {
                ways = together(ways, ways(part));
            }
            return ways;
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(part -> ways(part).stream()).toList();
        }
        if (condition instanceof Condition.Exists exists) {
            return ways(exists.condition());
        }
        return condition instanceof Condition.Not not ? waysToFail(not) : List.of(List.of(condition));
    }

    /** What is negated fails when each way to be true fails; a way fails when one of its groups does. */
    private static List<List<Condition>> waysToFail(Condition.Not not) {
        List<List<Condition>> ways = List.of(List.of());
        for (List<Condition> way : ways(not.condition())) {
            List<List<Condition>> failing = new ArrayList<>();
            groups(way).forEach(group -> failing.add(List.of(negated(group, not))));
            ways = together(ways, failing);
        }
        return ways;
    }

    /** What is negated twice stands again, when it is one pattern. */
    private static Condition negated(List<Condition> group, Condition.Not not) {
        if (group.size() > 1) {
            return new Condition.Not(new Condition.AllOf(group, not.origin()), not.origin());
        }
        Condition only = group.get(0);
        return only instanceof Condition.Not twice && twice.condition() instanceof Pattern pattern
                ? pattern
                : new Condition.Not(only, not.origin());
    }

    private static List<List<Condition>> together(List<List<Condition>> some, List<List<Condition>> others) {
        List<List<Condition>> all = new ArrayList<>();
        some.forEach(one -> others.forEach(other -> all.add(joined(one, other))));
        return all;
    }

    private boolean eachWay(
            List<List<Condition>> ways, Map<String, Object> variables, @Nullable Trail trail, Visit onward) {
        for (List<Condition> way : ways) {
            if (inThisWay(way, variables, trail, onward)) {
                return true;
            }
        }
        return false;
    }

    private boolean inThisWay(List<Condition> way, Map<String, Object> variables, @Nullable Trail trail, Visit onward) {
        if (way.isEmpty()) {
            return onward.found(variables, trail);
        }
        List<Condition> rest = way.subList(1, way.size());
        if (way.get(0) instanceof Pattern pattern) {
            return eachFact(
                    pattern,
                    variables,
                    trail,
                    Mode.CERTAIN,
                    (bound, matched) -> inThisWay(rest, bound, matched, onward));
        }
        Condition.Not not = (Condition.Not) way.get(0);
        return isRuledOut(not.condition(), variables) && inThisWay(rest, variables, trail, onward);
    }

    /** Whether it is certain that nothing makes a pattern true, or patterns that refer to each other, or the negation of such patterns. */
    private boolean isRuledOut(Condition condition, Map<String, Object> variables) {
        if (refersToNothing(condition, variables)) {
            return false;
        }
        if (condition instanceof Condition.AllOf group) {
            return !isAnyUnsure(group.parts()) && !holds(group.parts(), variables, Mode.NOT_RULED_OUT);
        }
        if (condition instanceof Condition.Not not && not.condition() instanceof Condition.AllOf group) {
            return !isAnyUnsure(group.parts()) && holds(group.parts(), variables, Mode.CERTAIN);
        }
        return !holds(List.of(condition), variables, Mode.NOT_RULED_OUT);
    }

    /** Whether a condition refers to a field of an earlier fact that is not known. */
    private static boolean refersToNothing(Condition condition, Map<String, Object> variables) {
        return condition
                .patterns()
                .flatMap(Pattern::usedVariables)
                .anyMatch(name -> !variables.containsKey(name) && !isBoundIn(condition, name));
    }

    private static boolean isBoundIn(Condition condition, String variable) {
        return condition.patterns().anyMatch(pattern -> pattern.bindings().containsKey(variable));
    }

    // ---- one pattern

    private boolean eachFact(
            Pattern pattern, Map<String, Object> variables, @Nullable Trail trail, Mode mode, Visit onward) {
        if (mode == Mode.CERTAIN && refersToNothing(pattern, variables)) {
            return false;
        }
        for (Seen fact : facts(pattern.type(), mode)) {
            effort.spend(3);
            if (matches(pattern, fact, variables, mode)
                    && onward.found(bound(pattern, fact, variables, mode), new Trail(fact, trail))) {
                return true;
            }
        }
        return mode != Mode.CERTAIN
                && couldTurnUp(pattern, mode)
                && onward.found(bound(pattern, NOTHING_KNOWN, variables, mode), trail);
    }

    private boolean eachCount(
            Condition.Count count, Map<String, Object> variables, @Nullable Trail trail, Mode mode, Visit onward) {
        if (mode == Mode.CERTAIN && refersToNothing(count, variables)) {
            return false;
        }
        // The more facts match, the sooner at least so many do, and the later at most so many.
        boolean fewest = (mode == Mode.CERTAIN) == count.isAtLeast();
        Mode each = fewest ? Mode.CERTAIN : Mode.NOT_RULED_OUT;
        Trail counted = trail;
        int number = 0;
        for (Seen fact : facts(count.pattern().type(), each)) {
            effort.spend(3);
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
        return holds && onward.found(variables, count.isAtLeast() ? counted : trail);
    }

    /** Whether enough facts could turn up: one for each term that is not known, any number of earlier interventions, measurements or appraisals. */
    private boolean couldReach(Condition.Count count, int number, int bound) {
        Pattern pattern = count.pattern();
        if (pattern.type() == FactType.PAST_INTERVENTION
                || pattern.type() == FactType.LIFE_DOMAIN
                || pattern.type().isDerived()) {
            return true;
        }
        int more =
                (int) rules.reads(pattern).stream().filter(knowledge::isMissing).count();
        return count.relation().holds(number + more, bound);
    }

    /** Whether something that conditions look at is not known, or a date behind an appraisal. */
    private boolean isAnyUnsure(List<Condition> conditions) {
        Set<Field> dates = rules.datesBehind(conditions);
        return rules.looksAt(conditions).stream()
                        .anyMatch(code -> knowledge.isMissing(code) || knowledge.isUnrated(code))
                || knowledge.facts(FactType.PAST_INTERVENTION).stream()
                        .anyMatch(past -> !past.fields().keySet().containsAll(dates));
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

    /** A field that is not known may have any value; when things must be certain, nothing may refer to it. */
    private static Map<String, Object> bound(Pattern pattern, Seen fact, Map<String, Object> variables, Mode mode) {
        if (pattern.bindings().isEmpty()) {
            return variables;
        }
        Map<String, Object> more = new HashMap<>(variables);
        pattern.bindings().forEach((name, field) -> {
            Object value = fact.fields().get(field);
            if (value != null) {
                more.put(name, value);
            } else if (mode != Mode.CERTAIN) {
                more.put(name, ANYTHING);
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
        if (type == FactType.LIFE_DOMAIN) {
            return rules.measurements(pattern).stream().anyMatch(this::couldBeMeasured);
        }
        Set<String> codes = rules.reads(pattern);
        if (type == FactType.APPRAISAL) {
            return mode == Mode.NOT_RULED_OUT && isAnyUnsure(List.of(pattern));
        }
        return type != FactType.KNOWN_APPRAISAL && codes.stream().anyMatch(knowledge::isMissing);
    }

    /** A measurement can still tell something where nothing else does. */
    private boolean couldBeMeasured(ReferenceEvaluator.Measurement measurement) {
        boolean done = knowledge.facts(FactType.LIFE_DOMAIN).stream()
                .anyMatch(fact -> measurement.instrument().equals(fact.fields().get(Field.INSTRUMENT))
                        && measurement.domain().equals(fact.fields().get(Field.DOMAIN)));
        return !done
                && measurement
                        .barrier()
                        .map(barrier -> knowledge.isMissing(barrier) || knowledge.isUnrated(barrier))
                        .orElse(true);
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
                if (mode == Mode.CERTAIN ? deriving.test(rule) : isPossible(rule)) {
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

    /** Whether a fact certainly matches a pattern. */
    boolean matches(Pattern pattern, Seen fact, Map<String, Object> variables) {
        return matches(pattern.constraint(), fact, variables, Mode.CERTAIN);
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
            Object value = variables.get(variable.name());
            return value == ANYTHING ? null : value;
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
