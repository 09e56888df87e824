package nl.gewogenmaatwerk.adapter.importing;

import java.util.Comparator;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * Something wrong in a row of an export. It names the place and never what stands there. Immutable; equal by value.
 *
 * @param code   the stable name of this kind of problem, such as {@code no-translation}
 * @param row    the number of the row in the sheet, from 1, the header counted
 * @param column where in the row; absent when it is about the whole row
 * @param what   what is wrong
 * @param help   what to do about it
 */
public record RowProblem(String code, int row, Optional<ColumnPlace> column, Text what, Text help)
        implements Comparable<RowProblem> {

    private static final Comparator<RowProblem> ORDER = Comparator.comparingInt(RowProblem::row)
            .thenComparingInt(
                    problem -> problem.column().map(ColumnPlace::index).orElse(-1))
            .thenComparing(RowProblem::code)
            .thenComparing(problem -> problem.what().nl());

    /**
     * A column of an export.
     *
     * @param name  its name, as the mapping writes it
     * @param index its place, from 0
     */
    public record ColumnPlace(String name, int index) {

        /** Its letters in a spreadsheet, such as {@code D} or {@code AB}. */
        public String letters() {
            StringBuilder letters = new StringBuilder();
            for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
                letters.insert(0, (char) ('A' + rest % 26));
            }
            return letters.toString();
        }
    }

    /** The cell, as in {@code D12}; empty when the problem is about the whole row. */
    public String cell() {
        return column.map(place -> place.letters() + row).orElse("");
    }

    /** Where it is, in words: {@code rij 12, kolom "Score huisvesting" (cel D12)}. */
    public Text where() {
        return new Text("rij " + row, "row " + row)
                .plus(column.map(place -> new Text(
                                ", kolom \"" + place.name() + "\" (cel " + cell() + ")",
                                ", column \"" + place.name() + "\" (cell " + cell() + ")"))
                        .orElse(Text.same("")));
    }

    /** By row and column, then by code and text. */
    @Override
    public int compareTo(RowProblem other) {
        return ORDER.compare(this, other);
    }
}
