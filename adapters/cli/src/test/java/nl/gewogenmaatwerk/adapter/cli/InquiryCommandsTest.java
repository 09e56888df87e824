package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.client;
import static nl.gewogenmaatwerk.adapter.cli.Shell.content;
import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that ask something about an advice, with an engine that answers. */
class InquiryCommandsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "why-not --intervention SOLL, why-not",
        "what-if --intervention SOLL, what-if",
        "ask-next, ask-next",
    })
    void answers_are_readable_in_both_languages(String command, String name) {
        for (String language : List.of("nl", "en")) {
            Run run = ask(command, "--client", client("vertrouwen"), "--lang", language);

            assertThat(run.out()).isEqualTo(golden(name + "." + language, run.out()));
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "why-not --intervention SOLL, why-not/1",
        "what-if --intervention WOON, what-if/1",
        "ask-next, ask-next/1",
    })
    void programs_get_one_document_or_a_line_for_each_client(String command, String schema) throws IOException {
        Run one = ask(command, "--client", client("niets"), "--format", "json");
        Path caseload = Files.write(
                folder.resolve("caseload.jsonl"),
                List.of(
                        content("vertrouwen").replace("\n", ""),
                        "{}",
                        content("niets").strip()));
        Run many = ask(command, "--client", caseload.toString(), "--format", "json");

        assertThat(JSON.readTree(one.out()).path("schema").asText()).isEqualTo(schema);
        assertThat(one.out()).startsWith("{\n  ");
        assertThat(one.code()).isZero();
        List<JsonNode> documents = documents(many);
        assertThat(documents)
                .extracting(document -> document.path("schema").asText())
                .containsExactly(schema, "problems/1", schema);
        assertThat(documents.get(2)).isEqualTo(JSON.readTree(one.out()));
        assertThat(many.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"why-not --intervention SOLL", "what-if --intervention SOLL", "ask-next"})
    void standard_input_is_a_client_file_too(String command) {
        Run fromFile = ask(command, "--client", client("vertrouwen"));
        Run fromInput =
                shell().input(content("vertrouwen")).run(words(command + " --municipality dorp", "--client", "-"));

        assertThat(fromInput).isEqualTo(fromFile);
    }

    @Test
    void refused_input_is_told_as_with_advice() {
        Run run = ask("ask-next", "--client", client("geweigerd"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(client("geweigerd"), "FILE"))
                .isEqualTo(golden("refused.nl", run.err().replace(client("geweigerd"), "FILE")));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_rule_set_with_errors_gives_its_problems_before_anything_is_asked() {
        Run run = shell().run(
                        "why-not", "--municipality", "stad", "--client", client("niets"), "--intervention", "LOPEN");

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("municipalities/stad/rules/kapot.drl:4:5: fout [unknown-construct]: ")
                .endsWith("De regels van `stad` zijn zo niet te gebruiken. Er is geen antwoord gegeven.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    private static Run ask(String command, String... options) {
        return shell().run(words(command + " --municipality dorp", options));
    }

    private static String[] words(String command, String... options) {
        return Stream.concat(Stream.of(command.split(" ")), Stream.of(options)).toArray(String[]::new);
    }

    private static List<JsonNode> documents(Run run) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (String line : run.out().split("\n")) {
            documents.add(JSON.readTree(line));
        }
        return documents;
    }
}
