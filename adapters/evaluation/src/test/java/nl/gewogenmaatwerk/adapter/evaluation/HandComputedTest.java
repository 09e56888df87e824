package nl.gewogenmaatwerk.adapter.evaluation;

import static nl.gewogenmaatwerk.vocabulary.ScoreSource.CLIENT;
import static nl.gewogenmaatwerk.vocabulary.ScoreSource.INSTRUMENT;
import static nl.gewogenmaatwerk.vocabulary.ScoreSource.PROFESSIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.FollowUp.Attribution;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.evaluation.Development;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Effect;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Moment;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Reliability;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** Numbers worked out by hand; each test shows how. */
class HandComputedTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 1);

    private static Evaluation evaluate(List<ClientFile> files) {
        return CaseloadEvaluation.of("dorp", Case.WORDS).evaluate(files);
    }

    private static Evaluation pictures(ClientFile... files) {
        return CaseloadEvaluation.of("dorp", Case.WORDS).withPictures().evaluate(List.of(files));
    }

    /** A client whose belief in own ability goes from one value to another. */
    private static List<ClientFile> moving(int number, int from, int to) {
        return List.of(
                new Case("case-" + number, START)
                        .score("self-efficacy", from, CLIENT)
                        .file(),
                new Case("case-" + number, END)
                        .score("self-efficacy", to, CLIENT)
                        .file());
    }

    private static Map<String, OptionalInt> counts(Distribution distribution) {
        Map<String, OptionalInt> counts = new LinkedHashMap<>();
        distribution.cells().forEach(cell -> counts.put(cell.code(), cell.count()));
        return counts;
    }

    @Test
    void aMeanChangeHasAnIntervalByStudentsT() {
        // Changes: four times +1, three times 0 and three times +2: the mean is (4 + 6) / 10 = 1.
        // Squared distances from it: 4 × 0 + 3 × 1 + 3 × 1 = 6; variance 6 / 9 = 0.6667; standard error √(0.6667 / 10)
        // = 0.2582.
        // t for 9 degrees of freedom is 2.2622: 1 ± 0.5841.
        int[][] clients = {{1, 2}, {1, 2}, {2, 3}, {2, 3}, {1, 1}, {1, 1}, {1, 1}, {2, 4}, {2, 4}, {2, 4}};
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < clients.length; i++) {
            files.addAll(moving(i, clients[i][0], clients[i][1]));
        }
        Development development = evaluate(files).development().get(0);

        assertThat(development.measure()).isEqualTo("score:self-efficacy");
        assertThat(development.clients()).hasValue(10);
        assertThat(development.change()).contains(new Estimate(1, 0.416, 1.584));
        // Five start at 1 and five at 2; the end is one more on average.
        assertThat(development.course())
                .containsExactly(
                        new Development.Point(Moment.START, 0, 10, 1.5), new Development.Point(Moment.END, 0, 10, 2.5));
        // Seven, three and none: every count is below ten.
        assertThat(counts(development.outcomes()).values()).containsOnly(OptionalInt.empty());
        assertThat(development.outcomes().total()).hasValue(10);
    }

    @Test
    void aShareHasAWilsonIntervalAndASmallCellTakesTheNextOneAlong() {
        // 20 of 40 more favourable; 12 stable; 8 less favourable. Eight is hidden, and with it twelve: 40 − 20 − 12
        // would tell it.
        // Wilson for 20 of 40: z² = 3.8415; middle (0.5 + 3.8415/80) / (1 + 3.8415/40) = 0.5;
        // half 1.96 × √(0.25/40 + 3.8415/6400) / 1.0960 = 0.148.
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.addAll(moving(i, 3, i < 20 ? 4 : i < 32 ? 3 : 2));
        }
        Distribution outcomes = evaluate(files).development().get(0).outcomes();

        assertThat(counts(outcomes))
                .containsExactly(
                        entry("MORE_FAVOURABLE", OptionalInt.of(20)),
                        entry("STABLE", OptionalInt.empty()),
                        entry("LESS_FAVOURABLE", OptionalInt.empty()));
        assertThat(outcomes.cells().get(0).share()).contains(new Estimate(0.5, 0.352, 0.648));
    }

    @Test
    void hiddenCellsAreNeverTogetherBelowTen() {
        // 25, 5 and 3: the two small ones would be 33 − 25 = 8 together, so 25 is hidden too.
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < 33; i++) {
            files.addAll(moving(i, 3, i < 25 ? 4 : i < 30 ? 3 : 2));
        }
        Distribution outcomes = evaluate(files).development().get(0).outcomes();

        assertThat(outcomes.total()).hasValue(33);
        assertThat(counts(outcomes).values()).containsOnly(OptionalInt.empty());
    }

    @Test
    void nineClientsShowNothingAndNeitherDoTenThatAreAllTheSame() {
        List<ClientFile> nine = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            nine.addAll(moving(i, 2, 2 + i % 3));
        }
        Evaluation few = evaluate(nine);
        assertThat(few.atLeast()).isZero();
        assertThat(few.development().get(0).clients()).isEmpty();
        assertThat(few.development().get(0).change()).isEmpty();
        assertThat(few.development().get(0).course()).isEmpty();
        assertThat(few.development().get(0).outcomes().total()).isEmpty();

        List<ClientFile> same = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            same.addAll(moving(i, 1 + i % 2, 2 + i % 2));
        }
        Evaluation alike = evaluate(same);
        assertThat(alike.atLeast()).isEqualTo(10);
        assertThat(alike.development().get(0).clients()).hasValue(12);
        assertThat(alike.development().get(0).change()).isEmpty();
        assertThat(alike.development().get(0).course()).isEmpty();
    }

    @Test
    void whatFollowsFromTwoShownNumbersIsNotHiddenAlone() {
        // All start at 1, so their start is hidden; the end and the change would tell it: only the change is left.
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.addAll(moving(i, 1, 2 + i % 2));
        }
        Development development = evaluate(files).development().get(0);
        assertThat(development.change()).isPresent();
        assertThat(development.course()).isEmpty();
    }

    @Test
    void anInterventionShowsTargetedAndUntargetedChangeSideBySide() {
        // Ten clients. The target moves +2 for five and +1 for five; the goal's value 0 for the first five and +1 for
        // the others.
        // Targeted: mean 1.5; squared distances 10 × 0.25 = 2.5; variance 0.2778; standard error 0.1667; × 2.2622 =
        // 0.377.
        // Untargeted: mean 0.5, the same spread. Difference: five times 2 and five times 0: mean 1; squared distances
        // 10;
        // variance 1.1111; standard error 0.3333; × 2.2622 = 0.754.
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean first = i < 5;
            files.add(new Case("case-" + i, START)
                    .score("self-efficacy", 2, CLIENT)
                    .score("goal-value", 3, CLIENT)
                    .file());
            files.add(new Case("case-" + i, START.plusMonths(3).plusDays(5))
                    .score("self-efficacy", first ? 4 : 3, CLIENT)
                    .score("goal-value", first ? 3 : 4, CLIENT)
                    .tried("JOBS", START.plusDays(4), "self-efficacy", Attribution.HELPED)
                    .file());
        }
        Effect effect = evaluate(files).effects().get(0);

        assertThat(effect.intervention()).isEqualTo("JOBS");
        assertThat(effect.atLeast()).isEqualTo(10);
        assertThat(effect.horizons()).hasSize(1);
        Effect.Horizon horizon = effect.horizons().get(0);
        assertThat(horizon.months()).isEqualTo(3);
        assertThat(horizon.targeted()).contains(new Estimate(1.5, 1.123, 1.877));
        assertThat(horizon.compared()).hasValue(10);
        assertThat(horizon.untargeted()).contains(new Estimate(0.5, 0.123, 0.877));
        assertThat(horizon.difference()).contains(new Estimate(1, 0.246, 1.754));
        // Ten of ten as expected: the other cell, zero, is small, and hides this one.
        assertThat(counts(horizon.expected()).values()).containsOnly(OptionalInt.empty());
    }

    @Test
    void whatWasNotSetBeforehandSaysNothingAboutATarget() {
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            files.add(new Case("case-" + i, START)
                    .score("self-efficacy", 2, CLIENT)
                    .file());
            files.add(new Case("case-" + i, START.plusMonths(3))
                    .score("self-efficacy", 3 + i % 2, CLIENT)
                    .tried(
                            "JOBS",
                            START,
                            new FollowUp(
                                    Optional.of("self-efficacy"),
                                    Optional.of(new FollowUp.Expectation(Direction.MORE_FAVOURABLE, START.plusDays(1))),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()))
                    .file());
        }
        assertThat(evaluate(files).effects().get(0).horizons()).isEmpty();
    }

    @Test
    void aClientsPictureHasBothSidesAtTheStartEachQuarterAndTheEnd() {
        Evaluation evaluation = pictures(
                new Case("case-1", START)
                        .score("self-efficacy", 2, CLIENT)
                        .score("self-efficacy", 4, PROFESSIONAL)
                        .file(),
                // Two in the second quarter: the last of them counts.
                new Case("case-1", LocalDate.of(2024, 4, 2))
                        .score("self-efficacy", 5, CLIENT)
                        .file(),
                new Case("case-1", LocalDate.of(2024, 6, 30))
                        .score("self-efficacy", 3, CLIENT)
                        .file(),
                new Case("case-1", LocalDate.of(2024, 12, 1))
                        .score("self-efficacy", 2, CLIENT)
                        .score("self-efficacy", 3, PROFESSIONAL)
                        .file());
        Picture picture = evaluation.pictures().get(0);

        Picture.Series client = picture.series().get(0);
        assertThat(client.source()).contains(CLIENT);
        assertThat(client.points())
                .containsExactly(
                        new Picture.Point(Moment.START, 0, START, 2),
                        new Picture.Point(Moment.QUARTER, 1, LocalDate.of(2024, 6, 30), 3),
                        new Picture.Point(Moment.END, 3, END, 2));
        assertThat(client.outcome()).contains(new Picture.Outcome(0, Direction.STABLE, OptionalDouble.empty()));
        assertThat(picture.series().get(1).outcome().orElseThrow().direction()).isEqualTo(Direction.LESS_FAVOURABLE);
        // Two apart at the start, one at the end.
        assertThat(picture.gaps())
                .extracting(Picture.Gap::quarter, Picture.Gap::client, Picture.Gap::professional)
                .containsExactly(tuple(0, 2, 4));
    }

    @Test
    void aChangeWithinMeasurementErrorIsStableWhereTheReliabilityIsGiven() {
        // Reliability 0.75, spread 0.8: the standard error of a difference is 0.8 × √(2 × 0.25) = 0.5657.
        // A change of 1 is 1.768 of those, no more than 1.96; a change of 2 is 3.536.
        Construct known = Case.WORDS.constructs().get("self-efficacy");
        Construct reliable = new Construct(
                known.code(),
                known.label(),
                known.part(),
                known.changeable(),
                known.sources(),
                known.question(),
                known.origin(),
                Optional.of(new Reliability(0.75, 0.8, "S29")));
        Vocabulary words = Case.WORDS.plus(Vocabulary.empty().withConstructs(Map.of("self-efficacy", reliable)));
        List<ClientFile> files = List.of(
                new Case("a", START)
                        .score("self-efficacy", 2, INSTRUMENT)
                        .score("self-efficacy", 2, CLIENT)
                        .file(),
                new Case("a", END)
                        .score("self-efficacy", 3, INSTRUMENT)
                        .score("self-efficacy", 3, CLIENT)
                        .file(),
                new Case("b", START).score("self-efficacy", 2, INSTRUMENT).file(),
                new Case("b", END).score("self-efficacy", 4, INSTRUMENT).file());
        List<Picture> pictures = CaseloadEvaluation.of("dorp", words)
                .withPictures()
                .evaluate(files)
                .pictures();

        // The client's own score is no instrument: no reliability is known of it.
        assertThat(pictures.get(0).series())
                .extracting(series -> series.outcome().orElseThrow())
                .containsExactly(
                        new Picture.Outcome(1, Direction.MORE_FAVOURABLE, OptionalDouble.empty()),
                        new Picture.Outcome(1, Direction.STABLE, OptionalDouble.of(1.768)));
        assertThat(pictures.get(1).series().get(0).outcome())
                .contains(new Picture.Outcome(2, Direction.MORE_FAVOURABLE, OptionalDouble.of(3.536)));
    }

    @Test
    void stepsAreCountedOnTheLastDayOfThePeriod() {
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Optional<LocalDate> done = i < 12 ? Optional.of(START) : Optional.empty();
            files.add(new Case("case-" + i, START)
                    .step(Step.Kind.INTAKE, done, Optional.of(START.plusDays(10)))
                    .file());
        }
        Map<String, OptionalInt> before = counts(evaluate(files).steps().get(Step.Kind.INTAKE));
        // The turn of the other twelve is still to come: only twelve count, and nobody is open, which is a small cell.
        assertThat(before).containsExactly(entry("DONE", OptionalInt.empty()), entry("OPEN", OptionalInt.empty()));

        Evaluation later = CaseloadEvaluation.of("dorp", Case.WORDS).to(END).evaluate(files);
        assertThat(counts(later.steps().get(Step.Kind.INTAKE)))
                .containsExactly(entry("DONE", OptionalInt.of(12)), entry("OPEN", OptionalInt.of(12)));
    }

    @Test
    void aLaterFileCorrectsAnEarlierOneAndTwoOfOneDayMayNotDiffer() {
        ClientFile first =
                new Case("case-1", START).score("self-efficacy", 2, CLIENT).file();
        ClientFile corrected =
                new Case("case-1", END).score("self-efficacy", 3, CLIENT, START).file();
        for (List<ClientFile> order : List.of(List.of(first, corrected), List.of(corrected, first))) {
            assertThat(CaseloadEvaluation.of("dorp", Case.WORDS)
                            .withPictures()
                            .evaluate(order)
                            .pictures()
                            .get(0)
                            .series()
                            .get(0)
                            .points()
                            .get(0)
                            .value())
                    .isEqualTo(3);
        }
        ClientFile other =
                new Case("case-1", START).score("self-efficacy", 4, CLIENT).file();
        assertThatThrownBy(() -> evaluate(List.of(first, other))).isInstanceOf(ContradictionException.class);
    }
}
