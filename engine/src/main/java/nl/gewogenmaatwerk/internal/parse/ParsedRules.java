package nl.gewogenmaatwerk.internal.parse;

import java.util.List;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Rule;

/**
 * The rules of a file, as far as they could be read, and everything that was wrong with it.
 *
 * @param rules    rules that stay within the language; their codes are not checked yet
 * @param problems what was wrong
 */
public record ParsedRules(List<Rule> rules, List<Problem> problems) {
    public ParsedRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
