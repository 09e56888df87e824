package nl.gewogenmaatwerk.adapter.tables.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** White space and letters as people see them: how often a space was typed, and which kind, makes no difference. Thread-safe. */
public final class Spaces {

    private static final Pattern WIDTHLESS = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Spaces() {}

    /** A text with one space where there were several of any kind, and none around it. */
    public static String single(String text) {
        if (isSingle(text)) {
            return text;
        }
        String visible = WIDTHLESS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** A text by which two texts are the same when they differ in white space or in capitals only. */
    public static String key(String text) {
        return single(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isSingle(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean edge = i == 0 || i == text.length() - 1 || text.charAt(i - 1) == ' ';
            if (character > '~' || character < ' ' || character == ' ' && edge) {
                return false;
            }
        }
        return true;
    }
}
