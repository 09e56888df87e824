package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/**
 * How far a client has come with a goal of their own, on a scale made with the client (goal attainment scaling, source S20). Immutable.
 *
 * @param goal    the goal in the client's words; no rule and no report about more clients reads it
 * @param scale   the form of the scale
 * @param level   where the client is on it; 0 is the goal reached
 * @param ratedOn the day on which it was rated
 * @param source  who rated it
 */
public record Attainment(String goal, Scale scale, int level, LocalDate ratedOn, ScoreSource source) {

    /** The level at which a goal is reached, on both scales. */
    public static final int REACHED = 0;

    /** The form of a scale. */
    public enum Scale {
        /** From −2 to +2. */
        GAS5(-2, "GAS, −2 tot en met +2", "GAS, −2 to +2"),
        /** The form in Dutch use, from −3 (further away than at the start) to +2; −2 is the start. */
        GAS6(-3, "GAS, −3 tot en met +2", "GAS, −3 to +2");

        private static final int HIGHEST = 2;

        private final int min;
        private final Text label;

        Scale(int min, String nl, String en) {
            this.min = min;
            this.label = new Text(nl, en);
        }

        /** The lowest level. */
        public int min() {
            return min;
        }

        /** The highest level. */
        public int max() {
            return HIGHEST;
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /** Whether the goal is reached, or more than that. */
    public boolean isReached() {
        return level >= REACHED;
    }
}
