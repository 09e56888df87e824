package nl.gewogenmaatwerk.internal.drools;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;
import nl.gewogenmaatwerk.internal.evaluate.Fact;

/** What every compiled rule calls when it is true: the only thing that a consequence can do. Used by one evaluation, in one thread. */
public final class Recorder {

    /** A rule that was true. */
    record Match(String rule, int branch, Object[] facts) {}

    static final int MAX_FIRINGS = 10_000;

    private final List<Match> matches = new ArrayList<>(64);
    private final long deadline;
    private final Map<String, List<Fact.AppraisalFact>> derivedBy;
    private final Consumer<Fact.AppraisalFact> memory;
    private final Set<Fact.AppraisalFact> derived = new HashSet<>();

    /**
     * @param deadline  when to give up, as {@link System#nanoTime()}
     * @param derivedBy the appraisals that follow from a rule, by its id
     * @param memory    where a new appraisal goes, for later rules to read
     */
    Recorder(long deadline, Map<String, List<Fact.AppraisalFact>> derivedBy, Consumer<Fact.AppraisalFact> memory) {
        this.deadline = deadline;
        this.derivedBy = derivedBy;
        this.memory = memory;
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
        for (Fact.AppraisalFact appraisal : derivedBy.getOrDefault(rule, List.of())) {
            if (derived.add(appraisal)) {
                memory.accept(appraisal);
            }
        }
    }

    List<Match> matches() {
        return matches;
    }
}
