package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * What makes it possible to look back at an intervention: what it was to change, how much of it was given and what the client says of it.
 * No rule reads it. Everything may be absent, which means that it was not asked. Immutable.
 *
 * @param target      the construct or barrier that it was to change
 * @param expected    which way that was to move, set beforehand; only with a target
 * @param dose        how much of it was planned and given
 * @param attribution what the client says that it did
 * @param context     what else was going on, in words; no report about more clients reads it
 */
public record FollowUp(
        Optional<String> target,
        Optional<Expectation> expected,
        Optional<Dose> dose,
        Optional<Attribution> attribution,
        Optional<String> context) {

    /** Nothing was asked. */
    public static final FollowUp NONE =
            new FollowUp(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** An expectation. @param direction which way @param setOn the day on which it was set */
    public record Expectation(Direction direction, LocalDate setOn) {}

    /**
     * How much of an intervention.
     *
     * @param planned   how much was planned, 1 or more
     * @param delivered how much was given, 0 or more
     * @param unit      in what it is counted
     */
    public record Dose(int planned, int delivered, Unit unit) {

        /** The most that can be planned or given. */
        public static final int MOST = 10_000;

        /** In what a dose is counted. */
        public enum Unit {
            SESSIONS,
            HOURS,
            DAYS,
            WEEKS
        }
    }

    /** What a client says that an intervention did. */
    public enum Attribution {
        HELPED("het hielp", "it helped"),
        NO_DIFFERENCE("het maakte geen verschil", "it made no difference"),
        HINDERED("het werkte tegen", "it was in the way"),
        UNKNOWN("de klant weet het niet", "the client does not know");

        private final Text label;

        Attribution(String nl, String en) {
            this.label = new Text(nl, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }
}
