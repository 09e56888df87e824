package nl.gewogenmaatwerk.adapter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.Dossier;
import nl.gewogenmaatwerk.DossierException;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.adapter.json.ReplayJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.replay.Replay;
import nl.gewogenmaatwerk.replay.Today;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advices of the journal, given again out of what the journal kept. */
class ReplayTest {

    private static final Path RULES = Path.of("../../rules");
    private static final String DEN_HAAG = "voorbeeld-den-haag";
    private static final String DOEL = "voorbeeld-doel-van-de-klant";

    @TempDir
    private static Path folder;

    /** Every scenario, advised upon while its rules were the first ones; they are not on disk any more. */
    private static final List<Advice> GIVEN = new ArrayList<>();

    @BeforeAll
    static void adviseAndThenChangeTheRules() throws IOException {
        Path rules = folder.resolve("rules");
        copy(RULES.resolve("framework"), rules.resolve("framework"));
        copy(RULES.resolve("municipalities"), rules.resolve("municipalities"));
        RuleSetFolder first = RuleSetFolder.at(rules);
        try (JdbcJournal journal = journal();
                AdviceEngine firm = engine(first, journal).build();
                AdviceEngine quick = engine(first, journal).robustness(false).build()) {
            for (String municipality : first.municipalities()) {
                List<Scenario> scenarios = first.scenarios(municipality).scenarios();
                for (int i = 0; i < scenarios.size(); i++) {
                    AdviceEngine engine = i % 4 == 0 ? firm : quick;
                    GIVEN.add(engine.advise(municipality, scenarios.get(i).client()));
                }
            }
        }
        Path principles = rules.resolve("municipalities/" + DOEL + "/principles.yaml");
        Files.writeString(principles, Files.readString(principles).replace("own-goal: 3", "own-goal: 1"));
        Path ruleSet = rules.resolve("municipalities/" + DEN_HAAG + "/ruleset.yaml");
        Files.writeString(ruleSet, Files.readString(ruleSet).replace("version: 1.0.0", "version: 1.0.1"));
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

    private static JdbcJournal journal() {
        return JdbcJournal.sqlite(folder.resolve("journal.sqlite"), new EntryJson());
    }

    private static AdviceEngine.Builder engine(RuleSetSource source, JdbcJournal journal) {
        return AdviceEngine.builder().ruleSets(source).journal(journal);
    }

    @Test
    void everyAdviceComesOutByteForByteAfterTheRulesOnDiskChanged() {
        List<Replay> again = new ArrayList<>();
        try (JdbcJournal journal = journal();
                AdviceEngine engine = engine(RuleSetFolder.at(folder.resolve("rules")), journal)
                        .municipalities(DOEL)
                        .build()) {
            Dossier dossier = engine.dossier();
            for (String municipality : journal.municipalities()) {
                Advice one = GIVEN.stream()
                        .filter(each -> each.municipality().equals(municipality))
                        .findFirst()
                        .orElseThrow();
                dossier.replayAll(municipality, one.adviceId(), RuleSetFolder::of, again::add);
            }
        }

        assertThat(again).hasSameSizeAs(GIVEN).hasSizeGreaterThan(60);
        for (int i = 0; i < GIVEN.size(); i++) {
            Advice given = given(again.get(i));
            assertThat(AdviceJson.write(again.get(i).now())).isEqualTo(AdviceJson.write(given));
            assertThat(again.get(i).isSame()).isTrue();
            assertThat(ReplayJson.differences(again.get(i))).isEmpty();
        }
        assertThat(again.stream().map(each -> each.now().municipality()).distinct())
                .hasSize(3);
        assertThat(again.stream().filter(each -> each.now().proposals().stream()
                        .anyMatch(proposal -> proposal.stands().isPresent())))
                .as("those that said how firmly their proposals stand say so again")
                .hasSizeGreaterThan(10);
    }

    private static Advice given(Replay replay) {
        return GIVEN.stream()
                .filter(each -> each.adviceId().equals(replay.now().adviceId()))
                .findFirst()
                .orElseThrow();
    }
}
