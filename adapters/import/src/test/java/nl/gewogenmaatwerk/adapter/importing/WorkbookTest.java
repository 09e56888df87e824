package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.SituationValue.WholeNumber;
import nl.gewogenmaatwerk.client.SituationValue.YesNo;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final String SCORE =
            "scores: [{source: CLIENT, measuredOn: {column: Datum}, constructs: {self-efficacy: {column: Score}}}]";

    @TempDir
    Path folder;

    @Test
    void numbers_are_numbers_whatever_the_decimal_sign_of_texts() {
        Path workbook = sheet(sheet -> {
            sheet.value(0, 0, "Jaren");
            sheet.value(1, 0, 2.5);
            sheet.value(2, 0, "2,5");
            sheet.value(3, 0, 0.1 + 0.2);
            sheet.value(4, 0, new BigDecimal("1E1"));
        });
        assertThat(Trying.files(mapping("situation: {months-on-benefit: {column: Jaren, times: 10, round: up}}")
                        .rows(workbook)))
                .extracting(file -> file.situation().get("months-on-benefit"))
                .containsExactly(new WholeNumber(25), new WholeNumber(25), new WholeNumber(3), new WholeNumber(100));
    }

    @Test
    void dates_are_dates_and_texts_are_read_by_the_pattern() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Score", "Datum");
            sheet.value(1, 0, 3);
            date(sheet, 1, 1, LocalDate.of(2026, 2, 11), "dd-mm-yyyy");
            sheet.value(2, 0, 3);
            sheet.value(2, 1, "12-02-2026");
            sheet.value(3, 0, 3);
            sheet.value(3, 1, LocalDateTime.of(2026, 2, 13, 15, 30));
            sheet.style(3, 1).format("d mmm yyyy h:mm").set();
            sheet.value(4, 0, 3);
            date(sheet, 4, 1, LocalDate.of(2026, 2, 14), "[$-413]d\\ mmmm\\ yyyy;@");
        });
        assertThat(Trying.files(mapping("file: {dates: dd-mm-jjjj}", SCORE).rows(workbook)))
                .extracting(file -> file.scores().get(0).measuredOn().getDayOfMonth())
                .containsExactly(11, 12, 13, 14);
        assertThat(Trying.files(mapping("file: {dates: jjjjmmdd}", SCORE).rows(numberedDate())))
                .extracting(file -> file.scores().get(0).measuredOn())
                .containsExactly(LocalDate.of(2026, 2, 15));
    }

    @Test
    void a_number_that_is_not_a_date_does_not_become_one() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Score", "Datum");
            sheet.value(1, 0, 3);
            sheet.value(1, 1, 46064);
        });
        assertThat(problems(mapping("file: {dates: dd-mm-jjjj}", SCORE), workbook))
                .containsExactly(tuple("B2", "not-a-date"));
    }

    @Test
    void a_date_that_a_spreadsheet_made_of_a_score_is_no_score() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Score", "Datum");
            date(sheet, 1, 0, LocalDate.of(2026, 5, 1), "d-mmm");
            date(sheet, 1, 1, LocalDate.of(2026, 2, 11), "dd-mm-yyyy");
        });
        assertThat(problems(mapping(SCORE), workbook)).containsExactly(tuple("A2", "not-a-number"));
        assertThat(problems(mapping("caseId: {column: Score}", "situation: {weeks-in-job: {column: Score}}"), workbook))
                .containsExactly(tuple("A2", "not-a-number"), tuple("A2", "not-a-text"));
    }

    @Test
    void yes_and_no_cells_are_translated_by_their_dutch_or_english_name() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Wens");
            sheet.value(1, 0, true);
            sheet.value(2, 0, false);
        });
        for (String table : List.of("{WAAR: true, ONWAAR: false}", "{true: true, false: false}")) {
            assertThat(Trying.files(mapping("situation: {work-wish: {column: Wens, values: " + table + "}}")
                            .rows(workbook)))
                    .extracting(file -> file.situation().get("work-wish"))
                    .containsExactly(new YesNo(true), new YesNo(false));
        }
        assertThat(problems(mapping("situation: {work-wish: {column: Wens, values: {ja: true}}}"), workbook))
                .hasSize(2);
    }

    @Test
    void formulas_and_errors_are_problems_where_they_are_mapped() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Trede", "Weken");
            sheet.formula(1, 0, "1+2");
            sheet.value(2, 0, 3);
            sheet.formula(2, 1, "1/0");
            sheet.value(3, 0, 4);
        });
        Trying trede = mapping("situation: {participation-step: {column: Trede}}");
        assertThat(problems(trede, workbook)).containsExactly(tuple("A2", "formula"));
        Golden.check("rows/formula.txt", Golden.rows(Trying.rowProblems(trede.rows(workbook))));
        assertThat(problems(mapping("situation: {weeks-in-job: {column: Weken}}"), workbook))
                .containsExactly(tuple("B3", "formula"));
    }

    @Test
    void a_hidden_row_is_refused_and_does_not_stop_the_others() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Trede");
            sheet.value(1, 0, 3);
            sheet.value(2, 0, 4);
            sheet.hideRow(2);
            sheet.value(3, 0, 5);
        });
        List<ImportedRow> rows =
                mapping("situation: {participation-step: {column: Trede}}").rows(workbook);
        Golden.check("rows/hidden-row.txt", Golden.rows(Trying.rowProblems(rows)));
        assertThat(rows).filteredOn(ImportedRow.Imported.class::isInstance).hasSize(2);
    }

    @Test
    void hidden_sheets_beside_the_only_visible_one_are_not_looked_at() {
        Path workbook = workbook(book -> {
            Worksheet hidden = book.newWorksheet("Verborgen");
            row(hidden, 0, "Trede");
            hidden.value(1, 0, 1);
            hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
            Worksheet visible = book.newWorksheet("Klanten");
            row(visible, 0, "Trede");
            visible.value(1, 0, 6);
        });
        assertThat(Trying.files(mapping("situation: {participation-step: {column: Trede}}")
                        .rows(workbook)))
                .extracting(file -> file.situation().get("participation-step"))
                .containsExactly(new WholeNumber(6));
    }

    @Test
    void rows_keep_the_number_of_the_sheet_and_short_rows_end_in_empty_cells() {
        Path workbook = sheet(sheet -> {
            sheet.value(1, 1, "Titel");
            row(sheet, 3, "Trede", "Weken", "Wens");
            sheet.value(4, 0, 3);
            sheet.value(8, 1, 12);
        });
        List<ImportedRow> rows = mapping(
                        "file: {headerRow: 4}",
                        "situation: {participation-step: {column: Trede}, weeks-in-job: {column: Weken}}")
                .rows(workbook);
        assertThat(rows).extracting(ImportedRow::row).containsExactly(5, 9);
        assertThat(Trying.files(rows)).extracting(ClientFile::caseId).containsExactly("row-0001", "row-0005");
    }

    @Test
    void a_citizen_service_number_is_found_when_it_is_a_number_too() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Nummer", "Trede");
            sheet.value(1, 0, 123456782);
            sheet.value(1, 1, 3);
        });
        List<RowProblem> problems = Trying.rowProblems(
                mapping("caseId: {column: Nummer}", "situation: {participation-step: {column: Trede}}")
                        .rows(workbook));
        assertThat(problems).extracting(RowProblem::code).containsExactly("bsn");
        assertThat(problems.toString()).doesNotContain("123456782");
    }

    @Test
    void a_case_id_may_be_a_number() {
        Path workbook = sheet(sheet -> {
            row(sheet, 0, "Nummer", "Helder");
            sheet.value(1, 0, 1200);
            sheet.value(1, 1, 3);
        });
        ClientFile file = Trying.files(mapping("caseId: {column: Nummer}", "goal: {clarity: {column: Helder}}")
                        .rows(workbook))
                .get(0);
        assertThat(file.caseId()).isEqualTo("1200");
        assertThat(file.goal().clarity()).isEqualTo(OptionalInt.of(3));
    }

    private Path numberedDate() {
        return sheet(sheet -> {
            row(sheet, 0, "Score", "Datum");
            sheet.value(1, 0, 3);
            sheet.value(1, 1, 20260215);
        });
    }

    private Trying mapping(String... lines) {
        return Trying.mapping(folder, lines);
    }

    private static List<Tuple> problems(Trying mapping, Path workbook) {
        return Trying.rowProblems(mapping.rows(workbook)).stream()
                .map(problem -> tuple(problem.cell(), problem.code()))
                .toList();
    }

    private Path sheet(Consumer<Worksheet> content) {
        return workbook(book -> content.accept(book.newWorksheet("Blad1")));
    }

    private Path workbook(Consumer<Workbook> content) {
        Path file = folder.resolve("export.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            sheet.value(row, column, cells[column]);
        }
    }

    private static void date(Worksheet sheet, int row, int column, LocalDate day, String format) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(format).set();
    }
}
