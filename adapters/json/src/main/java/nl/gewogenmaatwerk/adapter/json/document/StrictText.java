package nl.gewogenmaatwerk.adapter.json.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.text.Text;

/** Text out of bytes: UTF-8 and nothing else. A byte order mark at the start is fine and left out. Thread-safe. */
public final class StrictText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MOST_TOLD = 20;
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]" + "|[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]");

    private StrictText() {}

    /**
     * The text that bytes stand for.
     *
     * @return empty when they are not UTF-8, which has then been told
     */
    public static Optional<String> decode(byte[] bytes, Findings findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = withoutMark(text.flip().toString());
        if (result.isError()) {
            findings.add(
                    "not-utf8",
                    place(decoded, decoded.length()),
                    new Text("Hier staat een teken dat geen UTF-8 is.", "There is a character here that is not UTF-8."),
                    new Text(
                            "Sla het bestand op met de codering UTF-8 en kijk of letters met accenten goed staan.",
                            "Save the file in the encoding UTF-8 and see whether letters with accents are right."));
            return Optional.empty();
        }
        return Optional.of(decoded);
    }

    /**
     * Whether a text holds no characters that nobody can see: control characters, characters that turn the reading direction around, and
     * spaces and hyphens without width. The first ones are told.
     */
    public static boolean isVisible(String text, Findings findings) {
        Matcher matcher = INVISIBLE.matcher(text);
        int told = 0;
        while (told < MOST_TOLD && matcher.find()) {
            told++;
            invisible(text, matcher.start(), place(text, matcher.start()), findings);
        }
        return told == 0;
    }

    /** Whether a part of a document holds no such characters either; in YAML an escape can make them. The first one is told. */
    static boolean isVisible(String written, Place at, Findings findings) {
        Matcher matcher = INVISIBLE.matcher(written);
        if (!matcher.find()) {
            return true;
        }
        invisible(written, matcher.start(), at, findings);
        return false;
    }

    private static void invisible(String text, int index, Place at, Findings findings) {
        findings.add(
                "invisible-character",
                at,
                new Text("Hier staat een onzichtbaar teken.", "There is an invisible character here."),
                String.format("U+%04X", text.codePointAt(index)),
                new Text(
                        "Haal het teken weg, of typ de regel opnieuw.",
                        "Remove the character, or type the line again."));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Place place(String text, int index) {
        String before = text.substring(0, index).replace("\r\n", "\n").replace('\r', '\n');
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return new Place("", line, 1 + before.codePointCount(start, before.length()));
    }
}
