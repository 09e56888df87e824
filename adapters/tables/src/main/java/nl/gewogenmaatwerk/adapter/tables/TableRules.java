package nl.gewogenmaatwerk.adapter.tables;

import java.util.List;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Rule;

/**
 * The rules of a decision table, as far as they could be read, and everything that was wrong with it. Immutable.
 *
 * @param rules    the rules, not checked yet, in the order in which they stand
 * @param problems what was wrong, by place
 */
public record TableRules(List<Rule> rules, List<Problem> problems) {
    public TableRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
