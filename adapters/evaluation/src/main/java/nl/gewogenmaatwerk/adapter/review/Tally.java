package nl.gewogenmaatwerk.adapter.review;

import java.util.Map;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells.Nobody;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.text.Text;

/** Counts what was decided and why, in all cases or in those in which something had a part. Used by one thread. */
final class Tally {

    static final String FOLLOWED = "FOLLOWED";
    static final String DEVIATED = "DEVIATED";
    static final String UNDECIDED = "UNDECIDED";

    private final Cells decisions = new Cells(Nobody.LEFT_OUT_UNLESS_ALL_ALIKE)
            .outcome(FOLLOWED, Verdict.FOLLOWED.label())
            .outcome(DEVIATED, new Text("iets anders gedaan", "something else done"))
            .outcome(UNDECIDED, new Text("geen besluit vastgelegd", "no decision recorded"));
    private final Cells whyFollowed = new Cells(Nobody.LEFT_OUT_UNLESS_ALL_ALIKE);
    private final Cells whyDeviated = new Cells(Nobody.LEFT_OUT_UNLESS_ALL_ALIKE);

    /** Nothing counted yet. @param reasons the reasons that can occur, by code */
    Tally(Map<String, Text> reasons) {
        reasons.forEach(whyFollowed::outcome);
        reasons.forEach(whyDeviated::outcome);
    }

    /** What a case comes to. */
    static String outcome(Seen seen) {
        return seen.handling()
                .decision()
                .map(decision -> decision.verdict() == Verdict.FOLLOWED ? FOLLOWED : DEVIATED)
                .orElse(UNDECIDED);
    }

    void add(Seen seen) {
        String outcome = outcome(seen);
        decisions.add(outcome);
        seen.handling()
                .decision()
                .map(Decision::reason)
                .ifPresent(reason -> (outcome.equals(FOLLOWED) ? whyFollowed : whyDeviated).add(reason));
    }

    Cells decisions() {
        return decisions;
    }

    int decided() {
        return decisions.count(FOLLOWED) + decisions.count(DEVIATED);
    }

    /** That these cases are a part of others that are shown as well. */
    Tally within(Tally larger) {
        decisions.within(larger.decisions);
        whyFollowed.within(larger.whyFollowed);
        whyDeviated.within(larger.whyDeviated);
        return this;
    }

    /** The reasons, as far as the decisions that they are about are shown. */
    Review.Because because(Distribution shown) {
        return new Review.Because(
                isShown(shown, FOLLOWED) ? whyFollowed.shown() : whyFollowed.nothing(),
                isShown(shown, DEVIATED) ? whyDeviated.shown() : whyDeviated.nothing());
    }

    /** Whether a count is shown. */
    static boolean isShown(Distribution distribution, String code) {
        return distribution.cells().stream()
                .anyMatch(cell -> cell.code().equals(code) && cell.count().isPresent());
    }

    /** Whether a share of a group is at least a percentage, and the group is not too small. */
    static boolean isAtLeast(int percent, int some, int all, int fewest) {
        return all >= fewest && some * 100L >= (long) percent * all;
    }

    /** Whether a group is large enough to show. */
    static boolean isEnough(int cases) {
        return cases >= Evaluation.SMALLEST_CELL;
    }
}
