package nl.gewogenmaatwerk;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.problem.Problem;

/**
 * How the rule set of a municipality fares: which version answers, and what became of the newest edit. Immutable; equal by value.
 *
 * @param status    whether the newest edit is what answers
 * @param answering the version that advice is given with; empty when {@link Status#BROKEN}
 * @param refused   the newest edit when it was refused; empty when it answers, or when its files are gone or could not be read at all
 * @param problems  everything that was found in the newest edit, by place
 */
public record RuleSetState(
        Status status,
        Optional<Advice.RuleSetReference> answering,
        Optional<Advice.RuleSetReference> refused,
        List<Problem> problems) {
    public RuleSetState {
        problems = List.copyOf(problems);
    }

    /** Whether the newest edit is what answers. */
    public enum Status {
        /** The newest edit answers; its problems do not keep it from doing so. */
        READY,
        /** The newest edit was refused, or the files are gone; the last good version keeps answering. */
        STALE,
        /** There was never a version that could answer. */
        BROKEN
    }
}
