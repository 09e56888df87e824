package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Nearest;
import nl.gewogenmaatwerk.text.Text;

/** Collects what is wrong in a rule set. Used by one thread. */
final class CheckFindings {

    private static final int MAX_NEAREST = 3;
    private static final int MAX_CHOICES = 60;
    /** So many unknown codes are held against all known ones; who has more of them made another mistake. */
    private static final int MAX_LOOKED_FOR = 50;

    private final List<Problem> problems = new ArrayList<>();
    private int lookedFor;

    void error(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        problems.add(Problem.error(code, at, new Text(nl, en), new Text(helpNl, helpEn)));
    }

    void warning(String code, Origin at, String nl, String en, String helpNl, String helpEn) {
        problems.add(Problem.warning(code, at, new Text(nl, en), new Text(helpNl, helpEn)));
    }

    /** A code that is not in a list, with the nearest one that is. */
    void unknown(String code, String nl, String en, String value, Collection<String> known, Origin at) {
        List<String> near = ++lookedFor > MAX_LOOKED_FOR ? List.of() : Nearest.of(value, known);
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
        String list = known.stream().limit(MAX_CHOICES).collect(Collectors.joining(", "));
        int more = known.size() - MAX_CHOICES;
        return more <= 0
                ? new Text("Kies uit: " + list + ".", "Choose from: " + list + ".")
                : new Text(
                        "Kies uit: " + list + ", en nog " + more + ".",
                        "Choose from: " + list + ", and " + more + " more.");
    }

    private static String either(List<String> codes, String word) {
        String last = "`" + codes.get(codes.size() - 1) + "`";
        return codes.size() == 1
                ? last
                : "`" + String.join("`, `", codes.subList(0, codes.size() - 1)) + "`" + word + last;
    }

    void addAll(Collection<Problem> others) {
        problems.addAll(others);
    }

    int count() {
        return problems.size();
    }

    long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    boolean hasErrors() {
        return errors() > 0;
    }

    List<Problem> sorted() {
        return problems.stream().sorted().distinct().toList();
    }
}
