package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.inquiry.WhyNot.ConditionOutcome;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.Seen;
import nl.gewogenmaatwerk.internal.weigh.FactWording;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** What a client file tells, and does not tell, about what conditions look at, in words. Used by one thread, for one client. */
final class LookedAt {

    private static final Comparator<FactReference> ORDER = Comparator.comparing(FactReference::fact)
            .thenComparing(reference -> reference.text().nl())
            .thenComparing(reference -> reference.text().en());

    private final Vocabulary vocabulary;
    private final List<Rule> deriving;
    private final Facts facts;
    private final Reading reading;
    private final FactWording wording;
    private final Map<String, List<Fact>> byKey = new HashMap<>();

    LookedAt(RuleSet ruleSet, Facts facts, WorkingMemory memory, Reading reading, FactWording wording) {
        this.vocabulary = ruleSet.vocabulary();
        this.deriving = ruleSet.rules().values().stream().filter(Rule::derives).toList();
        this.facts = facts;
        this.reading = reading;
        this.wording = wording;
        for (Fact fact : memory.facts()) {
            byKey.computeIfAbsent(fact.key(), key -> new ArrayList<>(1)).add(fact);
        }
    }

    /** What came of a condition. @param needed the condition in words */
    ConditionOutcome outcome(Text needed, Reading.Judged judged) {
        Set<FactReference> found = new TreeSet<>(ORDER);
        found(judged, found);
        Set<FactReference> missing = new TreeSet<>(ORDER);
        missing(judged, missing);
        return new ConditionOutcome(judged.truth(), needed, List.copyOf(found), List.copyOf(missing));
    }

    // ---- what is known

    private void found(Reading.Judged judged, Set<FactReference> found) {
        judged.seen().stream().flatMap(this::facts).forEach(fact -> found.addAll(wording.known(fact)));
        judged.condition().patterns().forEach(pattern -> {
            switch (pattern.type()) {
                case GOAL -> found.addAll(goal(fields(pattern)));
                case BARRIER, KNOWN_BARRIER ->
                    notListed(pattern, judged, vocabulary.barriers().keySet(), Phrase.NO_BARRIERS, "barriers", found);
                case FLAG ->
                    notListed(pattern, judged, vocabulary.flags().keySet(), Phrase.NO_STATUSES, "flags", found);
                case PAST_INTERVENTION -> notTried(pattern, found);
                case SCORE_GAP -> seenAlike(pattern, found);
                case APPRAISAL, KNOWN_APPRAISAL -> appraised(pattern, found);
                case UNKNOWN -> terms(pattern).forEach(code -> found.addAll(known(code)));
                default -> {}
            }
        });
    }

    /** The facts that the reference evaluator saw; appraisals and what is unknown are told otherwise. */
    private Stream<Fact> facts(Seen seen) {
        return byKey.getOrDefault(seen.key(), List.of()).stream().filter(fact -> isOf(seen.type(), fact));
    }

    private static boolean isOf(FactType type, Fact fact) {
        return switch (type) {
            case SCORE, KNOWN_SCORE -> fact instanceof Fact.ScoreFact;
            case SCORE_GAP -> fact instanceof Fact.ScoreGapFact;
            case LIFE_DOMAIN -> fact instanceof Fact.LifeDomainFact;
            case BARRIER, KNOWN_BARRIER -> fact instanceof Fact.BarrierFact;
            case SITUATION -> fact instanceof Fact.SituationFact;
            case FLAG -> fact instanceof Fact.FlagFact;
            case PAST_INTERVENTION -> fact instanceof Fact.PastInterventionFact;
            case GOAL, APPRAISAL, KNOWN_APPRAISAL, UNKNOWN -> false;
        };
    }

    private static Set<Field> fields(Pattern pattern) {
        Set<Field> fields = new LinkedHashSet<>();
        pattern.constraint().comparisons().map(Constraint.Comparison::field).forEach(fields::add);
        fields.addAll(pattern.bindings().values());
        return fields;
    }

    private List<FactReference> goal(Set<Field> fields) {
        return wording.goal((Fact.GoalFact) byKey.get("goal").get(0), fields);
    }

    /** What is not in a list that was asked. */
    private void notListed(
            Pattern pattern,
            Reading.Judged judged,
            Set<String> all,
            Phrase none,
            String list,
            Set<FactReference> found) {
        Optional<Set<String>> literal = pattern.literalKeys();
        if (literal.isPresent()) {
            literal.get().stream()
                    .filter(code -> !byKey.containsKey(wording.key(code))
                            && !facts.unknown().contains(code))
                    .forEach(code -> found.add(wording.notListed(code)));
        } else if (judged.missing().isEmpty() && all.stream().map(wording::key).noneMatch(byKey::containsKey)) {
            found.add(new FactReference(list, none.with()));
        }
    }

    private void notTried(Pattern pattern, Set<FactReference> found) {
        if (facts.unknown().contains(History.CODE)) {
            return;
        }
        Set<String> tried = new LinkedHashSet<>();
        facts.file().interventions().orElse(List.of()).forEach(past -> tried.add(past.code()));
        Optional<Set<String>> literal = pattern.literalKeys();
        if (literal.isPresent()) {
            literal.get().stream()
                    .filter(code -> !tried.contains(code))
                    .forEach(code -> found.add(wording.notTried(code)));
        } else if (tried.isEmpty()) {
            found.add(wording.notListed(History.CODE));
        }
    }

    private void seenAlike(Pattern pattern, Set<FactReference> found) {
        constructs(pattern)
                .filter(code -> facts.isRatedByBoth(code) && !facts.gaps().containsKey(code))
                .forEach(code ->
                        found.add(new FactReference(wording.key(code), Phrase.SEEN_ALIKE.with(wording.label(code)))));
    }

    private Stream<String> constructs(Pattern pattern) {
        return pattern.literalKeys().orElse(vocabulary.constructs().keySet()).stream();
    }

    /** What was appraised, and the facts on which the appraisal that is asked for rests, or would rest. */
    private void appraised(Pattern pattern, Set<FactReference> found) {
        Optional<Set<String>> factors = pattern.literalKeys();
        Optional<Set<String>> levels = pattern.literals(Field.LEVEL);
        boolean derivable = false;
        for (Rule rule : deriving) {
            for (Conclusion conclusion : rule.conclusions()) {
                Conclusion.Derive derive = (Conclusion.Derive) conclusion;
                if (isAmong(factors, derive.factor())) {
                    if (reading.isCertain(rule)) {
                        found.add(new FactReference("appraisal:" + derive.factor(), derive.because()));
                    }
                    if (isAmong(levels, derive.level())) {
                        derivable = true;
                        reading.judge(rule).forEach(judged -> found(judged, found));
                    }
                }
            }
        }
        if (!derivable) {
            factors.orElse(Set.of(""))
                    .forEach(factor ->
                            found.add(new FactReference("appraisal:" + factor, Phrase.NEVER_APPRAISED.with())));
        }
    }

    private static boolean isAmong(Optional<Set<String>> literal, String code) {
        return literal.map(codes -> codes.contains(code)).orElse(true);
    }

    /** The codes of the terms of which a pattern asks whether they are unknown. */
    private Set<String> terms(Pattern pattern) {
        Optional<Set<String>> parts = pattern.literals(Field.PART);
        return pattern.literalKeys()
                .orElseGet(() -> vocabulary
                        .terms()
                        .filter(term -> isAmong(parts, term.part().code()))
                        .map(Term::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private List<FactReference> known(String code) {
        if (facts.unknown().contains(code)) {
            return List.of(wording.notAsked(code));
        }
        if (vocabulary.goal().containsKey(code)) {
            return goal(
                    Set.of(FactType.GOAL.field(code.substring("goal.".length())).orElseThrow()));
        }
        List<FactReference> known = byKey.getOrDefault(wording.key(code), List.of()).stream()
                .filter(fact -> !(fact instanceof Fact.ScoreGapFact || fact instanceof Fact.UnknownFact))
                .flatMap(fact -> wording.known(fact).stream())
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        return code.equals(History.CODE)
                        && !facts.file().interventions().orElse(List.of()).isEmpty()
                ? List.of(new FactReference(code, wording.label(code)))
                : List.of(wording.notListed(code));
    }

    // ---- what is not known

    private void missing(Reading.Judged judged, Set<FactReference> missing) {
        judged.missing()
                .forEach(code ->
                        missing.add(facts.unrated().contains(code) ? wording.notRated(code) : wording.notAsked(code)));
        judged.condition().patterns().flatMap(this::withWhatDerives).forEach(pattern -> undated(pattern, missing));
        judged.condition().patterns().forEach(pattern -> {
            if (pattern.type() == FactType.LIFE_DOMAIN) {
                notMeasured(pattern, judged, missing);
            } else if (pattern.type() == FactType.SCORE_GAP) {
                constructs(pattern)
                        .filter(code -> !facts.isRatedByBoth(code))
                        .forEach(code -> missing.add(new FactReference(
                                wording.key(code), Phrase.NOT_SEEN_BY_BOTH.with(wording.label(code)))));
            }
        });
    }

    /** A pattern, and what is looked at by the rules that derive the appraisal it asks for. */
    private Stream<Pattern> withWhatDerives(Pattern pattern) {
        if (!pattern.type().isDerived()) {
            return Stream.of(pattern);
        }
        return deriving.stream()
                .filter(rule -> rule.conclusions().stream()
                        .map(Conclusion.Derive.class::cast)
                        .anyMatch(derive -> isAmong(pattern.literalKeys(), derive.factor())
                                && isAmong(pattern.literals(Field.LEVEL), derive.level())))
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Condition::patterns);
    }

    /** The dates of earlier interventions that a pattern looks at and that nobody wrote down. */
    private void undated(Pattern pattern, Set<FactReference> missing) {
        if (pattern.type() != FactType.PAST_INTERVENTION) {
            return;
        }
        for (PastIntervention past : facts.file().interventions().orElse(List.of())) {
            for (Field field : fields(pattern)) {
                boolean isMissing =
                        field == Field.STARTED_ON && past.startedOn().isEmpty()
                                || field == Field.ENDED_ON && past.endedOn().isEmpty()
                                || field == Field.MONTHS_AGO && past.endedOn().isEmpty();
                if (isMissing && isAmong(pattern.literalKeys(), past.code())) {
                    missing.add(new FactReference(
                            past.key(),
                            Phrase.NOT_DATED.with(
                                    vocabulary.interventions().get(past.code()).label(), Words.field(field))));
                }
            }
        }
    }

    private void notMeasured(Pattern pattern, Reading.Judged judged, Set<FactReference> missing) {
        if (judged.seen().stream().anyMatch(seen -> seen.type() == FactType.LIFE_DOMAIN)) {
            return;
        }
        Set<String> domains = pattern.literalKeys().orElse(Set.of());
        Optional<Set<String>> named = pattern.literals(Field.INSTRUMENT);
        for (LifeDomainInstrument instrument : vocabulary.instruments().values()) {
            if (isAmong(named, instrument.code())) {
                instrument.domains().values().stream()
                        .filter(domain -> domains.contains(domain.code()))
                        .forEach(domain -> missing.add(new FactReference(
                                "life-domain:" + instrument.code() + ":" + domain.code(),
                                Phrase.NOT_MEASURED.with(instrument.label(), domain.label()))));
            }
        }
        if (missing.isEmpty()) {
            missing.add(new FactReference("life-domain", Phrase.NOTHING_MEASURED.with()));
        }
    }
}
