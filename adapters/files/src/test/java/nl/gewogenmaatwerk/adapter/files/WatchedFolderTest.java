package nl.gewogenmaatwerk.adapter.files;

import static nl.gewogenmaatwerk.adapter.files.ExampleRuleSets.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.RuleSetState.Status;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An engine that watches a real folder, while its files are edited. */
class WatchedFolderTest {

    private static final ClientFile CLIENT = ClientFile.of("case-1", LocalDate.of(2026, 3, 1));
    private static final String RULES = "municipalities/voorbeeld/rules/eigen-aanbod.drl";
    private static final String RULE_SET = "municipalities/voorbeeld/ruleset.yaml";
    private static final String SCENARIO = "municipalities/voorbeeld/scenarios/cafe.yaml";
    private static final String EXPECTED = """
            title: "Naar het café"
            client:
              caseId: fictief-2
              asOf: 2026-03-01
              scores: [{construct: digital-skills, value: 1, source: CLIENT, measuredOn: 2026-02-01}]
            expect:
              outcome: PROPOSALS
              first: [CAFE]
            """;

    @TempDir
    private Path folder;

    private ExampleRuleSets files;
    private AdviceEngine engine;

    @BeforeEach
    void start() {
        files = new ExampleRuleSets(folder)
                .write(RULE_SET, ruleSet())
                .delete("municipalities/voorbeeld/scenarios")
                .write(SCENARIO, EXPECTED);
        engine = AdviceEngine.builder().ruleSets(files.folder()).watch().build();
        assertThat(engine.state(MUNICIPALITY).status()).isEqualTo(Status.READY);
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    private RuleSetState eventually(String municipality, Predicate<RuleSetState> expected) throws InterruptedException {
        for (int i = 0; i < 3_000; i++) {
            if (engine.municipalities().contains(municipality) && expected.test(engine.state(municipality))) {
                return engine.state(municipality);
            }
            Thread.sleep(10);
        }
        throw new AssertionError(engine.municipalities() + " "
                + (engine.municipalities().contains(municipality) ? engine.state(municipality) : ""));
    }

    private RuleSetState eventually(Status status) throws InterruptedException {
        return eventually(MUNICIPALITY, state -> state.status() == status);
    }

    private String advice() {
        return AdviceJson.write(engine.advise(MUNICIPALITY, CLIENT));
    }

    @Test
    void garbageLeavesTheSameBytesAndMendingItBringsTheNewVersion() throws InterruptedException {
        String before = advice();
        RuleSetState first = engine.state(MUNICIPALITY);
        byte[] garbage = new byte[500];
        new Random(3).nextBytes(garbage);
        files.write(RULES, garbage);
        RuleSetState stale = eventually(Status.STALE);
        assertThat(advice()).isEqualTo(before);
        assertThat(stale.answering()).isEqualTo(first.answering());
        assertThat(stale.problems())
                .filteredOn(Problem::isError)
                .isNotEmpty()
                .allMatch(problem -> problem.file().equals(RULES));

        files.write(RULES, original(RULES) + "// gewijzigd\n");
        RuleSetState ready = eventually(Status.READY);
        assertThat(ready.answering()).isPresent().isNotEqualTo(first.answering());
        assertThat(advice()).contains(ready.answering().get().digest()).isNotEqualTo(before);

        files.write(RULES, original(RULES));
        eventually(MUNICIPALITY, first::equals);
        assertThat(advice()).isEqualTo(before);
    }

    /** Without what it switches off, which the framework does not have. */
    private static String ruleSet() {
        String written = original(RULE_SET);
        return written.substring(0, written.indexOf("without:"));
    }

    private static String original(String path) {
        try {
            return Files.readString(ExampleRuleSets.ORIGINAL.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aScenarioThatTheEditBreaksKeepsTheOldVersion() throws InterruptedException {
        RuleSetState first = engine.state(MUNICIPALITY);
        String rules = original(RULES);
        assertThat(rules).contains("argueFor");
        files.edit(RULES, "value <= 2", "value >= 2");
        RuleSetState stale = eventually(Status.STALE);
        assertThat(stale.answering()).isEqualTo(first.answering());
        assertThat(stale.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsOnly("scenario-fails");
        files.write(RULES, rules);
        eventually(MUNICIPALITY, first::equals);
    }

    @Test
    void aScenarioThatCannotBeReadIsToldAndLeavesTheRules() throws InterruptedException {
        RuleSetState first = engine.state(MUNICIPALITY);
        files.write(SCENARIO, "title: [");
        RuleSetState state =
                eventually(MUNICIPALITY, each -> each.problems().stream().anyMatch(Problem::isError));
        assertThat(state.answering()).isEqualTo(first.answering());
        assertThat(state.problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::file)
                .containsOnly(SCENARIO);
    }

    @Test
    void anEditOfTheFrameworkReachesItsMunicipalities() throws InterruptedException {
        Optional<String> before = engine.state(MUNICIPALITY).answering().map(version -> version.digest());
        files.write("framework/rules/r01-safety.drl", original("framework/rules/r01-safety.drl") + "// gewijzigd\n");
        eventually(
                MUNICIPALITY,
                state -> state.status() == Status.READY
                        && !state.answering().map(version -> version.digest()).equals(before));
        files.write("framework/vocabulary.yaml", "kapot: [");
        eventually(Status.STALE);
        assertThat(engine.advise(MUNICIPALITY, CLIENT)).isNotNull();
    }

    @Test
    void aMunicipalityComesAndGoes() throws InterruptedException {
        String copy = "municipalities/nieuw/";
        files.write(copy + "ruleset.yaml", ruleSet());
        RuleSetState broken = eventually("nieuw", state -> state.status() == Status.BROKEN);
        assertThat(broken.problems()).anyMatch(Problem::isError);
        assertThatExceptionOfType(RuleSetException.class).isThrownBy(() -> engine.advise("nieuw", CLIENT));

        for (String name : List.of(
                "principles.yaml", "sources.yaml", "vocabulary.yaml", "rules/eigen-aanbod.drl", "texts/en.yaml")) {
            files.write(copy + name, original("municipalities/voorbeeld/" + name));
        }
        files.write(copy + "ruleset.yaml", ruleSet().replace("id: voorbeeld", "id: nieuw"));
        eventually("nieuw", state -> state.status() == Status.READY);
        assertThat(engine.advise("nieuw", CLIENT)).isNotNull();

        files.delete("municipalities/nieuw");
        RuleSetState gone = eventually("nieuw", state -> state.status() == Status.STALE);
        assertThat(gone.problems()).filteredOn(Problem::isError).isNotEmpty();
        assertThat(engine.advise("nieuw", CLIENT)).isNotNull();
        assertThat(engine.state(MUNICIPALITY).status()).isEqualTo(Status.READY);
    }
}
