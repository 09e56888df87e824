package nl.gewogenmaatwerk.advice;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * How firmly a proposal stands: what is not known, or only just known, and could change its place. Immutable; equal by value.
 *
 * @param whateverIsUnknown whether it keeps its place (first, or proposed after others) whatever all unknowns together turn out to be; only
 *                          true when that is certain
 * @param lowest            the lowest support it can have whatever the unknowns are; a sound bound, not always reached
 * @param highest           the highest support it can have whatever the unknowns are; a sound bound, not always reached
 * @param unknowns          each answer to one unknown by which its place turns, all others staying unknown; exact
 * @param steps             each known fact that would make its place turn if it were one step different; exact
 */
public record Stands(boolean whateverIsUnknown, int lowest, int highest, List<Turn> unknowns, List<Turn> steps) {
    public Stands {
        unknowns = List.copyOf(unknowns);
        steps = List.copyOf(steps);
    }

    /** Where a proposal can be. */
    public enum Place {
        /** It is the first proposal. */
        FIRST,
        /** It is proposed, after another one. */
        LATER,
        /** It is not proposed. */
        NOT_PROPOSED
    }

    /**
     * One fact by which the place of a proposal turns.
     *
     * @param about the code of the term
     * @param fact  the stable key of the fact
     * @param label what people call the fact
     * @param now   what it is now; absent when it is not known
     * @param then  what it would be: one value or several that have the same effect
     * @param place where the proposal would then be
     * @param first the code of the first proposal then; absent when nothing would be proposed
     */
    public record Turn(
            String about,
            String fact,
            Text label,
            Optional<Text> now,
            Text then,
            Place place,
            Optional<String> first) {}
}
