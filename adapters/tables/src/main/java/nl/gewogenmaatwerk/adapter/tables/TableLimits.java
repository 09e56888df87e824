package nl.gewogenmaatwerk.adapter.tables;

import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookLimits;

/**
 * How big a decision table may be. Immutable.
 *
 * @param bytes       the most bytes that a file may have
 * @param workbook    how big a workbook may be once it is unzipped
 * @param sheets      the most sheets in a workbook
 * @param rows        the most rows in a table, its heading not counted
 * @param columns     the most columns in a table
 * @param cell        the most characters in a cell
 * @param conditions  the most conditions in a rule, as in rules that are written as text
 * @param conclusions the most conclusions of a rule, as in rules that are written as text
 */
public record TableLimits(
        int bytes,
        WorkbookLimits workbook,
        int sheets,
        int rows,
        int columns,
        int cell,
        int conditions,
        int conclusions) {

    /** 1 MiB; unzipped 20 MB, and 100 times the file from 5 MB on; 20 sheets of 2,000 rows, 60 columns and 1,000 characters in a cell. */
    public static final TableLimits DEFAULT =
            new TableLimits(1 << 20, new WorkbookLimits(20_000_000, 100, 5_000_000, 200), 20, 2_000, 60, 1_000, 24, 40);
}
