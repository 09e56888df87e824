package nl.gewogenmaatwerk.client;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** A client file in which one fact is otherwise, and nothing else. */
final class Edit {

    private final Facts facts;
    private final ClientFile file;
    private final Vocabulary vocabulary;

    Edit(Facts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.file = facts.file();
        this.vocabulary = vocabulary;
    }

    ClientFile with(Setting setting) {
        String code = setting.about();
        if (setting.value() instanceof Setting.BarrierState state) {
            return barrier(code, state);
        }
        if (setting.value() instanceof Setting.Status status) {
            return status(code, status.applies());
        }
        if (setting.value() instanceof Setting.Tried tried) {
            return tried(tried.interventions());
        }
        if (vocabulary.goal().containsKey(code)) {
            return goal(code, setting.value());
        }
        if (vocabulary.constructs().containsKey(code)) {
            return score(code, ((Setting.Number) setting.value()).number());
        }
        return situation(code, setting.value());
    }

    /** The score that counts gets another value; who gave it and when stay as they are. */
    private ClientFile score(String construct, int value) {
        Score effective = facts.scores().get(construct);
        List<Score> scores = new ArrayList<>();
        for (Score score : file.scores()) {
            boolean same = effective != null
                    && score.construct().equals(construct)
                    && score.source() == effective.source()
                    && score.measuredOn().equals(effective.measuredOn());
            scores.add(
                    same ? new Score(construct, value, score.source(), score.measuredOn(), score.instrument()) : score);
        }
        if (effective == null) {
            scores.add(new Score(construct, value, source(construct), file.asOf(), Optional.empty()));
        }
        return copy(
                file.goal(),
                scores,
                file.barriers(),
                file.situation(),
                file.flags(),
                file.interventions(),
                file.incomplete());
    }

    private ScoreSource source(String construct) {
        Construct known = vocabulary.constructs().get(construct);
        return known.sources().isEmpty()
                ? ScoreSource.PROFESSIONAL
                : known.sources().get(0);
    }

    private ClientFile barrier(String domain, Setting.BarrierState state) {
        List<Barrier> barriers = new ArrayList<>(file.barriers().orElse(List.of()));
        barriers.removeIf(barrier -> barrier.domain().equals(domain));
        barriers.add(new Barrier(
                domain, Optional.of(state.severity()), state.severity() != Severity.NONE && state.addressed()));
        Set<Listing> incomplete = file.barriers().isPresent() ? file.incomplete() : also(Listing.BARRIERS);
        return copy(
                file.goal(),
                file.scores(),
                Optional.of(barriers),
                file.situation(),
                file.flags(),
                file.interventions(),
                incomplete);
    }

    private ClientFile status(String code, boolean applies) {
        List<String> flags = new ArrayList<>(file.flags().orElse(List.of()));
        flags.removeIf(code::equals);
        if (applies) {
            flags.add(code);
        }
        Set<Listing> incomplete = file.flags().isPresent() ? file.incomplete() : also(Listing.FLAGS);
        return copy(
                file.goal(),
                file.scores(),
                file.barriers(),
                file.situation(),
                Optional.of(flags),
                file.interventions(),
                incomplete);
    }

    private ClientFile tried(List<PastIntervention> all) {
        EnumSet<Listing> incomplete = EnumSet.noneOf(Listing.class);
        incomplete.addAll(file.incomplete());
        incomplete.remove(Listing.INTERVENTIONS);
        return copy(
                file.goal(),
                file.scores(),
                file.barriers(),
                file.situation(),
                file.flags(),
                Optional.of(all),
                incomplete);
    }

    private Set<Listing> also(Listing listing) {
        EnumSet<Listing> incomplete = EnumSet.of(listing);
        incomplete.addAll(file.incomplete());
        return incomplete;
    }

    private ClientFile goal(String field, Setting.Value value) {
        Goal goal = file.goal();
        Goal changed = new Goal(
                field.equals(GoalField.TYPE) ? Optional.of(code(value)) : goal.type(),
                field.equals(GoalField.OWNED_BY_CLIENT)
                        ? Optional.of(((Setting.YesNo) value).yes())
                        : goal.ownedByClient(),
                field.equals(GoalField.CLARITY) ? OptionalInt.of(((Setting.Number) value).number()) : goal.clarity(),
                field.equals(GoalField.FEASIBILITY)
                        ? OptionalInt.of(((Setting.Number) value).number())
                        : goal.feasibility(),
                field.equals(GoalField.LOCAL_DEMAND) ? Optional.of(code(value)) : goal.localDemand(),
                field.equals(GoalField.FITTING_WORK_DEMAND) ? Optional.of(code(value)) : goal.fittingWorkDemand(),
                goal.description());
        return copy(
                changed,
                file.scores(),
                file.barriers(),
                file.situation(),
                file.flags(),
                file.interventions(),
                file.incomplete());
    }

    private static String code(Setting.Value value) {
        return ((Setting.Code) value).code();
    }

    private ClientFile situation(String item, Setting.Value value) {
        Map<String, SituationValue> situation = new LinkedHashMap<>(file.situation());
        if (value instanceof Setting.Number number) {
            situation.put(item, new SituationValue.WholeNumber(number.number()));
        } else if (value instanceof Setting.YesNo yesNo) {
            situation.put(item, new SituationValue.YesNo(yesNo.yes()));
        } else {
            situation.put(item, new SituationValue.Code(code(value)));
        }
        return copy(
                file.goal(),
                file.scores(),
                file.barriers(),
                situation,
                file.flags(),
                file.interventions(),
                file.incomplete());
    }

    private ClientFile copy(
            Goal goal,
            List<Score> scores,
            Optional<List<Barrier>> barriers,
            Map<String, SituationValue> situation,
            Optional<List<String>> flags,
            Optional<List<PastIntervention>> interventions,
            Set<Listing> incomplete) {
        return new ClientFile(
                file.caseId(),
                file.asOf(),
                goal,
                scores,
                file.lifeDomains(),
                barriers,
                situation,
                flags,
                interventions,
                incomplete,
                file.steps(),
                file.attainments());
    }
}
