package nl.gewogenmaatwerk.adapter.tables;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.StrictText;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables.Table;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.problem.Origin;

/** The table of a CSV file: UTF-8, with semicolons or commas between the cells. */
final class CsvTable {

    /** What a spreadsheet would calculate when it opens the file. */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*(=\\s*[A-Za-z(+@'\"-].*|[+@].*[(|!].*)");

    private CsvTable() {}

    static List<Table> read(String path, byte[] content, TableLimits limits) {
        CellFindings findings = new CellFindings(path);
        Grid grid = text(path, content, findings)
                .map(text -> grid(text, limits, findings))
                .orElse(new Grid(List.of()));
        if (grid.rows().isEmpty() && findings.problems().isEmpty()) {
            findings.add(
                    "empty-table",
                    Origin.file(path),
                    "Deze tabel is leeg.",
                    "This table is empty.",
                    "Schrijf er een kop en een regel in, of haal het bestand weg.",
                    "Write a heading and a rule in it, or remove the file.");
        }
        return List.of(new Table(grid, findings));
    }

    private static Optional<String> text(String path, byte[] content, CellFindings findings) {
        FileFindings inText = new FileFindings(path);
        Optional<String> text = StrictText.decode(content, inText);
        // A line of text need not be a row, and its columns are no cells.
        inText.problems()
                .forEach(problem -> findings.add(
                        problem.code(),
                        Origin.file(path),
                        "In dit bestand staat een teken dat geen UTF-8 is, rond tekstregel " + problem.line() + ".",
                        "This file holds a character that is not UTF-8, near line " + problem.line() + " of the text.",
                        "Sla het bestand op als `CSV UTF-8`, of als .xlsx.",
                        "Save the file as `CSV UTF-8`, or as .xlsx."));
        return text;
    }

    private static Grid grid(String text, TableLimits limits, CellFindings findings) {
        Grid.Builder grid = new Grid.Builder(limits, findings);
        int row = 0;
        try (CloseableIterator<CsvRecord> records = records(text, separator(text), limits)) {
            boolean more = true;
            while (more && records.hasNext()) {
                row++;
                more = grid.add(
                        row,
                        records.next().getFields().stream().map(CsvTable::raw).toList());
            }
        } catch (CsvParseException broken) {
            findings.add(
                    "broken-csv",
                    findings.at(row + 1, 0),
                    "Vanaf deze rij kloppen de aanhalingstekens niet, of is een cel veel te lang.",
                    "From this row on the quotation marks do not match, or a cell is far too long.",
                    "Een tekst die met een aanhalingsteken begint, moet er ook mee eindigen; schrijf een aanhalingsteken in een tekst dubbel.",
                    "A text that starts with a quotation mark must also end with one; write a quotation mark within a text twice.");
            return new Grid(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grid.grid();
    }

    private static Grid.Raw raw(String field) {
        return new Grid.Raw(FORMULA.matcher(field).matches() ? new Cell.Formula() : Cell.written(field), field);
    }

    /** The separator that makes most of the heading. */
    private static char separator(String text) {
        return known(text, ',') > known(text, ';') ? ',' : ';';
    }

    private static long known(String text, char separator) {
        String heading =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return heading.chars().filter(character -> character == separator).count();
    }

    private static CloseableIterator<CsvRecord> records(String text, char separator, TableLimits limits) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(limits.bytes())
                .ofCsvRecord(text)
                .iterator();
    }
}
