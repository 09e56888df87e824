package nl.gewogenmaatwerk.journal;

import java.util.Optional;

/** Something that is kept in the journal. Immutable; equal by value. */
public sealed interface Entry permits Advised, Response, Erased {

    /** The municipality in whose chain it stands. */
    String municipality();

    /** The case it is about; absent when it is about none. */
    Optional<String> aboutCase();

    /** The advice it is about; absent when it is about none. */
    Optional<String> aboutAdvice();

    /** The content hash of the rule set it was made with; absent when rules had no part in it. */
    Optional<String> ruleSetDigest();

    /** What it is. */
    Kind kind();

    /** What an entry can be. */
    enum Kind {
        /** An advice was given: {@link Advised}. */
        ADVISED,
        /** What the professional would do, before the advice was shown: {@link OwnView}. */
        OWN_VIEW,
        /** What the professional decided: {@link Decision}. */
        DECISION,
        /** What a team made of the case: {@link Discussion}. */
        DISCUSSION,
        /** Content of earlier entries was erased: {@link Erased}. */
        ERASED
    }
}
