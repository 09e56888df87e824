package nl.gewogenmaatwerk.adapter.review;

import java.time.Instant;
import java.util.Map;
import nl.gewogenmaatwerk.journal.Handling;

/**
 * What counts of an advice, as little as possible. Immutable.
 *
 * @param adviceId  which advice
 * @param at        when it was written
 * @param handling  what was done with it
 * @param proposing whether there were proposals
 * @param ownView   what the own view was, next to the proposals
 * @param parts     the rules, principles, interventions and unknown facts in it
 */
record Seen(
        String adviceId, Instant at, Handling handling, boolean proposing, OwnViewIs ownView, Map<Part, Place> parts) {
    Seen {
        parts = Map.copyOf(parts);
    }

    boolean isDecided() {
        return handling.decision().isPresent();
    }

    /** Something that can have a part in an advice. */
    record Part(Kind kind, String id) {}

    /** What can have a part in an advice. */
    enum Kind {
        RULE,
        PRINCIPLE,
        INTERVENTION,
        UNKNOWN
    }

    /** Where it stood. */
    enum Place {
        FIRST,
        LATER,
        NONE
    }

    /** An own view next to the proposals. */
    enum OwnViewIs {
        FIRST,
        ANY,
        OTHER,
        NOT_TOLD
    }
}
