package nl.gewogenmaatwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlingTest {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    @Test
    void theLastDecisionHolds() {
        Decision first = decision(Decision.Verdict.FOLLOWED, OptionalLong.empty());
        Decision corrected = decision(Decision.Verdict.NONE, OptionalLong.of(1));

        Handling handling = byAdvice(first, corrected).get("advice-1");

        assertThat(handling.decision()).contains(corrected);
        assertThat(handling.decidedAt()).contains(START.plusSeconds(2));
    }

    @Test
    void anOwnViewCountsWhenItWasTheFirstAndCameBeforeTheDecision() {
        Decision decision = decision(Decision.Verdict.OTHER, OptionalLong.empty());

        assertThat(byAdvice(view("SHV"), view("JOBS"), decision).get("advice-1").ownView())
                .contains(view("SHV"));
        assertThat(byAdvice(decision, view("SHV")).get("advice-1").ownView()).isEmpty();
    }

    @Test
    void discussionsAreKeptInTheirOrderAndWhatIsNoResponseIsPassedOver() {
        Discussion one = discussion("first");
        Discussion two = discussion("second");

        Map<String, Handling> handled = byAdvice(one, new Erased("town", "office", "why", List.of(1L)), two);

        assertThat(handled).containsOnlyKeys("advice-1");
        assertThat(handled.get("advice-1").discussions()).containsExactly(one, two);
        assertThat(handled.get("advice-1").decision()).isEmpty();
    }

    private static Map<String, Handling> byAdvice(Entry... entries) {
        return Handling.byAdvice(Stream.iterate(0, i -> i < entries.length, i -> i + 1)
                .map(i -> new Recorded(
                        i + 1, START.plusSeconds(i + 1), entries[i].kind(), Head.NO_HASH, Optional.of(entries[i]))));
    }

    private static OwnView view(String code) {
        return new OwnView("town", "case-1", "advice-1", List.of(code), Optional.empty(), Optional.empty());
    }

    private static Decision decision(Decision.Verdict verdict, OptionalLong corrects) {
        return new Decision(
                "town",
                "case-1",
                "advice-1",
                DAY,
                verdict,
                List.of(),
                List.of(),
                "own-plan",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                corrects);
    }

    private static Discussion discussion(String outcome) {
        return new Discussion("town", "case-1", "advice-1", DAY, List.of("teamleider"), outcome, Optional.empty());
    }
}
