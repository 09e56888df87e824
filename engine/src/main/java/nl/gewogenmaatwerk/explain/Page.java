package nl.gewogenmaatwerk.explain;

import java.util.ArrayList;
import java.util.List;

/** A page of plain text of a fixed width, filled from top to bottom. Used once, by one thread. */
class Page {
    /** How many characters fit on a line. */
    static final int WIDTH = 100;

    private static final int ITEM_COLUMN = 4;
    private static final int LABEL_COLUMN = 3;
    private static final int FIELD_COLUMN = 20;

    private final StringBuilder text = new StringBuilder();

    /** A line across the page. */
    final void ruler(char character) {
        line(String.valueOf(character).repeat(WIDTH));
    }

    final void blank() {
        text.append('\n');
    }

    /** A heading with a line under it. */
    final void heading(String heading) {
        String clean = clean(heading);
        blank();
        paragraph(0, 0, clean);
        line("-".repeat(Math.min(WIDTH, length(clean))));
    }

    /** A point of a list, behind its number or bullet. */
    final void item(String mark, String item) {
        columns(mark, ITEM_COLUMN, item);
    }

    /** A paragraph; its first line starts in one column and the others in another. */
    final void paragraph(int first, int others, String paragraph) {
        int room = WIDTH - first;
        int indent = first;
        for (String line : wrapped(clean(paragraph), room, WIDTH - others)) {
            line(" ".repeat(indent) + line);
            indent = others;
        }
    }

    /** A label with what it says, in two columns. */
    final void field(String label, String value) {
        columns(" ".repeat(LABEL_COLUMN) + clean(label), FIELD_COLUMN, value);
    }

    private void columns(String left, int column, String right) {
        String start = left + " ".repeat(Math.max(1, column - length(left)));
        for (String line : wrapped(clean(right), WIDTH - length(start), WIDTH - column)) {
            line(start + line);
            start = " ".repeat(column);
        }
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private static List<String> wrapped(String paragraph, int firstRoom, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            int limit = lines.isEmpty() ? firstRoom : room;
            if (line.length() > 0 && length(line) + 1 + length(word) > limit) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Words with single spaces between them; nothing in it can steer a terminal or turn the reading direction. */
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .replaceAll(" +", " ")
                .strip();
    }

    private static int length(CharSequence words) {
        return Character.codePointCount(words, 0, words.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
