package nl.gewogenmaatwerk.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * What a team made of a case that it discussed (casuïstiekbespreking). Immutable; equal by value.
 *
 * @param municipality the municipality in whose chain it stands
 * @param caseId       the pseudonym of the case
 * @param adviceId     the advice that was discussed
 * @param on           the day of the discussion
 * @param present      who was there: functions or pseudonyms; at least one
 * @param outcome      what the team found, in their own words
 * @param change       what the team wants to change; absent when nothing
 */
public record Discussion(
        String municipality,
        String caseId,
        String adviceId,
        LocalDate on,
        List<String> present,
        String outcome,
        Optional<ProposedChange> change)
        implements Response {
    public Discussion {
        present = List.copyOf(present);
    }

    @Override
    public Kind kind() {
        return Kind.DISCUSSION;
    }

    /**
     * A change that a team proposes; whoever keeps the rule set decides about it. Immutable; equal by value.
     *
     * @param to       what kind of thing
     * @param id       which one: the id of a principle or rule, or the name of a scenario; of something new, the id it should get
     * @param proposal what should change, in their own words
     */
    public record ProposedChange(Subject to, String id, String proposal) {

        /** What can be changed. */
        public enum Subject {
            PRINCIPLE("leidend principe", "guiding principle"),
            RULE("regel", "rule"),
            SCENARIO("voorbeeldcasus", "scenario");

            private final Text label;

            Subject(String nl, String en) {
                this.label = new Text(nl, en);
            }

            /** What people call it. */
            public Text label() {
                return label;
            }
        }
    }
}
