package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.client;
import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFromCommandTest {

    /** A case with everything that could tell whose it is. */
    private static final String CASE =
            "{\"schema\": \"client-file/1\", \"caseId\": \"W-2024-00317\", \"asOf\": \"2024-05-17\","
                    + "\"goal\": {\"type\": \"JOB\", \"description\": \"werken bij bakker Jansen\"},"
                    + "\"scores\": [{\"construct\": \"self-efficacy\", \"value\": 1, \"source\": \"CLIENT\","
                    + " \"measuredOn\": \"2024-05-08\", \"instrument\": \"gesprek met Fatima\"}],"
                    + "\"barriers\": [{\"domain\": \"housing\", \"severity\": \"LIGHT\"}],"
                    + "\"interventions\": [{\"code\": \"SOLL\", \"startedOn\": \"2023-01-09\", \"endedOn\": \"2023-03-03\","
                    + " \"outcome\": \"NO_CHANGE\"}]}";

    @TempDir
    private Path temp;

    private Run from(String input, String... arguments) {
        return shell().input(input)
                .run(Stream.concat(Stream.of("scenario-from", "--client", "-"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_case_becomes_a_scenario(String language) {
        Run run = from(CASE, "--municipality", "dorp", "--name", "zoekt-al-lang", "--lang", language);

        String all = run.out() + run.err();
        assertThat(all).isEqualTo(golden("scenario-from." + language, all));
        assertThat(run.code()).isZero();
    }

    @Test
    void nothing_of_the_person_is_left_but_the_distances_between_days() {
        String scenario = from(CASE, "--municipality", "dorp").out();

        assertThat(scenario)
                .doesNotContain("W-2024", "Jansen", "Fatima", "2023-01-09", "2023-03-03", "2024-05")
                .contains("asOf: \"2026-03-01\"", "measuredOn: \"2026-02-20\"", "startedOn: \"2024-10-23\"");
    }

    @Test
    void a_case_that_holds_on_the_round_day_gets_another_day() {
        String scenario = from(CASE.replace("2024-05-17", "2026-03-01"), "--municipality", "dorp")
                .out();

        assertThat(scenario).contains("asOf: \"2026-06-01\"").doesNotContain("2026-03-01", "2024-05-08");
    }

    @Test
    void what_is_written_reads_back_and_passes() throws IOException {
        copy();
        Path file = temp.resolve("municipalities/dorp/scenarios/zoekt-al-lang.yaml");

        Run written = from(CASE, "--municipality", "dorp", "--name", "zoekt-al-lang", "--out", file.toString());
        Run test = shell().runBare("test", "--municipality", "dorp", "--rulesets", temp.toString());

        assertThat(written.out()).isEqualTo("Het scenario staat in " + file + "\n");
        assertThat(test.out()).contains("Scenario's: 1, allemaal zoals verwacht.");
        assertThat(test.code()).isZero();
    }

    @Test
    void a_case_without_a_proposal_becomes_a_scenario_without_one() throws IOException {
        copy();
        Path file = temp.resolve("municipalities/dorp/scenarios/niets.yaml");
        String nothing = "{\"schema\": \"client-file/1\", \"caseId\": \"W-1\", \"asOf\": \"2024-05-17\"}";

        from(nothing, "--municipality", "dorp", "--name", "niets", "--out", file.toString());

        assertThat(file).content().contains("outcome: ABSTAINED", "questions: [goal.type]");
        assertThat(shell().runBare("test", "--municipality", "dorp", "--rulesets", temp.toString())
                        .code())
                .isZero();
    }

    @Test
    void a_file_that_is_there_already_stays() throws IOException {
        Path file = temp.resolve("mine.yaml");
        Files.writeString(file, "mine");

        Run run = from(CASE, "--municipality", "dorp", "--out", file.toString());

        assertThat(run.err()).contains("is er al en blijft staan");
        assertThat(run.code()).isEqualTo(2);
        assertThat(file).content().isEqualTo("mine");
    }

    @Test
    void a_client_file_with_problems_is_refused() {
        Run run = shell().run("scenario-from", "--client", client("geweigerd"), "--municipality", "dorp");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("/nationality: ", "Er is geen scenario gemaakt.");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(from(CASE).err()).contains("Kies een gemeente met `--municipality ID`: dorp, stad, wijk.");
        assertThat(from(CASE, "--municipality", "dorp", "--name", "Jan de Vries")
                        .err())
                .contains("kan geen naam van een scenario zijn");
        assertThat(from(CASE, "--municipality", "dorp", "--out", "x.json").err())
                .contains("`.yaml`");
        assertThat(shell().run("scenario-from", "--client", "alle.jsonl", "--municipality", "dorp")
                        .err())
                .contains("is een caseload");
    }

    private void copy() throws IOException {
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
}
