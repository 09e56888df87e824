package nl.gewogenmaatwerk.adapter.json.document;

import java.util.ArrayList;
import java.util.List;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;

/**
 * Findings in a file that holds nothing about a person, such as a rule set or a mapping. Each becomes an error with file, line and column
 * that reads back what was written. Not thread-safe.
 */
public final class FileFindings implements Findings {

    private static final int LONGEST = 80;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    /** Findings in one file. @param file its name as people know it */
    public FileFindings(String file) {
        this.file = file;
    }

    /** The problems so far, in the order in which they were found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The file and the line and column of a place in it. */
    public Origin origin(Place at) {
        return new Origin(file, at.line(), at.column());
    }

    @Override
    public void add(String code, Place at, Text what, Text help) {
        if (problems.size() < Enough.PROBLEMS) {
            problems.add(Problem.error(code, origin(at), what, help));
        } else if (problems.size() == Enough.PROBLEMS) {
            problems.add(Problem.error(Enough.CODE, origin(Place.WHOLE), Enough.WHAT, Enough.HELP));
        }
    }

    @Override
    public void add(String code, Place at, Text what, String written, Text help) {
        String shown = "`" + shortened(written) + "`.";
        add(code, at, what.plus(new Text(" Er staat " + shown, " It says " + shown)), help);
    }

    private static String shortened(String written) {
        String line = written.strip().replaceAll("[\\s\\p{Cntrl}]+", " ").replace('`', '\'');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
