package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * Something that was tried before, or still runs. Immutable.
 *
 * @param code      the code of the intervention
 * @param startedOn when it started
 * @param endedOn   when it ended
 * @param outcome   what came of it
 * @param followUp  what makes it possible to look back at it
 */
public record PastIntervention(
        String code, Optional<LocalDate> startedOn, Optional<LocalDate> endedOn, Outcome outcome, FollowUp followUp) {

    /** An intervention of which nothing more was asked. */
    public PastIntervention(String code, Optional<LocalDate> startedOn, Optional<LocalDate> endedOn, Outcome outcome) {
        this(code, startedOn, endedOn, outcome, FollowUp.NONE);
    }

    /** What came of an intervention. */
    public enum Outcome {
        NO_CHANGE("veranderde niets", "changed nothing"),
        IMPROVED("hielp", "helped"),
        GOAL_REACHED("doel bereikt", "goal reached"),
        STOPPED("gestopt", "stopped"),
        REFUSED("niet begonnen", "not taken up"),
        RUNNING("loopt nog", "still runs"),
        UNKNOWN("uitkomst niet bekend", "outcome not known");

        private final Text label;

        Outcome(String nl, String en) {
            this.label = new Text(nl, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /**
     * How long ago it was: the whole months since it ended.
     *
     * @param asOf the day from which to look back, not before the end
     * @return 0 or more; empty when the end is not known
     */
    public Optional<Integer> monthsAgo(LocalDate asOf) {
        return endedOn.map(day -> (int) ChronoUnit.MONTHS.between(day, asOf));
    }

    /** The key under which a rationale names it. */
    public String key() {
        return "intervention:" + code
                + endedOn.or(() -> startedOn).map(day -> ":" + day).orElse("");
    }
}
