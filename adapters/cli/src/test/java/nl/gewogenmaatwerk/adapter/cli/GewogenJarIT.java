package nl.gewogenmaatwerk.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that people get, in a process of its own: nothing may be missing from it, wherever and however it is started. */
class GewogenJarIT {
    private static final Path JAR = Path.of("target/gewogen.jar").toAbsolutePath();
    private static final String CLIENT = """
            {"schema": "client-file/1", "caseId": "case-é", "asOf": "2026-03-01",
             "barriers": [{"domain": "housing", "severity": "ACUTE"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void it_gives_advice_with_its_own_rules_and_always_in_utf_8() throws IOException, InterruptedException {
        Path client = Files.writeString(folder.resolve("client.json"), CLIENT);

        Finished run = run("advise", "--municipality", "voorbeeld-doel-van-de-klant", "--client", client.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Advies voor casus case-é", "1.  Hulp bij wonen (WOON) · eerst nodig");
        assertThat(run.code()).isZero();
    }

    @Test
    void it_writes_and_verifies_a_journal() throws IOException, InterruptedException {
        Path client = Files.writeString(folder.resolve("client.json"), CLIENT);
        String journal = folder.resolve("journal.sqlite").toString();

        Finished advised = run(
                "advise",
                "--municipality",
                "voorbeeld-doel-van-de-klant",
                "--client",
                client.toString(),
                "--journal",
                journal);
        Finished verified = run("journal", "verify", "--journal", journal, "--lang", "en");

        assertThat(advised.err()).isEmpty();
        assertThat(advised.code()).isZero();
        assertThat(verified.out()).isEqualTo("voorbeeld-doel-van-de-klant: 1 entries, 0 erased; the chain is whole\n");
        assertThat(verified.err()).isEmpty();
    }

    @Test
    void it_writes_and_verifies_a_journal_in_postgresql() throws IOException, InterruptedException {
        Path client = Files.writeString(folder.resolve("client.json"), CLIENT);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            String journal = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";

            Finished advised = run(
                    "advise",
                    "--municipality",
                    "voorbeeld-doel-van-de-klant",
                    "--client",
                    client.toString(),
                    "--journal",
                    journal);
            Finished verified = run("journal", "verify", "--journal", journal, "--lang", "en");

            assertThat(advised.err()).isEmpty();
            assertThat(advised.code()).isZero();
            assertThat(verified.out())
                    .isEqualTo("voorbeeld-doel-van-de-klant: 1 entries, 0 erased; the chain is whole\n");
            assertThat(verified.err()).isEmpty();
        }
    }

    @Test
    void it_imports_an_export() throws IOException, InterruptedException {
        Path mapping = Files.writeString(
                folder.resolve("mapping.yaml"),
                "schema: mapping/1\ncaseId: {column: Zaak}\ngoal: {type: {column: Doel, values: {werk: JOB}}}\n");
        Path export = Files.writeString(folder.resolve("export.csv"), "Zaak;Doel\na;werk\n");
        Path out = folder.resolve("clients.jsonl");

        Finished run = run(
                "import",
                "--mapping",
                mapping.toString(),
                "--in",
                export.toString(),
                "--as-of",
                "2026-03-01",
                "--out",
                out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(out).content().contains("\"caseId\":\"a\"");
        assertThat(run.code()).isZero();
    }

    @Test
    void it_writes_a_rule_book_always_in_utf_8() throws IOException, InterruptedException {
        Path out = folder.resolve("book");

        Finished run = run("rulebook", "--municipality", "voorbeeld-doel-van-de-klant", "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(out.resolve("rules.html")).content().contains("Vertrouwen opbouwen in het repaircafé");
        assertThat(run.code()).isZero();
    }

    @Test
    void it_draws_the_charts_of_an_evaluation() throws IOException, InterruptedException {
        Path out = folder.resolve("evaluatie.html");
        String caseload = Path.of("../../examples/evaluation/caseload.jsonl")
                .toAbsolutePath()
                .toString();

        Finished run = run(
                "evaluate",
                "--municipality",
                "voorbeeld-doel-van-de-klant",
                "--clients",
                caseload,
                "--out",
                out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(out).content().contains("<svg", "samenhang, geen bewezen effect");
        assertThat(run.code()).isZero();
    }

    @Test
    void its_exit_code_reaches_the_shell() throws IOException, InterruptedException {
        Finished run = run("advise");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Dit ontbreekt: ");
        assertThat(run.code()).isEqualTo(2);
    }

    /** Starts the jar in a folder and a locale that it should not depend on. */
    private Finished run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        // A screen that is not there: charts are drawn without one.
        builder.environment().put("DISPLAY", "nowhere:9");
        builder.environment().put("GEWOGEN_JOURNAL_USER", "postgres");
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Finished(process.exitValue(), content(out), content(err));
    }

    private static String content(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** What the process did. @param code its exit code @param out its standard output @param err its standard error */
    private record Finished(int code, String out, String err) {}
}
