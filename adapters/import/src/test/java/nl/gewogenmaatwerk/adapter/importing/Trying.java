package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.Problem;

/** A mapping and an export, to be tried in a test. */
record Trying(Path folder, String mapping) {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    static Trying mapping(Path folder, String... lines) {
        return new Trying(folder, "schema: mapping/1\n" + String.join("\n", lines) + "\n");
    }

    Importer importer() {
        return Importer.of("mapping.yaml", mapping.getBytes(StandardCharsets.UTF_8), TestVocabulary.CONTRACT);
    }

    Path csv(Charset charset, String... lines) {
        try {
            return Files.write(folder.resolve("export.csv"), (String.join("\r\n", lines) + "\r\n").getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportRun run(String... lines) {
        return importer().read(csv(StandardCharsets.UTF_8, lines), AS_OF);
    }

    List<ImportedRow> rows(String... lines) {
        return rows(csv(StandardCharsets.UTF_8, lines));
    }

    List<ImportedRow> rows(Path export) {
        try (ImportRun run = importer().read(export, AS_OF)) {
            return run.rows().toList();
        }
    }

    /** The client files, when no row is refused. */
    List<ClientFile> files(String... lines) {
        return files(rows(lines));
    }

    static List<ClientFile> files(List<ImportedRow> rows) {
        return rows.stream()
                .map(row -> {
                    if (row instanceof ImportedRow.Imported imported) {
                        return imported.file();
                    }
                    throw new AssertionError("refused: " + row);
                })
                .toList();
    }

    List<RowProblem> rowProblems(String... lines) {
        return rowProblems(rows(lines));
    }

    static List<RowProblem> rowProblems(List<ImportedRow> rows) {
        return rows.stream()
                .filter(ImportedRow.Refused.class::isInstance)
                .flatMap(row -> ((ImportedRow.Refused) row).problems().stream())
                .toList();
    }

    /** The problems of a mapping. */
    List<Problem> problems() {
        return problems(this::importer);
    }

    /** The problems of an export as a whole. */
    List<Problem> exportProblems(Path export) {
        return problems(() -> rows(export));
    }

    static List<Problem> problems(Callable<?> attempt) {
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(attempt::call)
                .isInstanceOfSatisfying(ImportException.class, refused -> problems.addAll(refused.problems()));
        return problems;
    }
}
