package nl.gewogenmaatwerk.adapter.tables;

import java.util.List;
import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.Place;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;

/** What is wrong with the cells of one sheet or CSV file. Used by one thread. */
final class CellFindings {

    private static final int ENOUGH = 500;

    private final FileFindings findings;
    private int count;

    CellFindings(String file) {
        this.findings = new FileFindings(file);
    }

    /** The place of a cell; 0 for a whole row or a whole file. */
    Origin at(int row, int column) {
        return findings.origin(new Place("", row, column));
    }

    void add(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        count++;
        findings.add(code, place(at), new Text(nl, en), new Text(helpNl, helpEn));
    }

    /** Something that is wrong with what was written. */
    void written(String code, Origin at, String written, Text what, Text help) {
        count++;
        findings.add(code, place(at), what, written, help);
    }

    /** Whether enough has been told. */
    boolean isFull() {
        return count > ENOUGH;
    }

    List<Problem> problems() {
        return findings.problems();
    }

    private static Place place(Origin at) {
        return new Place("", at.line(), at.column());
    }
}
