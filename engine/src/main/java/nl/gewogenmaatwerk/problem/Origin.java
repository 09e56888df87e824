package nl.gewogenmaatwerk.problem;

/**
 * The place in a file where somebody wrote something. Immutable.
 *
 * @param file   the file, relative to the folder that holds the rule sets
 * @param line   the line, from 1; 0 when the whole file is meant
 * @param column the column, from 1; 0 when the whole line is meant
 */
public record Origin(String file, int line, int column) implements Comparable<Origin> {

    /** The whole of a file. */
    public static Origin file(String file) {
        return new Origin(file, 0, 0);
    }

    @Override
    public int compareTo(Origin other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
