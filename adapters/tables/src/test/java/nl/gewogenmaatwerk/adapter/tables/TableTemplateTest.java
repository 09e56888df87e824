package nl.gewogenmaatwerk.adapter.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Labels;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class TableTemplateTest {

    private static final byte[] TEMPLATE = TableTemplate.of(Village.VOCABULARY, TableLimits.STANDARD);

    @Test
    void reads_back_as_a_table_without_rules_and_nothing_else() {
        TableRules read = Village.tables().read(Village.WORKBOOK, TEMPLATE);
        assertThat(read.rules()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.origin().shown(), Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Village.WORKBOOK + "#Regels:1", "empty-table"));
    }

    @Test
    void has_the_same_bytes_every_time() throws InterruptedException {
        Thread.sleep(1_100);
        assertThat(TableTemplate.of(Village.VOCABULARY, TableLimits.STANDARD)).isEqualTo(TEMPLATE);
    }

    @Test
    void has_a_heading_for_every_term() throws IOException {
        assertThat(heading(TEMPLATE))
                .containsExactly(
                        "regel",
                        "titel",
                        "bron",
                        "het doel",
                        "eigen keuze",
                        "duidelijkheid van het doel",
                        "haalbaarheid van het doel",
                        "vraag naar mensen",
                        "vraag naar passend werk",
                        "geloof in eigen kunnen",
                        "vaardigheden",
                        "geldzaken",
                        "health",
                        "een belemmering",
                        "maanden uitkering",
                        "nu aan het werk",
                        "taalniveau",
                        "zicht op wat iemand aankan",
                        "ontheffing",
                        "YOUNG",
                        "interventie",
                        "overweging",
                        "sterkte",
                        "grond",
                        "variant",
                        "omdat");
    }

    @Test
    void stays_within_the_limits_and_names_what_does_not_fit() throws IOException {
        TableLimits few = TableLimits.STANDARD.withColumns(20);
        byte[] narrow = TableTemplate.of(Village.VOCABULARY, few);
        assertThat(heading(narrow)).hasSize(20);
        assertThat(parts(narrow)).contains("taalniveau, zicht op wat iemand aankan, ontheffing, YOUNG.");
    }

    @Test
    void offers_what_can_be_chosen() throws IOException {
        String sheet = parts(TEMPLATE);
        assertThat(sheet)
                .contains("type=\"list\"")
                .contains("'Keuzes'!")
                .contains("pleit voor")
                .contains("sterk");
        assertThat(sheet).contains("vraag naar geloof in eigen kunnen").contains("gaat samen met work-step");
    }

    @Test
    void everything_that_a_drop_down_offers_can_be_read() {
        Questions questions = new Questions(Village.VOCABULARY, Labels.of(Village.VOCABULARY));
        for (Question question : questions.all()) {
            for (String words : ConditionCell.offered(question, true)) {
                if (!words.equals("-")) {
                    offered(question.heading(), words, "JOBS;pleit voor;sterk;trust");
                }
            }
        }
        for (String verb : ConclusionRow.offered(Village.VOCABULARY)) {
            boolean about = !verb.startsWith("vraag") && !verb.startsWith("weeg");
            offered(
                    "vaardigheden",
                    "3",
                    (about ? "JOBS" : "") + ";" + verb + ";" + (verb.startsWith("pleit") ? "sterk" : "") + ";"
                            + (about ? "trust" : ""));
        }
    }

    private static void offered(String heading, String words, String conclusion) {
        String table = "regel;titel;bron;" + heading + ";interventie;overweging;sterkte;grond;omdat\neen;Titel;T1;"
                + words + ";" + conclusion + ";Omdat.";
        TableRules read = Village.tables().read(Village.FILE, table.getBytes(StandardCharsets.UTF_8));
        assertThat(Golden.text(read.problems())).isEmpty();
        assertThat(read.rules()).hasSize(1);
    }

    @Test
    void a_copy_that_was_filled_in_is_read() {
        List<Rule> rules = read(filled(
                Map.of("geloof in eigen kunnen", "laag", "geldzaken", "ernstig of acuut"),
                "STUD",
                "pleit voor",
                "sterk",
                "trust"));
        assertThat(rules).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("een");
            assertThat(rule.conditions()).hasSize(2);
            assertThat(rule.conclusions()).singleElement().isInstanceOf(Conclusion.ArgueFor.class);
        });
    }

    @Test
    void a_label_that_is_also_the_name_of_a_part_gives_way_to_the_code() {
        Vocabulary clash = Village.VOCABULARY.plus(Vocabulary.empty()
                .withFlags(
                        Map.of("RULE", new Flag("RULE", new Text("regel", "rule"), Text.same("?"), Origin.file("x")))));
        assertThat(new Questions(clash, Labels.of(clash)).all())
                .last()
                .satisfies(question -> assertThat(question.heading()).isEqualTo("RULE"));
    }

    private static List<Rule> read(byte[] workbook) {
        TableRules read = Village.tables().read(Village.WORKBOOK, workbook);
        assertThat(Golden.text(read.problems())).isEmpty();
        return read.rules();
    }

    /** The template with one rule in it, as a spreadsheet would save it. */
    private static byte[] filled(Map<String, String> conditions, String... conclusion) {
        try {
            List<String> heading = heading(TEMPLATE);
            return Workbooks.of(book -> {
                var sheet = book.newWorksheet("Regels");
                for (int column = 0; column < heading.size(); column++) {
                    sheet.value(0, column, heading.get(column));
                    if (conditions.containsKey(heading.get(column))) {
                        sheet.value(1, column, conditions.get(heading.get(column)));
                    }
                }
                sheet.value(1, 0, "een");
                sheet.value(1, 1, "Titel");
                sheet.value(1, 2, "T1, T2");
                int after = heading.indexOf("interventie");
                for (int i = 0; i < conclusion.length; i++) {
                    sheet.value(1, after + i, conclusion[i].isEmpty() ? null : conclusion[i]);
                }
                sheet.value(1, heading.size() - 1, "Omdat het helpt.");
                book.newWorksheet("Uitleg").value(0, 0, "Zo vult u het in");
                book.newWorksheet("Keuzes").value(0, 0, "overweging");
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> heading(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.findFirst().orElseThrow().stream()
                    .map(cell -> cell.asString())
                    .toList();
        }
    }

    private static String parts(byte[] workbook) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
