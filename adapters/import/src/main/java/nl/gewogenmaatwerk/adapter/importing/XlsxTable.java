package nl.gewogenmaatwerk.adapter.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookCheck;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookLimits;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookRefused;
import nl.gewogenmaatwerk.text.Text;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The table of one sheet of a workbook (XLSX), row by row. Nothing in it is calculated or run. */
final class XlsxTable implements ExportTable {

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> sheetRows;
    private final List<String> header;

    private XlsxTable(
            Path file, ReadableWorkbook workbook, Stream<Row> stream, Iterator<Row> sheetRows, List<String> header) {
        this.file = file;
        this.workbook = workbook;
        this.stream = stream;
        this.sheetRows = sheetRows;
        this.header = header;
    }

    /** Opens a workbook. @throws ImportException when it cannot be read as the mapping says */
    static XlsxTable open(Path file, FileSettings settings) throws IOException {
        checkFormat(file);
        checkLimits(file);
        ReadableWorkbook workbook =
                read(file, () -> opened(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))));
        try {
            Sheet sheet = sheet(file, workbook, settings);
            Stream<Row> stream = read(file, () -> opened(sheet::openStream));
            Iterator<Row> rows = stream.iterator();
            Row header = header(file, rows, settings.headerRow());
            return new XlsxTable(file, workbook, stream, rows, names(header));
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
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
                while (next.isEmpty() && read(file, sheetRows::hasNext)) {
                    next = Optional.<ExportRow>of(new XlsxRow(read(file, sheetRows::next)))
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
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkFormat(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(8);
        }
        if (start.length == 8 && ReadableWorkbook.isOLE2Header(start)) {
            throw ExportProblem.at(
                    file,
                    0,
                    "wrong-format",
                    new Text(
                            "Dit is een oude werkmap (.xls), of een werkmap met een wachtwoord.",
                            "This is an old workbook (.xls), or one with a password."),
                    new Text(
                            "Sla het bestand op als .xlsx, zonder wachtwoord.",
                            "Save the file as .xlsx, without a password."));
        }
        if (start.length < 4 || !ReadableWorkbook.isOOXMLZipHeader(start)) {
            throw broken(file);
        }
    }

    private static void checkLimits(Path file) {
        try {
            WorkbookCheck.look(file, WorkbookLimits.EXPORT);
        } catch (WorkbookRefused refused) {
            throw ExportProblem.refused(file, refused);
        } catch (IOException | RuntimeException e) {
            throw broken(file);
        }
    }

    private static ImportException broken(Path file) {
        return ExportProblem.at(
                file,
                0,
                "broken-workbook",
                new Text(
                        "Dit is geen werkmap (.xlsx) die te lezen is.",
                        "This is not a workbook (.xlsx) that can be read."),
                new Text(
                        "Open het bestand in een spreadsheet en sla het opnieuw op als .xlsx; of exporteer het als CSV.",
                        "Open the file in a spreadsheet and save it again as .xlsx; or export it as CSV."));
    }

    private static Sheet sheet(Path file, ReadableWorkbook workbook, FileSettings settings) {
        List<Sheet> sheets = read(file, () -> workbook.getSheets().toList());
        List<Sheet> visible = sheets.stream()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        if (settings.sheet().isEmpty()) {
            if (visible.size() != 1) {
                throw ExportProblem.at(
                        file,
                        0,
                        "which-sheet",
                        new Text(
                                "De werkmap heeft " + visible.size()
                                        + " zichtbare bladen; de mapping zegt niet welk blad.",
                                "The workbook has " + visible.size()
                                        + " visible sheets; the mapping does not say which sheet."),
                        new Text(
                                "Schrijf de naam van het blad als `sheet` in de mapping.",
                                "Write the name of the sheet as `sheet` in the mapping."));
            }
            return visible.get(0);
        }
        String wanted = settings.sheet().get();
        Sheet sheet = sheets.stream()
                .filter(one -> Spaces.key(one.getName()).equals(Spaces.key(wanted)))
                .findFirst()
                .orElseThrow(() -> noSuchSheet(file, wanted, visible));
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            throw ExportProblem.at(
                    file,
                    0,
                    "hidden-sheet",
                    new Text("Het blad `" + wanted + "` is verborgen.", "The sheet `" + wanted + "` is hidden."),
                    new Text(
                            "Maak het blad zichtbaar en kijk of het echt mee moet.",
                            "Make the sheet visible and see whether it should really be used."));
        }
        return sheet;
    }

    private static ImportException noSuchSheet(Path file, String wanted, List<Sheet> visible) {
        String names =
                visible.stream().map(sheet -> "`" + sheet.getName() + "`").collect(Collectors.joining(", "));
        return ExportProblem.at(
                file,
                0,
                "no-such-sheet",
                new Text("Er is geen blad `" + wanted + "`.", "There is no sheet `" + wanted + "`."),
                new Text("De zichtbare bladen zijn: " + names + ".", "The visible sheets are: " + names + "."));
    }

    private static Row header(Path file, Iterator<Row> rows, int headerRow) {
        while (read(file, rows::hasNext)) {
            Row row = read(file, rows::next);
            if (row.getRowNum() == headerRow && !new XlsxRow(row).isBlank()) {
                if (row.isHidden()) {
                    throw ExportProblem.at(
                            file,
                            headerRow,
                            "hidden-row",
                            new Text("De rij met kolomnamen is verborgen.", "The row with column names is hidden."),
                            new Text("Maak de rij zichtbaar.", "Make the row visible."));
                }
                return row;
            }
            if (row.getRowNum() >= headerRow) {
                break;
            }
        }
        throw ExportProblem.noHeader(file, headerRow);
    }

    private static List<String> names(Row header) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < header.getCellCount(); column++) {
            names.add(new XlsxRow(header).cell(column).asText());
        }
        return List.copyOf(names);
    }

    /** What the library makes of a broken workbook is many kinds of exception, some with contents in their message: none gets out. */
    private static <T> T read(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw broken(file);
        }
    }

    private static <T> T opened(Opening<T> opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Opening<T> {
        T open() throws IOException;
    }

    private record XlsxRow(Row row) implements ExportRow {
        @Override
        public int number() {
            return row.getRowNum();
        }

        @Override
        public boolean isBlank() {
            for (int column = 0; column < row.getCellCount(); column++) {
                if (!(cell(column) instanceof Cell.Empty)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Cell cell(int column) {
            return row.getOptionalCell(column).map(Cell::of).orElseGet(Cell.Empty::new);
        }

        @Override
        public Optional<Defect> defect() {
            return row.isHidden() ? Optional.of(Defect.HIDDEN) : Optional.empty();
        }
    }
}
