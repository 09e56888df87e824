package nl.gewogenmaatwerk.adapter.tables;

import nl.gewogenmaatwerk.adapter.tables.sheet.WorkbookLimits;
import nl.gewogenmaatwerk.rule.Limit;

/**
 * How big a decision table may be. Whoever embeds the engine sets it, not a municipality. Immutable.
 *
 * @param bytes       the most bytes that a file may have, up to 4 MiB
 * @param workbook    how big a workbook may be once it is unzipped
 * @param sheets      the most sheets in a workbook, up to 100
 * @param rows        the most rows in a table, its heading not counted, up to 10,000
 * @param columns     the most columns in a table, up to 200
 * @param cell        the most characters in a cell, up to 10,000
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
    public static final TableLimits STANDARD =
            new TableLimits(1 << 20, new WorkbookLimits(20_000_000, 100, 5_000_000, 200), 20, 2_000, 60, 1_000, 24, 40);

    /** @throws IllegalArgumentException when a limit is below 1 or above its most */
    public TableLimits {
        within("bytes", bytes, 4 << 20);
        within("sheets", sheets, 100);
        within("rows", rows, 10_000);
        within("columns", columns, 200);
        within("cell", cell, 10_000);
        within("conditions", conditions, Limit.CONDITIONS_PER_RULE.most());
        within("conclusions", conclusions, Limit.CONCLUSIONS_PER_RULE.most());
    }

    private static void within(String limit, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(limit + " is from 1 to " + most + ", not " + value);
        }
    }

    /** These limits with another most of bytes. @throws IllegalArgumentException when it is out of its range */
    public TableLimits withBytes(int most) {
        return new TableLimits(most, workbook, sheets, rows, columns, cell, conditions, conclusions);
    }

    /** These limits with another most of rows. @throws IllegalArgumentException when it is out of its range */
    public TableLimits withRows(int most) {
        return new TableLimits(bytes, workbook, sheets, most, columns, cell, conditions, conclusions);
    }

    /** These limits with another most of columns. @throws IllegalArgumentException when it is out of its range */
    public TableLimits withColumns(int most) {
        return new TableLimits(bytes, workbook, sheets, rows, most, cell, conditions, conclusions);
    }
}
