package nl.gewogenmaatwerk.adapter.tables;

import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Rule;

/**
 * The rules of a decision table, as far as they could be read, and everything that was wrong with it. Immutable.
 *
 * @param rules    the rules, not checked yet, in the order in which they stand
 * @param cells    what stands in the cells that hold a condition, each behind the heading of its column: {@code het doel: betaald werk}
 * @param problems what was wrong, by place
 */
public record TableRules(List<Rule> rules, Map<Origin, String> cells, List<Problem> problems) {
    public TableRules {
        rules = List.copyOf(rules);
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }
}
