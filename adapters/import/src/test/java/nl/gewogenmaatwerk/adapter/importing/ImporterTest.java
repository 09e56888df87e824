package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue.Code;
import nl.gewogenmaatwerk.client.SituationValue.WholeNumber;
import nl.gewogenmaatwerk.client.SituationValue.YesNo;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    @Nested
    class WhatTheFileLooksLike {

        @Test
        void utf_8_is_read_with_and_without_a_byte_order_mark() {
            Trying mapping = mapping("goal: {description: {column: Één doel}}");
            assertThat(mapping.files("Één doel", "naar België"))
                    .isEqualTo(mapping.files("\uFEFFÉén doel", "naar België"));
            assertThat(mapping.files("\uFEFF\"Één doel\"", "x")).hasSize(1);
        }

        @Test
        void windows_1252_is_read() {
            Trying mapping = mapping("file: {charset: windows-1252}", "goal: {description: {column: Één doel, }}");
            Path export = mapping.csv(WINDOWS, "Één doel", "naar België – € 5");
            assertThat(Trying.files(mapping.rows(export)))
                    .extracting(file -> file.goal().description())
                    .containsExactly(Optional.of("naar België – € 5"));
        }

        @Test
        void semicolons_commas_and_tabs_separate_cells() {
            String fact = "situation: {participation-step: {column: B}}";
            Map<String, WholeNumber> expected = Map.of("participation-step", new WholeNumber(3));
            assertThat(mapping(fact).files("A;B", "x,y;3"))
                    .extracting(ClientFile::situation)
                    .containsExactly(Map.copyOf(expected));
            assertThat(mapping("file: {separator: ','}", fact).files("A,B", "\"x,y\",3"))
                    .hasSize(1);
            assertThat(mapping("file: {separator: tab}", fact).files("A\tB", "x;y\t3"))
                    .hasSize(1);
        }

        @Test
        void a_text_over_several_lines_is_one_row() {
            List<ImportedRow> rows = mapping("situation: {participation-step: {column: B}}")
                    .rows("A;B", "\"eerste\r\ntweede \"\"regel\"\"\";3", "x;4");
            assertThat(rows).extracting(ImportedRow::row).containsExactly(2, 3);
            assertThat(Trying.files(rows)).hasSize(2);
        }

        @Test
        void column_names_are_the_same_whatever_their_white_space_and_capitals() {
            Trying mapping = mapping("situation: {participation-step: {column: trede  op de LADDER}}");
            assertThat(mapping.files(" Trede op\u00A0de   ladder ;x", "3;")).hasSize(1);
        }

        @Test
        void the_column_names_may_stand_on_a_later_row() {
            List<ClientFile> files = mapping("file: {headerRow: 3}", "situation: {participation-step: {column: Trede}}")
                    .files("Export van 1 maart", "", "Trede;x", "3;", "4;");
            assertThat(files).extracting(ClientFile::caseId).containsExactly("row-0001", "row-0002");
        }

        @Test
        void rows_without_anything_in_them_are_passed_over() {
            Trying mapping = mapping("situation: {participation-step: {column: Trede}}");
            try (ImportRun run = mapping.run("Trede;x", "3;", "", ";  ", "4;")) {
                List<ClientFile> files = Trying.files(run.rows().toList());
                assertThat(files).extracting(ClientFile::caseId).containsExactly("row-0001", "row-0004");
                assertThat(run.report().rowsRead()).isEqualTo(2);
            }
        }

        @Test
        void an_export_without_rows_gives_nothing() {
            try (ImportRun run =
                    mapping("situation: {participation-step: {column: Trede}}").run("Trede")) {
                assertThat(run.rows()).isEmpty();
                assertThat(run.report()).isEqualTo(new ImportReport(0, 0, 0, List.of(), List.of()));
            }
        }

        @Test
        void many_rows_come_out_one_by_one() throws IOException {
            Path export = folder.resolve("big.csv");
            int rows = 100_000;
            try (BufferedWriter writer = Files.newBufferedWriter(export)) {
                writer.write("Trede;Opmerking\n");
                for (int row = 0; row < rows; row++) {
                    writer.write(row % 6 + 1 + ";" + "één regel die niemand leest ".repeat(20) + "\n");
                }
            }
            try (ImportRun run = mapping("situation: {participation-step: {column: Trede}}")
                    .importer()
                    .read(export, Trying.AS_OF)) {
                Iterator<ImportedRow> imported = run.rows().iterator();
                imported.next();
                assertThat(run.report().rowsRead()).isLessThan(10);
                imported.forEachRemaining(row -> {});
                assertThat(run.report().imported()).isEqualTo(rows);
            }
        }
    }

    @Nested
    class WhatCellsMean {

        @Test
        void numbers_have_a_decimal_comma_unless_the_mapping_says_otherwise() {
            String fact = "situation: {months-on-benefit: {column: Jaren, times: 12, round: down}}";
            assertThat(mapping(fact).files("Jaren", "2,5", "2,99", "3"))
                    .extracting(file -> file.situation().get("months-on-benefit"))
                    .containsExactly(new WholeNumber(30), new WholeNumber(35), new WholeNumber(36));
            assertThat(mapping("file: {decimal: '.'}", fact).files("Jaren", "2.5"))
                    .hasSize(1);
            assertThat(mapping(fact).rowProblems("Jaren", "2.5")).hasSize(1);
            assertThat(mapping("file: {decimal: '.'}", fact).rowProblems("Jaren", "2,5"))
                    .hasSize(1);
        }

        @Test
        void numbers_in_another_unit_are_rounded_as_the_mapping_says() {
            assertThat(weeks("down")).containsExactly(2, 0, 23);
            assertThat(weeks("up")).containsExactly(3, 1, 23);
            assertThat(weeks("nearest")).containsExactly(2, 1, 23);
        }

        private List<Integer> weeks(String round) {
            return mapping("situation: {months-on-benefit: {column: Weken, dividedBy: 4.35, round: " + round + "}}")
                    .files("Weken", "10", "3", "100,05")
                    .stream()
                    .map(file -> ((WholeNumber) file.situation().get("months-on-benefit")).value())
                    .toList();
        }

        @Test
        void dates_are_read_as_the_mapping_writes_them() {
            assertThat(days("dd-mm-jjjj", "11-02-2026", "01-12-2025 00:00:00"))
                    .containsExactly(LocalDate.of(2026, 2, 11), LocalDate.of(2025, 12, 1));
            assertThat(days("d/m/yyyy", "1/2/2026")).containsExactly(LocalDate.of(2026, 2, 1));
            assertThat(days("jjjjmmdd", "20260211")).containsExactly(LocalDate.of(2026, 2, 11));
            assertThat(days("JJJJ-MM-DD", "2026-02-11T09:30:00.000Z")).containsExactly(LocalDate.of(2026, 2, 11));
        }

        @Test
        void a_date_that_does_not_fit_the_pattern_does_not_exist_or_stands_for_nothing_is_a_problem() {
            for (String day :
                    List.of("2026-02-11", "1-2-2026", "29-02-2026", "11-02-26", "01-01-0001", "46064", "01-01-1900")) {
                assertThat(dated("dd-mm-jjjj").rowProblems("V;D", "3;" + day))
                        .as(day)
                        .extracting(RowProblem::code)
                        .containsExactly("not-a-date");
            }
        }

        private List<LocalDate> days(String pattern, String... cells) {
            List<String> lines = new ArrayList<>(List.of("V;D"));
            List.of(cells).forEach(cell -> lines.add("3;" + cell));
            return dated(pattern).files(lines.toArray(String[]::new)).stream()
                    .map(file -> file.scores().get(0).measuredOn())
                    .toList();
        }

        private Trying dated(String pattern) {
            return mapping(
                    "file: {dates: " + pattern + "}",
                    "scores: [{source: CLIENT, measuredOn: {column: D}, constructs: {self-efficacy: {column: V}}}]");
        }

        @Test
        void a_column_may_write_its_dates_in_its_own_way() {
            Trying mapping = mapping(
                    "file: {dates: dd-mm-jjjj}",
                    "scores: [{source: CLIENT, measuredOn: {column: D, dates: jjjj/mm/dd}, constructs: {self-efficacy: {column: V}}}]");
            assertThat(mapping.files("V;D", "3;2026/02/11")
                            .get(0)
                            .scores()
                            .get(0)
                            .measuredOn())
                    .isEqualTo(LocalDate.of(2026, 2, 11));
        }

        @Test
        void tables_translate_whatever_the_capitals_and_white_space_and_numbers_as_numbers() {
            Trying mapping =
                    mapping("goal: {clarity: {column: C, values: {heel helder: 5, 1: 2, '7,5': 4, -: not-asked}}}");
            assertThat(mapping.files("C;x", " Heel   HELDER;", "1,0;", "01;", "7,50;", "-;y", ";y"))
                    .extracting(file -> file.goal().clarity())
                    .containsExactly(
                            OptionalInt.of(5),
                            OptionalInt.of(2),
                            OptionalInt.of(2),
                            OptionalInt.of(4),
                            OptionalInt.empty(),
                            OptionalInt.empty());
        }

        @Test
        void bands_hold_their_lower_bound_and_not_what_lies_below_the_upper_one() {
            Trying mapping = mapping(
                    "goal: {clarity: {column: C, bands: [{from: 1, below: 5.5, is: 2}, {from: 5.5, below: 9, is: 4}, "
                            + "{from: 9, through: 10, is: 5}, {from: 99, through: 99, is: not-asked}]}}");
            assertThat(mapping.files("C", "1", "5,4", "5,5", "9", "10,0", "99"))
                    .extracting(file -> file.goal().clarity().orElse(0))
                    .containsExactly(2, 2, 4, 5, 5, 0);
            assertThat(mapping.rowProblems("C", "0,9", "10,1")).hasSize(2);
        }

        @Test
        void texts_that_mean_nothing_was_asked_are_empty_unless_a_table_says_otherwise() {
            Trying mapping = mapping(
                    "file: {empty: ['-', Niet besproken]}",
                    "goal: {clarity: {column: C}, type: {column: T, values: {'-': UNCLEAR}}}");
            ClientFile file = mapping.files("C;T", "niet  besproken;-").get(0);
            assertThat(file.goal().clarity()).isEmpty();
            assertThat(file.goal().type()).hasValue("UNCLEAR");
        }

        @Test
        void an_empty_cell_means_not_asked_everywhere() {
            Trying mapping = mapping(
                    "caseId: {column: A}",
                    "goal: {type: {column: A}, description: {column: A}}",
                    "scores: [{source: CLIENT, measuredOn: {column: A}, constructs: {self-efficacy: {column: A}}}]",
                    "lifeDomains: [{instrument: zrm-2017, source: CLIENT, measuredOn: as-of, domains: {huisvesting: {column: A}}}]",
                    "barriers: {complete: false, domains: {finance: {column: A, values: {x: reported}}}}",
                    "situation: {work-wish: {column: A, values: {x: true}}}",
                    "flags: {complete: false, codes: {UNDER_27: {column: A, values: {x: true}}}}",
                    "interventions: {complete: true, entries: [{code: {column: A}}]}");
            assertThat(mapping.files("A;B", ";x")).containsExactly(ClientFile.of("row-0001", Trying.AS_OF));
        }

        @Test
        void a_client_file_holds_what_the_mapping_names() {
            Trying mapping = mapping(
                    "caseId: {column: Id}",
                    "scores:",
                    "  - source: INSTRUMENT",
                    "    measuredOn: 2026-02-01",
                    "    instrument: vragenlijst",
                    "    constructs: {self-efficacy: {column: V}}",
                    "lifeDomains:",
                    "  - instrument: zrm-2017",
                    "    source: PROFESSIONAL",
                    "    measuredOn: as-of",
                    "    domains: {huisvesting: {column: W}}",
                    "barriers:",
                    "  complete: false",
                    "  domains:",
                    "    finance: {column: S, values: {erg: SERIOUS, ja: reported}, addressed: {column: H, values: {ja: true, nee: false}}}",
                    "situation: {language: {column: T}, work-wish: {column: H, values: {ja: true, nee: false}}}");
            ClientFile expected = new ClientFile(
                    "Z-1",
                    Trying.AS_OF,
                    Goal.UNKNOWN,
                    List.of(new Score(
                            "self-efficacy",
                            2,
                            ScoreSource.INSTRUMENT,
                            LocalDate.of(2026, 2, 1),
                            Optional.of("vragenlijst"))),
                    List.of(new LifeDomain("zrm-2017", "huisvesting", 3, Trying.AS_OF, ScoreSource.PROFESSIONAL)),
                    Optional.of(List.of(new Barrier("finance", Optional.of(Severity.SERIOUS), true))),
                    Map.of("language", new Code("B1"), "work-wish", new YesNo(true)),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(ClientFile.Listing.BARRIERS));
            assertThat(mapping.files("Id;V;W;S;H;T", "Z-1;2;3;erg;ja;B1")).containsExactly(expected);
            assertThat(mapping.files("Id;V;W;S;H;T", "Z-1;;;ja;;").get(0).barriers())
                    .hasValue(List.of(new Barrier("finance", Optional.empty(), false)));
        }
    }

    @Nested
    class Lists {

        private static final String FLAGS = "flags: {complete: true, codes: {UNDER_27: {column: A, table: jn}, "
                + "SEARCH_PERIOD: {column: B, table: jn}, FUNDED_EDUCATION_POSSIBLE: {column: C, table: jn}, "
                + "VULNERABLE: {column: D, table: jn}, EXEMPT_9A: {column: E, table: jn}, EXEMPT_TEMPORARY: {column: F, table: jn}}}";

        @Test
        void flags_are_known_in_full_when_the_row_answers_every_one() {
            Trying mapping = mapping("tables: {jn: {values: {j: true, n: false}}}", FLAGS);
            assertThat(mapping.files("A;B;C;D;E;F;x", "n;n;n;n;n;n;", "j;n;n;n;n;j;", "n;n;n;n;n;;", ";;;;;;x"))
                    .extracting(ClientFile::flags)
                    .containsExactly(
                            Optional.of(List.of()),
                            Optional.of(List.of("UNDER_27", "EXEMPT_TEMPORARY")),
                            Optional.empty(),
                            Optional.empty());
        }

        @Test
        void interventions_are_known_in_full_when_the_row_names_one_or_says_there_was_none() {
            Trying mapping = mapping(
                    "tables: {t: {values: {training: SOLL, geen: none}}}",
                    "interventions:",
                    "  complete: true",
                    "  entries:",
                    "    - {code: {column: A, table: t}, startedOn: {column: V}, endedOn: {column: T}, outcome: {column: R, values: {niets: NO_CHANGE}}}",
                    "    - {code: {column: B, table: t}}");
            PastIntervention told = new PastIntervention(
                    "SOLL",
                    Optional.of(LocalDate.of(2025, 1, 1)),
                    Optional.empty(),
                    PastIntervention.Outcome.NO_CHANGE);
            PastIntervention named =
                    new PastIntervention("SOLL", Optional.empty(), Optional.empty(), PastIntervention.Outcome.UNKNOWN);
            assertThat(mapping.files(
                            "A;V;T;R;B;x", "training;2025-01-01;;niets;;", "geen;;;;;", ";;;;;x", ";;;;training;"))
                    .extracting(ClientFile::interventions)
                    .containsExactly(
                            Optional.of(List.of(told)),
                            Optional.of(List.of()),
                            Optional.empty(),
                            Optional.of(List.of(named)));
        }

        @Test
        void what_a_row_tells_of_a_list_leaves_the_rest_of_it_unknown() {
            Trying mapping = mapping(
                    "tables: {jn: {values: {j: true, n: false}}}",
                    FLAGS,
                    "barriers: {complete: false, domains: {finance: {column: G, values: {1: reported, 0: not-asked}}}}",
                    "interventions: {complete: false, entries: [{code: {column: H}}]}");
            List<ClientFile> files =
                    mapping.files("A;B;C;D;E;F;G;H", "j;n;n;n;n;n;0;", "j;n;n;n;n;;1;", ";;;;;;;SOLL", ";;;;;n;0;");
            assertThat(files)
                    .extracting(ClientFile::incomplete)
                    .containsExactly(
                            Set.of(),
                            Set.of(ClientFile.Listing.FLAGS, ClientFile.Listing.BARRIERS),
                            Set.of(ClientFile.Listing.INTERVENTIONS),
                            Set.of());
            assertThat(Facts.of(files.get(1), TestVocabulary.CONTRACT).unknown())
                    .contains("housing", "safety", "EXEMPT_TEMPORARY")
                    .doesNotContain("finance", "UNDER_27");
        }

        @Test
        void an_export_that_does_not_ask_for_the_whole_list_never_says_that_nothing_is_there() {
            Trying mapping = mapping(
                    "barriers: {complete: false, domains: {finance: {column: A, values: {1: reported, 0: not-asked}}}}",
                    "flags: {complete: false, codes: {UNDER_27: {column: B, values: {1: true, 0: false}}}}",
                    "interventions: {complete: false, entries: [{code: {column: C, values: {1: SOLL, 0: none}}}]}");
            ClientFile file = mapping.files("A;B;C", "0;0;0").get(0);
            assertThat(file.barriers()).isEmpty();
            assertThat(file.flags()).isEmpty();
            assertThat(file.interventions()).isEmpty();
        }
    }

    @Nested
    class CaseIds {

        @Test
        void a_row_without_an_id_is_called_by_its_place() {
            Trying mapping = mapping("caseId: {column: Id}", "situation: {participation-step: {column: T}}");
            assertThat(mapping.files("Id;T", "A-1;3", ";4", "12;5"))
                    .extracting(ClientFile::caseId)
                    .containsExactly("A-1", "row-0002", "12");
        }

        @Test
        void an_id_that_looks_like_a_citizen_service_number_is_refused() {
            Trying mapping = mapping("caseId: {column: Id}", "situation: {participation-step: {column: T}}");
            for (String id : List.of("123456782", "1234.56.782", "Z 123456782")) {
                List<RowProblem> problems = mapping.rowProblems("Id;T", id + ";3");
                assertThat(problems).extracting(RowProblem::code).contains("bsn");
                assertThat(problems.toString()).doesNotContain("6782", "56.782");
            }
        }
    }

    @Nested
    class WhatComesOut {

        @Test
        void json_lines_that_are_read_back_as_the_same_client_files() throws IOException {
            Trying mapping = mapping("caseId: {column: Id}", "situation: {participation-step: {column: T}}");
            Path export = mapping.csv(
                    StandardCharsets.UTF_8, "Id;T;Leeftijd;Opmerking", "A;3;40;", "B;;;x", "C;9;;", "D;6;;");
            Path out = folder.resolve("clients.jsonl");
            Files.writeString(out, "what was there before");
            List<RowProblem> problems = new ArrayList<>();
            ImportReport report = mapping.importer().write(export, Trying.AS_OF, out, problems::add);
            List<ClientFile> files = Files.readAllLines(out).stream()
                    .map(line -> ClientFileJson.read(line, TestVocabulary.CONTRACT))
                    .toList();
            assertThat(files).extracting(ClientFile::caseId).containsExactly("A", "B", "D");
            assertThat(problems).extracting(RowProblem::cell).containsExactly("B4");
            assertThat(report)
                    .isEqualTo(new ImportReport(
                            4,
                            3,
                            1,
                            List.of("Opmerking"),
                            List.of(new ImportReport.LeftOut("Leeftijd", new Text("leeftijd", "age")))));
            assertThat(report.sentences())
                    .extracting(sentence -> sentence.nl())
                    .containsExactly(
                            "4 rijen gelezen: 3 omgezet, 1 geweigerd.",
                            "Niet gebruikt, want niet in de mapping (1): \"Opmerking\".",
                            "Bewust buiten gehouden, want een beschermd kenmerk of iets dat daarvoor in de plaats komt (1): \"Leeftijd\".");
            try (var left = Files.list(folder)) {
                assertThat(left.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder("export.csv", "clients.jsonl");
            }
        }

        @Test
        void nothing_when_the_export_as_a_whole_cannot_be_used() {
            Trying mapping = mapping("situation: {participation-step: {column: T}}");
            Path out = folder.resolve("clients.jsonl");
            Path export = mapping.csv(StandardCharsets.UTF_8, "T;x", "3;", "4;\"");
            assertThatThrownBy(() -> mapping.importer().write(export, Trying.AS_OF, out, problem -> {}))
                    .isInstanceOf(ImportException.class)
                    .hasMessageContaining("broken-csv");
            assertThat(out).doesNotExist();
        }

        @Test
        void the_same_export_gives_the_same_bytes() throws IOException {
            Path example = Path.of("../../examples/import/zrm-2017");
            Importer importer = Importer.of(example.resolve("mapping.yaml"), TestVocabulary.CONTRACT);
            Path one = folder.resolve("one.jsonl");
            Path two = folder.resolve("two.jsonl");
            importer.write(example.resolve("export.csv"), Trying.AS_OF, one, problem -> {});
            importer.write(example.resolve("export.csv"), Trying.AS_OF, two, problem -> {});
            assertThat(one).hasSameBinaryContentAs(two);
        }
    }

    private Trying mapping(String... lines) {
        return Trying.mapping(folder, lines);
    }
}
