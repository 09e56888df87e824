package nl.gewogenmaatwerk.internal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** What a made-up client tells a municipality: an answer to each question that it asks, and nothing that it has no word for. */
final class Told {

    private Told() {}

    /** The client file, without the codes that a vocabulary does not have. */
    static ClientFile to(Vocabulary vocabulary, ClientFile client) {
        Map<String, SituationValue> situation = new LinkedHashMap<>(client.situation());
        situation.keySet().retainAll(vocabulary.situation().keySet());
        return new ClientFile(
                client.caseId(),
                client.asOf(),
                goal(vocabulary, client.goal()),
                kept(client.scores(), score -> vocabulary.constructs().containsKey(score.construct())),
                kept(
                        client.lifeDomains(),
                        measured -> vocabulary.instruments().containsKey(measured.instrument())
                                && vocabulary
                                        .instruments()
                                        .get(measured.instrument())
                                        .domains()
                                        .containsKey(measured.domain())),
                client.barriers()
                        .map(all -> kept(all, barrier -> vocabulary.barriers().containsKey(barrier.domain()))),
                situation,
                client.flags().map(all -> kept(all, vocabulary.flags()::containsKey)),
                client.interventions()
                        .map(all -> kept(all, past -> vocabulary.interventions().containsKey(past.code())).stream()
                                // What is for looking back names codes too, and no rule reads it.
                                .map(past -> new PastIntervention(
                                        past.code(), past.startedOn(), past.endedOn(), past.outcome()))
                                .toList()),
                client.incomplete(),
                client.steps(),
                client.attainments());
    }

    private static Goal goal(Vocabulary vocabulary, Goal goal) {
        GoalField types = vocabulary.goal().get(GoalField.TYPE);
        Optional<String> type =
                goal.type().filter(code -> types != null && types.codes().containsKey(code));
        return new Goal(
                type,
                goal.ownedByClient(),
                goal.clarity(),
                goal.feasibility(),
                goal.localDemand(),
                goal.fittingWorkDemand(),
                goal.description());
    }

    private static <T> List<T> kept(List<T> all, Predicate<T> known) {
        return all.stream().filter(known).toList();
    }
}
