package nl.gewogenmaatwerk.adapter.tables.sheet;

/**
 * Something in a workbook that a table of people does not need, and that may hide what it says. Immutable.
 *
 * @param kind   what it is
 * @param part   the name of the sheet, or of the part of the file when it is in no sheet
 * @param row    the row, from 1; 0 when it is in no row
 * @param column the column, from 1; 0 when it is in no column
 */
public record Oddity(Kind kind, String part, int row, int column) {

    /** What can be odd. */
    public enum Kind {
        /** A program, or another file, inside the workbook. */
        PROGRAM,
        /** A reference to something outside the workbook. */
        LINK,
        /** A part that declares a document type, with which XML can refer to other files or grow without end. */
        DOCTYPE,
        /** A part whose name points outside the workbook. */
        PART_NAME,
        /** Cells that were merged. */
        MERGED,
        /** A row that does not show. */
        HIDDEN_ROW,
        /** A column that does not show. */
        HIDDEN_COLUMN
    }

    /** The same in a sheet with another name. */
    Oddity in(String sheet) {
        return new Oddity(kind, sheet, row, column);
    }
}
