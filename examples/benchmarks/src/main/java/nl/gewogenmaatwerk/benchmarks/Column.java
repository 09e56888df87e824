package nl.gewogenmaatwerk.benchmarks;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;

/** A component of a fact record, as the peers of the engine read it: a number or a code. */
enum Column {
    GOAL_TYPE(Fact.GoalFact.class, "type", Fact.GoalFact::type),
    GOAL_OWN(Fact.GoalFact.class, "ownedByClient", Fact.GoalFact::ownedByClient),
    GOAL_CLARITY(Fact.GoalFact.class, "clarity", Fact.GoalFact::clarity),
    GOAL_FEASIBILITY(Fact.GoalFact.class, "feasibility", Fact.GoalFact::feasibility),
    GOAL_LOCAL(Fact.GoalFact.class, "localDemand", Fact.GoalFact::localDemand),
    GOAL_FITTING(Fact.GoalFact.class, "fittingWorkDemand", Fact.GoalFact::fittingWorkDemand),
    SCORE_CONSTRUCT(Fact.ScoreFact.class, "construct", Fact.ScoreFact::construct),
    SCORE_VALUE(Fact.ScoreFact.class, "value", Fact.ScoreFact::value),
    SCORE_SOURCE(Fact.ScoreFact.class, "source", Fact.ScoreFact::source),
    SCORE_MEASURED_ON(Fact.ScoreFact.class, "measuredOn", Fact.ScoreFact::measuredOn),
    SCORE_OF_GOAL(Fact.ScoreFact.class, "ofGoal", Fact.ScoreFact::ofGoal),
    GAP_CONSTRUCT(Fact.ScoreGapFact.class, "construct", Fact.ScoreGapFact::construct),
    GAP_GAP(Fact.ScoreGapFact.class, "gap", Fact.ScoreGapFact::gap),
    LIFE_DOMAIN(Fact.LifeDomainFact.class, "domain", Fact.LifeDomainFact::domain),
    LIFE_INSTRUMENT(Fact.LifeDomainFact.class, "instrument", Fact.LifeDomainFact::instrument),
    LIFE_VALUE(Fact.LifeDomainFact.class, "value", Fact.LifeDomainFact::value),
    LIFE_MEASURED_ON(Fact.LifeDomainFact.class, "measuredOn", Fact.LifeDomainFact::measuredOn),
    LIFE_SOURCE(Fact.LifeDomainFact.class, "source", Fact.LifeDomainFact::source),
    BARRIER_DOMAIN(Fact.BarrierFact.class, "domain", Fact.BarrierFact::domain),
    BARRIER_SEVERITY(Fact.BarrierFact.class, "severity", Fact.BarrierFact::severity),
    BARRIER_ADDRESSED(Fact.BarrierFact.class, "addressed", Fact.BarrierFact::addressed),
    SITUATION_ITEM(Fact.SituationFact.class, "item", Fact.SituationFact::item),
    SITUATION_NUMBER(Fact.SituationFact.class, "number", Fact.SituationFact::number),
    SITUATION_TEXT(Fact.SituationFact.class, "text", Fact.SituationFact::text),
    FLAG_CODE(Fact.FlagFact.class, "code", Fact.FlagFact::code),
    PAST_CODE(Fact.PastInterventionFact.class, "code", Fact.PastInterventionFact::code),
    PAST_OUTCOME(Fact.PastInterventionFact.class, "outcome", Fact.PastInterventionFact::outcome),
    PAST_STARTED_ON(Fact.PastInterventionFact.class, "startedOn", Fact.PastInterventionFact::startedOn),
    PAST_ENDED_ON(Fact.PastInterventionFact.class, "endedOn", Fact.PastInterventionFact::endedOn),
    PAST_MONTHS_AGO(Fact.PastInterventionFact.class, "monthsAgo", Fact.PastInterventionFact::monthsAgo),
    APPRAISAL_FACTOR(Fact.AppraisalFact.class, "factor", Fact.AppraisalFact::factor),
    APPRAISAL_LEVEL(Fact.AppraisalFact.class, "level", Fact.AppraisalFact::level),
    UNKNOWN_CODE(Fact.UnknownFact.class, "code", Fact.UnknownFact::code),
    UNKNOWN_PART(Fact.UnknownFact.class, "part", Fact.UnknownFact::part),
    PARAMETER_CODE(Fact.ParameterFact.class, "code", Fact.ParameterFact::code),
    PARAMETER_VALUE(Fact.ParameterFact.class, "value", Fact.ParameterFact::value);

    private final Class<? extends Fact> fact;
    private final String component;
    private final Optional<ToIntFunction<?>> number;
    private final Optional<Function<?, String>> code;

    <F extends Fact> Column(Class<F> fact, String component, CodeOf<F> code) {
        this.fact = fact;
        this.component = component;
        this.number = Optional.empty();
        this.code = Optional.of(code);
    }

    <F extends Fact> Column(Class<F> fact, String component, ToIntFunction<F> number) {
        this.fact = fact;
        this.component = component;
        this.number = Optional.of(number);
        this.code = Optional.empty();
    }

    /** Reads a code of a fact. */
    private interface CodeOf<F> extends Function<F, String> {}

    /** The record it is a component of. */
    Class<? extends Fact> fact() {
        return fact;
    }

    /** The name of the component. */
    String component() {
        return component;
    }

    boolean isNumber() {
        return number.isPresent();
    }

    /** Reads a number; to be called with facts of its record only. */
    @SuppressWarnings("unchecked")
    <F> ToIntFunction<F> number() {
        return (ToIntFunction<F>) number.orElseThrow();
    }

    /** Reads a code; to be called with facts of its record only. */
    @SuppressWarnings("unchecked")
    <F> Function<F, String> code() {
        return (Function<F, String>) code.orElseThrow();
    }

    /** The record whose components hold the fields of a fact type. */
    static Class<? extends Fact> fact(FactType type) {
        return switch (type) {
            case GOAL -> Fact.GoalFact.class;
            case SCORE, KNOWN_SCORE -> Fact.ScoreFact.class;
            case SCORE_GAP -> Fact.ScoreGapFact.class;
            case LIFE_DOMAIN -> Fact.LifeDomainFact.class;
            case BARRIER, KNOWN_BARRIER -> Fact.BarrierFact.class;
            case SITUATION -> Fact.SituationFact.class;
            case FLAG -> Fact.FlagFact.class;
            case PAST_INTERVENTION -> Fact.PastInterventionFact.class;
            case APPRAISAL, KNOWN_APPRAISAL -> Fact.AppraisalFact.class;
            case UNKNOWN -> Fact.UnknownFact.class;
        };
    }

    /** The component that holds a field. @param ranked whether a value of a situation is compared as a number */
    static Column of(FactType type, Field field, boolean ranked) {
        if (field == Field.SITUATION_VALUE) {
            return ranked ? SITUATION_NUMBER : SITUATION_TEXT;
        }
        Class<? extends Fact> fact = fact(type);
        for (Column column : values()) {
            if (column.fact == fact && column.component.equals(field.fieldName())) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column for " + type + "." + field);
    }
}
