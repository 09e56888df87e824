package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String MAPPING = """
            schema: mapping/1
            caseId: {column: Zaak}
            goal:
              type: {column: Doel, values: {werk: JOB, weet niet: UNCLEAR}}
            """;

    @TempDir
    private Path folder;

    private Path mapping;
    private Path export;
    private Path out;

    @BeforeEach
    void files() throws IOException {
        mapping = Files.writeString(folder.resolve("mapping.yaml"), MAPPING);
        export = Files.writeString(folder.resolve("export.csv"), "Zaak;Doel;Opmerking\na;werk;\nb;weet niet;\nc;;\n");
        out = folder.resolve("clients.jsonl");
    }

    @Test
    void an_export_becomes_a_caseload_that_gets_advice() throws IOException {
        Run imported = runImport();
        Run advised = shell().run("advise", "--municipality", "dorp", "--client", out.toString(), "--format", "json");

        assertThat(imported.out())
                .isEqualTo("3 rijen gelezen: 3 omgezet, 0 geweigerd.\n"
                        + "Niet gebruikt, want niet in de mapping (1): \"Opmerking\".\n");
        assertThat(imported.err()).isEmpty();
        assertThat(imported.code()).isZero();
        assertThat(Files.readAllLines(out))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).startsWith("{\"schema\":\"client-file/1\""));
        assertThat(advised.out().lines()).hasSize(3);
        assertThat(advised.code()).isZero();
    }

    @Test
    void a_refused_row_is_told_and_does_not_stop_the_others() throws IOException {
        Files.writeString(export, "Zaak;Doel\na;werk\nb;geheim\n");

        Run run = runImport();

        assertThat(run.out()).startsWith("2 rijen gelezen: 1 omgezet, 1 geweigerd.");
        assertThat(run.err())
                .startsWith(export + ", rij 3, kolom \"Doel\" (cel B3): ")
                .doesNotContain("geheim");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readAllLines(out)).hasSize(1);
    }

    @Test
    void a_refused_mapping_leaves_what_was_there() throws IOException {
        Files.writeString(out, "old");
        Files.writeString(mapping, MAPPING + "nonsense: true\n");

        Run run = runImport();

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("mapping.yaml:5:1: fout [unknown-field]: ")
                .endsWith("`" + out + "` is niet geschreven.\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(out).hasContent("old");
        assertNothingUnfinished();
    }

    @Test
    void an_export_of_which_no_row_can_be_used_leaves_what_was_there() throws IOException {
        Files.writeString(out, "old");
        Files.writeString(export, "Zaak;Doel\na;geheim\n");

        Run run = runImport();

        assertThat(run.err()).endsWith("`" + out + "` is niet geschreven.\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(out).hasContent("old");
        assertNothingUnfinished();
    }

    @Test
    void a_finished_import_takes_the_place_of_an_older_one() throws IOException {
        Files.writeString(out, "old");

        assertThat(runImport().code()).isZero();
        assertThat(Files.readAllLines(out)).hasSize(3);
        assertNothingUnfinished();
    }

    @Test
    void a_municipality_brings_its_own_terms() {
        assertThat(runImport("--municipality", "dorp").code()).isZero();
    }

    @Test
    void the_terms_of_a_rule_set_with_errors_are_not_used() {
        Run run = runImport("--municipality", "stad");

        assertThat(run.err()).contains("municipalities/stad/rules/kapot.drl:4:5: fout [unknown-construct]: ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void wrong_usage_is_told_before_anything_is_done() throws IOException {
        Path readable = Files.writeString(folder.resolve("export.jsonl"), "Zaak;Doel\n");

        assertWrong("`clients.json` moet op `.jsonl` eindigen: één klantbestand per regel.", export, "clients.json");
        assertWrong(
                "De map voor `nowhere/x.jsonl` is er niet, of er mag niet in worden geschreven.",
                export,
                "nowhere/x.jsonl");
        assertWrong(
                "`" + readable + "` wordt gelezen en kan niet ook worden geschreven.", readable, readable.toString());
        assertWrong("Het bestand `nowhere.csv` is er niet.", Path.of("nowhere.csv"), out.toString());
    }

    private void assertWrong(String message, Path in, String target) {
        Run run = shell().run(
                        "import",
                        "--mapping",
                        mapping.toString(),
                        "--in",
                        in.toString(),
                        "--as-of",
                        "2026-03-01",
                        "--out",
                        target);
        assertThat(run).isEqualTo(new Run(2, "", message + "\nHulp: gewogen import --help\n"));
    }

    private Run runImport(String... more) {
        return shell().run(Stream.concat(
                        Stream.of(
                                "import",
                                "--mapping",
                                mapping.toString(),
                                "--in",
                                export.toString(),
                                "--as-of",
                                "2026-03-01",
                                "--out",
                                out.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private void assertNothingUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(List.of("mapping.yaml", "export.csv", "clients.jsonl"));
        }
    }
}
