package nl.gewogenmaatwerk.internal.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * The facts of one client in the form in which evaluators compare them. Immutable.
 *
 * @param facts all facts, parameters and unknowns among them
 */
public record WorkingMemory(List<Fact> facts) {
    public WorkingMemory {
        facts = List.copyOf(facts);
    }

    /**
     * The facts of a client.
     *
     * @param facts      what is known
     * @param vocabulary the vocabulary of the rule set
     * @param wanted     the codes of the terms that some rule looks at; only those are marked as unknown
     */
    public static WorkingMemory of(Facts facts, Vocabulary vocabulary, Set<String> wanted) {
        return new WorkingMemory(new Reading(facts, vocabulary).all(wanted));
    }

    private static final class Reading {
        private final Facts facts;
        private final Vocabulary vocabulary;
        private final List<Fact> all = new ArrayList<>(96);

        Reading(Facts facts, Vocabulary vocabulary) {
            this.facts = facts;
            this.vocabulary = vocabulary;
        }

        List<Fact> all(Set<String> wanted) {
            goal(facts.file().goal());
            facts.scores().values().forEach(this::score);
            facts.gaps().forEach((construct, gap) -> all.add(new Fact.ScoreGapFact(construct, gap)));
            facts.lifeDomains()
                    .values()
                    .forEach(score -> all.add(new Fact.LifeDomainFact(
                            score.domain(),
                            score.instrument(),
                            score.value(),
                            day(Optional.of(score.measuredOn())),
                            score.source().name(),
                            score)));
            facts.barriers()
                    .values()
                    .forEach(barrier -> all.add(new Fact.BarrierFact(
                            barrier.domain(),
                            barrier.severity().map(Enum::ordinal).orElse(Fact.UNKNOWN),
                            barrier.addressed() ? 1 : 0)));
            facts.file().situation().forEach(this::situation);
            facts.file().flags().orElse(List.of()).stream()
                    .distinct()
                    .forEach(flag -> all.add(new Fact.FlagFact(flag)));
            facts.file().interventions().orElse(List.of()).forEach(this::past);
            unknowns(wanted);
            vocabulary
                    .parameters()
                    .values()
                    .forEach(parameter -> all.add(new Fact.ParameterFact(
                            parameter.code(), parameter.on(facts.file().asOf()))));
            return all;
        }

        private void goal(Goal goal) {
            int clarity = number(goal.clarity());
            int feasibility = number(goal.feasibility());
            all.add(new Fact.GoalFact(
                    goal.type().orElse(Fact.NO_CODE),
                    goal.ownedByClient().map(own -> own ? 1 : 0).orElse(Fact.UNKNOWN),
                    clarity,
                    feasibility,
                    rank(GoalField.LOCAL_DEMAND, goal.localDemand()),
                    rank(GoalField.FITTING_WORK_DEMAND, goal.fittingWorkDemand())));
            rating(GoalField.CLARITY, clarity);
            rating(GoalField.FEASIBILITY, feasibility);
        }

        private void rating(String field, int value) {
            if (value != Fact.UNKNOWN) {
                all.add(new Fact.ScoreFact(field, value, Fact.NO_CODE, Fact.UNKNOWN, 1));
            }
        }

        private static int number(OptionalInt value) {
            return value.orElse(Fact.UNKNOWN);
        }

        private int rank(String field, Optional<String> code) {
            return code.map(known -> List.copyOf(
                                    vocabulary.goal().get(field).codes().keySet())
                            .indexOf(known))
                    .orElse(Fact.UNKNOWN);
        }

        private void score(Score score) {
            all.add(new Fact.ScoreFact(
                    score.construct(), score.value(), score.source().name(), day(Optional.of(score.measuredOn())), 0));
        }

        private void situation(String item, SituationValue value) {
            if (value instanceof SituationValue.WholeNumber whole) {
                all.add(new Fact.SituationFact(item, whole.value(), Fact.NO_CODE));
            } else if (value instanceof SituationValue.YesNo yesNo) {
                all.add(new Fact.SituationFact(item, yesNo.value() ? 1 : 0, Fact.NO_CODE));
            } else if (value instanceof SituationValue.Code code) {
                SituationItem.Codes codes =
                        (SituationItem.Codes) vocabulary.situation().get(item).type();
                all.add(new Fact.SituationFact(item, codes.rank(code.code()), code.code()));
            }
        }

        private void past(PastIntervention past) {
            boolean known = past.outcome() != PastIntervention.Outcome.UNKNOWN;
            all.add(new Fact.PastInterventionFact(
                    past.code(),
                    known ? past.outcome().name() : Fact.NO_CODE,
                    day(past.startedOn()),
                    day(past.endedOn()),
                    past.monthsAgo(facts.file().asOf()).orElse(Fact.UNKNOWN),
                    past));
        }

        private static int day(Optional<LocalDate> day) {
            // Rules compare with days from 1970 on; what lies before counts as that first day, never as not known.
            return day.map(known -> (int) Math.max(0, known.toEpochDay())).orElse(Fact.UNKNOWN);
        }

        private void unknowns(Set<String> wanted) {
            vocabulary.terms().filter(term -> wanted.contains(term.code())).forEach(this::unknown);
        }

        private void unknown(Term term) {
            boolean missing = facts.unknown().contains(term.code());
            if (missing || facts.unrated().contains(term.code())) {
                all.add(new Fact.UnknownFact(term.code(), term.part().code(), missing ? 1 : 0));
            }
        }
    }
}
