package nl.gewogenmaatwerk.internal.compare;

import java.util.Set;
import java.util.function.BinaryOperator;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * One way in which two rule sets differ.
 *
 * @param cause    how people are told
 * @param borrowed the first rule set, with only this as it is in the second one
 * @param grounds  the grounds that weigh something else; empty when it is about something else
 */
record Difference(Cause cause, BinaryOperator<RuleSet> borrowed, Set<String> grounds) {

    Difference(Cause cause, BinaryOperator<RuleSet> borrowed) {
        this(cause, borrowed, Set.of());
    }

    /** Whether it can make a difference for anybody. */
    boolean hasEffect() {
        return !(cause instanceof Cause.OfSetting setting && setting.kind() == Cause.OfSetting.Kind.WORDING);
    }
}
