package nl.gewogenmaatwerk.journal;

import java.util.Optional;

/** What people did with an advice. Immutable; equal by value. */
public sealed interface Response extends Entry permits OwnView, Decision, Discussion {

    /** The pseudonym of the case. */
    String caseId();

    /** The advice it is about. */
    String adviceId();

    @Override
    default Optional<String> aboutCase() {
        return Optional.of(caseId());
    }

    @Override
    default Optional<String> aboutAdvice() {
        return Optional.of(adviceId());
    }

    @Override
    default Optional<String> ruleSetDigest() {
        return Optional.empty();
    }
}
