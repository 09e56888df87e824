package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
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
record Sentence(Place place, String words, List<Pattern> fixed, List<Slot.Gap> gaps, String meaning, Origin origin) {

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

    /** The fixed words of a sentence, ready to be looked for. */
    static List<Pattern> fixed(String words) {
        List<Pattern> fixed = new ArrayList<>();
        for (String part : BRACES.split(words, -1)) {
            StringBuilder regex = new StringBuilder();
            for (String piece : part.split("(?<=\\s)|(?=\\s)")) {
                if (piece.isBlank()) {
                    regex.append(piece.isEmpty() || regex.toString().endsWith("\\s+") ? "" : "\\s+");
                } else {
                    regex.append(Pattern.quote(piece));
                }
            }
            fixed.add(Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
        return fixed;
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
     * @param text  the whole text
     * @param fits  whether words fit in a gap, after what stands in the gaps before it
     * @param steps how much may be tried; counted down
     */
    List<List<String>> readings(String text, BiFunction<List<String>, String, Boolean> fits, int[] steps) {
        List<List<String>> found = new ArrayList<>();
        Matcher start = fixed.get(0).matcher(text);
        if (start.lookingAt()) {
            readings(text, start.end(), new ArrayList<>(), fits, steps, found);
        }
        return found;
    }

    private void readings(
            String text,
            int from,
            List<String> filled,
            BiFunction<List<String>, String, Boolean> fits,
            int[] steps,
            List<List<String>> found) {
        int gap = filled.size();
        if (gap == gaps.size()) {
            if (from == text.length()) {
                found.add(List.copyOf(filled));
            }
            return;
        }
        boolean last = gap == gaps.size() - 1;
        boolean open = last && fixed.get(gap + 1).pattern().isEmpty();
        Matcher next = fixed.get(gap + 1).matcher(text);
        int search = open ? text.length() : from + 1;
        while (search <= text.length() && --steps[0] >= 0 && next.find(search)) {
            if (!last || next.end() == text.length()) {
                String words = text.substring(from, next.start()).strip();
                if (fits.apply(filled, words)) {
                    filled.add(words);
                    readings(text, next.end(), filled, fits, steps, found);
                    filled.remove(gap);
                }
            }
            search = next.start() + 1;
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
