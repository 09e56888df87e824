package nl.gewogenmaatwerk.adapter.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;

/**
 * The cells of a CSV file or of one sheet. Immutable.
 *
 * @param rows the rows that hold something, from above
 */
record Grid(List<Row> rows) {
    Grid {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number its number, from 1
     * @param cells  its cells, from the left
     * @param told   the columns of cells that cannot be read, which has been told
     */
    record Row(int number, List<Cell> cells, Set<Integer> told) {
        Row {
            cells = List.copyOf(cells);
            told = Set.copyOf(told);
        }

        /** The cell in a column, from 1. */
        Cell cell(int column) {
            return column <= cells.size() ? cells.get(column - 1) : new Cell.Empty();
        }
    }

    /** A cell as it is in the file. @param cell what it holds @param raw its text before anything was left out of it */
    record Raw(Cell cell, String raw) {}

    /** Takes rows in order, as long as they stay within the limits. Used by one thread. */
    static final class Builder {
        private static final Pattern HIDDEN =
                Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\t\\r\\n]]");

        private final TableLimits limits;
        private final CellFindings findings;
        private final List<Row> rows = new ArrayList<>();
        private boolean tooWide;
        private long characters;

        Builder(TableLimits limits, CellFindings findings) {
            this.limits = limits;
            this.findings = findings;
        }

        /** Adds a row. @return whether there may be more */
        boolean add(int number, List<Raw> row) {
            if (row.stream().allMatch(each -> each.cell() instanceof Cell.Empty)) {
                return true;
            }
            int first = rows.isEmpty() ? number : rows.get(0).number();
            if (number - first > limits.rows()) {
                findings.add(
                        "too-many-rows",
                        findings.at(number, 0),
                        "Deze tabel heeft meer dan " + limits.rows() + " rijen.",
                        "This table has more than " + limits.rows() + " rows.",
                        "Verdeel de rijen over meer bestanden, en haal weg wat ver onder de tabel staat.",
                        "Spread the rows over more files, and remove what stands far below the table.");
                return false;
            }
            characters += row.stream()
                    .limit(limits.columns())
                    .mapToLong(each -> Math.min(each.raw().length(), limits.cell()))
                    .sum();
            if (characters > limits.bytes()) {
                findings.add(
                        "table-too-big",
                        findings.at(number, 0),
                        "Deze tabel heeft samen meer dan " + limits.bytes() / 1024 + " duizend tekens.",
                        "This table has more than " + limits.bytes() / 1024 + " thousand characters altogether.",
                        "Verdeel de rijen over meer bestanden.",
                        "Spread the rows over more files.");
                return false;
            }
            List<Cell> cells = new ArrayList<>();
            Set<Integer> told = new HashSet<>();
            for (int column = 1; column <= Math.min(row.size(), limits.columns()); column++) {
                Raw each = row.get(column - 1);
                cells.add(each.cell());
                if (!isFine(each.raw(), number, column)) {
                    told.add(column);
                }
            }
            wide(number, row);
            rows.add(new Row(number, cells, told));
            return true;
        }

        Grid grid() {
            return new Grid(rows);
        }

        private void wide(int number, List<Raw> row) {
            for (int column = limits.columns() + 1; column <= row.size() && !tooWide; column++) {
                if (!(row.get(column - 1).cell() instanceof Cell.Empty)) {
                    tooWide = true;
                    findings.add(
                            "too-many-columns",
                            findings.at(number, column),
                            "Deze tabel heeft meer dan " + limits.columns() + " kolommen.",
                            "This table has more than " + limits.columns() + " columns.",
                            "Haal kolommen weg die u niet gebruikt, of verdeel de regels over meer tabellen.",
                            "Remove columns that you do not use, or spread the rules over more tables.");
                }
            }
        }

        private boolean isFine(String raw, int row, int column) {
            if (raw.length() > limits.cell()) {
                findings.add(
                        "cell-too-long",
                        findings.at(row, column),
                        "In deze cel staan meer dan " + limits.cell() + " tekens.",
                        "This cell holds more than " + limits.cell() + " characters.",
                        "Maak de tekst korter.",
                        "Make the text shorter.");
                return false;
            }
            Matcher hidden = HIDDEN.matcher(raw);
            if (hidden.find()) {
                String character = String.format("U+%04X", hidden.group().codePointAt(0));
                findings.add(
                        "hidden-character",
                        findings.at(row, column),
                        "In deze cel staat een onzichtbaar teken (" + character + ").",
                        "This cell holds an invisible character (" + character + ").",
                        "Typ de tekst opnieuw in de cel.",
                        "Type the text in the cell again.");
                return false;
            }
            return true;
        }
    }
}
