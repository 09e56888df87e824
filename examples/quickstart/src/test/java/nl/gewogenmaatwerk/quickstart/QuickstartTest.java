package nl.gewogenmaatwerk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static final Path CLIENTS = Path.of("clients");
    private static final Path SOURCES = Path.of("src/main/java/nl/gewogenmaatwerk/quickstart");
    private static final Path README = Path.of("../../README.md");

    @Test
    void aDozenClientsGetAnAdviceEach() throws IOException {
        String[] files = clients();
        String[] said = said(Quickstart::main, files).split("(?m)^(?=fictief-\\d+: )");
        assertThat(files).hasSize(12);
        assertThat(said)
                .hasSize(12)
                .allSatisfy(advice -> assertThat(advice.lines())
                        .hasSizeGreaterThan(1)
                        .allMatch(line -> line.matches("fictief-\\d+: [A-Z]+|\\d+\\. .+ — .+|\\? .+")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quickstart.java", "Watching.java", "Deciding.java"})
    void theReadmeShowsTheseVeryLines(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name));
        String shown = source.substring(
                source.indexOf('\n', source.indexOf("// README: begin")) + 1, source.indexOf("// README: end"));
        String block = shown.substring(0, shown.lastIndexOf('\n')).stripIndent() + "\n";
        assertThat(README)
                .as("the README shows how to embed the engine, in a block that starts with ```java")
                .exists();
        assertThat(Files.readString(README)).contains("```java\n" + block + "```");
    }

    @Test
    void theRuleSetsOfThisHouseAreReadyWhenTheyAreWatched() {
        assertThat(said(Watching::main, "../../rules").lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("voorbeeld-[a-z-]+: READY \\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void whatWasDecidedIsKnownToTheNextClientFile(@TempDir Path folder) {
        String journal = folder.resolve("journaal.db").toString();

        assertThat(said(Deciding::main, journal, "clients/sollicitatietraining-twee-keer.json")
                        .lines())
                .startsWith("=".repeat(100))
                .endsWith(
                        "SOLL: veranderde niets",
                        "SOLL: veranderde niets",
                        "WEP: niet begonnen",
                        "JOBS: loopt nog",
                        "SHV: loopt nog");
    }

    private static String said(Consumer<String[]> program, String... arguments) {
        PrintStream console = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.accept(arguments);
        } finally {
            System.setOut(console);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String[] clients() throws IOException {
        try (Stream<Path> files = Files.list(CLIENTS)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .toArray(String[]::new);
        }
    }
}
