package nl.gewogenmaatwerk.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Reads the rules of a rule set as they are written, one condition after the other and one fact after the other, in three values. Immutable
 * and thread-safe.
 */
public final class ReferenceEvaluator {

    private final RuleSet ruleSet;
    private final Vocabulary vocabulary;
    private final List<Rule> deriving;
    private final Map<String, Set<String>> lookedAtBy = new TreeMap<>();
    private final Set<String> wanted;

    /** Reads the rules of this rule set. */
    public ReferenceEvaluator(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.vocabulary = ruleSet.vocabulary();
        this.deriving = ruleSet.rules().values().stream().filter(Rule::derives).toList();
        this.wanted = Stream.concat(deriving.stream(), ruleSet.rules().values().stream())
                .flatMap(rule -> {
                    Set<String> codes = new TreeSet<>();
                    patterns(rule).forEach(pattern -> codes.addAll(looksAt(pattern)));
                    if (rule.derives()) {
                        rule.conclusions()
                                .forEach(conclusion -> lookedAtBy
                                        .computeIfAbsent(
                                                ((Conclusion.Derive) conclusion).factor(), factor -> new TreeSet<>())
                                        .addAll(codes));
                    }
                    patterns(rule)
                            .filter(pattern -> pattern.type() == FactType.UNKNOWN)
                            .forEach(pattern ->
                                    codes.addAll(pattern.literalKeys().orElse(Set.of())));
                    return codes.stream();
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads what is known about a client. @param asOf the day on which parameters have their value */
    public Reading read(Knowledge knowledge, LocalDate asOf) {
        return read(knowledge, asOf, Effort.forOneAnswer());
    }

    /**
     * Reads what is known about a client, as part of an answer that takes more than one reading.
     *
     * @param asOf   the day on which parameters have their value
     * @param effort what the answer may take
     */
    public Reading read(Knowledge knowledge, LocalDate asOf, Effort effort) {
        return new Reading(this, knowledge, asOf, false, effort);
    }

    /**
     * The same where it is known already which rules derive.
     *
     * @param deriving whether a rule that derives an appraisal is certain for what is known
     */
    public Reading read(Knowledge knowledge, LocalDate asOf, Effort effort, Predicate<Rule> deriving) {
        return new Reading(this, knowledge, asOf, false, effort, deriving);
    }

    /**
     * Reads what will certainly be true, and what could be, whatever turns out about all that is not known: a closed world is not taken as
     * closed.
     */
    public Reading readOpen(Knowledge knowledge, LocalDate asOf) {
        return readOpen(knowledge, asOf, Effort.forOneAnswer());
    }

    /** The same, as part of an answer that takes more than one reading. @param effort what the answer may take */
    public Reading readOpen(Knowledge knowledge, LocalDate asOf, Effort effort) {
        return new Reading(this, knowledge, asOf, true, effort);
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The rules that derive appraisals. */
    public List<Rule> deriving() {
        return deriving;
    }

    /** The codes of the terms that some rule looks at. */
    public Set<String> wanted() {
        return wanted;
    }

    /**
     * The codes of all terms on whose value it depends whether a rule is true, through appraisals as well. A rule that asks whether
     * something is unknown depends on it.
     */
    public Set<String> dependsOn(Rule rule) {
        Set<String> codes = new LinkedHashSet<>();
        patterns(rule).forEach(pattern -> {
            codes.addAll(reads(pattern));
            if (pattern.type() == FactType.UNKNOWN) {
                codes.addAll(pattern.literalKeys().orElse(wanted));
            }
            if (pattern.type().isDerived()) {
                pattern.literalKeys()
                        .orElse(lookedAtBy.keySet())
                        .forEach(factor -> deriving.stream()
                                .filter(each -> derives(each, factor))
                                .forEach(each -> codes.addAll(dependsOn(each))));
            }
        });
        return codes;
    }

    /** The rules that derive the appraisals which a rule looks at. */
    public List<Rule> readsAppraisalsOf(Rule rule) {
        return deriving.stream()
                .filter(each -> patterns(rule)
                        .filter(pattern -> pattern.type().isDerived())
                        .flatMap(pattern -> pattern.literalKeys().orElse(lookedAtBy.keySet()).stream())
                        .anyMatch(factor -> derives(each, factor)))
                .toList();
    }

    private static boolean derives(Rule rule, String factor) {
        return rule.conclusions().stream()
                .anyMatch(
                        conclusion -> ((Conclusion.Derive) conclusion).factor().equals(factor));
    }

    private static Stream<Pattern> patterns(Rule rule) {
        return rule.conditions().stream().flatMap(Condition::patterns);
    }

    /** The codes of the terms that must be known before it is certain that no fact matches a pattern. */
    Set<String> looksAt(Pattern pattern) {
        return switch (pattern.type()) {
            case GOAL -> goalFields(pattern);
            case SCORE -> named(pattern, vocabulary.constructs().keySet());
            case KNOWN_SCORE -> named(pattern, ratings());
            case BARRIER, KNOWN_BARRIER -> named(pattern, vocabulary.barriers().keySet());
            case SITUATION -> named(pattern, vocabulary.situation().keySet());
            case FLAG -> named(pattern, vocabulary.flags().keySet());
            case PAST_INTERVENTION -> Set.of(History.CODE);
            case APPRAISAL, KNOWN_APPRAISAL ->
                named(pattern, lookedAtBy.keySet()).stream()
                        .flatMap(factor -> lookedAtBy.getOrDefault(factor, Set.of()).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
            case SCORE_GAP, LIFE_DOMAIN, UNKNOWN -> Set.of();
        };
    }

    /** The codes of the terms whose value a pattern looks at: a difference is about a score, a measurement about a barrier. */
    Set<String> reads(Pattern pattern) {
        return switch (pattern.type()) {
            case SCORE_GAP -> named(pattern, vocabulary.constructs().keySet());
            case LIFE_DOMAIN ->
                measurements(pattern).stream()
                        .flatMap(measurement -> measurement.barrier().stream())
                        .collect(Collectors.toCollection(TreeSet::new));
            default -> looksAt(pattern);
        };
    }

    /** What an instrument can measure. @param barrier the area in which that tells whether something stands in the way */
    record Measurement(String instrument, String domain, Optional<String> barrier) {}

    /** All that a pattern about measurements could be about. */
    List<Measurement> measurements(Pattern pattern) {
        List<Measurement> measurements = new ArrayList<>();
        vocabulary
                .instruments()
                .values()
                .forEach(instrument -> instrument.domains().values().stream()
                        .filter(domain -> names(pattern, Field.INSTRUMENT, instrument.code())
                                && names(pattern, Field.DOMAIN, domain.code()))
                        .forEach(domain ->
                                measurements.add(new Measurement(instrument.code(), domain.code(), domain.barrier()))));
        return measurements;
    }

    private static boolean names(Pattern pattern, Field field, String code) {
        return pattern.literals(field).map(codes -> codes.contains(code)).orElse(true);
    }

    private static Set<String> named(Pattern pattern, Set<String> all) {
        return pattern.literalKeys().orElse(all);
    }

    private Set<String> ratings() {
        Set<String> ratings = new LinkedHashSet<>(List.of(GoalField.CLARITY, GoalField.FEASIBILITY));
        ratings.addAll(vocabulary.constructs().keySet());
        return ratings;
    }

    private static Set<String> goalFields(Pattern pattern) {
        Set<String> fields = new TreeSet<>();
        pattern.constraint()
                .comparisons()
                .map(Constraint.Comparison::field)
                .forEach(field -> fields.add("goal." + field.fieldName()));
        pattern.bindings().values().forEach(field -> fields.add("goal." + field.fieldName()));
        return fields;
    }

    /** The codes of all terms that a condition looks at in an open world. */
    Set<String> looksAt(Collection<Condition> conditions) {
        Set<String> codes = new TreeSet<>();
        conditions.stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> !pattern.type().isClosedWorld())
                .forEach(pattern -> codes.addAll(looksAt(pattern)));
        return codes;
    }

    /** The dates of earlier interventions at which the rules look that derive the appraisals of some open conditions. */
    Set<Field> datesBehind(Collection<Condition> conditions) {
        Set<Field> dates = new TreeSet<>();
        conditions.stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type() == FactType.APPRAISAL)
                .flatMap(pattern -> named(pattern, lookedAtBy.keySet()).stream())
                .forEach(factor -> deriving.stream()
                        .filter(rule -> derives(rule, factor))
                        .flatMap(ReferenceEvaluator::patterns)
                        .filter(pattern -> pattern.type() == FactType.PAST_INTERVENTION)
                        .forEach(pattern -> {
                            pattern.constraint().comparisons().forEach(each -> dates.add(each.field()));
                            dates.addAll(pattern.bindings().values());
                        }));
        dates.removeIf(field -> !field.restsOnADay());
        return dates;
    }

    /** The terms of the vocabulary, in its order. */
    List<Term> terms() {
        return new ArrayList<>(vocabulary.terms().toList());
    }
}
