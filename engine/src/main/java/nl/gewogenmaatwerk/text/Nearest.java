package nl.gewogenmaatwerk.text;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds what somebody probably meant to write. Thread-safe. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known words nearest to a word that is not known: all that are equally near, and near enough to be a slip of the pen.
     *
     * @param word  what was written
     * @param known what could have been meant
     * @return in alphabetical order; empty when nothing is near
     */
    public static List<String> of(String word, Collection<String> known) {
        int least = Math.max(1, (word.length() + 1) / 3);
        SortedSet<String> nearest = new TreeSet<>();
        for (String each : known) {
            int distance = Math.abs(each.length() - word.length()) > least ? least + 1 : distance(word, each);
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(each);
            }
        }
        return List.copyOf(nearest);
    }

    /** The number of letters to add, drop or change to get from one word to another (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + (same ? 0 : 1));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
