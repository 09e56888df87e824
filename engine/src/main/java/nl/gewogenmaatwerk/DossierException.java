package nl.gewogenmaatwerk;

import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.InputProblem;

/**
 * Something cannot be written in the dossier, or not be found in it. Its message names fields and allowed values, never a value of a person.
 */
public final class DossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /** @param problems everything that is wrong; never empty */
    public DossierException(List<InputProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.pointer() + ": " + problem.message().en())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, each with where it stands in a {@code decision/1}, {@code own-view/1} or {@code discussion/1}. */
    public List<InputProblem> problems() {
        return problems;
    }
}
