package nl.gewogenmaatwerk.discussion;

import java.time.LocalDate;
import java.util.List;
import nl.gewogenmaatwerk.journal.Discussion.ProposedChange;

/**
 * A change that a team proposed after discussing a case, for whoever keeps the rule set. It names no case. Immutable; equal by value.
 *
 * @param number  the number of the discussion in the journal
 * @param on      the day of the discussion
 * @param present who was there
 * @param outcome what the team found
 * @param change  what it wants to change
 */
public record RecordedChange(long number, LocalDate on, List<String> present, String outcome, ProposedChange change) {
    public RecordedChange {
        present = List.copyOf(present);
    }
}
