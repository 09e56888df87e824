package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLIENT =
            "client: {caseId: fictief-1, asOf: 2026-03-01, goal: {type: JOB}, scores: [{construct: self-efficacy, value: 1, source: CLIENT, measuredOn: 2026-02-20}]}\n";

    @TempDir
    private Path temp;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> paths = Files.walk(Shell.RULE_SETS)) {
            for (Path path : paths.toList()) {
                Path to = temp.resolve(Shell.RULE_SETS.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
    }

    private Run test(String... arguments) {
        return shell().runBare(Stream.concat(Stream.of("test", "--rulesets", temp.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private void scenario(String name, String expect) throws IOException {
        write(
                "municipalities/dorp/scenarios/" + name + ".yaml",
                "title: Weinig vertrouwen\n" + CLIENT + "expect: " + expect + "\n");
    }

    private void write(String path, String content) throws IOException {
        Files.createDirectories(temp.resolve(path).getParent());
        Files.writeString(temp.resolve(path), content);
    }

    private void asking(int percent) throws IOException {
        Path file = temp.resolve("municipalities/dorp/ruleset.yaml");
        Files.writeString(file, Files.readString(file) + "coverage: {threshold: " + percent + "}\n");
    }

    @Test
    void scenarios_that_come_out_as_expected_are_fine() throws IOException {
        scenario("vertrouwen", "{outcome: PROPOSALS, first: [JOBS]}");

        Run run = test("--municipality", "dorp");

        assertThat(run.out()).contains("Scenario's: 1, allemaal zoals verwacht.");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void what_is_not_as_expected_is_told_with_why(String language) throws IOException {
        scenario("vertrouwen", "{outcome: PROPOSALS, first: [SOLL], principle: leren}");
        scenario("onbekend", "{outcome: PROPOSALS, first: [JOBS]}");
        write("municipalities/dorp/scenarios/kapot.yaml", "titel: x\n" + CLIENT + "expect: {outcome: PROPOSALS}\n");
        asking(80);

        Run run = test("--municipality", "dorp", "--coverage", "--lang", language);

        String all = run.out() + run.err();
        assertThat(all).isEqualTo(golden("test." + language, all));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_scenario_that_cannot_be_read_keeps_nobody_from_an_advice() throws IOException {
        write("municipalities/dorp/scenarios/kapot.yaml", "titel: x\n");
        Path client = temp.resolve("client.json");
        Files.writeString(client, "{\"schema\": \"client-file/1\", \"caseId\": \"zaak-1\", \"asOf\": \"2026-03-01\"}");

        Run run = shell().runBare(
                        "advise",
                        "--rulesets",
                        temp.toString(),
                        "--municipality",
                        "dorp",
                        "--client",
                        client.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Advies voor casus zaak-1");
        assertThat(run.code()).isZero();
    }

    @Test
    void scenarios_that_show_too_little_are_a_problem() throws IOException {
        scenario("vertrouwen", "{outcome: PROPOSALS, first: [JOBS]}");
        asking(34);

        assertThat(test("--municipality", "dorp").code()).isEqualTo(1);
    }

    @Test
    void no_scenarios_are_a_problem() {
        Run run = test("--municipality", "dorp");

        assertThat(run.out()).contains("Er zijn geen scenario's: er is niets geprobeerd.");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_broken_rule_set_is_told_and_others_are_tried() throws IOException {
        scenario("vertrouwen", "{outcome: PROPOSALS, first: [JOBS]}");

        Run run = test();

        assertThat(run.out()).contains("scenario's van dorp", "scenario's van wijk");
        assertThat(run.err()).contains("De regels van `stad` zijn zo niet te gebruiken. Er is niets geprobeerd.");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void example_clients_are_written_that_show_what_they_are_named_after() throws IOException {
        scenario("vertrouwen", "{outcome: PROPOSALS, first: [JOBS]}");
        Path folder = temp.resolve("out/clients");

        Run run = test("--municipality", "dorp", "--write-clients", folder.toString());

        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(names).contains("not-again-1-waar.json", "not-again-1-onwaar.json", "housing-acute-1-waar.json");
        assertThat(run.out()).contains(names.size() + " voorbeeldklanten staan in " + folder);
        assertThat(ClientFileJson.read(folder.resolve("not-again-1-waar.json"))
                        .interventions()
                        .orElseThrow())
                .hasSize(1);

        write(
                "municipalities/dorp/scenarios/niet-weer.yaml",
                "title: Niet weer\nclient: "
                        + ClientFileJson.line(ClientFileJson.read(folder.resolve("not-again-1-waar.json")))
                        + "\nexpect: {outcome: ABSTAINED}\n");
        test("--municipality", "dorp", "--write-clients", temp.resolve("again").toString());
        assertThat(temp.resolve("again/not-again-1-waar.json")).doesNotExist();
    }

    @Test
    void programs_get_a_document() throws IOException {
        scenario("vertrouwen", "{outcome: PROPOSALS, first: [SOLL]}");

        Run run = test("--municipality", "dorp", "--format", "json");

        JsonNode document = JSON.readTree(run.out());
        assertThat(document.path("schema").asText()).isEqualTo("test-report/1");
        assertThat(document.path("passed").asBoolean()).isFalse();
        assertThat(document.at("/scenarios/0/failures/0/about").asText()).isEqualTo("FIRST");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_folder_that_cannot_be_written_is_wrong_usage() throws IOException {
        write("bezet", "x");

        Run run = test(
                "--municipality",
                "dorp",
                "--write-clients",
                temp.resolve("bezet").toString());

        assertThat(run.err()).contains("bezet");
        assertThat(run.code()).isEqualTo(2);
    }
}
