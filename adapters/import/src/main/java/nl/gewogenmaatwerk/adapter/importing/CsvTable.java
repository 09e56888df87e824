package nl.gewogenmaatwerk.adapter.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.text.Text;

/**
 * The table of a CSV file. The whole file is looked through once before the first row comes out, so that a file that is broken halfway gives
 * no rows at all; memory does not grow with the file.
 */
final class CsvTable implements ExportTable {

    private static final int LONGEST_RECORD = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private int row;

    private CsvTable(CloseableIterator<CsvRecord> records, List<String> header, int headerRow) {
        this.records = records;
        this.header = header;
        this.row = headerRow;
    }

    /** Opens a file. @throws ImportException when it cannot be read as the mapping says */
    static CsvTable open(Path file, FileSettings settings) throws IOException {
        Encoding.check(file, settings.charset());
        checkQuotes(file, settings);
        CloseableIterator<CsvRecord> records = records(file, settings);
        for (int row = 1; records.hasNext(); row++) {
            CsvRecord record = records.next();
            if (row == settings.headerRow()) {
                return new CsvTable(
                        records, record.getFields().stream().map(Spaces::single).toList(), row);
            }
        }
        records.close();
        throw ExportProblem.noHeader(file, settings.headerRow());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Iterator<ExportRow> rows() {
        return new Iterator<>() {
            private Optional<ExportRow> next = Optional.empty();

            @Override
            public boolean hasNext() {
                while (next.isEmpty() && records.hasNext()) {
                    row++;
                    next = Optional.<ExportRow>of(new CsvRow(row, records.next(), header.size()))
                            .filter(one -> !one.isBlank());
                }
                return next.isPresent();
            }

            @Override
            public ExportRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ExportRow one = next.orElseThrow();
                next = Optional.empty();
                return one;
            }
        };
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkQuotes(Path file, FileSettings settings) throws IOException {
        int row = 1;
        try (CloseableIterator<CsvRecord> records = records(file, settings)) {
            while (records.hasNext()) {
                records.next();
                row++;
            }
        } catch (CsvParseException e) {
            throw ExportProblem.at(
                    file,
                    row,
                    "broken-csv",
                    new Text(
                            "Vanaf rij " + row + " kloppen de aanhalingstekens niet.",
                            "From row " + row + " on, the quotation marks do not match."),
                    new Text(
                            "Exporteer het bestand opnieuw, of verbeter deze rij: een tekst die met een aanhalingsteken begint, "
                                    + "moet er ook mee eindigen.",
                            "Export the file again, or correct this row: a text that starts with a quotation mark must also end with one."));
        }
    }

    private static CloseableIterator<CsvRecord> records(Path file, FileSettings settings) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(settings.separator())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(reader(file, settings))
                .iterator();
    }

    private static Reader reader(Path file, FileSettings settings) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        if (settings.charset().equals(StandardCharsets.UTF_8)) {
            in.mark(3);
            if (!Encoding.isMark(in.readNBytes(3))) {
                in.reset();
            }
        }
        return new InputStreamReader(
                in,
                settings.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private record CsvRow(int number, CsvRecord record, int width) implements ExportRow {
        @Override
        public boolean isBlank() {
            return record.getFields().stream().allMatch(String::isBlank);
        }

        @Override
        public Cell cell(int column) {
            return column < record.getFieldCount() ? Cell.written(record.getField(column)) : new Cell.Empty();
        }

        @Override
        public Optional<Defect> defect() {
            boolean fits = record.getFieldCount() >= width
                    && record.getFields().stream().skip(width).allMatch(String::isBlank);
            return fits ? Optional.empty() : Optional.of(Defect.OTHER_WIDTH);
        }
    }
}
