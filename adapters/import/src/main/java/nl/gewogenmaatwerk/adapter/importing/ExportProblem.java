package nl.gewogenmaatwerk.adapter.importing;

import java.nio.file.Path;
import java.util.List;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookCheck;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookLimits;
import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookRefused;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;

/** Problems that make a whole export unusable. */
final class ExportProblem {

    private ExportProblem() {}

    /** A problem at a row; 0 when it is about the whole file. */
    static ImportException at(Path file, int row, String code, Text what, Text help) {
        return new ImportException(
                List.of(Problem.error(code, new Origin(file.getFileName().toString(), row, 0), what, help)));
    }

    static ImportException noHeader(Path file, int headerRow) {
        return at(
                file,
                0,
                "no-header",
                new Text(
                        "Er staan geen kolomnamen op rij " + headerRow + ".",
                        "There are no column names on row " + headerRow + "."),
                new Text(
                        "Kijk op welke rij de kolomnamen staan en schrijf dat als `headerRow` in de mapping.",
                        "See on which row the column names are and write it as `headerRow` in the mapping."));
    }

    /** A workbook that is not safe to open. */
    static ImportException refused(Path file, WorkbookRefused refused) {
        return switch (refused.reason()) {
            case TOO_BIG -> tooBig(file);
            case OUTSIDE_SHEET -> outsideSheet(file, refused.row());
            case NO_SUCH_TEXT -> noSuchText(file, refused.row());
        };
    }

    private static ImportException tooBig(Path file) {
        WorkbookLimits limits = WorkbookLimits.EXPORT;
        return at(
                file,
                0,
                "workbook-too-big",
                new Text(
                        "Uitgepakt is deze werkmap groter dan " + limits.unzipped() / 1_000_000 + " MB of meer dan "
                                + limits.ratio() + " keer zo groot als het bestand, of hij heeft meer dan "
                                + limits.parts() + " onderdelen.",
                        "Unzipped, this workbook is bigger than " + limits.unzipped() / 1_000_000 + " MB or more than "
                                + limits.ratio() + " times as big as the file, or it has more than " + limits.parts()
                                + " parts."),
                new Text(
                        "Exporteer alleen de kolommen die nodig zijn, verdeel de rijen over meer bestanden, of exporteer als CSV.",
                        "Export only the columns that are needed, divide the rows over more files, or export it as CSV."));
    }

    private static ImportException outsideSheet(Path file, int row) {
        return at(
                file,
                row,
                "cell-outside-sheet",
                new Text(
                        "Hier staat een cel buiten het blad: een blad gaat tot kolom XFD en rij "
                                + WorkbookCheck.LAST_ROW + ".",
                        "There is a cell outside the sheet here: a sheet goes up to column XFD and row "
                                + WorkbookCheck.LAST_ROW + "."),
                new Text(
                        "De werkmap is beschadigd. Open hem in een spreadsheet en sla hem opnieuw op als .xlsx; of exporteer als CSV.",
                        "The workbook is damaged. Open it in a spreadsheet and save it again as .xlsx; or export it as CSV."));
    }

    private static ImportException noSuchText(Path file, int row) {
        return at(
                file,
                row,
                "no-such-text",
                new Text(
                        "Een cel in deze rij verwijst naar een tekst die niet in de werkmap staat.",
                        "A cell in this row refers to a text that is not in the workbook."),
                new Text(
                        "De werkmap is beschadigd. Exporteer hem opnieuw, of exporteer als CSV.",
                        "The workbook is damaged. Export it again, or export it as CSV."));
    }
}
