package nl.gewogenmaatwerk.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.trial.Recast;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case becomes a scenario in which nobody is left. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecastingTest {

    private static ClientFile somebody(LocalDate day) {
        ClientFile file = Client.listed()
                .id("zaak-van-mevrouw-jansen")
                .on(day)
                .goal(new Goal(
                        Optional.of("JOB"),
                        Optional.of(true),
                        OptionalInt.of(3),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("bij de bakker op de hoek")))
                .measured("house", 2, day.minusDays(33))
                .tried(new PastIntervention(
                        "TALK",
                        Optional.of(day.minusDays(400)),
                        Optional.of(day.minusDays(300)),
                        PastIntervention.Outcome.IMPROVED))
                .file();
        return new ClientFile(
                file.caseId(),
                file.asOf(),
                file.goal(),
                List.of(new Score(
                        "courage", 1, ScoreSource.CLIENT, day.minusDays(7), Optional.of("gesprek met haar zus"))),
                file.lifeDomains(),
                file.barriers(),
                file.situation(),
                file.flags(),
                file.interventions());
    }

    private static List<Long> distances(ClientFile file) {
        return Stream.of(
                        file.scores().stream().map(Score::measuredOn),
                        file.lifeDomains().stream().map(LifeDomain::measuredOn),
                        file.interventions().orElseThrow().stream()
                                .flatMap(past -> Stream.concat(past.startedOn().stream(), past.endedOn().stream())))
                .flatMap(days -> days)
                .map(day -> ChronoUnit.DAYS.between(day, file.asOf()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-17", "2026-03-01", "2026-06-01", "2024-12-31"})
    void another_day_with_the_same_distances_and_no_words_of_the_case(LocalDate day) {
        ClientFile own = somebody(day);
        try (AdviceEngine engine = Draft.of(Draft.arguing("good", "Score(construct == 'courage', value <= 2)", "TRAIN"))
                .engine()) {
            Recast recast = engine.scenarioFrom(Draft.TOWN, own, "voorbeeld");
            ClientFile made = recast.scenario().client();

            assertThat(recast.sameAdvice()).isTrue();
            assertThat(made.asOf()).isNotEqualTo(day);
            assertThat(made.asOf().getDayOfMonth()).isEqualTo(1);
            assertThat(distances(made)).isEqualTo(distances(own)).containsExactly(7L, 33L, 400L, 300L);
            assertThat(made.caseId()).isEqualTo("fictief-voorbeeld");
            assertThat(made.goal().description()).isEmpty();
            assertThat(made.scores())
                    .allSatisfy(score -> assertThat(score.instrument()).isEmpty());
            assertThat(recast.toString()).doesNotContain("jansen", "bakker", "zus");
        }
    }
}
