package nl.gewogenmaatwerk.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.text.Text;

/**
 * What changed among the clients of one intervention: an association, no proven effect. Each client counts once, by the first time in the
 * period. Nothing is there that rests on fewer than {@link Evaluation#SMALLEST_CELL} clients. Immutable.
 *
 * @param intervention the code of the intervention
 * @param label        what people call it
 * @param atLeast      how many clients, rounded down to a multiple of ten so that no small group can be worked out from it
 * @param attribution  what the clients themselves say that it did
 * @param dosed        of how many clients the dose is known; absent when they are too few
 * @param dose         the mean share of the planned dose that was given; absent when it is not shown
 * @param horizons     the change after 3, 12, 24 and 36 months, for each kind of target
 */
public record Effect(
        String intervention,
        Text label,
        int atLeast,
        Distribution attribution,
        OptionalInt dosed,
        Optional<Estimate> dose,
        List<Horizon> horizons) {
    public Effect {
        horizons = List.copyOf(horizons);
    }

    /** What an intervention was to change. */
    public enum Target {
        CONSTRUCT("kenmerken (1–5)", "constructs (1–5)"),
        /** From 1 (acute) to 4 (none), so that higher is more favourable here too. */
        BARRIER("belemmeringen (1 acuut – 4 geen)", "barriers (1 acute – 4 none)");

        private final Text label;

        Target(String nl, String en) {
            this.label = new Text(nl, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /**
     * The change after a number of months, of what was targeted beforehand and of everything else of the same kind.
     *
     * @param months     after how many months
     * @param target     what kind of target
     * @param clients    of how many clients the target was set beforehand and measured before and after; absent when they are too few
     * @param targeted   the mean change of the target; absent when it is not shown
     * @param compared   of how many of them something else was measured before and after as well; absent when that is not shown
     * @param untargeted the mean change of what was not targeted; absent when it is not shown
     * @param difference the mean of the change of the target minus that of the rest; absent when it is not shown
     * @param expected   for how many clients the target moved the way that was expected
     */
    public record Horizon(
            int months,
            Target target,
            OptionalInt clients,
            Optional<Estimate> targeted,
            OptionalInt compared,
            Optional<Estimate> untargeted,
            Optional<Estimate> difference,
            Distribution expected) {}
}
