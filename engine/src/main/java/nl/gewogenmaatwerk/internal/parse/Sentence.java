package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.problem.Origin;

/**
 * A sentence of a list: fixed words with gaps between them, and what it says in the rule language. Immutable.
 *
 * @param place   where in a rule it can stand
 * @param words   the sentence as its author wrote it, gaps in braces
 * @param fixed   the words before, between and after the gaps; one more than there are gaps
 * @param gaps    its gaps, in order
 * @param meaning what it says in the rule language, with the same gaps
 * @param origin  where it was written
 */
record Sentence(Place place, String words, List<String> fixed, List<Slot.Gap> gaps, String meaning, Origin origin) {

    /** Where in a rule a sentence can stand. */
    enum Place {
        CONDITION,
        /** Says something about the fact of the condition above it. */
        DETAIL,
        CONCLUSION
    }

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern FACT = Pattern.compile("\\b[A-Z][A-Za-z]*\\(");

    Sentence {
        fixed = List.copyOf(fixed);
        gaps = List.copyOf(gaps);
    }

    /** The names in braces, in order. */
    static List<String> gapNames(String words) {
        return BRACES.matcher(words).results().map(found -> found.group(1)).toList();
    }

    /** The fixed words of a sentence as they are looked for: in small letters. */
    static List<String> fixed(String words) {
        return Arrays.stream(BRACES.split(words, -1)).map(Sentence::small).toList();
    }

    /** Small letters, one for each letter. */
    private static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    /** Whether sentences that say more about the same fact may stand below it. */
    boolean opens() {
        return place == Place.CONDITION && words.endsWith(":");
    }

    /** Its first word, in small letters; empty when it starts with a gap. */
    String firstWord() {
        return firstWord(words);
    }

    static String firstWord(String text) {
        Matcher word = WORD.matcher(text);
        return word.lookingAt() ? word.group().toLowerCase(Locale.ROOT) : "";
    }

    /** How many letters of it are fixed. */
    int length() {
        return BRACES.matcher(words).replaceAll("").length();
    }

    /**
     * The ways to read a text as this sentence: for each, what stands in the gaps.
     *
     * @param text  the whole text, with single spaces
     * @param fits  whether words fit in a gap, after what stands in the gaps before it
     * @param steps how much may be tried; counted down
     */
    List<List<String>> readings(String text, BiPredicate<List<String>, String> fits, int[] steps) {
        List<List<String>> found = new ArrayList<>();
        String small = small(text);
        if (small.startsWith(fixed.get(0)) && small.endsWith(fixed.get(gaps.size()))) {
            new Readings(text, small, fits, steps, found).from(fixed.get(0).length(), new ArrayList<>());
        }
        return found;
    }

    /** Looks for the ways to read one text. */
    private final class Readings {
        private final String text;
        private final String small;
        private final BiPredicate<List<String>, String> fits;
        private final int[] steps;
        private final List<List<String>> found;

        Readings(
                String text,
                String small,
                BiPredicate<List<String>, String> fits,
                int[] steps,
                List<List<String>> found) {
            this.text = text;
            this.small = small;
            this.fits = fits;
            this.steps = steps;
            this.found = found;
        }

        void from(int start, List<String> filled) {
            int gap = filled.size();
            if (gap == gaps.size()) {
                if (start == text.length()) {
                    found.add(List.copyOf(filled));
                }
                return;
            }
            String next = fixed.get(gap + 1);
            boolean last = gap == gaps.size() - 1;
            int longest = gaps.get(gap).list() || gaps.get(gap).slot() == Slot.BECAUSE
                    ? text.length()
                    : start + Meanings.LONGEST;
            int end = last ? text.length() - next.length() : small.indexOf(next, start + 1);
            while (end > start && end <= longest && --steps[0] >= 0) {
                String words = text.substring(start, end).strip();
                if (fits.test(filled, words)) {
                    filled.add(words);
                    from(end + next.length(), filled);
                    filled.remove(gap);
                }
                end = last ? -1 : small.indexOf(next, end + 1);
            }
        }
    }

    /** Where in a meaning details about its fact belong: just before the bracket that closes the fact; empty when it has none. */
    static Optional<Integer> placeForDetails(String meaning) {
        Matcher fact = FACT.matcher(meaning);
        if (!fact.find()) {
            return Optional.empty();
        }
        boolean quoted = false;
        int depth = 1;
        for (int i = fact.end(); i < meaning.length(); i++) {
            char each = meaning.charAt(i);
            quoted ^= each == '"';
            depth += quoted ? 0 : each == '(' ? 1 : each == ')' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
