package nl.gewogenmaatwerk.adapter.json.document;

/**
 * A place in a document. Immutable.
 *
 * @param pointer the JSON pointer (RFC 6901) to it; empty for the whole document
 * @param line    the line, from 1; 0 when the whole document is meant
 * @param column  the column, from 1; 0 when the whole line is meant
 */
public record Place(String pointer, int line, int column) {

    /** The whole of a document. */
    public static final Place WHOLE = new Place("", 0, 0);

    /** The pointer to a member of what a pointer points to. */
    static String member(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an item of what a pointer points to. */
    static String item(String pointer, int index) {
        return pointer + "/" + index;
    }
}
