package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewMunicipalityCommandTest {

    private static final Path RULES = Path.of("../../rules");

    /** A rule that is commented out, from its name to its end. */
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^// regel \".*?^// einde\n");

    @TempDir
    private Path temp;

    private Path out() {
        return temp.resolve("onze regels");
    }

    private Run make(String id, String... more) {
        return shell().runBare(Stream.concat(
                        Stream.of(
                                "new-municipality", "--id", id, "--extends", "framework@1", "--out", out().toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void it_makes_a_whole_folder_and_says_what_to_do_next() {
        Run run = make("den-dam", "--name", "Gemeente Den Dam");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String told = run.out().replace(out().toString(), "DIR");
        assertThat(told).isEqualTo(golden("new-municipality.nl", told));
        assertThat(out().resolve("municipalities/den-dam/ruleset.yaml"))
                .content()
                .contains("id: den-dam\n", "name: {nl: \"Gemeente Den Dam\"}\n", "extends: framework@1\n");
        assertThat(out().resolve("municipalities/den-dam/README.md"))
                .content()
                .startsWith("# Gemeente Den Dam\n")
                .contains("gewogen check --municipality den-dam --rulesets .");
        assertThat(files(out())).noneMatch(file -> file.contains("{{"));
    }

    @Test
    void without_a_name_it_is_called_after_its_folder() {
        make("den-dam");

        assertThat(out().resolve("municipalities/den-dam/ruleset.yaml"))
                .content()
                .contains("name: {nl: \"den-dam\"}\n");
    }

    @Test
    void a_name_with_quotes_stays_as_it_is() {
        make("den-dam", "--name", "'t \"Dorp\" \\ é");

        Run advice = shell().runBare("check", "--municipality", "den-dam", "--rulesets", out().toString());
        assertThat(advice.code()).isZero();
        assertThat(RuleSetFolder.at(out()).read("den-dam").municipality().name().nl())
                .isEqualTo("'t \"Dorp\" \\ é");
    }

    @Test
    void it_passes_the_check_with_the_two_warnings_that_it_deserves() {
        make("den-dam");

        Run check = shell().runBare("check", "--rulesets", out().toString());
        assertThat(check.code()).isZero();
        assertThat(check.out()).isEqualTo("den-dam: 2 waarschuwingen\n");
        assertThat(check.err()).isEqualTo(golden("new-municipality-check.nl", check.err()));
    }

    @Test
    void its_scenarios_get_what_they_expect_and_show_enough_of_its_rule() {
        make("den-dam");

        Run test = shell().runBare("test", "--rulesets", out().toString());
        assertThat(test.code()).as(test.out()).isZero();
        assertThat(test.out()).contains("4");
    }

    @Test
    void every_example_that_is_commented_out_is_in_order_when_its_signs_are_taken_away() throws IOException {
        make("den-dam");
        Path file = out().resolve("municipalities/den-dam/rules/voorbeeld.dslr");
        String rules = Files.readString(file);
        List<String> examples =
                EXAMPLE.matcher(rules).results().map(MatchResult::group).toList();

        assertThat(examples).hasSize(5);
        assertThat(rules.lines().filter(line -> line.startsWith("regel "))).hasSize(1);
        for (String example : examples) {
            Files.writeString(file, rules.replace(example, example.replaceAll("(?m)^// ?", "")));
            inOrder(example);
        }
        Files.writeString(
                file, EXAMPLE.matcher(rules).replaceAll(each -> each.group().replaceAll("(?m)^//", "")));
        inOrder("all at once, with the space behind the signs left where it is");
    }

    /** Nothing is told but what is told of the folder as it is made. */
    private void inOrder(String what) {
        Run check = shell().runBare("check", "--rulesets", out().toString());
        assertThat(check.err()).as(what).isEqualTo(golden("new-municipality-check.nl", check.err()));
        assertThat(check.code()).as(what).isZero();
    }

    @Test
    void the_examples_show_what_sentences_can_say() throws IOException {
        assertThat(Files.readString(RULES.resolve("new-municipality/rules/voorbeeld.dslr")))
                .contains("een van deze geldt:", "al deze gelden:", "minstens twee belemmeringen")
                .contains("maanden geleden geëindigd met als uitkomst", "is nog niet gevraagd", "omdat: ")
                .contains("pleit voor ", "pleit sterk tegen ", "sluit ", "vraag naar ", " gaat samen met ");
    }

    @Test
    void it_gives_advice_in_the_name_of_the_municipality() {
        make("den-dam", "--name", "Den Dam");

        Run advice = shell().runBare(
                        "advise",
                        "--municipality",
                        "den-dam",
                        "--client",
                        "../../examples/quickstart/clients/sollicitatietraining-twee-keer.json",
                        "--rulesets",
                        out().toString());
        assertThat(advice.err()).isEmpty();
        assertThat(advice.code()).isZero();
        assertThat(advice.out()).contains("den-dam", "Voorbeeld: we beginnen bij wat de klant wil en nodig heeft");
    }

    @Test
    void the_rule_book_can_be_made_of_it() {
        make("den-dam", "--name", "Den Dam");

        Run book = shell().runBare(
                        "rulebook",
                        "--municipality",
                        "den-dam",
                        "--out",
                        temp.resolve("boek").toString(),
                        "--rulesets",
                        out().toString());
        assertThat(book.code()).isZero();
        assertThat(temp.resolve("boek/index.html")).content().contains("Den Dam");
    }

    @Test
    void framework_schemas_and_handbook_come_along_as_they_are() throws IOException {
        make("den-dam");

        for (String part : List.of("framework", "schemas", "HANDLEIDING.md")) {
            assertThat(contents(out().resolve(part))).isEqualTo(contents(RULES.resolve(part)));
        }
    }

    @Test
    void every_file_points_at_a_schema_that_came_along() throws IOException {
        make("den-dam");

        for (Path file : paths(out())) {
            if (file.toString().endsWith(".yaml")) {
                String first = Files.readAllLines(file).get(0);
                assertThat(first).as(file.toString()).startsWith("# yaml-language-server: $schema=");
                assertThat(file.resolveSibling(first.substring(first.indexOf('=') + 1)))
                        .exists();
            }
        }
    }

    @Test
    void a_second_municipality_leaves_the_first_and_the_framework_alone() throws IOException {
        make("den-dam");
        Files.writeString(out().resolve("framework/README.md"), "van ons");
        Files.delete(out().resolve("HANDLEIDING.md"));
        Map<String, String> before = contents(out());

        Run run = make("de-kade");

        assertThat(run.code()).isZero();
        assertThat(contents(out())).containsAllEntriesOf(before);
        assertThat(out().resolve("HANDLEIDING.md")).exists();
        assertThat(shell().runBare("check", "--rulesets", out().toString()).out())
                .isEqualTo("de-kade: 2 waarschuwingen\nden-dam: 2 waarschuwingen\n");
    }

    @Test
    void nothing_is_ever_overwritten() throws IOException {
        make("den-dam");
        Files.writeString(out().resolve("municipalities/den-dam/principles.yaml"), "van ons");
        Map<String, String> before = contents(out());

        Run again = make("den-dam");

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err())
                .isEqualTo("--id: De gemeente `den-dam` is er al. Er is niets veranderd.\n"
                        + "    Kies een andere naam of een andere map.\n");
        assertThat(contents(out())).isEqualTo(before);
    }

    @Test
    void what_is_wrong_is_told_all_at_once_and_nothing_is_made() {
        Run run = shell().runBare(
                        "new-municipality",
                        "--id",
                        "Den Dam",
                        "--name",
                        "Den\u202EDam",
                        "--extends",
                        "framework@7",
                        "--out",
                        out().toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(golden("new-municipality-wrong.nl", run.err()));
        assertThat(out()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~~, ~~",
                "../elders, elders",
                "Zaanstad, zaanstad",
                "'s-Gravenhage, s-gravenhage",
                "Súdwest, sudwest",
                "1e, e"
            })
    void an_id_of_another_form_is_refused_with_one_that_fits(String id, String suggestion) {
        Run run = make(id);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(suggestion.isEmpty() ? "Gebruik kleine letters" : "Bijvoorbeeld `" + suggestion + "`.");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws IOException {
        Files.writeString(temp.resolve("onze regels"), "een bestand");
        Run run = make("den-dam");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: In deze map kan niets worden geschreven.");
    }

    @Test
    void a_link_in_the_place_of_the_municipalities_is_not_followed() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elders"));
        Files.createDirectories(out());
        Files.createSymbolicLink(out().resolve("municipalities"), elsewhere);

        assertThat(make("den-dam").code()).isEqualTo(2);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_broken_framework_in_the_folder_is_told() throws IOException {
        Files.createDirectories(out().resolve("framework"));

        Run run = make("den-dam");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--out: Het raamwerk in deze map is zo niet te gebruiken.");
        assertThat(out().resolve("municipalities")).doesNotExist();
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> files(Path folder) {
        try {
            return contents(folder).values().stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path path : paths(folder)) {
            contents.put(folder.relativize(path).toString(), Files.readString(path));
        }
        return contents;
    }
}
