package nl.gewogenmaatwerk.internal.evaluate;

import java.util.List;
import nl.gewogenmaatwerk.rule.Pattern;

/**
 * A rule whose conditions are all true for a client, in one of its branches and on these facts.
 *
 * @param rule    the id of the rule
 * @param branch  the place of the branch among those of the rule, from 0
 * @param matches the facts that its conditions matched
 */
public record Firing(String rule, int branch, List<Match> matches) {
    public Firing {
        matches = List.copyOf(matches);
    }

    /** A fact that matched a pattern. @param pattern the pattern @param fact the fact */
    public record Match(Pattern pattern, Fact fact) {}
}
