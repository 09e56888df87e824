package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.HostileCase.accepted;
import static nl.gewogenmaatwerk.adapter.cli.HostileCase.told;
import static nl.gewogenmaatwerk.adapter.cli.HostileCase.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gewogenmaatwerk.adapter.cli.HostileCase.Put;

/** Hostile workbooks: a decision table of one good rule, with one part of the zip file otherwise. */
final class HostileWorkbooks {

    private static final String BOOK = "rules/hostile.xlsx";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final List<String> HEADING = List.of(
            "regel",
            "titel",
            "bron",
            "geloof in eigen kunnen",
            "interventie",
            "overweging",
            "sterkte",
            "grond",
            "omdat");
    private static final List<String> ROW =
            List.of("tabel-een", "Titel", "DES", "&lt;= 2", "JOBS", "pleit voor", "sterk", "vaardigheden", "Omdat.");

    private HostileWorkbooks() {}

    static List<HostileCase> all() {
        return List.of(
                accepted("a plain workbook", book(parts -> {})),
                accepted("a workbook with hostile words", book(edit(SHEET, "Omdat.", "System.exit(1); eval( end"))),
                told(
                        "a formula in a workbook",
                        "formula",
                        BOOK + "#Regels:I2",
                        book(edit(
                                SHEET,
                                "<c r=\"I2\" t=\"inlineStr\"><is><t>Omdat.</t></is></c>",
                                "<c r=\"I2\"><f>WEBSERVICE(\"http://127.0.0.1:1/\")</f><v>1</v></c>"))),
                told(
                        "a hidden sheet",
                        "hidden-sheet",
                        BOOK + "#Regels",
                        book(edit("xl/workbook.xml", "sheetId=", "state=\"veryHidden\" sheetId="))),
                told(
                        "a hidden row",
                        "hidden-row",
                        BOOK + "#Regels:2",
                        book(edit(SHEET, "<row r=\"2\"", "<row r=\"2\" hidden=\"1\""))),
                told(
                        "a hidden column",
                        "hidden-column",
                        BOOK + "#Regels",
                        book(edit(
                                SHEET,
                                "<sheetData>",
                                "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols><sheetData>"))),
                told("a macro", "workbook-program", BOOK, book(add("xl/vbaProject.bin", "effect"))),
                told(
                        "an entity that is a file",
                        "workbook-doctype",
                        BOOK,
                        book(edit(
                                SHEET,
                                "<worksheet",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"))),
                told(
                        "an entity that grows",
                        "workbook-doctype",
                        BOOK,
                        book(
                                edit(
                                        SHEET,
                                        "<worksheet",
                                        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet"))),
                told("a part that goes up", "workbook-part-name", BOOK, book(add("../../../effect", "effect"))),
                told("a part of the whole machine", "workbook-part-name", BOOK, book(add("/tmp/effect", "effect"))),
                told(
                        "a link to another workbook",
                        "workbook-link",
                        BOOK,
                        book(
                                edit(
                                        "xl/_rels/workbook.xml.rels",
                                        "</Relationships>",
                                        "<Relationship Id=\"rId9\" Type=\"" + RELATIONS
                                                + "/externalLink\" Target=\"http://127.0.0.1:1/x.xlsx\" TargetMode=\"External\"/></Relationships>"))),
                told(
                        "a part that is a hundred megabytes of nothing",
                        "workbook-too-big",
                        BOOK,
                        book(parts -> parts.put("xl/media/image1.bin", new byte[100_000_000]))),
                told(
                        "a sheet that is thirty megabytes of blanks",
                        "workbook-too-big",
                        BOOK,
                        book(edit(SHEET, "<sheetData>", " ".repeat(30_000_000) + "<sheetData>"))),
                told(
                        "thousands of parts",
                        "workbook-too-big",
                        BOOK,
                        book(parts -> IntStream.range(0, 5_000)
                                .forEach(i -> parts.put("xl/media/" + i + ".bin", new byte[1])))),
                told(
                        "a cell beyond all columns",
                        "cell-outside-sheet",
                        BOOK,
                        book(edit(SHEET, "r=\"I2\"", "r=\"ZZZZZZ99999999\""))),
                told(
                        "a row beyond all rows",
                        "too-many-rows",
                        BOOK,
                        book(
                                edit(
                                        SHEET,
                                        "</sheetData>",
                                        "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>"))),
                told(
                        "many rows",
                        "too-many-rows",
                        BOOK,
                        book(edit(
                                SHEET,
                                "</sheetData>",
                                IntStream.range(3, 4_000)
                                                .mapToObj(i -> row(i, ROW).replace("tabel-een", "tabel-" + i))
                                                .collect(Collectors.joining())
                                        + "</sheetData>"))),
                told(
                        "a workbook that is no zip file",
                        "broken-workbook",
                        BOOK,
                        folder -> write(folder.resolve(BOOK), "System.exit(1)")),
                told("a workbook cut in half", "broken-workbook", BOOK, folder -> {
                    byte[] whole = zip(parts());
                    write(folder.resolve(BOOK), java.util.Arrays.copyOf(whole, whole.length / 2));
                }),
                told(
                        "a workbook of no parts",
                        "broken-workbook",
                        BOOK,
                        folder -> write(folder.resolve(BOOK), zip(Map.of()))),
                told(
                        "elements in elements",
                        "broken-workbook",
                        BOOK,
                        book(edit(SHEET, "<sheetData>", "<a>".repeat(200_000) + "<sheetData>"))));
    }

    private static Put book(Consumer<Map<String, byte[]>> change) {
        return folder -> {
            Map<String, byte[]> parts = parts();
            change.accept(parts);
            write(folder.resolve(BOOK), zip(parts));
        };
    }

    private static Consumer<Map<String, byte[]>> edit(String part, String from, String to) {
        return parts -> {
            String text = new String(parts.get(part), StandardCharsets.UTF_8);
            if (!text.contains(from)) {
                throw new IllegalStateException(from + " is not in " + part);
            }
            parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Consumer<Map<String, byte[]>> add(String part, String text) {
        return parts -> parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        add(
                        "[Content_Types].xml",
                        HEAD
                                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + type + "styles+xml\"/>"
                                + "<Override PartName=\"/" + SHEET + "\" ContentType=\"" + type
                                + "worksheet+xml\"/></Types>")
                .accept(parts);
        add("_rels/.rels", relation("officeDocument", "xl/workbook.xml")).accept(parts);
        add("xl/styles.xml", HEAD + "<styleSheet" + MAIN + "/>").accept(parts);
        add(
                        "xl/workbook.xml",
                        HEAD + "<workbook" + MAIN + " xmlns:r=\"" + RELATIONS
                                + "\"><sheets><sheet name=\"Regels\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .accept(parts);
        add("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .accept(parts);
        add(
                        SHEET,
                        HEAD + "<worksheet" + MAIN + "><sheetData>" + row(1, HEADING) + row(2, ROW)
                                + "</sheetData></worksheet>")
                .accept(parts);
        return parts;
    }

    private static String relation(String kind, String target) {
        return HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\""
                + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String row(int number, List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> "<c r=\"" + (char) ('A' + i) + number + "\" t=\"inlineStr\"><is><t>" + cells.get(i)
                        + "</t></is></c>")
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
