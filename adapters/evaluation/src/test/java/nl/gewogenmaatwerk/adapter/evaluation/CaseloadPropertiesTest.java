package nl.gewogenmaatwerk.adapter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.evaluation.Development;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Effect;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/** What holds for whatever caseload, held against a naive calculation. */
class CaseloadPropertiesTest {

    private static final double ROUNDING = 0.0011;

    private static Evaluation evaluate(List<ClientFile> files) {
        return CaseloadEvaluation.of("dorp", Case.WORDS).evaluate(files);
    }

    @Property(tries = 40, seed = "1")
    void aNaiveCalculationAgrees(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 24) int clients) {
        List<ClientFile> files = FictionalCaseload.of(seed, clients);
        Evaluation evaluation = evaluate(files);
        Naive naive = new Naive(files);

        for (Development development : evaluation.development()) {
            if (development.measure().startsWith("score:")) {
                String construct = development.measure().substring("score:".length());
                ScoreSource source = development.source().orElseThrow();
                check(naive.changes(construct, source), development.clients(), development.change());
            }
        }
        for (Effect effect : evaluation.effects()) {
            for (Effect.Horizon horizon : effect.horizons()) {
                if (horizon.target() == Effect.Target.CONSTRUCT) {
                    check(
                            naive.targeted(effect.intervention(), horizon.months()),
                            horizon.clients(),
                            horizon.targeted());
                }
            }
        }
    }

    private static void check(List<Integer> naive, OptionalInt clients, Optional<Estimate> shown) {
        assertThat(clients).isEqualTo(naive.size() < 10 ? OptionalInt.empty() : OptionalInt.of(naive.size()));
        if (naive.size() < 10 || naive.stream().distinct().count() == 1) {
            assertThat(shown).isEmpty();
            return;
        }
        Estimate expected = Naive.interval(naive);
        assertThat(shown.orElseThrow().value()).isCloseTo(expected.value(), within(ROUNDING));
        assertThat(shown.orElseThrow().low()).isCloseTo(expected.low(), within(ROUNDING));
        assertThat(shown.orElseThrow().high()).isCloseTo(expected.high(), within(ROUNDING));
    }

    @Property(tries = 20, seed = "2")
    void theOrderOfFilesChangesNothing(@ForAll @LongRange(max = 100_000) long seed) {
        List<ClientFile> files = FictionalCaseload.of(seed, 15);
        Evaluation evaluation =
                CaseloadEvaluation.of("dorp", Case.WORDS).withPictures().evaluate(files);
        List<ClientFile> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.addAll(files.subList(0, 5));

        assertThat(CaseloadEvaluation.of("dorp", Case.WORDS).withPictures().evaluate(shuffled))
                .isEqualTo(evaluation);
    }

    @Property(tries = 60, seed = "3")
    void noCellBelowTenIsEverShownAlsoNotAfterOneMoreClient(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 8, max = 60) int clients) {
        List<ClientFile> more = FictionalCaseload.of(seed, clients + 1);
        String added = "fictief-%03d".formatted(clients + 1);
        List<ClientFile> files =
                more.stream().filter(file -> !file.caseId().equals(added)).toList();

        for (Evaluation evaluation : List.of(evaluate(files), evaluate(more))) {
            distributions(evaluation).forEach(CaseloadPropertiesTest::assertSafe);
        }
    }

    private static Stream<Distribution> distributions(Evaluation evaluation) {
        return Stream.of(
                        evaluation.development().stream().map(Development::outcomes),
                        evaluation.agreements().stream().map(Evaluation.Agreement::seen),
                        evaluation.effects().stream().map(Effect::attribution),
                        evaluation.effects().stream()
                                .flatMap(effect -> effect.horizons().stream())
                                .map(Effect.Horizon::expected),
                        evaluation.steps().values().stream(),
                        Stream.of(evaluation.goals(), evaluation.outflow()))
                .flatMap(each -> each);
    }

    private static void assertSafe(Distribution distribution) {
        int shown = 0;
        int hidden = 0;
        for (Distribution.Cell cell : distribution.cells()) {
            assertThat(cell.count().isPresent()).isEqualTo(cell.share().isPresent());
            if (cell.count().isPresent()) {
                assertThat(cell.count().getAsInt()).isGreaterThanOrEqualTo(10);
                shown += cell.count().getAsInt();
            } else {
                hidden++;
            }
        }
        if (distribution.total().isPresent()) {
            assertThat(distribution.total().getAsInt()).isGreaterThanOrEqualTo(10);
            if (hidden > 0) {
                assertThat(hidden).isGreaterThan(1);
                assertThat(distribution.total().getAsInt() - shown).isGreaterThanOrEqualTo(10);
            }
        } else {
            assertThat(shown).isZero();
        }
    }

    @Property(tries = 200, seed = "4")
    void cellsAreHiddenHoweverClientsAreSpread(
            @ForAll @IntRange(max = 40) int one,
            @ForAll @IntRange(max = 40) int other,
            @ForAll @IntRange(max = 40) int third,
            @ForAll @IntRange(max = 40) int fourth) {
        Cells cells = new Cells();
        Map<String, Integer> counts = Map.of("A", one, "B", other, "C", third, "D", fourth);
        counts.keySet().stream().sorted().forEach(code -> {
            cells.outcome(code, Developments.ALIKE);
            for (int i = 0; i < counts.get(code); i++) {
                cells.add(code);
            }
        });
        Distribution shown = cells.shown();
        assertSafe(shown);
        shown.cells()
                .forEach(cell ->
                        cell.count().ifPresent(count -> assertThat(count).isEqualTo(counts.get(cell.code()))));
    }
}
