package nl.gewogenmaatwerk.spi;

import java.util.List;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.RuleSetDraft;

/** Where rule sets come from. Implementations are thread-safe. */
public interface RuleSetSource {

    /** The municipalities it has, in alphabetical order. */
    List<String> municipalities();

    /**
     * Reads the rule set of a municipality. Whatever is wrong in its files is a problem in the draft, never an exception.
     *
     * @throws IllegalArgumentException when there is no such municipality
     */
    RuleSetDraft read(String municipality);

    /**
     * Reads the scenarios of a municipality.
     *
     * @throws IllegalArgumentException when there is no such municipality
     */
    Scenarios scenarios(String municipality);

    /** Scenarios, and what was wrong in their files. @param scenarios those that could be read @param problems the problems */
    record Scenarios(List<Scenario> scenarios, List<Problem> problems) {
        public Scenarios {
            scenarios = List.copyOf(scenarios);
            problems = List.copyOf(problems);
        }
    }
}
