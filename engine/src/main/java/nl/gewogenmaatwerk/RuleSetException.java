package nl.gewogenmaatwerk;

import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.Problem;

/** A municipality's rule set cannot be used. */
public final class RuleSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param municipality whose rule set it is
     * @param problems     everything that was found in it
     */
    public RuleSetException(String municipality, List<Problem> problems) {
        super("the rule set of " + municipality + " cannot be used:\n"
                + problems.stream()
                        .filter(Problem::isError)
                        .map(problem -> problem.origin().shown() + ": "
                                + problem.what().en() + " " + problem.help().en())
                        .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Everything that was found in the rule set, warnings too. */
    public List<Problem> problems() {
        return problems;
    }
}
