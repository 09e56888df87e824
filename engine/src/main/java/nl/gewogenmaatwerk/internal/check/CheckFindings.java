package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;

/** Collects what is wrong in a rule set. Used by one thread. */
final class CheckFindings {

    private static final int MAX_NEAREST = 3;

    private final List<Problem> problems = new ArrayList<>();

    void error(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        problems.add(Problem.error(code, at, new Text(nl, en), new Text(helpNl, helpEn)));
    }

    void warning(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        problems.add(Problem.warning(code, at, new Text(nl, en), new Text(helpNl, helpEn)));
    }

    /** A code that is not in a list, with the nearest one that is. */
    void unknown(String code, String nl, String en, String value, Collection<String> known, Origin at) {
        List<String> near = nearest(value, known);
        Text help = near.isEmpty() || near.size() > MAX_NEAREST
                ? choices(known)
                : new Text("Bedoelt u " + either(near, " of ") + "?", "Did you mean " + either(near, " or ") + "?");
        problems.add(Problem.error(
                code, at, new Text("`" + value + "` is geen " + nl + ".", "`" + value + "` is not " + en + "."), help));
    }

    private static Text choices(Collection<String> known) {
        if (known.isEmpty()) {
            return new Text("Er zijn er nog geen; voeg er eerst één toe.", "There are none yet; add one first.");
        }
        String list = String.join(", ", known);
        return new Text("Kies uit: " + list + ".", "Choose from: " + list + ".");
    }

    /** All that are equally near, and near enough. */
    private static List<String> nearest(String value, Collection<String> known) {
        int enough = Math.max(1, (value.length() + 1) / 3);
        int least = known.stream().mapToInt(each -> distance(value, each)).min().orElse(Integer.MAX_VALUE);
        return least > enough
                ? List.of()
                : known.stream()
                        .filter(each -> distance(value, each) == least)
                        .sorted()
                        .toList();
    }

    private static String either(List<String> codes, String word) {
        String last = "`" + codes.get(codes.size() - 1) + "`";
        return codes.size() == 1
                ? last
                : "`" + String.join("`, `", codes.subList(0, codes.size() - 1)) + "`" + word + last;
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

    void addAll(Collection<Problem> others) {
        problems.addAll(others);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    List<Problem> sorted() {
        return problems.stream().sorted().distinct().toList();
    }
}
