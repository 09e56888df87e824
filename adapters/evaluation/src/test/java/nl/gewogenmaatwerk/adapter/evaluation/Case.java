package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** A client file, said in a line or two. What is not said was not asked. */
final class Case {

    /** The framework's words. */
    static final Vocabulary WORDS = RuleSetFolder.bundled()
            .read("voorbeeld-doel-van-de-klant")
            .framework()
            .vocabulary();

    private final String caseId;
    private final LocalDate asOf;
    private final List<Score> scores = new ArrayList<>();
    private final List<LifeDomain> lifeDomains = new ArrayList<>();
    private Optional<List<Barrier>> barriers = Optional.empty();
    private final Map<String, SituationValue> situation = new LinkedHashMap<>();
    private final List<PastIntervention> interventions = new ArrayList<>();
    private Optional<List<Step>> steps = Optional.empty();
    private final List<Attainment> attainments = new ArrayList<>();

    Case(String caseId, LocalDate asOf) {
        this.caseId = caseId;
        this.asOf = asOf;
    }

    Case score(String construct, int value, ScoreSource source) {
        return score(construct, value, source, asOf);
    }

    Case score(String construct, int value, ScoreSource source, LocalDate on) {
        scores.add(new Score(construct, value, source, on, Optional.empty()));
        return this;
    }

    Case measured(String domain, int value) {
        lifeDomains.add(new LifeDomain("zrm-2017", domain, value, asOf, ScoreSource.PROFESSIONAL));
        return this;
    }

    Case barrier(String domain, Severity severity) {
        List<Barrier> more = new ArrayList<>(barriers.orElse(List.of()));
        more.add(new Barrier(domain, Optional.of(severity), false));
        barriers = Optional.of(more);
        return this;
    }

    Case participation(int step) {
        situation.put("participation-step", new SituationValue.WholeNumber(step));
        return this;
    }

    Case tried(String code, LocalDate on, String target, FollowUp.Attribution said) {
        return tried(
                code,
                on,
                new FollowUp(
                        Optional.of(target),
                        Optional.of(new FollowUp.Expectation(Direction.MORE_FAVOURABLE, on)),
                        Optional.empty(),
                        Optional.of(said),
                        Optional.empty()));
    }

    Case tried(String code, LocalDate on, FollowUp followUp) {
        interventions.add(new PastIntervention(
                code, Optional.of(on), Optional.empty(), PastIntervention.Outcome.RUNNING, followUp));
        return this;
    }

    Case step(Step.Kind kind, Optional<LocalDate> doneOn, Optional<LocalDate> dueOn) {
        List<Step> more = new ArrayList<>(steps.orElse(List.of()));
        more.add(new Step(kind, doneOn, dueOn));
        steps = Optional.of(more);
        return this;
    }

    Case attained(String goal, int level) {
        attainments.add(new Attainment(goal, Attainment.Scale.GAS6, level, asOf, ScoreSource.CLIENT));
        return this;
    }

    ClientFile file() {
        return new ClientFile(
                caseId,
                asOf,
                Goal.UNKNOWN,
                scores,
                lifeDomains,
                barriers,
                situation,
                Optional.empty(),
                interventions.isEmpty() ? Optional.empty() : Optional.of(interventions),
                barriers.isPresent() ? Set.of(ClientFile.Listing.BARRIERS) : Set.of(),
                steps,
                attainments);
    }
}
