package nl.gewogenmaatwerk;

import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.InputProblem;

/** A client file cannot be used. Its message names fields and allowed values, never a value of a person. */
public final class ClientFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /** @param problems everything that is wrong with the file; never empty */
    public ClientFileException(List<InputProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.message().en())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong with the file. */
    public List<InputProblem> problems() {
        return problems;
    }
}
