package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that was tried before, or still runs. Immutable.
 *
 * @param code      the code of the intervention
 * @param startedOn when it started
 * @param endedOn   when it ended
 * @param outcome   what came of it
 */
public record PastIntervention(
        String code, Optional<LocalDate> startedOn, Optional<LocalDate> endedOn, Outcome outcome) {

    /** What came of an intervention. */
    public enum Outcome {
        NO_CHANGE,
        IMPROVED,
        GOAL_REACHED,
        STOPPED,
        REFUSED,
        RUNNING,
        UNKNOWN
    }

    /** The key under which a rationale names it. */
    public String key() {
        return "intervention:" + code
                + endedOn.or(() -> startedOn).map(day -> ":" + day).orElse("");
    }
}
