package nl.gewogenmaatwerk.internal.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.PastIntervention;
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
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Says rules in plain Dutch and English, straight from the rule model. Conditions are main clauses without a capital or a full stop, so that
 * they fit in a list and after a colon. Every legal rule can be said, and always in the same words. Immutable and thread-safe.
 */
public final class RuleWording {

    private final Vocabulary vocabulary;
    private final Map<String, Term> terms = new HashMap<>();
    private final List<Rule> deriving;
    private final LocalDate day;

    /** The wording of a rule set: an appraisal is told by the titles of the rules that derive it. @param day the day on which parameters have their value */
    public RuleWording(RuleSet ruleSet, LocalDate day) {
        this.vocabulary = ruleSet.vocabulary();
        vocabulary.terms().forEach(term -> terms.put(term.code(), term));
        this.deriving = ruleSet.rules().values().stream().filter(Rule::derives).toList();
        this.day = day;
    }

    /** The field that a name in a rule stands for. */
    private record Bound(Pattern pattern, Field field) {}

    /** A clause, and whether it has parts of its own, so that it needs brackets between others. */
    private record Clause(Text text, boolean composed) {
        Text asPart() {
            return composed ? Phrase.GROUPED.with(text) : text;
        }
    }

    // ---- rules

    /** The conditions of a rule, each a clause. */
    public List<Text> conditions(Rule rule) {
        Map<String, Bound> scope = new HashMap<>();
        return rule.conditions().stream()
                .map(condition -> said(condition, scope).text())
                .toList();
    }

    /** What a rule concludes, each to be read after "this" and without why. */
    public List<Text> conclusions(Rule rule) {
        return rule.conclusions().stream().map(this::conclusion).toList();
    }

    /** One condition of a rule, as a clause. @param condition one of its conditions, or a part of one */
    public Text condition(Rule rule, Condition condition) {
        return said(condition, scope(rule.conditions())).text();
    }

    private Map<String, Bound> scope(List<Condition> conditions) {
        Map<String, Bound> scope = new HashMap<>();
        conditions.stream().flatMap(Condition::patterns).forEach(pattern -> bind(pattern, scope));
        return scope;
    }

    private static void bind(Pattern pattern, Map<String, Bound> scope) {
        pattern.bindings().forEach((name, field) -> scope.put(name, new Bound(pattern, field)));
    }

    // ---- conditions

    private Clause said(Condition condition, Map<String, Bound> scope) {
        if (condition instanceof Pattern pattern) {
            Clause said = said(pattern, scope);
            bind(pattern, scope);
            return said;
        }
        if (condition instanceof Condition.AllOf all) {
            return joined(
                    Phrase.TWO,
                    all.parts().stream().map(part -> said(part, scope)).toList());
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(
                    Phrase.EITHER,
                    any.parts().stream()
                            .map(part -> said(part, new HashMap<>(scope)))
                            .toList());
        }
        if (condition instanceof Condition.Exists exists) {
            return said(exists.condition(), new HashMap<>(scope));
        }
        if (condition instanceof Condition.Not not) {
            return denied(not.condition(), new HashMap<>(scope));
        }
        return counted((Condition.Count) condition, scope);
    }

    private static Clause joined(Phrase between, List<Clause> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Text all = parts.stream().map(Clause::asPart).reduce(between::with).orElse(Words.NONE);
        return new Clause(all, true);
    }

    private Clause denied(Condition condition, Map<String, Bound> scope) {
        if (condition instanceof Pattern pattern) {
            return denied(pattern, scope);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(
                    Phrase.TWO,
                    any.parts().stream()
                            .map(part -> denied(part, new HashMap<>(scope)))
                            .toList());
        }
        if (condition instanceof Condition.Exists exists) {
            return denied(exists.condition(), scope);
        }
        if (condition instanceof Condition.Not not) {
            return said(not.condition(), scope);
        }
        if (condition instanceof Condition.AllOf all && all.parts().size() == 1) {
            return denied(all.parts().get(0), scope);
        }
        Phrase phrase = condition instanceof Condition.AllOf ? Phrase.NOT_TOGETHER : Phrase.NOT_SO;
        return new Clause(phrase.with(said(condition, scope).text()), true);
    }

    private Clause counted(Condition.Count count, Map<String, Bound> scope) {
        Pattern pattern = count.pattern();
        int bound = number(count.bound());
        Text number = bound == 1 && count.relation() != Relation.LESS
                ? new Text("één", "one")
                : Text.same(String.valueOf(bound));
        if (pattern.type() == FactType.GOAL) {
            return new Clause(
                    Phrase.COUNT_CLAUSES.with(
                            Words.countRelation(count.relation()),
                            number,
                            said(pattern, scope).text()),
                    true);
        }
        boolean none = count.relation() == Relation.LESS_OR_EQUAL && bound == 0
                || count.relation() == Relation.LESS && bound == 1;
        Noun noun = noun(pattern, scope);
        if (none) {
            return new Clause(Phrase.THERE_IS_NO.with(noun.single()), false);
        }
        return new Clause(
                (bound == 1 ? Phrase.COUNT_ONE : Phrase.COUNT_MANY)
                        .with(
                                Words.countRelation(count.relation()),
                                number,
                                bound == 1 ? noun.single() : noun.plural()),
                false);
    }

    private int number(Operand operand) {
        if (operand instanceof Operand.Parameter parameter) {
            return Optional.ofNullable(vocabulary.parameters().get(parameter.code()))
                    .map(known -> known.on(day))
                    .orElse(0);
        }
        return operand instanceof Operand.Whole whole ? whole.value() : 0;
    }

    // ---- one pattern

    private Clause said(Pattern pattern, Map<String, Bound> scope) {
        Needs needs = Needs.of(pattern);
        return switch (pattern.type()) {
            case GOAL -> goal(pattern, needs, scope);
            case SCORE, KNOWN_SCORE, SITUATION -> valued(pattern, needs, scope);
            case BARRIER, KNOWN_BARRIER ->
                isClear(needs)
                        ? plain(Phrase.NOTHING_IN_THE_WAY.with(values(pattern, Field.DOMAIN, needs, scope)))
                        : thereIs(pattern, scope);
            case FLAG ->
                needs.names(Field.CODE) && needs.onlyOf(Field.CODE)
                        ? plain(Phrase.STATUS_HOLDS.with(values(pattern, Field.CODE, needs, scope)))
                        : thereIs(pattern, scope);
            case PAST_INTERVENTION -> past(pattern, needs, scope);
            case APPRAISAL, KNOWN_APPRAISAL -> appraisal(pattern, needs, true, scope);
            case UNKNOWN ->
                needs.names(Field.CODE) && needs.onlyOf(Field.CODE)
                        ? plain(is(Phrase.IS_NOT_KNOWN, values(pattern, Field.CODE, needs, scope)))
                        : thereIs(pattern, scope);
            default -> thereIs(pattern, scope);
        };
    }

    private Clause denied(Pattern pattern, Map<String, Bound> scope) {
        Needs needs = Needs.of(pattern);
        Optional<Clause> turned = turned(pattern, needs, scope);
        if (turned.isPresent()) {
            return turned.get();
        }
        return switch (pattern.type()) {
            case GOAL -> {
                Clause goal = goal(pattern, needs, scope);
                yield new Clause((goal.composed() ? Phrase.NOT_TOGETHER : Phrase.NOT_SO).with(goal.text()), true);
            }
            case SITUATION ->
                needs.names(Field.ITEM) && needs.onlyOf(Field.ITEM)
                        ? plain(is(Phrase.IS_NOT_KNOWN, values(pattern, Field.ITEM, needs, scope)))
                        : new Clause(Phrase.NOT_SO.with(said(pattern, scope).text()), true);
            case KNOWN_BARRIER ->
                isClear(needs)
                        ? plain(Phrase.NOT_KNOWN_THAT_NOTHING.with(values(pattern, Field.DOMAIN, needs, scope)))
                        : thereIsNo(pattern, scope);
            case BARRIER ->
                isClear(needs)
                        ? new Clause(Phrase.NOT_SO.with(said(pattern, scope).text()), true)
                        : thereIsNo(pattern, scope);
            case FLAG ->
                needs.names(Field.CODE) && needs.onlyOf(Field.CODE)
                        ? plain(Phrase.STATUS_DOES_NOT_HOLD.with(values(pattern, Field.CODE, needs, scope)))
                        : thereIsNo(pattern, scope);
            case APPRAISAL, KNOWN_APPRAISAL -> appraisal(pattern, needs, false, scope);
            case UNKNOWN ->
                needs.names(Field.CODE) && needs.onlyOf(Field.CODE) && single(pattern, Field.CODE)
                        ? plain(is(Phrase.IS_KNOWN, values(pattern, Field.CODE, needs, scope)))
                        : thereIsNo(pattern, scope);
            default -> thereIsNo(pattern, scope);
        };
    }

    /** The opposite of a condition on one value of one fact that must be known: "is above 2" rather than "is not at most 2". */
    private Optional<Clause> turned(Pattern pattern, Needs needs, Map<String, Bound> scope) {
        Field value;
        switch (pattern.type()) {
            case SCORE -> value = Field.RATING;
            case SITUATION -> value = Field.SITUATION_VALUE;
            case GOAL -> {
                if (needs.byField().size() != 1) {
                    return Optional.empty();
                }
                value = needs.byField().keySet().iterator().next();
            }
            default -> {
                return Optional.empty();
            }
        }
        boolean oneFact = pattern.type() == FactType.GOAL
                || single(pattern, pattern.type().key().orElseThrow());
        if (!oneFact
                || !needs.onlyOf(value, pattern.type().key().orElse(value))
                || needs.of(value).size() != 1
                || needs.of(value).get(0).comparisons().count() != 1) {
            return Optional.empty();
        }
        Constraint.Comparison comparison =
                needs.of(value).get(0).comparisons().findFirst().orElseThrow();
        Constraint opposite =
                new Constraint.Comparison(value, comparison.relation().opposite(), comparison.operand());
        Constraint all = pattern.type() == FactType.GOAL
                ? opposite
                : new Constraint.All(
                        List.of(new Constraint.All(needs.of(pattern.type().key().orElseThrow())), opposite));
        return Optional.of(said(new Pattern(pattern.type(), all, Map.of(), pattern.origin()), scope));
    }

    /** Whether it asks that nothing stands in the way somewhere. */
    private static boolean isClear(Needs needs) {
        return needs.names(Field.DOMAIN)
                && needs.onlyOf(Field.DOMAIN, Field.SEVERITY)
                && possible(needs).filter(List.of(Severity.NONE)::equals).isPresent();
    }

    /** A subject that ends in a verb of its own needs a comma before the next one, in Dutch. */
    private static Text is(Phrase phrase, Text subject, Text... values) {
        Text parted = subject.nl().endsWith(" is") ? new Text(subject.nl() + ",", subject.en()) : subject;
        Text[] blanks = Stream.concat(Stream.of(parted), Arrays.stream(values)).toArray(Text[]::new);
        return phrase.with(blanks);
    }

    private static boolean single(Pattern pattern, Field key) {
        return pattern.literals(key).filter(codes -> codes.size() == 1).isPresent();
    }

    private static Clause plain(Text text) {
        return new Clause(text, false);
    }

    private Clause thereIs(Pattern pattern, Map<String, Bound> scope) {
        return plain(Phrase.THERE_IS.with(withArticle(noun(pattern, scope).single())));
    }

    private Clause thereIsNo(Pattern pattern, Map<String, Bound> scope) {
        return plain(Phrase.THERE_IS_NO.with(noun(pattern, scope).single()));
    }

    private static Text withArticle(Text noun) {
        boolean vowel = !noun.en().isEmpty() && "aeio".indexOf(noun.en().charAt(0)) >= 0
                || noun.en().startsWith("unk");
        return new Text(noun.nl(), (vowel ? "an " : "a ") + noun.en());
    }

    private Clause goal(Pattern pattern, Needs needs, Map<String, Bound> scope) {
        List<Clause> parts = new ArrayList<>();
        for (Field field : pattern.type().fields()) {
            if (needs.asks(field)) {
                parts.add(plain(is(Phrase.IS, subject(field), values(pattern, field, needs, scope))));
            } else if (pattern.bindings().containsValue(field)
                    && needs.byField().isEmpty()) {
                parts.add(plain(is(Phrase.IS_KNOWN, subject(field))));
            }
        }
        for (Constraint mixed : needs.mixed()) {
            parts.add(alternatives(pattern, mixed, scope));
        }
        return joined(Phrase.TWO, parts);
    }

    private Text subject(Field goalField) {
        Text label = label("goal." + goalField.fieldName());
        return goalField.kind() == Field.Kind.YES_NO ? Words.quoted(label) : label;
    }

    /** A score or an item of the situation: what it is, or that it is known. */
    private Clause valued(Pattern pattern, Needs needs, Map<String, Bound> scope) {
        Field key = pattern.type().key().orElseThrow();
        Field value = pattern.type() == FactType.SITUATION ? Field.SITUATION_VALUE : Field.RATING;
        if (!needs.names(key) || !needs.mixed().isEmpty()) {
            return thereIs(pattern, scope);
        }
        Text about = values(pattern, key, needs, scope);
        if (pattern.type() == FactType.SITUATION && isYesNo(pattern)) {
            about = Words.quoted(about);
        }
        Text said = asksOf(needs, value)
                ? is(Phrase.IS, about, values(pattern, value, needs, scope))
                : is(Phrase.IS_KNOWN, about);
        return plain(said.plus(sourceAndDay(pattern, needs, scope)));
    }

    private Text sourceAndDay(Pattern pattern, Needs needs, Map<String, Bound> scope) {
        Text said = Words.NONE;
        if (needs.asks(Field.SOURCE)) {
            said = said.plus(Phrase.WITH_SOURCE.with(values(pattern, Field.SOURCE, needs, scope)));
        }
        if (needs.asks(Field.MEASURED_ON)) {
            said = said.plus(Phrase.MEASURED.with(values(pattern, Field.MEASURED_ON, needs, scope)));
        }
        return said;
    }

    private boolean isYesNo(Pattern pattern) {
        return pattern.literals(Field.ITEM).stream()
                .flatMap(items -> items.stream().sorted())
                .map(item -> vocabulary.situation().get(item))
                .anyMatch(item -> item != null && item.type() instanceof SituationItem.YesNo);
    }

    private Clause past(Pattern pattern, Needs needs, Map<String, Bound> scope) {
        boolean plain = needs.mixed().isEmpty()
                && (needs.names(Field.OUTCOME) || !needs.asks(Field.OUTCOME))
                && (needs.names(Field.CODE) || isThat(needs));
        if (!plain) {
            return thereIs(pattern, scope);
        }
        Text about = values(pattern, Field.CODE, needs, scope);
        Text happened = needs.asks(Field.OUTCOME)
                ? needs.of(Field.OUTCOME).stream()
                        .flatMap(Constraint::comparisons)
                        .map(comparison -> Words.outcomeAsAClause(((Operand.Code) comparison.operand()).code()))
                        .reduce(Phrase.EITHER::with)
                        .orElse(Words.NONE)
                : Words.outcomeAsAClause("");
        return plain(about.plus(Text.same(" ")).plus(happened).plus(startAndEnd(pattern, needs, scope)));
    }

    /** Whether it is about the same intervention as an earlier condition. */
    private static boolean isThat(Needs needs) {
        return needs.of(Field.CODE).size() == 1
                && needs.of(Field.CODE).get(0) instanceof Constraint.Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && comparison.operand() instanceof Operand.Variable;
    }

    private Text startAndEnd(Pattern pattern, Needs needs, Map<String, Bound> scope) {
        Text said = Words.NONE;
        if (needs.asks(Field.STARTED_ON)) {
            said = said.plus(Phrase.STARTED.with(values(pattern, Field.STARTED_ON, needs, scope)));
        }
        if (needs.asks(Field.ENDED_ON)) {
            said = said.plus(Phrase.ENDED.with(values(pattern, Field.ENDED_ON, needs, scope)));
        }
        if (needs.asks(Field.MONTHS_AGO)) {
            said = said.plus(Phrase.MONTHS_AGO.with(values(pattern, Field.MONTHS_AGO, needs, scope)));
        }
        return said;
    }

    private Clause appraisal(Pattern pattern, Needs needs, boolean holds, Map<String, Bound> scope) {
        boolean byVariable = pattern.usedVariables().findAny().isPresent()
                || !pattern.bindings().isEmpty();
        List<Text> titles = byVariable
                ? List.of()
                : deriving.stream()
                        .filter(rule ->
                                rule.conclusions().stream().anyMatch(each -> derives(each, pattern.constraint())))
                        .map(rule -> Words.quoted(rule.title()))
                        .distinct()
                        .toList();
        if (titles.isEmpty()) {
            return holds ? thereIs(pattern, scope) : thereIsNo(pattern, scope);
        }
        if (titles.size() == 1) {
            return plain((holds ? Phrase.RULE_HOLDS : Phrase.RULE_DOES_NOT_HOLD).with(titles.get(0)));
        }
        return plain((holds ? Phrase.SOME_RULE_HOLDS : Phrase.NO_RULE_HOLDS).with(Words.or(titles)));
    }

    private static boolean derives(Conclusion conclusion, Constraint wanted) {
        return conclusion instanceof Conclusion.Derive derive
                && holds(wanted, comparison -> {
                    String actual = comparison.field() == Field.FACTOR ? derive.factor() : derive.level();
                    return comparison.operand() instanceof Operand.Code code
                            && actual.equals(code.code()) == (comparison.relation() == Relation.EQUAL);
                });
    }

    private static boolean holds(Constraint constraint, Predicate<Constraint.Comparison> single) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return single.test(comparison);
        }
        if (constraint instanceof Constraint.All all) {
            return all.parts().stream().allMatch(part -> holds(part, single));
        }
        return ((Constraint.Any) constraint).parts().stream().anyMatch(part -> holds(part, single));
    }

    // ---- facts as nouns

    /** A fact with what is asked of it, as a noun. */
    private record Noun(Text before, Phrase one, Phrase many, Text after) {
        Text single() {
            return before.plus(one.with()).plus(after);
        }

        Text plural() {
            return before.plus(many.with()).plus(after);
        }
    }

    private Noun noun(Pattern pattern, Map<String, Bound> scope) {
        Needs needs = Needs.of(pattern);
        Text before = pattern.type().isClosedWorld() && pattern.type() != FactType.UNKNOWN
                ? Phrase.KNOWN.with().plus(Text.same(" "))
                : Words.NONE;
        Text after = Words.NONE;
        Phrase one;
        Phrase many;
        switch (pattern.type()) {
            case SCORE, KNOWN_SCORE -> {
                one = Phrase.SCORE;
                many = Phrase.SCORES;
                after = asked(Phrase.OF, pattern, Field.RATING, needs, scope)
                        .plus(asked(Phrase.FOR, pattern, Field.CONSTRUCT, needs, scope))
                        .plus(sourceAndDay(pattern, needs, scope));
            }
            case SCORE_GAP -> {
                one = Phrase.SCORE_GAP;
                many = Phrase.SCORE_GAPS;
                after = asked(Phrase.OF, pattern, Field.GAP, needs, scope)
                        .plus(asked(Phrase.ABOUT, pattern, Field.CONSTRUCT, needs, scope));
            }
            case LIFE_DOMAIN -> {
                one = Phrase.MEASUREMENT;
                many = Phrase.MEASUREMENTS;
                after = asked(Phrase.OF, pattern, Field.MEASURE, needs, scope)
                        .plus(asked(Phrase.FOR, pattern, Field.DOMAIN, needs, scope))
                        .plus(asked(Phrase.WITH, pattern, Field.INSTRUMENT, needs, scope))
                        .plus(sourceAndDay(pattern, needs, scope));
            }
            case BARRIER, KNOWN_BARRIER -> {
                one = Phrase.BARRIER;
                many = Phrase.BARRIERS;
                Optional<List<Severity>> severities = severities(needs);
                before = before.plus(severities
                        .map(known -> Words.or(known.stream()
                                        .map(Words::severityBeforeANoun)
                                        .toList())
                                .plus(Text.same(" ")))
                        .orElse(Words.NONE));
                after = asked(Phrase.AT, pattern, Field.DOMAIN, needs, scope)
                        .plus(
                                severities.isPresent()
                                        ? Words.NONE
                                        : asked(Phrase.WITH_KIND, pattern, Field.SEVERITY, needs, scope))
                        .plus(help(needs));
            }
            case SITUATION -> {
                one = Phrase.ITEM;
                many = Phrase.ITEMS;
                after = asked(Phrase.NAMELY, pattern, Field.ITEM, needs, scope)
                        .plus(asked(Phrase.WITH_VALUE, pattern, Field.SITUATION_VALUE, needs, scope));
            }
            case FLAG -> {
                one = Phrase.STATUS;
                many = Phrase.STATUSES;
                after = asked(Phrase.NAMELY, pattern, Field.CODE, needs, scope);
            }
            case PAST_INTERVENTION -> {
                one = Phrase.EARLIER_INTERVENTION;
                many = Phrase.EARLIER_INTERVENTIONS;
                after = asked(Phrase.WITH_KIND, pattern, Field.CODE, needs, scope)
                        .plus(asked(Phrase.WITH_OUTCOME, pattern, Field.OUTCOME, needs, scope))
                        .plus(startAndEnd(pattern, needs, scope));
            }
            case APPRAISAL, KNOWN_APPRAISAL -> {
                one = Phrase.APPRAISAL;
                many = Phrase.APPRAISALS;
                after = asked(Phrase.ABOUT, pattern, Field.FACTOR, needs, scope)
                        .plus(asked(Phrase.NAMELY, pattern, Field.LEVEL, needs, scope));
            }
            case UNKNOWN -> {
                one = Phrase.UNKNOWN_ITEM;
                many = Phrase.UNKNOWN_ITEMS;
                after = asked(Phrase.ABOUT, pattern, Field.PART, needs, scope)
                        .plus(asked(Phrase.NAMELY, pattern, Field.CODE, needs, scope));
            }
            default -> throw new IllegalArgumentException("a goal is no noun");
        }
        for (Constraint mixed : needs.mixed()) {
            after = Phrase.WHERE.with(after, alternatives(pattern, mixed, scope).text());
        }
        return new Noun(before, one, many, after);
    }

    private Text asked(Phrase phrase, Pattern pattern, Field field, Needs needs, Map<String, Bound> scope) {
        if (!asksOf(needs, field)) {
            return Words.NONE;
        }
        Text values = values(pattern, field, needs, scope);
        boolean than = phrase == Phrase.OF
                && needs.of(field).stream()
                        .flatMap(Constraint::comparisons)
                        .map(Constraint.Comparison::relation)
                        .allMatch(EnumSet.of(Relation.LESS, Relation.GREATER, Relation.NOT_EQUAL)::contains);
        return than ? Text.same(" ").plus(values) : phrase.with(values);
    }

    /** Whether something is asked of a field that not every value meets. */
    private boolean asksOf(Needs needs, Field field) {
        return needs.asks(field)
                && !(field == Field.RATING
                        && IntStream.rangeClosed(1, 5)
                                .allMatch(value -> needs.of(field).stream()
                                        .allMatch(part -> holds(
                                                part,
                                                comparison -> !isVariable(comparison)
                                                        && comparison
                                                                .relation()
                                                                .holds(value, number(comparison.operand()))))));
    }

    private static boolean isVariable(Constraint.Comparison comparison) {
        return comparison.operand() instanceof Operand.Variable;
    }

    /** How serious it may be; empty when that depends on another fact, or when it may be absent. */
    private static Optional<List<Severity>> severities(Needs needs) {
        return possible(needs).filter(severities -> !severities.contains(Severity.NONE));
    }

    private static Optional<List<Severity>> possible(Needs needs) {
        List<Constraint> asked = needs.of(Field.SEVERITY);
        if (asked.isEmpty() || asked.stream().flatMap(Constraint::comparisons).anyMatch(RuleWording::isVariable)) {
            return Optional.empty();
        }
        List<Severity> possible = Arrays.stream(Severity.values())
                .filter(severity -> asked.stream()
                        .allMatch(part -> holds(
                                part,
                                comparison -> comparison.operand() instanceof Operand.Code code
                                        && comparison
                                                .relation()
                                                .holds(
                                                        severity.ordinal(),
                                                        Severity.valueOf(code.code())
                                                                .ordinal()))))
                .toList();
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible);
    }

    private static Text help(Needs needs) {
        if (!needs.asks(Field.ADDRESSED)) {
            return Words.NONE;
        }
        return (isTrue(needs.of(Field.ADDRESSED)) ? Phrase.WITH_HELP : Phrase.WITHOUT_HELP).with();
    }

    private static boolean isTrue(List<Constraint> parts) {
        return parts.stream()
                .allMatch(part -> holds(
                        part,
                        comparison -> comparison.operand() instanceof Operand.YesNo yesNo
                                && yesNo.value() == (comparison.relation() == Relation.EQUAL)));
    }

    // ---- values

    /** Alternatives that are about different fields, each field by name. */
    private Clause alternatives(Pattern pattern, Constraint constraint, Map<String, Bound> scope) {
        if (constraint instanceof Constraint.Comparison comparison) {
            Text subject =
                    pattern.type() == FactType.GOAL ? subject(comparison.field()) : Words.field(comparison.field());
            return plain(is(Phrase.IS, subject, value(pattern, comparison, scope)));
        }
        Phrase between = constraint instanceof Constraint.All ? Phrase.TWO : Phrase.EITHER;
        List<Constraint> parts =
                constraint instanceof Constraint.All all ? all.parts() : ((Constraint.Any) constraint).parts();
        return joined(
                between,
                parts.stream().map(part -> alternatives(pattern, part, scope)).toList());
    }

    /** What is asked of one field. */
    private Text values(Pattern pattern, Field field, Needs needs, Map<String, Bound> scope) {
        Optional<List<Severity>> severities = field == Field.SEVERITY ? possible(needs) : Optional.empty();
        return severities
                .map(known -> Words.or(known.stream().map(Severity::label).toList()))
                .orElseGet(() -> all(pattern, needs.of(field), scope));
    }

    private Text all(Pattern pattern, List<Constraint> parts, Map<String, Bound> scope) {
        List<Constraint> flat = parts.stream().flatMap(RuleWording::flat).toList();
        List<Text> said = new ArrayList<>();
        List<Text> excluded = new ArrayList<>();
        for (Constraint part : flat) {
            boolean other = part instanceof Constraint.Comparison comparison
                    && comparison.relation() == Relation.NOT_EQUAL
                    && comparison.operand() instanceof Operand.Code;
            if (other) {
                Constraint.Comparison comparison = (Constraint.Comparison) part;
                excluded.add(operand(pattern, comparison, scope));
            } else {
                said.add(value(pattern, part, scope));
            }
        }
        if (!excluded.isEmpty()) {
            Text other = Words.relation(Relation.NOT_EQUAL).plus(Words.or(excluded));
            boolean ofAFact = pattern.type().key().equals(Optional.of(fieldOf(flat)));
            said.add(ofAFact ? Phrase.OTHER.with().plus(other) : other);
        }
        return Words.and(said);
    }

    private static Field fieldOf(List<Constraint> parts) {
        return parts.stream()
                .flatMap(Constraint::comparisons)
                .map(Constraint.Comparison::field)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Constraint> flat(Constraint constraint) {
        return constraint instanceof Constraint.All all
                ? all.parts().stream().flatMap(RuleWording::flat)
                : Stream.of(constraint);
    }

    private Text value(Pattern pattern, Constraint constraint, Map<String, Bound> scope) {
        if (constraint instanceof Constraint.All all) {
            return all(pattern, all.parts(), scope);
        }
        if (constraint instanceof Constraint.Any any) {
            return Words.or(any.parts().stream()
                    .map(part -> value(pattern, part, scope))
                    .toList());
        }
        Constraint.Comparison comparison = (Constraint.Comparison) constraint;
        if (comparison.operand() instanceof Operand.YesNo yesNo) {
            return Words.yesNo(yesNo.value() == (comparison.relation() == Relation.EQUAL));
        }
        return relation(comparison).plus(operand(pattern, comparison, scope));
    }

    private static Text relation(Constraint.Comparison comparison) {
        if (comparison.field() == Field.MONTHS_AGO) {
            return Words.countRelation(comparison.relation());
        }
        return comparison.field().kind() == Field.Kind.DATE
                ? Words.dayRelation(comparison.relation())
                : Words.relation(comparison.relation());
    }

    private Text operand(Pattern pattern, Constraint.Comparison comparison, Map<String, Bound> scope) {
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Day date) {
            return Dates.of(date.day());
        }
        if (operand instanceof Operand.Variable variable) {
            return variable(Optional.ofNullable(scope.get(variable.name())));
        }
        if (operand instanceof Operand.Code code) {
            return code(pattern, comparison.field(), code.code());
        }
        Text number = Text.same(String.valueOf(number(operand)));
        return comparison.field() == Field.SITUATION_VALUE ? number.plus(unit(pattern)) : number;
    }

    private Text unit(Pattern pattern) {
        return item(pattern)
                .filter(item -> item.type() instanceof SituationItem.WholeNumber)
                .map(item -> ((SituationItem.WholeNumber) item.type()).unit())
                .filter(unit -> !Words.isEmpty(unit))
                .map(unit -> Text.same(" ").plus(unit))
                .orElse(Words.NONE);
    }

    private Optional<SituationItem> item(Pattern pattern) {
        return pattern.literals(Field.ITEM).stream()
                .flatMap(items -> items.stream().sorted())
                .flatMap(item -> Optional.ofNullable(vocabulary.situation().get(item)).stream())
                .findFirst();
    }

    /** What an earlier condition calls by a name. */
    private Text variable(Optional<Bound> found) {
        if (found.isEmpty()) {
            return Phrase.AS_NAMED.with();
        }
        Pattern pattern = found.get().pattern();
        Field field = found.get().field();
        if (pattern.type() == FactType.GOAL) {
            return subject(field);
        }
        Field key = pattern.type().key().orElseThrow();
        if (field == key) {
            return pattern.type() == FactType.PAST_INTERVENTION
                    ? Phrase.THAT_INTERVENTION.with()
                    : Phrase.THAT_OTHER.with();
        }
        Needs needs = Needs.of(pattern);
        if (!needs.names(key)) {
            return Phrase.AS_NAMED.with();
        }
        Text about = all(pattern, needs.of(key), Map.of());
        return switch (field) {
            case SEVERITY -> Phrase.SEVERITY_OF.with(about);
            case STARTED_ON -> Phrase.START_OF.with(about);
            case ENDED_ON -> Phrase.END_OF.with(about);
            case MEASURED_ON -> Phrase.MEASURING_OF.with(about);
            case RATING, SITUATION_VALUE, MEASURE, GAP -> about;
            default -> Phrase.AS_NAMED.with();
        };
    }

    private Text code(Pattern pattern, Field field, String code) {
        return switch (field) {
            case TYPE -> goalCode(GoalField.TYPE, code);
            case LOCAL_DEMAND -> goalCode(GoalField.LOCAL_DEMAND, code);
            case FITTING_WORK_DEMAND -> goalCode(GoalField.FITTING_WORK_DEMAND, code);
            case SOURCE -> ScoreSource.valueOf(code).label();
            case INSTRUMENT ->
                Optional.ofNullable(vocabulary.instruments().get(code))
                        .map(LifeDomainInstrument::label)
                        .orElse(Text.same(code));
            case DOMAIN -> pattern.type() == FactType.LIFE_DOMAIN ? lifeDomain(pattern, code) : label(code);
            case SEVERITY -> Severity.valueOf(code).label();
            case ITEM, CONSTRUCT -> label(code);
            case SITUATION_VALUE ->
                item(pattern)
                        .filter(item -> item.type() instanceof SituationItem.Codes)
                        .flatMap(item -> Optional.ofNullable(
                                ((SituationItem.Codes) item.type()).labels().get(code)))
                        .orElse(Text.same(code));
            case CODE ->
                pattern.type() == FactType.PAST_INTERVENTION ? intervention(code) : codeOf(pattern.type(), code);
            case OUTCOME -> PastIntervention.Outcome.valueOf(code).label();
            case PART ->
                Arrays.stream(Part.values())
                        .filter(part -> part.code().equals(code))
                        .findFirst()
                        .map(Words::part)
                        .orElse(Text.same(code));
            default -> Words.quoted(Text.same(code));
        };
    }

    private Text codeOf(FactType type, String code) {
        return type == FactType.FLAG ? Words.quoted(label(code)) : label(code);
    }

    private Text goalCode(String field, String code) {
        return Optional.ofNullable(vocabulary.goal().get(field))
                .flatMap(known -> Optional.ofNullable(known.codes().get(code)))
                .orElse(Text.same(code));
    }

    private Text lifeDomain(Pattern pattern, String code) {
        Optional<String> instrument = pattern.literals(Field.INSTRUMENT)
                .flatMap(known -> known.stream().sorted().findFirst());
        return vocabulary.instruments().values().stream()
                .filter(each -> instrument.isEmpty() || instrument.get().equals(each.code()))
                .flatMap(each -> Optional.ofNullable(each.domains().get(code)).stream())
                .map(LifeDomainInstrument.Domain::label)
                .findFirst()
                .orElse(Text.same(code));
    }

    private Text label(String code) {
        return Optional.ofNullable(terms.get(code)).map(Term::label).orElse(Text.same(code));
    }

    private Text intervention(String code) {
        return Words.quoted(Optional.ofNullable(vocabulary.interventions().get(code))
                .map(Intervention::label)
                .orElse(Text.same(code)));
    }

    // ---- conclusions

    /** What a conclusion says, to be read after "this" and without why. */
    public Text conclusion(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.AboutIntervention about) {
            return about(about, subject(about.intervention()), ground(about.ground()));
        }
        if (conclusion instanceof Conclusion.Ask ask) {
            return ask.about() instanceof Conclusion.Subject.Named named
                    ? Phrase.ASKS.with(Words.quoted(label(named.code())))
                    : Phrase.ASKS_THAT.with();
        }
        return (conclusion instanceof Conclusion.Abstain ? Phrase.ABSTAINS : Phrase.DERIVES).with();
    }

    private Text about(Conclusion.AboutIntervention conclusion, Text subject, Text ground) {
        if (conclusion instanceof Conclusion.ArgueFor argue) {
            Text variant = argue.variant()
                    .map(code -> Phrase.IN_THE_FORM.with(Words.quoted(variant(argue.intervention(), code))))
                    .orElse(Words.NONE);
            return Phrase.ARGUES_FOR.with(adverb(argue.strength()), subject, variant, ground);
        }
        if (conclusion instanceof Conclusion.ArgueAgainst argue) {
            return Phrase.ARGUES_AGAINST.with(adverb(argue.strength()), subject, Words.NONE, ground);
        }
        if (conclusion instanceof Conclusion.Confirm) {
            return Phrase.MAKES_INDICATED.with(subject, ground);
        }
        if (conclusion instanceof Conclusion.Acute) {
            return Phrase.MAKES_ACUTE.with(subject, ground);
        }
        if (conclusion instanceof Conclusion.RuleOut ruleOut) {
            return (ruleOut.unlessConfirmed() ? Phrase.RULES_IT_OUT_UNLESS : Phrase.RULES_IT_OUT).with(subject, ground);
        }
        String with = ((Conclusion.Alongside) conclusion).with();
        Text beside = vocabulary.interventions().containsKey(with) ? intervention(with) : Words.group(with);
        return Phrase.GOES_ALONGSIDE.with(subject, beside, ground);
    }

    private static Text adverb(Strength strength) {
        return switch (strength) {
            case WEAK -> Phrase.WEAKLY.with();
            case PLAIN -> Words.NONE;
            case STRONG -> Phrase.STRONGLY.with();
        };
    }

    private Text subject(Conclusion.Subject subject) {
        return subject instanceof Conclusion.Subject.Named named
                ? intervention(named.code())
                : Phrase.THAT_INTERVENTION.with();
    }

    private Text variant(Conclusion.Subject subject, String code) {
        return subject instanceof Conclusion.Subject.Named named
                ? Optional.ofNullable(vocabulary.interventions().get(named.code()))
                        .flatMap(known -> Optional.ofNullable(known.variants().get(code)))
                        .orElse(Text.same(code))
                : Text.same(code);
    }

    private Text ground(String code) {
        return vocabulary.grounds().containsKey(code)
                ? vocabulary.grounds().get(code).label()
                : Text.same(code);
    }
}
