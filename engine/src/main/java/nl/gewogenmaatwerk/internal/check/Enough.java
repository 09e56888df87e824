package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;

/** What is told when so much is wrong that nobody would read it all: the first of each file, errors before warnings, and that there is more. */
final class Enough {

    /** The most problems that are told of one file. */
    static final int IN_FILE = 500;

    /** The most problems that are told of a rule set; the file in which it is reached is told whole. */
    static final int IN_ALL = 5_000;

    /** The most characters of a text in a problem. */
    static final int IN_TEXT = 2_000;

    private Enough() {}

    /** What is told. @param problems everything that was found, in order @param whole a place that stands for the whole rule set */
    static List<Problem> of(Collection<Problem> problems, Origin whole) {
        Map<String, List<Problem>> byFile = new LinkedHashMap<>();
        problems.forEach(problem -> byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>())
                .add(problem));
        List<Problem> told = new ArrayList<>();
        int left = problems.size();
        for (List<Problem> inFile : byFile.values()) {
            if (told.size() >= IN_ALL) {
                told.add(Problem.error(
                        "more-problems",
                        whole,
                        new Text(
                                "Er is nog meer mis, ook in andere bestanden: nog " + left + " problemen.",
                                "More is wrong, in other files as well: another " + left + " problems."),
                        new Text(
                                "Los eerst op wat hier staat. Kijk of dit de goede bestanden zijn.",
                                "First mend what is told here. See whether these are the right files.")));
                break;
            }
            told.addAll(first(inFile));
            left -= inFile.size();
        }
        return told.stream().map(Enough::shortened).toList();
    }

    private static Problem shortened(Problem problem) {
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.file(),
                problem.line(),
                problem.column(),
                shortened(problem.what()),
                shortened(problem.help()));
    }

    private static Text shortened(Text text) {
        return new Text(shortened(text.nl()), shortened(text.en()));
    }

    private static String shortened(String text) {
        if (text.length() <= IN_TEXT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(IN_TEXT - 2)) ? IN_TEXT - 2 : IN_TEXT - 1;
        return text.substring(0, end) + "…";
    }

    private static List<Problem> first(List<Problem> inFile) {
        int more = inFile.size() - IN_FILE;
        if (more <= 0) {
            return inFile;
        }
        List<Problem> errorsFirst = new ArrayList<>(inFile);
        errorsFirst.sort(Comparator.comparing(problem -> !problem.isError()));
        List<Problem> told = new ArrayList<>(errorsFirst.subList(0, IN_FILE));
        told.sort(Comparator.naturalOrder());
        Text what = new Text(
                "Er is nog meer mis in dit bestand: nog " + more + " problemen.",
                "More is wrong in this file: another " + more + " problems.");
        Text help = new Text(
                "Los eerst op wat hier staat. Kijk of dit het goede bestand is.",
                "First mend what is told here. See whether this is the right file.");
        Origin file = Origin.file(inFile.get(0).file());
        told.add(
                0,
                errorsFirst.get(IN_FILE).isError()
                        ? Problem.error("more-problems", file, what, help)
                        : Problem.warning("more-problems", file, what, help));
        return told;
    }
}
