package nl.gewogenmaatwerk.rule;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * What a framework or a municipality tells about its own rules, and no advice depends on. Immutable.
 *
 * @param adopted  who adopted the rules, when and with which team
 * @param note     what readers should know; empty when there is nothing to say
 * @param changes  what changed, in the order in which it was written down
 * @param coverage how much of the conditions its scenarios must touch; absent when it asks nothing
 */
public record Account(
        Optional<Principle.Validation> adopted, Text note, List<Change> changes, Optional<CoverageThreshold> coverage) {

    /** An account that tells nothing. */
    public static final Account NONE = new Account(Optional.empty(), Text.same(""), List.of());

    public Account {
        changes = List.copyOf(changes);
    }

    /** An account that asks nothing of scenarios. */
    public Account(Optional<Principle.Validation> adopted, Text note, List<Change> changes) {
        this(adopted, note, changes, Optional.empty());
    }
}
