package nl.gewogenmaatwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.files.ScenarioFile;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.spi.RuleSetSource.Scenarios;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever scenario is written reads back as the same scenario. */
class ScenarioFileTest {

    private static final Path RULES = Path.of("").toAbsolutePath();

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"voorbeeld-den-haag", "voorbeeld-doel-van-de-klant", "voorbeeld-passende-arbeid"})
    void everyScenarioReadsBack(String municipality) throws IOException {
        List<Scenario> scenarios =
                RuleSetFolder.at(RULES).scenarios(municipality).scenarios();
        copy("framework");
        copy("municipalities/" + municipality);
        for (Scenario scenario : scenarios) {
            Files.writeString(
                    temp.resolve("municipalities/" + municipality + "/scenarios/" + scenario.name() + ".yaml"),
                    ScenarioFile.write(scenario, List.of("Een regel erboven"), List.of("Kijk of dit klopt")));
        }

        Scenarios again = RuleSetFolder.at(temp).scenarios(municipality);

        assertThat(again.problems()).isEmpty();
        assertThat(again.scenarios())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                .isEqualTo(scenarios);
    }

    private void copy(String folder) throws IOException {
        try (Stream<Path> paths = Files.walk(RULES.resolve(folder))) {
            for (Path path : paths.toList()) {
                Path to = temp.resolve(RULES.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
    }
}
