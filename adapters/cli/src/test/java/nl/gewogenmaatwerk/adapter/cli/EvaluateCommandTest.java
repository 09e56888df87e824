package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    private Path temp;

    private static Run evaluate(String... arguments) {
        return shell().run(Stream.concat(Stream.of("evaluate", "--municipality", "dorp"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static String line(int client, String day, int value) {
        return ("{\"schema\": \"client-file/1\", \"caseId\": \"fictief-%d\", \"asOf\": \"%s\", \"scores\": [{\"construct\":"
                        + " \"self-efficacy\", \"value\": %d, \"source\": \"CLIENT\", \"measuredOn\": \"%s\"}]}\n")
                .formatted(client, day, value, day);
    }

    /** Twelve clients, of whom half go from 2 to 4 and half from 1 to 2. */
    private String caseload() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int client = 1; client <= 12; client++) {
            lines.append(line(client, "2024-01-10", client % 2 + 1))
                    .append(line(client, "2024-11-10", client % 2 * 2 + 2));
        }
        Path file = temp.resolve("caseload.jsonl");
        Files.writeString(file, lines);
        return file.toString();
    }

    @Test
    void a_caseload_is_evaluated_in_words() throws IOException {
        Run run = evaluate("--clients", caseload());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("geloof in eigen kunnen", "klanten: 12", "begin: 1,50", "eind: 3,00", "Uitstroom naar werk")
                .doesNotContain("fictief-");
    }

    @Test
    void a_folder_holds_files_of_the_same_cases() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.move(Path.of(caseload()), folder.resolve("b.jsonl"));
        Files.writeString(folder.resolve("a.json"), line(13, "2024-02-01", 3));
        Files.writeString(folder.resolve("read.me"), "no client file");

        Run run =
                evaluate("--clients", folder.toString(), "--lang", "en", "--from", "2024-01-01", "--to", "2024-12-31");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Period: 1 January 2024 to 31 December 2024", "clients: 12");
    }

    @Test
    void only_on_request_is_anything_told_of_one_client() throws IOException {
        assertThat(evaluate("--clients", caseload(), "--per-client").out())
                .contains("Casus fictief-7", "Lijst voor het team");
    }

    @Test
    void each_client_gets_a_page_of_their_own() throws IOException {
        Path folder = temp.resolve("klanten");

        Run run = evaluate("--clients", caseload(), "--client-pages", folder.toString());

        assertThat(run.out()).isEqualTo("Voor elke klant een eigen pagina (12) in " + folder + "\n");
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages)
                    .hasSize(12)
                    .allSatisfy(page -> assertThat(Pattern.compile("fictief-\\d+")
                                    .matcher(Files.readString(page))
                                    .results()
                                    .map(MatchResult::group)
                                    .distinct())
                            .hasSize(1));
        }
    }

    @Test
    void programs_get_a_document_and_people_a_page() throws IOException {
        Path page = temp.resolve("evaluatie.html");
        Run run = evaluate("--clients", caseload(), "--format", "json", "--out", page.toString());

        JsonNode document = new JsonMapper().readTree(run.out());
        assertThat(document.path("schema").asText()).isEqualTo("evaluation/1");
        assertThat(document.at("/development/0/clients").asInt()).isEqualTo(12);
        assertThat(document.path("pictures")).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<svg", "Ontwikkeling van klanten");
        assertThat(evaluate("--clients", caseload(), "--out", page.toString()).out())
                .isEqualTo("De evaluatie staat in " + page + "\n");
    }

    @Test
    void what_is_refused_is_told_and_the_rest_is_evaluated() throws IOException {
        Path file = Path.of(caseload());
        Files.writeString(file, Files.readString(file) + "{\"schema\": \"client-file/1\"}\n");

        Run run = evaluate("--clients", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("caseload.jsonl:25", "1 van 25 klantbestanden konden niet worden gelezen.");
        assertThat(run.out()).contains("klanten: 12");
    }

    @Test
    void files_that_contradict_each_other_and_no_files_at_all_give_no_evaluation() throws IOException {
        Path file = Path.of(caseload());
        Files.writeString(file, Files.readString(file) + line(1, "2024-01-10", 5));
        Run contradicted = evaluate("--clients", file.toString());
        assertThat(contradicted.code()).isEqualTo(1);
        assertThat(contradicted.out()).isEmpty();
        assertThat(contradicted.err())
                .startsWith("Klantbestanden van dezelfde dag spreken elkaar tegen (casussen: 1).");

        Run none = evaluate(
                "--clients", Files.createDirectory(temp.resolve("empty")).toString());
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).startsWith("Er is geen klantbestand om te evalueren.");
    }

    @Test
    void a_period_does_not_end_before_it_starts() throws IOException {
        Run run = evaluate("--clients", caseload(), "--from", "2024-12-01", "--to", "2024-01-01");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("De periode eindigt voor zij begint.");
    }

    @Test
    void without_usable_rules_there_is_no_evaluation() throws IOException {
        Run run = shell().run("evaluate", "--municipality", "stad", "--clients", caseload());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Er is niets geëvalueerd.");
    }
}
