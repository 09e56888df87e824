package nl.gewogenmaatwerk.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last link of the chain of a municipality. Somebody else keeps its {@linkplain #text() text}; whoever cuts off the end of the chain later, or
 * writes all of it anew, cannot make the chain fit it again. Immutable; equal by value.
 *
 * @param municipality whose chain it is
 * @param number       how many entries there were; 0 in a journal without any
 * @param hash         the hash of the last of them: 64 hexadecimal digits; zeros when there is none
 */
public record Head(String municipality, long number, String hash) {

    /** The hash before the first entry. */
    public static final String NO_HASH = "0".repeat(64);

    private static final String FORM = "gewogen-head/1";
    private static final Pattern TEXT = Pattern.compile(FORM + " (\\S{1,100}) (0|[1-9]\\d{0,17}) ([0-9a-f]{64})");

    public Head {
        if (municipality.isEmpty() || municipality.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("the name of a municipality without spaces is needed");
        }
        if (number < 0 || !hash.matches("[0-9a-f]{64}") || number == 0 != hash.equals(NO_HASH)) {
            throw new IllegalArgumentException("a head has a number from 0 and a hash of 64 hexadecimal digits");
        }
    }

    /** The head of a chain that has no entries yet. */
    public static Head empty(String municipality) {
        return new Head(municipality, 0, NO_HASH);
    }

    /**
     * A head out of its text; spaces around it do not matter.
     *
     * @throws IllegalArgumentException when it is not the text of a head
     */
    public static Head parse(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("the text of a head is: " + FORM + " MUNICIPALITY NUMBER HASH");
        }
        return new Head(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3));
    }

    /** The head on one line, to be kept elsewhere. */
    public String text() {
        return FORM + " " + municipality + " " + number + " " + hash;
    }
}
