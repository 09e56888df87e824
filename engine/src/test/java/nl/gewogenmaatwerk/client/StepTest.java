package nl.gewogenmaatwerk.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.client.Step.Kind;
import nl.gewogenmaatwerk.client.Step.Status;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Town;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final LocalDate TODAY = Town.TODAY;

    private static Step done(Kind kind, int daysAgo) {
        return new Step(kind, Optional.of(TODAY.minusDays(daysAgo)), Optional.empty());
    }

    private static Step due(Kind kind, int inDays) {
        return new Step(kind, Optional.empty(), Optional.of(TODAY.plusDays(inDays)));
    }

    private static Map<Kind, Status> statuses(Step... steps) {
        return Step.statuses(List.of(steps), TODAY);
    }

    private static List<String> notices(Optional<List<Step>> steps) {
        ClientFile file = Client.someone().file();
        ClientFile withSteps = new ClientFile(
                file.caseId(),
                file.asOf(),
                file.goal(),
                file.scores(),
                file.lifeDomains(),
                file.barriers(),
                file.situation(),
                file.flags(),
                file.interventions(),
                file.incomplete(),
                steps,
                List.of());
        return Facts.of(withSteps, Town.vocabulary()).notices().stream()
                .map(notice -> notice.code() + " " + notice.fact())
                .toList();
    }

    @Test
    void aStepIsDoneOnItsDayAndDueOnItsDay() {
        assertThat(statuses(done(Kind.INTAKE, 0), due(Kind.PLAN, 0), due(Kind.EXECUTION, 1)))
                .containsExactly(
                        Map.entry(Kind.INTAKE, Status.DONE),
                        Map.entry(Kind.PLAN, Status.DUE),
                        Map.entry(Kind.EXECUTION, Status.PLANNED),
                        Map.entry(Kind.LOOKING_BACK, Status.NOT_YET));
    }

    @Test
    void whatWasPassedOverIsMissing() {
        assertThat(statuses(done(Kind.EXECUTION, 30)))
                .containsExactly(
                        Map.entry(Kind.INTAKE, Status.MISSING),
                        Map.entry(Kind.PLAN, Status.MISSING),
                        Map.entry(Kind.EXECUTION, Status.DONE),
                        Map.entry(Kind.LOOKING_BACK, Status.MISSING));
    }

    @Test
    void aLookingBackThatIsDueIsDueEvenWhenAnEarlierOneWasDone() {
        assertThat(statuses(done(Kind.LOOKING_BACK, 200), due(Kind.LOOKING_BACK, -1)))
                .containsEntry(Kind.LOOKING_BACK, Status.DUE);
    }

    @Test
    void whatWasDoneAfterItsDayIsNotDue() {
        Step late = new Step(Kind.INTAKE, Optional.of(TODAY), Optional.of(TODAY.minusDays(9)));
        assertThat(statuses(late)).containsEntry(Kind.INTAKE, Status.DONE);
    }

    @Test
    void intakeAndLookingBackGiveNoticesAndTheOtherTwoDoNot() {
        assertThat(notices(Optional.of(List.of(due(Kind.INTAKE, -1), due(Kind.LOOKING_BACK, -1)))))
                .containsExactly("intake-due step:INTAKE", "looking-back-due step:LOOKING_BACK");
        assertThat(notices(Optional.of(List.of(done(Kind.EXECUTION, 1)))))
                .containsExactly("intake-missing step:INTAKE", "looking-back-missing step:LOOKING_BACK");
        assertThat(notices(Optional.of(List.of(due(Kind.PLAN, -1), due(Kind.EXECUTION, -1)))))
                .isEmpty();
    }

    @Test
    void stepsThatWereNotAskedGiveNoNotice() {
        assertThat(notices(Optional.empty())).isEmpty();
        assertThat(notices(Optional.of(List.of()))).isEmpty();
    }
}
