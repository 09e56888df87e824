package nl.gewogenmaatwerk.adapter.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Reads decision tables: CSV files and workbooks with a rule on each row. Nothing in them is calculated or run. Thread-safe.
 *
 * <p>The first row is the heading, with Dutch or English names: {@code regel}, {@code titel}, {@code bron}, then a column for each condition,
 * then {@code interventie}, {@code overweging}, {@code sterkte}, {@code grond}, {@code variant} (which may be left out) and {@code omdat}. A
 * condition column is named by a code or label of the vocabulary, by {@code eerder: …} with an intervention, by {@code oordeel: …} with an
 * appraisal, or {@code een belemmering}. A row without rule, title, source and conditions adds a conclusion to the rule above it.
 */
public final class DecisionTables {

    private final Vocabulary vocabulary;
    private final Layer layer;
    private final Map<String, String> translations;
    private final TableLimits limits;

    private DecisionTables(Vocabulary vocabulary, Layer layer, Map<String, String> translations, TableLimits limits) {
        this.vocabulary = vocabulary;
        this.layer = layer;
        this.translations = Map.copyOf(translations);
        this.limits = limits;
    }

    /**
     * A reader.
     *
     * @param vocabulary   the codes and labels that tables may use
     * @param layer        whose tables they are
     * @param translations English for Dutch sentences of the rules
     * @param limits       how big a table may be
     */
    public static DecisionTables of(
            Vocabulary vocabulary, Layer layer, Map<String, String> translations, TableLimits limits) {
        return new DecisionTables(vocabulary, layer, translations, limits);
    }

    /** Whether a file is a workbook, by its name; any other is read as CSV. */
    public static boolean isWorkbook(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * The rules of a table.
     *
     * @param path    the file as people know it; rules and problems are placed in it
     * @param content its bytes
     */
    public TableRules read(String path, byte[] content) {
        if (content.length > limits.bytes()) {
            String most = limits.bytes() / 1024 + " KiB";
            return new TableRules(
                    List.of(),
                    Map.of(),
                    List.of(Problem.error(
                            "too-big",
                            Origin.file(path),
                            new Text(
                                    "Dit bestand is groter dan " + most + ".",
                                    "This file is bigger than " + most + "."),
                            new Text(
                                    "Verdeel het over meer bestanden, of maak het kleiner.",
                                    "Divide it over more files, or make it smaller."))));
        }
        List<Rule> rules = new ArrayList<>();
        Map<Origin, String> cells = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Table> tables = isWorkbook(path)
                ? new WorkbookTables(path, limits, problems).read(content)
                : CsvTable.read(path, content, limits);
        for (Table table : tables) {
            if (!table.grid().rows().isEmpty()) {
                TableReader reader = new TableReader(vocabulary, layer, translations, limits, table.findings());
                rules.addAll(reader.read(table.grid()));
                cells.putAll(reader.cells());
            }
            problems.addAll(table.findings().problems());
        }
        return new TableRules(
                rules, cells, problems.stream().sorted().distinct().toList());
    }

    /** A table with what is wrong with its cells. @param grid its cells; none when they cannot be read */
    record Table(Grid grid, CellFindings findings) {}
}
