package nl.gewogenmaatwerk.adapter.importing;

import java.nio.file.Path;
import java.util.List;
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
}
