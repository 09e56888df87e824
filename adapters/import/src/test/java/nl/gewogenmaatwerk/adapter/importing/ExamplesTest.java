package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../examples/import");
    private static final Path SAMPLE = Path.of("../../../shared/data/municipal-export-sample.csv");

    private static final Vocabulary VOCABULARY = RuleSetFolder.bundled()
            .read("voorbeeld-doel-van-de-klant")
            .framework()
            .vocabulary();

    @TempDir
    Path folder;

    @Test
    void the_zrm_export_becomes_varied_client_files() {
        Path example = EXAMPLES.resolve("zrm-2017");
        List<ClientFile> files = files(example, example.resolve("export.csv"));
        Golden.check("examples/zrm-2017.jsonl", lines(files));
        assertThat(files).filteredOn(ExamplesTest::canBeWeighed).hasSizeGreaterThanOrEqualTo(12);
        assertThat(files).filteredOn(file -> !canBeWeighed(file)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_diagnosis_in_the_style_of_dariuz_becomes_varied_client_files() {
        Path example = EXAMPLES.resolve("leefgebieden");
        List<ClientFile> files = files(example, example.resolve("diagnose.xlsx"));
        Golden.check("examples/leefgebieden.jsonl", lines(files));
        assertThat(files).filteredOn(ExamplesTest::canBeWeighed).hasSizeGreaterThanOrEqualTo(12);
        assertThat(files).filteredOn(file -> !canBeWeighed(file)).isNotEmpty();
    }

    @Test
    void the_diagnosis_workbook_holds_what_its_maker_makes() throws IOException {
        Path committed = EXAMPLES.resolve("leefgebieden/diagnose.xlsx");
        Path made = folder.resolve("made.xlsx");
        LeefgebiedenWorkbook.write(made);
        if (Boolean.getBoolean("bless") && !contents(committed).equals(contents(made))) {
            Files.copy(made, committed, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(contents(committed)).isEqualTo(contents(made));
    }

    @Test
    void columns_about_protected_grounds_are_named_as_left_out_on_purpose() {
        Path example = EXAMPLES.resolve("zrm-2017");
        try (ImportRun run = importer(example).read(example.resolve("export.csv"), Trying.AS_OF)) {
            assertThat(run.report().leftOut())
                    .extracting(ImportReport.LeftOut::column)
                    .containsExactly("Geslacht", "Postcode");
            assertThat(run.report().unmapped()).containsExactly("Medewerker", "Justitie", "Opmerking");
        }
    }

    @Test
    void every_row_of_the_municipal_export_becomes_a_client_file_in_which_nothing_is_invented() throws IOException {
        Path sample = sample();
        List<Map<String, String>> records = records(sample);
        Path example = EXAMPLES.resolve("municipal-export");
        List<ClientFile> files = files(example, sample);
        assertThat(files).hasSize(60).hasSameSizeAs(records);
        for (int i = 0; i < files.size(); i++) {
            ClientFile file = files.get(i);
            Map<String, String> row = records.get(i);
            assertThat(file.caseId()).isEqualTo(String.format("row-%04d", i + 1));
            assertThat(file.goal()).isEqualTo(Goal.UNKNOWN);
            assertThat(file.scores()).isEmpty();
            assertThat(file.lifeDomains()).isEmpty();
            assertThat(file.situation()).isEmpty();
            assertThat(file.interventions()).isEmpty();
            assertThat(file.barriers().orElse(List.of()))
                    .as("reported, not rated, and only where the export says 1")
                    .containsExactlyElementsOf(reported(row));
            assertThat(file.barriers().isPresent())
                    .as("0 leaves it unknown")
                    .isEqualTo(!reported(row).isEmpty());
            boolean exempt = row.get("Ontheffing reden tijdelijke ontheffing arbeidsverpl  en tegenprestatie")
                    .equals("1");
            assertThat(file.flags()).isEqualTo(exempt ? Optional.of(List.of("EXEMPT_TEMPORARY")) : Optional.empty());
        }
    }

    @Test
    void every_column_of_the_municipal_export_is_used_or_named_once() throws IOException {
        Path sample = sample();
        try (ImportRun run = importer(EXAMPLES.resolve("municipal-export")).read(sample, Trying.AS_OF)) {
            List<String> named = new ArrayList<>(run.report().unmapped());
            run.report().leftOut().forEach(column -> named.add(column.column()));
            assertThat(named).doesNotHaveDuplicates().hasSize(325 - 4);
            assertThat(run.report().leftOut())
                    .extracting(ImportReport.LeftOut::column)
                    .contains(
                            "Persoon geslacht vrouw",
                            "Persoon leeftijd bij onderzoek",
                            "Persoonlijke eigenschappen spreektaal",
                            "Persoonlijke eigenschappen uiterlijke verzorging opm",
                            "Adres recentste wijk charlois");
        }
    }

    private static boolean canBeWeighed(ClientFile file) {
        long ratings = file.scores().size()
                + file.goal().clarity().stream().count()
                + file.goal().feasibility().stream().count();
        return file.goal().type().isPresent() && ratings >= 6;
    }

    private static Importer importer(Path example) {
        return Importer.of(example.resolve("mapping.yaml"), VOCABULARY);
    }

    private static List<ClientFile> files(Path example, Path export) {
        try (ImportRun run = importer(example).read(export, Trying.AS_OF)) {
            return Trying.files(run.rows().toList());
        }
    }

    private static String lines(List<ClientFile> files) {
        return files.stream().map(file -> ClientFileJson.line(file) + "\n").collect(Collectors.joining());
    }

    private static Path sample() {
        String given = System.getProperty("export.sample", "");
        Path sample = given.isEmpty() ? SAMPLE : Path.of(given);
        assumeThat(sample)
                .as(
                        "NOT TESTED: the municipal export is not part of this project; looked at %s. "
                                + "Give its place with -Dexport.sample=FILE.",
                        sample.toAbsolutePath().normalize())
                .exists();
        return sample;
    }

    private static List<Map<String, String>> records(Path sample) throws IOException {
        List<String> lines = Files.readAllLines(sample);
        String[] header = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> {
                    Map<String, String> record = new LinkedHashMap<>();
                    IntStream.range(0, header.length).forEach(i -> record.put(header[i], cells[i]));
                    return record;
                })
                .toList();
    }

    private static List<Barrier> reported(Map<String, String> row) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("Belemmering financiele problemen", "finance");
        columns.put("Belemmering psychische problemen", "mental-health");
        columns.put("Belemmering woonsituatie", "housing");
        return columns.entrySet().stream()
                .filter(column -> row.get(column.getKey()).equals("1"))
                .map(column -> new Barrier(column.getValue(), Optional.empty(), false))
                .toList();
    }

    private static List<String> contents(Path file) throws IOException {
        List<String> contents = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    for (Cell cell : row) {
                        if (cell != null) {
                            contents.add(sheet.getName() + "!" + cell.getAddress() + " " + cell.getType() + " "
                                    + cell.getText());
                        }
                    }
                }
            }
        }
        return contents;
    }
}
