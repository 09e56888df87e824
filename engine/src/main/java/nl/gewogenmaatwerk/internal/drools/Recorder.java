package nl.gewogenmaatwerk.internal.drools;

import java.util.ArrayList;
import java.util.List;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;

/** What every compiled rule calls when it is true: the only thing that a consequence can do. Used by one evaluation, in one thread. */
public final class Recorder {

    /** A rule that was true. */
    record Match(String rule, int branch, Object[] facts) {}

    static final int MAX_FIRINGS = 10_000;

    private final List<Match> matches = new ArrayList<>(64);
    private final long deadline;

    Recorder(long deadline) {
        this.deadline = deadline;
    }

    /** Called by compiled rules only. */
    public void match(String rule, int branch, Object... facts) {
        if (matches.size() >= MAX_FIRINGS) {
            throw new EvaluationFailedException("more than " + MAX_FIRINGS + " matches, in rule " + rule);
        }
        if ((matches.size() & 31) == 31 && System.nanoTime() - deadline > 0) {
            throw new EvaluationFailedException("it took too long, in rule " + rule);
        }
        matches.add(new Match(rule, branch, facts));
    }

    List<Match> matches() {
        return matches;
    }
}
