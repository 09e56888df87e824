package nl.gewogenmaatwerk.inquiry;

import java.util.List;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.text.Text;

/**
 * What would have to be otherwise for an intervention to be proposed: a perspective, never a demand. Immutable; equal by value.
 *
 * @param basis        the case and the rules
 * @param intervention the code of the intervention
 * @param label        what people call it
 * @param now          where it is now
 * @param first        what would make it the first proposal
 * @param proposed     what would make it a proposal at all
 */
public record WhatIf(Basis basis, String intervention, Text label, Stands.Place now, Ways first, Ways proposed) {

    /** How many facts may change together at most. */
    public static final int MAX_CHANGES = 3;

    /**
     * The ways in which something would come about: every set of the fewest changes that does, and no other. Of values that do, each way has
     * those nearest to what is now. Only what a client or municipality can change is changed; never a date, a status or an earlier intervention.
     *
     * @param already whether it is so now; then there are no ways
     * @param ways    the ways, those that nobody could object to first; empty when up to {@link #MAX_CHANGES} changes do not suffice
     */
    public record Ways(boolean already, List<Way> ways) {
        public Ways {
            ways = List.copyOf(ways);
        }
    }

    /** One way. @param changes what would be otherwise, in vocabulary order @param text the same as a clause: "als er hulp is bij …" */
    public record Way(List<Change> changes, Text text) {
        public Way {
            changes = List.copyOf(changes);
        }
    }
}
