package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.gewogenmaatwerk.problem.Problem;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportProblemsTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Test
    void columns_that_are_not_in_the_file_are_told_at_their_place_in_the_mapping() {
        Trying mapping =
                mapping("situation:", "  participation-step: {column: Trede}", "  weeks-in-job: {column: Weken}");
        told("missing-column", mapping, csv("Trede;Maanden", "3;4"));
        told("missing-column-all", mapping, csv("Trede,Weken", "3,4"));
    }

    @Test
    void a_mapped_column_that_occurs_twice_is_told() {
        told(
                "duplicate-column",
                mapping("situation:", "  participation-step: {column: Trede}"),
                csv("Trede;Naam;TREDE ", "3;x;4"));
    }

    @Test
    void a_column_that_occurs_twice_is_fine_when_it_is_not_mapped() {
        Trying mapping = mapping("situation:", "  participation-step: {column: Trede}");
        assertThat(mapping.files("Trede;Opm;Opm", "3;x;y")).hasSize(1);
    }

    @Test
    void a_file_in_another_encoding_is_refused_before_its_first_row() throws IOException {
        Trying utf8 = mapping("situation:", "  participation-step: {column: Trede}");
        told("wrong-charset-utf-8", utf8, utf8.csv(WINDOWS, "Trede;Opmerking", "3;één", "4;twee"));
        Trying windows =
                mapping("file: {charset: windows-1252}", "situation:", "  participation-step: {column: Trede}");
        told("wrong-charset-windows-1252", windows, utf8.csv(StandardCharsets.UTF_8, "Trede;Opmerking", "3;één"));
        told("wrong-charset-utf-16", windows, utf8.csv(StandardCharsets.UTF_16, "Trede;Opmerking", "3;een"));
    }

    @Test
    void quotation_marks_that_do_not_match_are_told_before_the_first_row() {
        Trying mapping = mapping("situation:", "  participation-step: {column: Trede}");
        told("broken-csv", mapping, csv("Trede;Opmerking", "3;goed", "4;\"vergeten", "5;meer"));
        assertThat(mapping.exportProblems(csv("Trede;Opmerking", "3;\"half\" gesloten")))
                .extracting(Problem::code)
                .containsExactly("broken-csv");
    }

    @Test
    void a_file_without_column_names_is_told() {
        Trying mapping = mapping("situation:", "  participation-step: {column: Trede}");
        told(
                "no-header",
                mapping("file: {headerRow: 7}", "situation: {participation-step: {column: Trede}}"),
                csv("Trede", "3"));
        assertThat(mapping.exportProblems(mapping.csv(StandardCharsets.UTF_8)))
                .extracting(Problem::code)
                .containsExactly("missing-column");
    }

    @Test
    void a_header_that_holds_a_citizen_service_number_is_told_and_not_repeated() {
        Path export = csv("123456782;3", "111222333;4");
        told("bsn-in-header", mapping("situation:", "  participation-step: {column: Trede}"), export);
    }

    @Test
    void a_file_of_unknown_format_is_told() throws IOException {
        Path export = Files.writeString(folder.resolve("export.dat"), "Trede\n3\n");
        told("which-format", mapping("situation:", "  participation-step: {column: Trede}"), export);
        assertThat(mapping("file: {format: csv}", "situation: {participation-step: {column: Trede}}")
                        .rows(export))
                .hasSize(1);
    }

    @Test
    void a_fixed_day_after_the_day_of_the_import_is_told_in_the_mapping() {
        told(
                "date-after-as-of",
                mapping(
                        "scores:",
                        "  - source: CLIENT",
                        "    measuredOn: 2026-03-02",
                        "    constructs: {self-efficacy: {column: Vertrouwen}}"),
                csv("Vertrouwen", "3"));
    }

    @Test
    void a_workbook_is_not_read_as_csv_and_the_other_way_round() throws IOException {
        Path workbook = xlsx(book -> book.newWorksheet("Blad1").value(0, 0, "Trede"));
        told(
                "workbook-as-csv",
                mapping("file: {format: csv}", "situation: {participation-step: {column: Trede}}"),
                workbook);
        told(
                "csv-as-workbook",
                mapping("file: {format: xlsx}", "situation: {participation-step: {column: Trede}}"),
                csv("Trede", "3"));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        told(
                "old-workbook",
                mapping("situation: {participation-step: {column: Trede}}"),
                Files.write(folder.resolve("export.xlsx"), old));
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0};
        told(
                "broken-workbook",
                mapping("situation: {participation-step: {column: Trede}}"),
                Files.write(folder.resolve("export.xlsx"), zip));
    }

    @Test
    void a_workbook_that_is_cut_off_is_told() throws IOException {
        Path whole = xlsx(book -> {
            Worksheet sheet = book.newWorksheet("Blad1");
            sheet.value(0, 0, "Trede");
            for (int row = 1; row < 5_000; row++) {
                sheet.value(row, 0, row % 6 + 1);
            }
        });
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(mapping("situation: {participation-step: {column: Trede}}").exportProblems(cut))
                .extracting(Problem::code)
                .containsExactly("broken-workbook");
    }

    @Test
    void a_workbook_that_asks_for_more_memory_than_a_sheet_can_need_is_told() throws IOException {
        Trying mapping = mapping("situation: {participation-step: {column: Trede}}");
        told("cell-outside-sheet", mapping, withSheet("<row r=\"2\"><c r=\"ZZZZZZ9\"><v>3</v></c></row>"));
        for (String row : List.of(
                "<row r=\"2\"><c r=\"XFE2\"><v>3</v></c></row>",
                "<row r=\"2\"><c r=\"A1048577\"><v>3</v></c></row>",
                "<row r=\"1048577\"><c r=\"A2\"><v>3</v></c></row>",
                "<row r=\"2\">" + "<c/>".repeat(16_385) + "</row>")) {
            assertThat(mapping.exportProblems(withSheet(row)))
                    .extracting(Problem::code)
                    .containsExactly("cell-outside-sheet");
        }
        assertThat(mapping.rows(withSheet(
                        "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c><c r=\"XFD1048576\"><v>3</v></c></row>")))
                .hasSize(1);
        told("workbook-too-big", mapping, withSheet(out -> {
            byte[] one = "x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                out.write(one);
            }
        }));
        assertThat(mapping.exportProblems(withParts(1_100)))
                .extracting(Problem::code)
                .containsExactly("workbook-too-big");
    }

    @Test
    void a_text_that_is_not_in_the_workbook_is_not_read_as_nothing() throws IOException {
        Trying mapping = mapping("situation: {participation-step: {column: Trede}}");
        told("no-such-text", mapping, withSheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>"));
        assertThat(mapping.exportProblems(withSheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>")))
                .extracting(Problem::code)
                .containsExactly("no-such-text");
        assertThat(mapping.rows(withSheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")))
                .hasSize(1);
    }

    @Test
    void a_sheet_must_be_named_exist_and_be_visible() {
        Path workbook = xlsx(book -> {
            book.newWorksheet("Klanten").value(0, 0, "Trede");
            book.newWorksheet("Uitleg").value(0, 0, "tekst");
            Worksheet hidden = book.newWorksheet("Oud");
            hidden.value(0, 0, "Trede");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
        });
        String fact = "situation: {participation-step: {column: Trede}}";
        told("which-sheet", mapping(fact), workbook);
        told("no-such-sheet", mapping("file: {sheet: Cliënten}", fact), workbook);
        told("hidden-sheet", mapping("file: {sheet: oud}", fact), workbook);
        assertThat(mapping("file: {sheet: klanten}", fact).rows(workbook)).isEmpty();
    }

    @Test
    void a_hidden_header_is_told() {
        Path workbook = xlsx(book -> {
            Worksheet sheet = book.newWorksheet("Blad1");
            sheet.value(0, 0, "Trede");
            sheet.hideRow(0);
            sheet.value(1, 0, 3);
        });
        told("hidden-header", mapping("situation: {participation-step: {column: Trede}}"), workbook);
    }

    @Test
    void a_mapping_that_is_not_there_is_no_surprise() {
        assertThat(catchThrowable(() -> Importer.of(folder.resolve("no.yaml"), TestVocabulary.CONTRACT)))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(catchThrowable(() -> mapping("situation: {participation-step: {column: Trede}}")
                        .importer()
                        .read(folder.resolve("no.csv"), LocalDate.of(2026, 3, 1))))
                .isInstanceOf(UncheckedIOException.class);
    }

    private Trying mapping(String... lines) {
        return Trying.mapping(folder, lines);
    }

    private Path csv(String... lines) {
        return mapping().csv(StandardCharsets.UTF_8, lines);
    }

    private Path xlsx(Consumer<Workbook> content) {
        Path file = folder.resolve("export.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A workbook with one column, of which the rows after the header are written as they are. */
    private Path withSheet(String rows) throws IOException {
        return withSheet(out -> out.write(rows.getBytes(StandardCharsets.UTF_8)));
    }

    private Path withSheet(Writing rows) throws IOException {
        Path whole = xlsx(book -> book.newWorksheet("Blad1").value(0, 0, "Trede"));
        Path changed = folder.resolve("changed.xlsx");
        try (ZipFile from = new ZipFile(whole.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(part.getName()));
                byte[] content = from.getInputStream(part).readAllBytes();
                if (part.getName().startsWith("xl/worksheets/sheet")) {
                    String sheet = new String(content, StandardCharsets.UTF_8);
                    int end = sheet.indexOf("</sheetData>");
                    to.write(sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    rows.to(to);
                    to.write(sheet.substring(end).getBytes(StandardCharsets.UTF_8));
                } else {
                    to.write(content);
                }
            }
        }
        return changed;
    }

    private Path withParts(int parts) throws IOException {
        Path file = folder.resolve("parts.xlsx");
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int part = 0; part < parts; part++) {
                to.putNextEntry(new ZipEntry("part" + part));
            }
        }
        return file;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void told(String name, Trying mapping, Path export) {
        Golden.check("exports/" + name + ".txt", Golden.text(mapping.exportProblems(export)));
    }
}
