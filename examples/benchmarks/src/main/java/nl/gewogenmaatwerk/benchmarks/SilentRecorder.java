package nl.gewogenmaatwerk.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.gewogenmaatwerk.internal.evaluate.Fact;

/** What compiled rules call in a bare session: it collects nothing, and only passes on the appraisals that other rules read. */
public final class SilentRecorder {

    private final Map<String, List<Fact.AppraisalFact>> derivedBy;
    private final Consumer<Fact.AppraisalFact> memory;
    private final Set<Fact.AppraisalFact> derived = new HashSet<>();

    SilentRecorder(Map<String, List<Fact.AppraisalFact>> derivedBy, Consumer<Fact.AppraisalFact> memory) {
        this.derivedBy = derivedBy;
        this.memory = memory;
    }

    /** Called by compiled rules only. */
    public void match(String rule, int branch, Object... facts) {
        for (Fact.AppraisalFact appraisal : derivedBy.getOrDefault(rule, List.of())) {
            if (derived.add(appraisal)) {
                memory.accept(appraisal);
            }
        }
    }
}
