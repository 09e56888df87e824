package nl.gewogenmaatwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables;
import nl.gewogenmaatwerk.adapter.tables.TableLimits;
import nl.gewogenmaatwerk.adapter.tables.TableRules;
import nl.gewogenmaatwerk.adapter.tables.TableTemplate;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.trial.Coverage;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** The decision tables of the example municipalities. A workbook is made of a text beside this test, with {@code -Dbless=true}. */
class ExampleTablesTest {

    private static final RuleSetSource RULE_SETS = RuleSetFolder.at(Path.of("").toAbsolutePath());
    private static final String MUNICIPALITY = "voorbeeld-doel-van-de-klant";
    private static final Path WORKBOOK = Path.of("municipalities", MUNICIPALITY, "rules", "repaircafe.xlsx");
    private static final Path TEXT = Path.of("src", "test", "resources", "repaircafe.csv");
    private static final Vocabulary VOCABULARY = vocabulary();

    @Test
    void theWorkbookIsTheTextInOurOwnTemplate() throws IOException {
        List<List<String>> rows = Files.readAllLines(TEXT).stream()
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        byte[] made = TableTemplate.filled(VOCABULARY, rows.get(0), rows.subList(1, rows.size()));
        if (Boolean.getBoolean("bless")) {
            Files.write(WORKBOOK, made);
        }
        assertThat(parts(Files.readAllBytes(WORKBOOK))).isEqualTo(parts(made));
    }

    @Test
    void theWorkbookHoldsTheRulesOfTheText() throws IOException {
        TableRules text = read(TEXT);
        TableRules workbook = read(WORKBOOK);
        assertThat(workbook.problems()).isEmpty();
        assertThat(workbook.rules())
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(Origin.class)
                .isEqualTo(text.rules());
        assertThat(workbook.cells().values())
                .containsExactlyInAnyOrderElementsOf(text.cells().values());
    }

    @Test
    void coverageTellsAConditionAsItsCellSaysIt() {
        assertThat(written(MUNICIPALITY, "doel-repaircafe-richting"))
                .containsExactly(
                        "doel: nog niet duidelijk",
                        "plezier in maken of repareren: ja",
                        "een belemmering: niet bekend als acuut",
                        "nu aan het werk: nee");
        assertThat(written("voorbeeld-passende-arbeid", "arbeid-vca-voor-de-start"))
                .containsExactly(
                        "doel: betaald werk",
                        "vraag in de regio naar mensen voor ander passend werk: hoog",
                        "geldig VCA-diploma (veilig werken): nee",
                        "nu aan het werk: nee");
    }

    private static List<String> written(String municipality, String rule) {
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RULE_SETS)
                .municipalities(municipality)
                .build()) {
            return engine.test(municipality).coverage().rules().stream()
                    .filter(each -> each.rule().id().equals(rule))
                    .flatMap(each -> each.conditions().stream())
                    .map(Coverage.OfCondition::written)
                    .map(written -> written.nl())
                    .toList();
        }
    }

    private static TableRules read(Path table) throws IOException {
        return DecisionTables.of(VOCABULARY, Layer.MUNICIPALITY, Map.of(), TableLimits.STANDARD)
                .read(table.getFileName().toString(), Files.readAllBytes(table));
    }

    private static Vocabulary vocabulary() {
        RuleSetDraft draft = RULE_SETS.read(MUNICIPALITY);
        return draft.framework().vocabulary().plus(draft.municipality().vocabulary());
    }

    /** What is in a workbook, however it was packed. */
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
