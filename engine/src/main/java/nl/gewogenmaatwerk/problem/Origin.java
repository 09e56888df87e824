package nl.gewogenmaatwerk.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place in a file where somebody wrote something. In a table a line is a row and a column is a column. Immutable.
 *
 * @param file   the file, relative to the folder that holds the rule sets; with {@code #} and the name of a sheet in a workbook
 * @param line   the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line is meant
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    /** The whole of a file. */
    public static Origin file(String file) {
        return new Origin(file, 0, 0);
    }

    /** Whether it is a place in a table, which people find by its cell. */
    public boolean isInTable() {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.contains(".xlsx#") || name.endsWith(".xlsx");
    }

    /**
     * The place as people look it up: {@code rules/a.dslr:12:5}, or {@code rules/b.xlsx#Regels:C5} in a table. Leaves out what is 0.
     * A character in the name of a file that nobody can see is shown as {@code ?}: it could write over what else is on a screen.
     */
    public String shown() {
        String seen = UNSEEN.matcher(file).replaceAll("?");
        if (line == 0) {
            return seen;
        }
        if (column == 0) {
            return seen + ":" + line;
        }
        return isInTable() ? seen + ":" + letters(column) + line : seen + ":" + line + ":" + column;
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + (column - 1) % 26));
        return column <= 26 ? last : letters((column - 1) / 26) + last;
    }

    @Override
    public int compareTo(Origin other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
