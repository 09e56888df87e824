package nl.gewogenmaatwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import org.junit.jupiter.api.Test;

/** What was refused or tried, by hand. */
class PastInterventionsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final List<Recorded> entries = new ArrayList<>();

    @Test
    void withoutEntriesNothingIsKnown() {
        assertThat(past()).isEqualTo(new PastInterventions(List.of(), false));
    }

    @Test
    void whatWasChosenRunsAndWhatWasRefusedIsRefused() {
        advised("a", MARCH, Optional.empty());
        decided("a", MARCH.plusDays(2), List.of("WORK"), List.of("TRAIN"), 0);

        assertThat(past())
                .isEqualTo(new PastInterventions(
                        List.of(
                                new PastIntervention(
                                        "TRAIN",
                                        Optional.of(MARCH.plusDays(2)),
                                        Optional.of(MARCH.plusDays(2)),
                                        Outcome.REFUSED),
                                running("WORK", MARCH.plusDays(2))),
                        false));
    }

    @Test
    void aCorrectedDecisionTellsNothing() {
        advised("a", MARCH, Optional.of(List.of()));
        decided("a", MARCH, List.of("WORK"), List.of("TRAIN"), 0);
        decided("a", MARCH, List.of(), List.of(), 2);

        assertThat(past()).isEqualTo(new PastInterventions(List.of(), true));
    }

    @Test
    void aClientFileThatTellsHowItWentOnLeads() {
        PastIntervention ended = new PastIntervention("WORK", Optional.of(MARCH), Optional.of(JUNE), Outcome.IMPROVED);
        PastIntervention before = new PastIntervention(
                "TRAIN", Optional.of(MARCH.minusYears(1)), Optional.of(MARCH.minusMonths(9)), Outcome.NO_CHANGE);
        advised("a", MARCH, Optional.empty());
        decided("a", MARCH.plusDays(1), List.of("WORK", "TRAIN"), List.of(), 0);
        advised("b", JUNE, Optional.of(List.of(ended, before)));

        assertThat(past().interventions())
                .containsExactly(
                        before,
                        ended,
                        new PastIntervention(
                                "TRAIN", Optional.of(MARCH.plusDays(1)), Optional.empty(), Outcome.UNKNOWN));
    }

    @Test
    void theClientFileOfTheLatestDayLeadsWhateverTheOrder() {
        PastIntervention ended = new PastIntervention("WORK", Optional.of(MARCH), Optional.of(JUNE), Outcome.IMPROVED);
        advised("b", JUNE, Optional.of(List.of(ended)));
        advised("a", MARCH, Optional.empty());

        assertThat(past()).isEqualTo(new PastInterventions(List.of(ended), true));
    }

    @Test
    void whatIsChosenAgainGoesOnUnlessItWasRefusedInBetween() {
        advised("a", MARCH, Optional.empty());
        decided("a", MARCH, List.of("WORK"), List.of(), 0);
        advised("b", JUNE, Optional.empty());
        decided("b", JUNE, List.of("WORK"), List.of(), 0);
        assertThat(past().interventions()).containsExactly(running("WORK", MARCH));

        advised("c", JUNE.plusDays(7), Optional.empty());
        decided("c", JUNE.plusDays(7), List.of(), List.of("WORK"), 0);
        assertThat(past().interventions())
                .containsExactly(
                        new PastIntervention("WORK", Optional.of(MARCH), Optional.empty(), Outcome.UNKNOWN),
                        new PastIntervention(
                                "WORK", Optional.of(JUNE.plusDays(7)), Optional.of(JUNE.plusDays(7)), Outcome.REFUSED));
    }

    private PastInterventions past() {
        return PastInterventions.of(entries);
    }

    private static PastIntervention running(String code, LocalDate since) {
        return new PastIntervention(code, Optional.of(since), Optional.empty(), Outcome.RUNNING);
    }

    private void advised(String id, LocalDate asOf, Optional<List<PastIntervention>> interventions) {
        ClientFile client = new ClientFile(
                "case-1",
                asOf,
                Goal.UNKNOWN,
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                interventions);
        Advice advice = new Advice(
                id,
                "case-1",
                asOf,
                "town",
                new Advice.RuleSetReference("town", "1.0.0", "sha256:0"),
                "1",
                Advice.Outcome.ABSTAINED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        add(new Advised(advice, client, "1+1"));
    }

    private void decided(String id, LocalDate on, List<String> chosen, List<String> refused, long corrects) {
        add(new Decision(
                "town",
                "case-1",
                id,
                on,
                Verdict.OTHER,
                chosen,
                refused,
                "own-plan",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                corrects == 0 ? OptionalLong.empty() : OptionalLong.of(corrects)));
    }

    private void add(Entry entry) {
        entries.add(new Recorded(entries.size() + 1L, Instant.EPOCH, entry.kind(), "0".repeat(64), Optional.of(entry)));
    }
}
