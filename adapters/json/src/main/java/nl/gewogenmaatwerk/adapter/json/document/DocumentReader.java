package nl.gewogenmaatwerk.adapter.json.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * Reads JSON or YAML strictly, with Jackson's streaming parsers. Refused, and told all at once as far as reading can go on: text that is not
 * UTF-8, input that is too big or nested too deep, a name that occurs twice in an object, more than one document, and what Jackson itself
 * refuses. In YAML also: anchors, aliases and tags, characters that nobody can see, and texts
 * longer than 2,000 characters. Immutable and thread-safe.
 */
public final class DocumentReader {

    /** The most bytes, unless another limit is asked for: 1 MiB. */
    public static final int MAX_BYTES = 1 << 20;

    /** The deepest nesting, unless another limit is asked for. */
    public static final int MAX_DEPTH = 32;

    private final Notation notation;
    private final int maxBytes;
    private final int maxDepth;
    private final boolean refusingBsn;

    private DocumentReader(Notation notation, int maxBytes, int maxDepth, boolean refusingBsn) {
        this.notation = notation;
        this.maxBytes = maxBytes;
        this.maxDepth = maxDepth;
        this.refusingBsn = refusingBsn;
    }

    /** A reader of JSON (RFC 8259). */
    public static DocumentReader json() {
        return new DocumentReader(Notation.JSON, MAX_BYTES, MAX_DEPTH, false);
    }

    /** A reader of YAML, of which it accepts the part that says no more than JSON can. */
    public static DocumentReader yaml() {
        return new DocumentReader(Notation.YAML, MAX_BYTES, MAX_DEPTH, false);
    }

    /** This reader with another limit to the number of bytes. */
    public DocumentReader maxBytes(int most) {
        return new DocumentReader(notation, most, maxDepth, refusingBsn);
    }

    /** This reader with another limit to the nesting; an object or list that holds no other has depth 1. */
    public DocumentReader maxDepth(int deepest) {
        return new DocumentReader(notation, maxBytes, deepest, refusingBsn);
    }

    /** This reader, refusing whatever looks like a citizen service number (BSN) too: in names, texts and numbers. */
    public DocumentReader refusingBsn() {
        return new DocumentReader(notation, maxBytes, maxDepth, true);
    }

    /**
     * Reads a whole document from a stream, which stays open. No more is read than the limit allows.
     *
     * @return the document; empty when nothing useful can be made of it, which has then been told
     */
    public Optional<Node> read(InputStream in, Findings findings) throws IOException {
        return read(in.readNBytes(maxBytes + 1), findings);
    }

    /**
     * Reads a whole document.
     *
     * @return the document; empty when nothing useful can be made of it, which has then been told
     */
    public Optional<Node> read(byte[] content, Findings findings) {
        return isSmall(content.length, findings)
                ? StrictText.decode(content, findings).flatMap(text -> build(text, findings))
                : Optional.empty();
    }

    /**
     * Reads a whole document that is text already, such as one line of a file.
     *
     * @return the document; empty when nothing useful can be made of it, which has then been told
     */
    public Optional<Node> read(String text, Findings findings) {
        boolean small =
                isSmall(text.length(), findings) && isSmall(text.getBytes(StandardCharsets.UTF_8).length, findings);
        return small ? build(text, findings) : Optional.empty();
    }

    private Optional<Node> build(String text, Findings findings) {
        if (notation == Notation.YAML && !StrictText.isVisible(text, findings)) {
            return Optional.empty();
        }
        return new TreeBuilder(notation, text, maxDepth, refusingBsn, findings).build();
    }

    private boolean isSmall(int bytes, Findings findings) {
        if (bytes <= maxBytes) {
            return true;
        }
        String limit = maxBytes % 1024 == 0 ? maxBytes / 1024 + " KiB" : maxBytes + " bytes";
        findings.add(
                "too-big",
                Place.WHOLE,
                new Text("Dit is groter dan " + limit + ".", "This is bigger than " + limit + "."),
                new Text(
                        "Maak het kleiner of verdeel het over meer bestanden.",
                        "Make it smaller or divide it over more files."));
        return false;
    }

    /** The two notations. */
    enum Notation {
        JSON,
        YAML
    }
}
