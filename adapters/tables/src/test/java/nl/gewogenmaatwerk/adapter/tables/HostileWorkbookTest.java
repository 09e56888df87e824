package nl.gewogenmaatwerk.adapter.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gewogenmaatwerk.problem.Problem;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a workbook can hold beside a table: told with its cell, and never run, followed or unpacked. The texts stand in golden files. */
@Timeout(20)
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void a_good_workbook_is_read() {
        TableRules read = read(Workbooks.good(sheet -> {}));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.origin().shown()).isEqualTo(Village.WORKBOOK + "#Regels:A2");
            assertThat(rule.conditions().get(0).origin().shown()).isEqualTo(Village.WORKBOOK + "#Regels:D2");
            assertThat(rule.conclusions().get(0).origin().shown()).isEqualTo(Village.WORKBOOK + "#Regels:F2");
        });
    }

    @Test
    void numbers_and_ticks_are_what_people_see() {
        assertThat(read(Workbooks.good(sheet -> sheet.value(1, 3, 3))).problems())
                .isEmpty();
        assertThat(codes(Workbooks.good(sheet -> sheet.value(1, 3, 2.5)))).containsExactly("cell-value");
        assertThat(codes(Workbooks.good(sheet -> {
                    sheet.value(0, 3, "nu aan het werk");
                    sheet.value(1, 3, true);
                })))
                .isEmpty();
    }

    @Test
    void cells() {
        StringBuilder told = new StringBuilder();
        told(told, "a formula", Workbooks.good(sheet -> sheet.formula(1, 3, "1+1")));
        told(
                told,
                "a formula that reaches out",
                Workbooks.good(sheet -> sheet.formula(1, 8, "WEBSERVICE(\"http://example.org\")")));
        told(told, "a formula in the heading", Workbooks.good(sheet -> sheet.formula(0, 3, "\"geloof\"")));
        told(told, "a date", Workbooks.good(sheet -> {
            sheet.value(1, 3, LocalDate.of(2026, 5, 3));
            sheet.style(1, 3).format("d-mmm").set();
        }));
        told(told, "an error", edited("<c r=\"D2\"", "<c r=\"D2\" t=\"e\"><v>#REF!</v></c><c r=\"Z9\""));
        told(
                told,
                "merged cells",
                edited("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"));
        told(told, "an invisible character", Workbooks.good(sheet -> sheet.value(1, 0, "e\u200Ben")));
        told(told, "a cell right of the table", Workbooks.good(sheet -> sheet.value(1, 9, "let op")));
        told(told, "a cell far to the right", Workbooks.good(sheet -> sheet.value(1, 16_383, "let op")));
        told(told, "a cell far below", Workbooks.good(sheet -> sheet.value(1_048_575, 0, "let op")));
        Golden.check("workbook-cells.txt", told.toString());
    }

    @Test
    void what_does_not_show() {
        StringBuilder told = new StringBuilder();
        told(told, "a hidden row", Workbooks.good(sheet -> sheet.hideRow(1)));
        told(told, "a row without height", edited("<row r=\"2\"", "<row ht=\"0\" customHeight=\"1\" r=\"2\""));
        told(
                told,
                "all rows hidden",
                edited("<sheetData>", "<sheetFormatPr defaultRowHeight=\"15\" zeroHeight=\"1\"/><sheetData>"));
        told(told, "a hidden column", Workbooks.good(sheet -> sheet.hideColumn(3)));
        told(
                told,
                "a column without width",
                edited(
                        "<sheetData>",
                        "<cols><col min=\"3\" max=\"4\" width=\"0\" customWidth=\"1\"/></cols><sheetData>"));
        told(told, "hidden sheets", Workbooks.of(book -> {
            fill(book.newWorksheet("Regels"));
            Worksheet hidden = book.newWorksheet("Oud");
            fill(hidden);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet more = book.newWorksheet("Keuzes");
            more.value(0, 0, "x");
            more.setVisibilityState(VisibilityState.VERY_HIDDEN);
        }));
        told(told, "a sheet without a heading", Workbooks.of(book -> {
            fill(book.newWorksheet("Regels"));
            book.newWorksheet("Notities").value(0, 0, "nog doen");
            book.newWorksheet("Uitleg").value(0, 0, "nog doen");
        }));
        told(
                told,
                "only an explanation",
                Workbooks.of(book -> book.newWorksheet("Uitleg").value(0, 0, "nog doen")));
        Golden.check("workbook-hidden.txt", told.toString());
    }

    @Test
    void two_tables_in_one_workbook_are_both_read() {
        byte[] two = Workbooks.of(book -> {
            fill(book.newWorksheet("Regels"));
            Worksheet more = book.newWorksheet("Meer");
            fill(more);
            more.value(1, 0, "twee");
        });
        assertThat(read(two).problems()).isEmpty();
        assertThat(read(two).rules())
                .extracting(rule -> rule.origin().shown())
                .containsExactly(Village.WORKBOOK + "#Regels:A2", Village.WORKBOOK + "#Meer:A2");
    }

    @Test
    void parts() throws IOException {
        StringBuilder told = new StringBuilder();
        byte[] good = Workbooks.good(sheet -> {});
        told(told, "a macro", Workbooks.with(good, "xl/vbaProject.bin", out -> out.write(1)));
        told(told, "a macro of the old kind", Workbooks.with(good, "xl/macrosheets/sheet1.xml", out -> out.write('<')));
        told(
                told,
                "a workbook for macros",
                Workbooks.edited(
                        good,
                        "[Content_Types].xml",
                        text -> text.replace("spreadsheetml.sheet.main+xml", "spreadsheetml.sheet.main+xml\" a=\"")
                                .replace(
                                        "</Types>",
                                        "<Default Extension=\"x\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")));
        told(told, "an embedded file", Workbooks.with(good, "xl/embeddings/oleObject1.bin", out -> out.write(1)));
        told(
                told,
                "a link to another workbook",
                Workbooks.with(
                        good,
                        "xl/externalLinks/externalLink1.xml",
                        out -> out.write("<externalLink/>".getBytes(UTF_8))));
        told(
                told,
                "a relation to the outside",
                Workbooks.edited(
                        good,
                        "xl/_rels/workbook.xml.rels",
                        text -> text.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rX\" Type=\"x\" Target=\"http://example.org/x\" TargetMode=\"External\"/></Relationships>")));
        told(
                told,
                "a connection",
                Workbooks.with(good, "xl/connections.xml", out -> out.write("<connections/>".getBytes(UTF_8))));
        told(told, "zip slip", Workbooks.with(good, "../../../etc/passwd", out -> out.write(1)));
        told(told, "zip slip of another system", Workbooks.with(good, "..\\..\\evil.dll", out -> out.write(1)));
        told(told, "an absolute name", Workbooks.with(good, "/tmp/evil", out -> out.write(1)));
        told(
                told,
                "a document type that reads a file",
                Workbooks.edited(
                        good,
                        SHEET,
                        text -> text.replaceFirst(
                                "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet")));
        told(
                told,
                "entities that grow",
                Workbooks.edited(
                        good,
                        "xl/sharedStrings.xml",
                        text -> text.replaceFirst(
                                "<sst",
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><sst")));
        Golden.check("workbook-parts.txt", told.toString());
    }

    @Test
    void sizes() throws IOException {
        StringBuilder told = new StringBuilder();
        byte[] good = Workbooks.good(sheet -> {});
        told(told, "a zip bomb", Workbooks.with(good, "xl/media/image.png", out -> {
            byte[] one = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                out.write(one);
            }
        }));
        told(
                told,
                "a bomb of shared texts",
                Workbooks.edited(
                        good,
                        "xl/sharedStrings.xml",
                        text -> text.replace("</sst>", "<si><t>" + "é".repeat(12_000_000) + "</t></si></sst>")));
        told(told, "a thousand parts", parts(1_000));
        told(told, "a column that does not exist", edited("<c r=\"D2\"", "<c r=\"ZZZZZZZ2\""));
        told(told, "a row that does not exist", edited("<row r=\"2\"", "<row r=\"99999999\""));
        told(told, "a cell without a column", edited("<c r=\"D2\"", "<c r=\"7\""));
        told(
                told,
                "a text that does not exist",
                edited("<c r=\"D2\" t=\"s\"", "<c r=\"D2\" t=\"s\"><v>2000000000</v></c><c r=\"E2\" t=\"s\""));
        told(told, "too big", Arrays.copyOf(good, (1 << 20) + 1));
        told(told, "too many sheets", Workbooks.of(book -> {
            for (int i = 0; i < 21; i++) {
                fill(book.newWorksheet("Blad" + i));
            }
        }));
        Golden.check("workbook-sizes.txt", told.toString());
    }

    @Test
    void the_same_long_text_in_every_cell_takes_no_memory_to_speak_of() {
        StringBuilder rows = new StringBuilder();
        for (int row = 3; row < 2_000; row++) {
            rows.append("<row r=\"").append(row).append("\">");
            rows.append("<c t=\"s\"><v>0</v></c>".repeat(60)).append("</row>");
        }
        byte[] workbook = Workbooks.edited(
                Workbooks.edited(Workbooks.good(sheet -> {}), "xl/sharedStrings.xml", text -> {
                    assertThat(text).contains(">regel<");
                    return text.replaceFirst(">regel<", ">" + "é".repeat(990) + "<");
                }),
                SHEET,
                text -> text.replace("</sheetData>", rows + "</sheetData>"));

        assertThat(codes(workbook)).contains("table-too-big");
    }

    @Test
    void numbers_that_no_spreadsheet_has_take_no_time() {
        assertThat(codes(Workbooks.edited(
                        Workbooks.good(sheet -> sheet.value(1, 3, 3)),
                        SHEET,
                        text -> text.replace("<v>3</v>", "<v>" + "9".repeat(1_000_000) + "</v>"))))
                .containsExactly("broken-workbook");
        for (String number : List.of("1E999999999", "1E-999999999", "-9e88888888")) {
            assertThat(codes(Workbooks.edited(
                            Workbooks.good(sheet -> sheet.value(1, 3, 3)),
                            SHEET,
                            text -> text.replace("<v>3</v>", "<v>" + number + "</v>"))))
                    .as(number)
                    .isNotEmpty()
                    .isSubsetOf("cell-error", "broken-workbook");
        }
        assertThat(codes(Workbooks.good(sheet -> {
                    sheet.value(1, 3, 3);
                    sheet.style(1, 3).format("0".repeat(300)).set();
                })))
                .containsExactly("cell-error");
    }

    @Test
    void a_claim_of_a_million_rows_says_nothing() {
        byte[] claim = Workbooks.edited(
                Workbooks.good(sheet -> {}),
                SHEET,
                text -> text.replaceFirst("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")
                        .replaceFirst("<dimension ref=\"A1[^>]*/>(?=.*<dimension)", ""));
        assertThat(codes(claim)).isEmpty();
    }

    @Test
    void files_that_are_no_workbook() {
        StringBuilder told = new StringBuilder();
        byte[] good = Workbooks.good(sheet -> {});
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        told(told, "nothing", new byte[0]);
        told(told, "a text", "regel;titel".getBytes(UTF_8));
        told(told, "an old workbook", old);
        told(told, "half a workbook", Arrays.copyOf(good, good.length / 2));
        told(told, "an empty zip", parts(0));
        told(
                told,
                "rows out of order",
                edited("</sheetData>", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"));
        Golden.check("workbook-broken.txt", told.toString());
    }

    @Test
    void a_workbook_with_any_bytes_changed_gives_problems_or_rules_and_nothing_else() {
        byte[] good = Workbooks.good(sheet -> {});
        var random = new java.util.SplittableRandom(42);
        for (int i = 0; i < 500; i++) {
            byte[] changed = good.clone();
            for (int change = 0; change < 1 + i % 5; change++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            TableRules read = read(changed);
            assertThat(read.rules().size() + read.problems().size()).isPositive();
        }
    }

    private static void fill(Worksheet sheet) {
        for (int column = 0; column < Workbooks.HEADING.size(); column++) {
            sheet.value(0, column, Workbooks.HEADING.get(column));
            sheet.value(1, column, Workbooks.ROW.get(column));
        }
    }

    private static byte[] edited(String from, String to) {
        byte[] good = Workbooks.good(sheet -> {});
        byte[] edited = Workbooks.edited(good, SHEET, text -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
        return edited;
    }

    private static byte[] parts(int parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (int part = 0; part < parts; part++) {
                to.putNextEntry(new ZipEntry("part" + part));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void told(StringBuilder told, String name, byte[] workbook) {
        List<Problem> problems = read(workbook).problems();
        assertThat(problems).as(name).isNotEmpty();
        told.append("# ").append(name).append('\n').append(Golden.text(problems));
    }

    private static List<String> codes(byte[] workbook) {
        return read(workbook).problems().stream().map(Problem::code).toList();
    }

    private static TableRules read(byte[] workbook) {
        return Village.tables().read(Village.WORKBOOK, workbook);
    }
}
