package nl.gewogenmaatwerk.adapter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.DossierException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.adapter.json.ReplayJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.replay.Replay;
import nl.gewogenmaatwerk.replay.Today;
import nl.gewogenmaatwerk.rule.SourceFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advices of the journal, given again out of what the journal kept. */
class ReplayTest {

    private static final Path RULES = Path.of("../../rules");
    private static final String DOEL = "voorbeeld-doel-van-de-klant";

    @TempDir
    private static Path folder;

    /** Every scenario, advised upon while its rules were the first ones; they are not on disk any more. */
    private static final Map<String, Advice> GIVEN = new LinkedHashMap<>();

    private static JdbcJournal journal;
    private static AdviceEngine engine;

    @BeforeAll
    static void adviseAndThenChangeTheRules() throws IOException {
        Path rules = folder.resolve("rules");
        copy(RULES.resolve("framework"), rules.resolve("framework"));
        copy(RULES.resolve("municipalities"), rules.resolve("municipalities"));
        RuleSetFolder onDisk = RuleSetFolder.at(rules);
        journal = JdbcJournal.sqlite(folder.resolve("journal.sqlite"), new EntryJson());
        engine = AdviceEngine.builder()
                .ruleSets(onDisk)
                .journal(journal)
                .robustness(false)
                .build();
        for (String municipality : onDisk.municipalities()) {
            for (Scenario scenario : onDisk.scenarios(municipality).scenarios()) {
                Advice advice = engine.advise(municipality, scenario.client());
                GIVEN.put(advice.adviceId(), advice);
            }
        }
        Path principles = rules.resolve("municipalities/" + DOEL + "/principles.yaml");
        Files.writeString(principles, Files.readString(principles).replace("own-goal: 3", "own-goal: 0"));
        try (Stream<Path> scenarios = Files.list(rules.resolve("municipalities/" + DOEL + "/scenarios"))) {
            for (Path each : scenarios.toList()) {
                Files.delete(each);
            }
        }
        Path tables = rules.resolve("municipalities/" + DOEL + "/rules");
        try (Stream<Path> files = Files.list(tables)) {
            List<Path> workbooks =
                    files.filter(each -> each.toString().endsWith(".xlsx")).toList();
            assertThat(workbooks).as("a municipality with a workbook").isNotEmpty();
            for (Path each : workbooks) {
                Files.delete(each);
            }
        }
        assertThat(engine.reload(DOEL).status()).isEqualTo(RuleSetState.Status.READY);
    }

    @AfterAll
    static void close() {
        engine.close();
        journal.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void everyAdviceComesOutByteForByteAfterTheRulesOnDiskChanged() {
        List<Replay> again = new ArrayList<>();
        for (String municipality : journal.municipalities()) {
            engine.dossier().replayAll(municipality, one(municipality).adviceId(), RuleSetFolder::of, again::add);
        }

        assertThat(again).hasSizeGreaterThan(100);
        assertThat(again.stream().map(each -> each.now().adviceId())).hasSameElementsAs(GIVEN.keySet());
        for (Replay each : again) {
            Advice given = GIVEN.get(each.now().adviceId());
            assertThat(AdviceJson.write(each.now())).isEqualTo(AdviceJson.write(given));
            assertThat(each.isSame()).isTrue();
        }
        assertThat(journal.municipalities()).hasSize(3);
    }

    @Test
    void whatWouldBeOtherwiseTodayIsToldWithWhatMakesTheDifference() {
        Advice changed = GIVEN.values().stream()
                .filter(each -> each.municipality().equals(DOEL) && isLedByOwnGoal(each))
                .findFirst()
                .orElseThrow();

        Today today = engine.dossier().today(DOEL, changed.adviceId(), RuleSetFolder::of);

        assertThat(today.then().advice()).isEqualTo(changed);
        assertThat(today.today()).isNotEqualTo(changed);
        assertThat(today.why().groups()).isNotEmpty().anySatisfy(group -> {
            assertThat(group.cause()).isInstanceOf(Cause.OfPrinciple.class);
            assertThat(((Cause.OfPrinciple) group.cause()).weights())
                    .anySatisfy(weight -> assertThat(weight.ground()).isEqualTo("own-goal"));
        });
        assertThat(today.why().generated().compared()).isZero();
        assertThat(ReplayJson.write(new Replay(today.then(), changed), Optional.of(today)))
                .contains("\"schema\": \"replay/1\"", "\"schema\": \"comparison/1\"", "\"same\": true");
    }

    private static boolean isLedByOwnGoal(Advice advice) {
        return advice.proposals().stream()
                .anyMatch(proposal -> proposal.arguments().stream()
                        .anyMatch(argument -> argument.ground().equals("own-goal") && argument.counted()));
    }

    @Test
    void onAnotherVersionOfTheEngineEveryDifferenceIsShown() {
        Advice given = one("voorbeeld-passende-arbeid");
        Advised kept = engine.dossier().advice(given.municipality(), given.adviceId());
        Advice old = new Advice(
                "0".repeat(64),
                given.caseId(),
                given.asOf(),
                given.municipality(),
                given.ruleSet(),
                "0.0.1",
                given.outcome(),
                given.proposals(),
                given.considered(),
                given.ruledOut(),
                given.questions(),
                given.unknowns(),
                given.notices());
        journal.write(new Advised(old, kept.client(), kept.vocabularyVersion()));

        Replay replay = engine.dossier().replay(given.municipality(), old.adviceId(), RuleSetFolder::of);

        assertThat(replay.isOfSameEngine()).isFalse();
        assertThat(replay.isSame()).isFalse();
        assertThat(replay.isSameBesidesEngine()).isTrue();
        assertThat(ReplayJson.differences(replay))
                .containsExactly(
                        new ReplayJson.Difference(
                                "/adviceId",
                                Optional.of("\"" + old.adviceId() + "\""),
                                Optional.of("\"" + given.adviceId() + "\"")),
                        new ReplayJson.Difference(
                                "/engineVersion",
                                Optional.of("\"0.0.1\""),
                                Optional.of("\"" + given.engineVersion() + "\"")));
    }

    @Test
    void anAdviceThatIsNotThereIsAClearProblem() {
        assertThatThrownBy(() -> engine.dossier().replay(DOEL, "no-such", RuleSetFolder::of))
                .isInstanceOfSatisfying(
                        DossierException.class,
                        told -> assertThat(told.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("unknown-advice")));
    }

    @Test
    void keptRulesThatWereChangedAreNotUsed() {
        Advice given = one(DOEL);

        assertThatThrownBy(() -> engine.dossier()
                        .replay(
                                DOEL,
                                given.adviceId(),
                                files -> RuleSetFolder.of(files.stream()
                                        .map(file -> new SourceFile(
                                                file.path(), file.content().replace("own-goal: 3", "own-goal: 2")))
                                        .toList())))
                .isInstanceOfSatisfying(
                        DossierException.class,
                        told -> assertThat(told.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("rules-changed")));
    }

    private static Advice one(String municipality) {
        return GIVEN.values().stream()
                .filter(each -> each.municipality().equals(municipality))
                .findFirst()
                .orElseThrow();
    }
}
