package nl.gewogenmaatwerk.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a citizen service number (burgerservicenummer): nine digits that pass the eleven-test. The engine needs none and refuses all
 * (source S56). Thread-safe.
 */
public final class Bsn {

    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[\\h\\p{Pd}.]?\\d){8}(?!\\d)");

    private static final Pattern WITHOUT_WIDTH = Pattern.compile("\\p{Cf}");

    private Bsn() {}

    /**
     * Whether a text holds something that looks like a citizen service number, also with dots, dashes or spaces between its digits, with
     * digits of other scripts, or with characters without width in between.
     */
    public static boolean isIn(String text) {
        if (text.length() < 9) {
            return false;
        }
        boolean plain = text.chars().allMatch(character -> character < 0x80);
        Matcher matcher = NINE_DIGITS.matcher(plain ? text : inPlainDigits(text));
        int from = 0;
        while (matcher.find(from)) {
            if (passesElevenTest(matcher.group().replaceAll("\\D", ""))) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    private static String inPlainDigits(String text) {
        StringBuilder plain = new StringBuilder();
        WITHOUT_WIDTH.matcher(text).replaceAll("").codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            if (digit < 0) {
                plain.appendCodePoint(point);
            } else {
                plain.append(digit);
            }
        });
        return plain.toString();
    }

    private static boolean passesElevenTest(String digits) {
        int sum = 0;
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * (digits.charAt(place) - '0');
        }
        return sum != 0 && sum % 11 == digits.charAt(8) - '0';
    }
}
