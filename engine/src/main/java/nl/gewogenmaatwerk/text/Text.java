package nl.gewogenmaatwerk.text;

import java.util.Objects;

/**
 * A sentence or label for people, in Dutch and in English. Immutable.
 *
 * @param nl the Dutch text
 * @param en the English text; the same as the Dutch where nobody translated it
 */
public record Text(String nl, String en) {
    public Text {
        Objects.requireNonNull(nl, "nl");
        Objects.requireNonNull(en, "en");
    }

    /** A text that reads the same in both languages, such as a code or a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    /** This text followed by another, without anything in between. */
    public Text plus(Text next) {
        return new Text(nl + next.nl, en + next.en);
    }
}
