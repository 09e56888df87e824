package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.client;
import static nl.gewogenmaatwerk.adapter.cli.Shell.content;
import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviseCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALMOST_A_MEBIBYTE = "x".repeat(1 << 20);

    @TempDir
    private Path folder;

    @Test
    void advice_is_readable_dutch() {
        Run run = shell().run("advise", "--municipality", "dorp", "--client", client("vertrouwen"));

        assertThat(run.out()).isEqualTo(golden("advise.nl", run.out()));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void advice_is_readable_english() {
        Run run = shell().run("advise", "--municipality", "dorp", "--client", client("vertrouwen"), "--lang", "en");

        assertThat(run.out()).isEqualTo(golden("advise.en", run.out()));
        assertThat(run.code()).isZero();
    }

    @Test
    void how_firmly_proposals_stand_can_be_left_out() throws IOException {
        String[] words = {"advise", "--municipality", "dorp", "--client", client("vertrouwen"), "--format", "json"};

        JsonNode with = JSON.readTree(shell().run(words).out());
        JsonNode without = JSON.readTree(shell().run(Stream.concat(Stream.of(words), Stream.of("--without-robustness"))
                        .toArray(String[]::new))
                .out());

        assertThat(with.at("/proposals/0/stands").isObject()).isTrue();
        with.path("proposals").forEach(proposal -> ((ObjectNode) proposal).putNull("stands"));
        assertThat(without).isEqualTo(with);
    }

    @Test
    void abstaining_is_an_answer_and_no_problem() {
        Run run = shell().run("advise", "--municipality", "dorp", "--client", client("niets"));

        assertThat(run.out()).contains("Nu geen voorstel", "1.  Wat wilt u bereiken?");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void one_file_gives_one_indented_document() throws IOException {
        Run run = shell().run("advise", "--municipality", "dorp", "--client", client("vertrouwen"), "--format", "json");

        JsonNode advice = JSON.readTree(run.out());
        assertThat(advice.path("schema").asText()).isEqualTo("advice/1");
        assertThat(advice.path("caseId").asText()).isEqualTo("case-0031");
        assertThat(advice.at("/proposals/0/intervention").asText()).isEqualTo("WOON");
        assertThat(run.out()).startsWith("{\n  ").endsWith("}\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void standard_input_is_a_client_file_too() {
        Run fromFile = shell().run("advise", "--municipality", "dorp", "--client", client("vertrouwen"));
        Run fromInput = shell().input(content("vertrouwen")).run("advise", "--municipality", "dorp", "--client", "-");

        assertThat(fromInput).isEqualTo(fromFile);
    }

    @Test
    void several_files_give_a_line_each_in_their_order() throws IOException {
        Run run = shell().run(
                        "advise",
                        "--municipality",
                        "dorp",
                        "--format=json",
                        "--client",
                        client("niets"),
                        client("geweigerd"),
                        client("vertrouwen"));

        List<JsonNode> documents = documents(run);
        assertThat(documents)
                .extracting(document -> document.path("schema").asText())
                .containsExactly("advice/1", "problems/1", "advice/1");
        assertThat(documents.get(1).path("input").asText()).isEqualTo(client("geweigerd"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void texts_of_several_files_stand_under_the_names_of_the_files() {
        Run run = shell().run(
                        "advise",
                        "--municipality",
                        "dorp",
                        "--client",
                        client("niets"),
                        "--client",
                        client("vertrouwen"));

        assertThat(run.out())
                .startsWith(client("niets") + "\n====")
                .contains("\n\n\n" + client("vertrouwen") + "\n====");
    }

    @Test
    void refused_input_is_told_with_place_and_help() {
        Run run = shell().run("advise", "--municipality", "dorp", "--client", client("geweigerd"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(client("geweigerd"), "FILE"))
                .isEqualTo(golden("refused.nl", run.err().replace(client("geweigerd"), "FILE")));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void refused_input_as_json_stands_in_the_place_of_the_advice() throws IOException {
        Run run = shell().run("advise", "--municipality", "dorp", "--client", client("geweigerd"), "--format", "json");

        JsonNode problems = JSON.readTree(run.out());
        assertThat(problems.path("schema").asText()).isEqualTo("problems/1");
        assertThat(problems.path("problems").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/nationality", "/scores/0/value");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_caseload_is_answered_line_by_line_with_problems_in_their_place() throws IOException {
        Path caseload = caseload(
                line("a"), "{\"schema\"", "", "   ", line("b"), "{\"x\": \"" + ALMOST_A_MEBIBYTE + "\"}", line("c"));

        Run run = shell().run("advise", "--municipality", "dorp", "--client", caseload.toString(), "--format", "json");

        List<JsonNode> documents = documents(run);
        assertThat(documents)
                .extracting(document ->
                        document.path("caseId").asText(document.path("input").asText()))
                .containsExactly("a", caseload + ":2", "b", caseload + ":6", "c");
        assertThat(documents.get(3).at("/problems/0/code").asText()).isEqualTo("too-big");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_caseload_in_words_tells_problems_by_line_and_how_many_there_were() throws IOException {
        Path caseload = caseload(line("a"), "[]", line("b"));

        Run run = shell().run("advise", "--municipality", "dorp", "--client", caseload.toString());

        assertThat(run.out())
                .contains(caseload + ":1\n====", caseload + ":3\n====")
                .doesNotContain(caseload + ":2");
        assertThat(run.err()).startsWith(caseload + ":2: ").endsWith("Geen antwoord voor 1 van 3 klantbestanden.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_long_caseload_keeps_its_order_and_every_case_its_own_advice() throws IOException {
        String known = content("vertrouwen").replace("\n", "");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            lines.add(i % 3 == 0 ? known.replace("case-0031", "case-" + i) : line("case-" + i));
        }
        Path caseload = caseload(lines.toArray(String[]::new));

        Run run = shell().run("advise", "--municipality", "dorp", "--client", caseload.toString(), "--format", "json");

        List<JsonNode> documents = documents(run);
        assertThat(documents).hasSize(2_000);
        for (int i = 0; i < documents.size(); i++) {
            assertThat(documents.get(i).path("caseId").asText()).isEqualTo("case-" + i);
            assertThat(documents.get(i).path("outcome").asText()).isEqualTo(i % 3 == 0 ? "PROPOSALS" : "ABSTAINED");
        }
        assertThat(run.code()).isZero();
    }

    @Test
    void progress_is_shown_to_a_person_and_to_nobody_else() throws IOException {
        String caseload = caseload(line("a"), line("b")).toString();

        Run watched = shell().onTerminal().run("advise", "--municipality", "dorp", "--client", caseload);
        Run unwatched = shell().run("advise", "--municipality", "dorp", "--client", caseload);

        assertThat(watched.err()).contains("Antwoorden", "%");
        assertThat(watched.out()).isEqualTo(unwatched.out());
        assertThat(unwatched.err()).isEmpty();
    }

    @Test
    void an_empty_caseload_gives_nothing() throws IOException {
        Run run = shell().run(
                        "advise",
                        "--municipality",
                        "dorp",
                        "--client",
                        caseload().toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void a_rule_set_with_errors_gives_no_advice_but_its_problems() {
        Run run = shell().run("advise", "--municipality", "stad", "--client", client("vertrouwen"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("municipalities/stad/rules/kapot.drl:4:5: fout [unknown-construct]: ")
                .endsWith("De regels van `stad` zijn zo niet te gebruiken. Er is geen antwoord gegeven.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_rule_set_with_errors_is_told_as_json_when_asked() throws IOException {
        Run run = shell().run("advise", "--municipality", "stad", "--client", client("vertrouwen"), "--format=json");

        assertThat(JSON.readTree(run.out())
                        .at("/municipalities/0/problems/0/severity")
                        .asText())
                .isEqualTo("ERROR");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void the_rules_in_the_program_give_advice_too() {
        Run run = shell().input("{\"schema\": \"client-file/1\", \"caseId\": \"x\", \"asOf\": \"2026-03-01\"}")
                .runBare("advise", "--municipality", "voorbeeld-doel-van-de-klant", "--client", "-");

        assertThat(run.out()).contains("Gemeente voorbeeld-doel-van-de-klant", "Nu geen voorstel");
        assertThat(run.code()).isZero();
    }

    private static String line(String caseId) {
        return "{\"schema\": \"client-file/1\", \"caseId\": \"" + caseId + "\", \"asOf\": \"2026-03-01\"}";
    }

    private Path caseload(String... lines) throws IOException {
        return Files.write(folder.resolve("caseload.jsonl"), List.of(lines));
    }

    private static List<JsonNode> documents(Run run) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        for (String line : run.out().split("\n")) {
            documents.add(JSON.readTree(line));
        }
        return documents;
    }
}
