package nl.gewogenmaatwerk.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Every kind of problem that authors of rules can meet has a section in the handbook. The kinds are those of the golden files of the engine
 * and of whatever reads the files of a rule set; tests there hold these files to the sources.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemCodesTest {

    private static final Path HOUSE = Path.of("../..");
    private static final Path HANDBOOK = HOUSE.resolve("rules/HANDLEIDING.md");
    private static final String GOLDEN = "src/test/resources/golden";

    /** A problem as golden files show it: its place, and its code before or after its severity, or alone. */
    private static final Pattern SHOWN = Pattern.compile("(?m)^\\S.*?(?: ([a-z0-9-]+) (?:ERROR|WARNING)"
            + "|:\\d+:\\d+ (?:ERROR|WARNING) ([a-z0-9-]+)|/\\S+\\.(?:csv|xlsx)\\S* ([a-z0-9-]+))$");

    private static final Pattern SECTION = Pattern.compile("(?m)^### ([a-z0-9-]+)$");

    /** What a message is not about: a class, a package, a trace of the machine. */
    private static final Pattern MACHINE = Pattern.compile(
            "[Dd]rools|[Jj]ackson|\\bjava\\.|org\\.|com\\.|Exception|\\b[A-Z]\\w*(?:Descr|Impl|Builder|Reader|Parser|Node|Check)\\b|\\bnull\\b");

    private static Stream<Path> goldens() {
        Stream<Path> engine = texts(HOUSE.resolve("engine").resolve(GOLDEN))
                .filter(file -> file.getFileName().toString().startsWith("problems-"));
        Stream<Path> readers = Stream.of("files", "tables")
                .flatMap(each -> texts(HOUSE.resolve("adapters/" + each).resolve(GOLDEN)));
        return Stream.concat(engine, readers);
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String code(MatchResult shown) {
        return Stream.of(1, 2, 3)
                .map(shown::group)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sections() {
        String handbook = read(HANDBOOK);
        int start = handbook.indexOf("\n## Wat een melding betekent\n");
        int end = handbook.indexOf("\n## ", start + 1);
        return SECTION.matcher(handbook.substring(start, end < 0 ? handbook.length() : end))
                .results()
                .map(section -> section.group(1))
                .toList();
    }

    @Test
    void every_code_has_its_section_and_every_section_its_code() {
        TreeSet<String> codes = new TreeSet<>();
        goldens().forEach(file -> SHOWN.matcher(read(file)).results().forEach(shown -> codes.add(code(shown))));
        assertThat(codes).hasSizeGreaterThan(100);
        assertThat(sections()).containsExactlyElementsOf(codes);
    }

    @Test
    void every_section_says_what_it_means_with_an_example_and_what_to_do() {
        String handbook = read(HANDBOOK);
        for (String code : sections()) {
            int start = handbook.indexOf("\n### " + code + "\n");
            int next = handbook.indexOf("\n##", start + 1);
            assertThat(handbook.substring(start, next < 0 ? handbook.length() : next))
                    .as(code)
                    .contains("\n- **Voorbeeld:** ", "\n- **Wat u doet:** ");
        }
    }

    @Test
    void no_message_names_what_the_program_is_made_of() {
        goldens()
                .forEach(file -> assertThat(read(file)
                                .lines()
                                .filter(line -> line.startsWith(" "))
                                .map(line -> line.replaceAll("`[^`]*`", "`…`"))
                                .filter(line -> MACHINE.matcher(line).find())
                                .toList())
                        .as(file.getFileName().toString())
                        .isEmpty());
    }
}
