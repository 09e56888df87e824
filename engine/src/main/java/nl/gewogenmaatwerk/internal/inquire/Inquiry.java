package nl.gewogenmaatwerk.internal.inquire;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Standings;
import nl.gewogenmaatwerk.internal.weigh.Weighing;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Answers what people ask about the advices of one rule set. An answer that takes too much {@link Effort} is given up with an
 * {@link nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException}; there is never a part of one. Immutable and thread-safe.
 */
public final class Inquiry {

    private final Vocabulary vocabulary;
    private final ReferenceEvaluator reference;
    private final Standings standings;
    private final RuleIndex index;
    private final Distinctions distinctions;
    private final Reasons reasons;

    /** Prepares a rule set. */
    public Inquiry(RuleSet ruleSet, ReferenceEvaluator reference, Weighing weighing) {
        this.vocabulary = ruleSet.vocabulary();
        this.reference = reference;
        this.standings = weighing.standings();
        this.index = new RuleIndex(ruleSet, reference, standings);
        this.distinctions = new Distinctions(vocabulary, ruleSet.rules().values());
        this.reasons = new Reasons(ruleSet, reference, weighing);
    }

    /**
     * Why an intervention is not proposed in an advice, or not first.
     *
     * @param untold what has arguments that the advice does not tell
     */
    public WhyNot whyNot(
            Basis basis, Advice advice, Facts facts, Intervention asked, Supplier<List<Considered>> untold) {
        return new WhyNot(
                basis,
                asked.code(),
                asked.label(),
                reasons.reason(advice, facts, asked, untold),
                Reasons.alongside(advice, asked));
    }

    /** Which unknown facts could still change the advice, and which cannot. */
    public AskNext askNext(Basis basis, Facts facts) {
        Effort effort = Effort.forOneAnswer();
        List<Facet> unknowns = facets(facts).unknown(reference.wanted()::contains);
        return new NextQuestions(index, variations(facts, unknowns, effort), bounds(facts, effort), unknowns)
                .answer(basis);
    }

    /** What would have to be otherwise for an intervention to be proposed first, or at all. */
    public WhatIf whatIf(Basis basis, Facts facts, Intervention intervention) {
        RuleIndex.About asked = index.about(intervention.code());
        List<Facet> all = facets(facts).changeable(index::isLookedAt);
        Variations variations = variations(facts, all, Effort.forOneAnswer());
        WhatIf.Ways first =
                new Ways(variations).to((variation, last) -> variations.helpingToBeFirst(asked, variation, last));
        WhatIf.Ways proposed =
                new Ways(variations).to((variation, last) -> variations.helpingToBeProposed(asked, variation));
        return new WhatIf(
                basis,
                intervention.code(),
                intervention.label(),
                first.already() ? Place.FIRST : proposed.already() ? Place.LATER : Place.NOT_PROPOSED,
                first,
                proposed);
    }

    /** The proposals with how firmly each stands. */
    public List<Proposal> standing(Facts facts, List<Proposal> proposals) {
        Effort effort = Effort.forOneAnswer();
        Facets facets = facets(facts);
        List<Facet> unknowns = facets.unknown(reference.wanted()::contains);
        List<Facet> steps = facets.steps(index::isLookedAt);
        Variations variations = variations(
                facts, Stream.concat(unknowns.stream(), steps.stream()).toList(), effort);
        Robustness robustness = new Robustness(variations, bounds(facts, effort), unknowns, steps);
        return proposals.stream()
                .map(proposal -> proposal.standing(robustness.of(proposal)))
                .toList();
    }

    private Facets facets(Facts facts) {
        return new Facets(facts, vocabulary, distinctions);
    }

    private Variations variations(Facts facts, List<Facet> facets, Effort effort) {
        LocalDate asOf = facts.file().asOf();
        return new Variations(index, standings, reference, asOf, effort, Knowledge.of(facts, vocabulary), facets);
    }

    private Bounds bounds(Facts facts, Effort effort) {
        Set<String> unsure = new HashSet<>(facts.unknown());
        unsure.addAll(facts.unrated());
        if (isDateMissing(facts)) {
            unsure.add(History.CODE);
        }
        return new Bounds(
                index,
                standings,
                reference.readOpen(Knowledge.of(facts, vocabulary), facts.file().asOf(), effort),
                unsure.stream().filter(index.terms()::contains).collect(Collectors.toSet()),
                vocabulary.interventions());
    }

    /** Whether a rule looks at a date that is not known of something that was tried. */
    private boolean isDateMissing(Facts facts) {
        Set<Field> dates = distinctions.histories().stream()
                .flatMap(pattern -> Stream.concat(
                        pattern.constraint().comparisons().map(Constraint.Comparison::field),
                        pattern.bindings().values().stream()))
                .collect(Collectors.toSet());
        return facts.file().interventions().orElse(List.of()).stream()
                .anyMatch(past -> dates.contains(Field.STARTED_ON)
                                && past.startedOn().isEmpty()
                        || dates.contains(Field.ENDED_ON) && past.endedOn().isEmpty()
                        || dates.contains(Field.MONTHS_AGO) && past.endedOn().isEmpty());
    }
}
