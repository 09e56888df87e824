package nl.gewogenmaatwerk;

import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.InputProblem;

/** A client file that cannot be used. Its message names places and fields, never a value of a person. */
public final class ClientFileException extends RuntimeException {

    private final List<InputProblem> problems;

    /**
     * A refusal.
     *
     * @param problems everything that is wrong, at least one problem
     */
    public ClientFileException(List<InputProblem> problems) {
        super(problems.stream().map(ClientFileException::line).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a client file is refused for at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    private static String line(InputProblem problem) {
        String place = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return place + problem.message().nl();
    }

    /** Everything that is wrong with the file. */
    public List<InputProblem> problems() {
        return problems;
    }
}
