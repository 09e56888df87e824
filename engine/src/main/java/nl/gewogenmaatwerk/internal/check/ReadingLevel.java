package nl.gewogenmaatwerk.internal.check;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A simple measure of how hard a Dutch text is to read: the number of words in its longest sentence. Plain Dutch (B1) keeps to fifteen words or
 * so; from {@link #MOST} on a sentence is worth another look. A sentence ends at a full stop, question mark, exclamation mark, semicolon or
 * colon. Long words are not counted: names of laws and services are long, and cannot be helped.
 */
final class ReadingLevel {

    /** The most words that a sentence may have. */
    static final int MOST = 25;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!;:…])[\"”’')]?\\s+");
    private static final Pattern WORD = Pattern.compile("\\s+");

    private ReadingLevel() {}

    /** The number of words in the longest sentence; empty when every sentence is short enough. */
    static OptionalInt tooLong(String text) {
        return SENTENCE.splitAsStream(text)
                .mapToInt(ReadingLevel::words)
                .filter(words -> words > MOST)
                .max();
    }

    private static int words(String sentence) {
        List<String> words = Arrays.asList(WORD.split(sentence.strip()));
        return (int) words.stream()
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
