package nl.gewogenmaatwerk.adapter.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables.Table;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;
import nl.gewogenmaatwerk.adapter.tables.sheet.Oddity;
import nl.gewogenmaatwerk.adapter.tables.sheet.Spaces;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookCheck;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookLimits;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookRefused;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The tables of a workbook: every sheet with a heading is one. Used once. */
final class WorkbookTables {

    /** The sheets that hold no table and may be there all the same. */
    private static final Set<String> ASIDE = Set.of("uitleg", "keuzes", "explanation", "choices");

    private static final int LONGEST_NAME = 60;

    private final String path;
    private final TableLimits limits;
    private final List<Problem> problems;

    WorkbookTables(String path, TableLimits limits, List<Problem> problems) {
        this.path = path;
        this.limits = limits;
        this.problems = problems;
    }

    List<Table> read(byte[] content) {
        try {
            if (content.length >= 8 && ReadableWorkbook.isOLE2Header(content)) {
                old();
                return List.of();
            }
            List<Oddity> oddities = WorkbookCheck.look(content, limits.workbook());
            oddities.forEach(this::odd);
            boolean safe = oddities.stream().noneMatch(odd -> odd.kind() == Oddity.Kind.DOCTYPE);
            return safe ? tables(content) : List.of();
        } catch (WorkbookRefused refused) {
            refused(refused);
        } catch (IOException | RuntimeException broken) {
            // What the library makes of a broken workbook is many kinds of exception.
            broken();
        }
        return List.of();
    }

    private List<Table> tables(byte[] content) throws IOException {
        List<Table> tables = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            if (sheets.size() > limits.sheets()) {
                tooManySheets();
                return List.of();
            }
            int before = problems.size();
            for (Sheet sheet : sheets) {
                if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                    hidden(sheet);
                } else {
                    table(sheet, tables);
                }
            }
            if (tables.isEmpty() && problems.size() == before) {
                noTable();
            }
        }
        return tables;
    }

    private void table(Sheet sheet, List<Table> tables) throws IOException {
        CellFindings findings = new CellFindings(place(sheet.getName()));
        Grid.Builder builder = new Grid.Builder(limits, findings);
        int last = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            boolean more = true;
            while (more && rows.hasNext()) {
                Row row = rows.next();
                if (row.getRowNum() <= last) {
                    throw new IOException("rows out of order");
                }
                last = row.getRowNum();
                more = builder.add(last, raw(row));
            }
        }
        Grid grid = builder.grid();
        boolean heading =
                !grid.rows().isEmpty() && TableReader.isHeading(grid.rows().get(0));
        if (heading) {
            tables.add(new Table(grid, findings));
        } else if (!ASIDE.contains(Spaces.key(sheet.getName()))) {
            noHeading(sheet);
        }
    }

    private List<Grid.Raw> raw(Row row) {
        List<Grid.Raw> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(this::raw).orElse(new Grid.Raw(new Cell.Empty(), "")));
        }
        return cells;
    }

    /** What is out of bounds is not looked into: a few kilobytes can hold the same long text in every cell. */
    private Grid.Raw raw(org.dhatim.fastexcel.reader.Cell cell) {
        String text = cell.getType() == CellType.STRING ? cell.asString() : "";
        boolean outOfBounds = text.length() > limits.cell()
                || cell.getColumnIndex() >= limits.columns() && cell.getType() != CellType.EMPTY;
        return new Grid.Raw(outOfBounds ? new Cell.Broken() : Cell.of(cell), text);
    }

    /** A sheet as people know it. */
    private String place(String sheet) {
        String name = sheet.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return path + "#" + (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…");
    }

    private void tell(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        problems.add(Problem.error(code, at, new Text(nl, en), new Text(helpNl, helpEn)));
    }

    private void odd(Oddity odd) {
        switch (odd.kind()) {
            case PROGRAM ->
                tell(
                        "workbook-program",
                        Origin.file(path),
                        "In deze werkmap zit een programma (macro) of een ander bestand.",
                        "This workbook holds a program (macro) or another file.",
                        "Sla de werkmap op als gewone .xlsx, zonder macro's, knoppen en ingesloten bestanden.",
                        "Save the workbook as a plain .xlsx, without macros, buttons and embedded files.");
            case LINK ->
                tell(
                        "workbook-link",
                        Origin.file(path),
                        "Deze werkmap verwijst naar iets buiten de werkmap.",
                        "This workbook refers to something outside the workbook.",
                        "Haal koppelingen naar andere bestanden, gegevensbronnen en websites weg.",
                        "Remove links to other files, data sources and websites.");
            case DOCTYPE ->
                tell(
                        "workbook-doctype",
                        Origin.file(path),
                        "In deze werkmap staat een verwijzing die er niet in hoort (DOCTYPE).",
                        "This workbook holds a declaration that does not belong in it (DOCTYPE).",
                        "Maak een nieuwe werkmap en kopieer alleen de tekst van de tabel.",
                        "Make a new workbook and copy the text of the table only.");
            case PART_NAME ->
                tell(
                        "workbook-part-name",
                        Origin.file(path),
                        "In deze werkmap zit een onderdeel waarvan de naam naar een andere plek wijst.",
                        "This workbook has a part whose name points to another place.",
                        "Maak een nieuwe werkmap en kopieer alleen de tekst van de tabel.",
                        "Make a new workbook and copy the text of the table only.");
            case MERGED ->
                tell(
                        "merged-cells",
                        new Origin(place(odd.part()), odd.row(), odd.column()),
                        "Deze cellen zijn samengevoegd.",
                        "These cells are merged.",
                        "Maak de samenvoeging ongedaan en vul elke cel zelf in.",
                        "Undo the merge and fill in each cell itself.");
            case HIDDEN_ROW ->
                tell(
                        "hidden-row",
                        new Origin(place(odd.part()), odd.row(), 0),
                        odd.row() == 0 ? "De rijen van dit blad zijn verborgen." : "Deze rij is verborgen.",
                        odd.row() == 0 ? "The rows of this sheet are hidden." : "This row is hidden.",
                        "Maak de rij zichtbaar, of verwijder haar. Zet ook filters uit.",
                        "Make the row visible, or delete it. Switch off filters too.");
            case HIDDEN_COLUMN ->
                tell(
                        "hidden-column",
                        new Origin(place(odd.part()), 1, odd.column()),
                        "Deze kolom is verborgen.",
                        "This column is hidden.",
                        "Maak de kolom zichtbaar, of verwijder haar.",
                        "Make the column visible, or delete it.");
        }
    }

    private void refused(WorkbookRefused refused) {
        WorkbookLimits most = limits.workbook();
        switch (refused.reason()) {
            case TOO_BIG ->
                tell(
                        "workbook-too-big",
                        Origin.file(path),
                        "Uitgepakt is deze werkmap groter dan " + most.unzipped() / 1_000_000 + " MB of meer dan "
                                + most.ratio() + " keer zo groot als het bestand, of hij heeft meer dan " + most.parts()
                                + " onderdelen.",
                        "Unzipped, this workbook is bigger than " + most.unzipped() / 1_000_000 + " MB or more than "
                                + most.ratio() + " times as big as the file, or it has more than " + most.parts()
                                + " parts.",
                        "Kopieer alleen de tekst van de tabel naar een nieuwe werkmap.",
                        "Copy the text of the table only to a new workbook.");
            case OUTSIDE_SHEET ->
                tell(
                        "cell-outside-sheet",
                        new Origin(path, refused.row(), 0),
                        "Hier staat een cel buiten het blad.",
                        "There is a cell outside the sheet here.",
                        "De werkmap is beschadigd. Open hem in een spreadsheet en sla hem opnieuw op als .xlsx.",
                        "The workbook is damaged. Open it in a spreadsheet and save it again as .xlsx.");
            case NO_SUCH_TEXT ->
                tell(
                        "no-such-text",
                        new Origin(path, refused.row(), 0),
                        "Een cel in deze rij verwijst naar een tekst die niet in de werkmap staat.",
                        "A cell in this row refers to a text that is not in the workbook.",
                        "De werkmap is beschadigd. Open hem in een spreadsheet en sla hem opnieuw op als .xlsx.",
                        "The workbook is damaged. Open it in a spreadsheet and save it again as .xlsx.");
        }
    }

    private void old() {
        tell(
                "old-workbook",
                Origin.file(path),
                "Dit is een oude werkmap (.xls), of een werkmap met een wachtwoord.",
                "This is an old workbook (.xls), or one with a password.",
                "Sla het bestand op als .xlsx, zonder wachtwoord.",
                "Save the file as .xlsx, without a password.");
    }

    private void broken() {
        tell(
                "broken-workbook",
                Origin.file(path),
                "Dit is geen werkmap (.xlsx) die te lezen is.",
                "This is not a workbook (.xlsx) that can be read.",
                "Open het bestand in een spreadsheet en sla het opnieuw op als .xlsx; of sla de tabel op als CSV.",
                "Open the file in a spreadsheet and save it again as .xlsx; or save the table as CSV.");
    }

    private void tooManySheets() {
        tell(
                "too-many-sheets",
                Origin.file(path),
                "Deze werkmap heeft meer dan " + limits.sheets() + " bladen.",
                "This workbook has more than " + limits.sheets() + " sheets.",
                "Verdeel de bladen over meer werkmappen.",
                "Spread the sheets over more workbooks.");
    }

    private void hidden(Sheet sheet) {
        tell(
                "hidden-sheet",
                Origin.file(place(sheet.getName())),
                "Dit blad is verborgen.",
                "This sheet is hidden.",
                "Maak het blad zichtbaar, of verwijder het.",
                "Make the sheet visible, or delete it.");
    }

    private void noHeading(Sheet sheet) {
        tell(
                "no-heading",
                Origin.file(place(sheet.getName())),
                "Boven dit blad staat geen kop van een tabel.",
                "There is no heading of a table at the top of this sheet.",
                "Zet op de eerste rij de namen `regel`, `titel`, `bron` enzovoort. Een blad zonder tabel heet `Uitleg` of `Keuzes`.",
                "Put the names `rule`, `title`, `source` and so on on the first row. A sheet without a table is named `Uitleg` or `Keuzes`.");
    }

    private void noTable() {
        tell(
                "empty-table",
                Origin.file(path),
                "In deze werkmap staat geen tabel.",
                "There is no table in this workbook.",
                "Zet op een blad de namen `regel`, `titel`, `bron` enzovoort, met regels eronder.",
                "Put the names `rule`, `title`, `source` and so on on a sheet, with rules below them.");
    }
}
