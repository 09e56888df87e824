package nl.gewogenmaatwerk.adapter.importing;

import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.Problem;

/** A mapping or an export cannot be used as a whole. Carries all problems; none of them repeats what stands in a row of the export. */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Because of these problems, at least one. */
    public ImportException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + ": " + problem.code())
                .collect(Collectors.joining("; ")));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /** What is wrong, by place. */
    public List<Problem> problems() {
        return problems;
    }
}
