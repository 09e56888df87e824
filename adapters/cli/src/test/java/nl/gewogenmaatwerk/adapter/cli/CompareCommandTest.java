package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.client;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path temp;

    private static Run compare(String... arguments) {
        return shell().run(Stream.concat(Stream.of("compare", "--municipality", "dorp"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void two_municipalities_are_compared_in_words() {
        Run run = compare("--with", "wijk", "--clients", client("vertrouwen"), client("niets"));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("A: dorp, ", "B: wijk, ", "2 klanten vergeleken", "Waardoor het verschilt");
    }

    @Test
    void without_clients_there_are_only_made_up_ones() {
        Run run = compare("--with", "wijk", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("no clients given", "What makes the difference");
    }

    @Test
    void a_version_in_another_folder_is_the_other_side() throws IOException {
        Path other = temp.resolve("rules");
        try (Stream<Path> files = Files.walk(Shell.RULE_SETS)) {
            for (Path file : files.toList()) {
                Path copy = other.resolve(Shell.RULE_SETS.relativize(file));
                Files.copy(file, copy);
            }
        }

        Run run = compare("--with", other.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("doen precies hetzelfde");
    }

    @Test
    void programs_get_a_document() throws IOException {
        Run run = compare("--with", "wijk", "--format", "json");

        JsonNode document = new JsonMapper().readTree(run.out());
        assertThat(document.path("schema").asText()).isEqualTo("comparison/1");
        assertThat(document.at("/one/municipality").asText()).isEqualTo("dorp");
        assertThat(run.code()).isZero();
    }

    @Test
    void the_report_may_be_a_page() throws IOException {
        Path page = temp.resolve("verschil.html");

        Run run = compare("--with", "wijk", "--out", page.toString());

        assertThat(run.out()).isEqualTo("De vergelijking staat in " + page + "\n");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Waardoor het verschilt");
    }

    @Test
    void a_client_file_that_cannot_be_read_is_told_and_the_others_are_compared() throws IOException {
        Path caseload = temp.resolve("caseload.jsonl");
        String good = "{\"schema\": \"client-file/1\", \"caseId\": \"een\", \"asOf\": \"2026-03-01\"}";
        Files.writeString(caseload, good + "\n{\n" + good + "\n");

        Run run = compare("--with", "wijk", "--clients", caseload.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2 klanten vergeleken");
        assertThat(run.err()).contains("caseload.jsonl:2", "1 van 3 klantbestanden konden niet");
    }

    @Test
    void a_broken_rule_set_is_told() {
        Run run = compare("--with", "stad");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("kapot.drl", "Er is niets vergeleken");
    }

    @Test
    void wrong_usage_does_nothing() {
        assertThat(compare("--with", "nergens").code()).isEqualTo(2);
        assertThat(compare("--with", "nergens").err()).contains("geen gemeente en geen map met regels");
        assertThat(compare().code()).isEqualTo(2);
        assertThat(compare("--with", "wijk", "--clients", "weg.jsonl").code()).isEqualTo(2);
        assertThat(compare("--with", "wijk", "--out", temp.resolve("weg/x.html").toString())
                        .code())
                .isEqualTo(2);
    }
}
