package nl.gewogenmaatwerk.adapter.tables;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of words in sentences for people. */
final class Said {

    private static final int MOST = 20;

    private Said() {}

    /** Words in quotes, with a word before the last one; with dots when there are many. */
    static String list(List<String> words, String last) {
        List<String> shown =
                words.stream().limit(MOST).map(word -> "`" + word + "`").collect(Collectors.toList());
        if (words.size() > MOST) {
            return String.join(", ", shown) + " …";
        }
        if (last.isEmpty() || shown.size() < 2) {
            return String.join(", ", shown);
        }
        String end = shown.remove(shown.size() - 1);
        return String.join(", ", shown) + " " + last + " " + end;
    }
}
