package nl.gewogenmaatwerk.benchmarks;

import java.util.BitSet;
import java.util.List;
import nl.gewogenmaatwerk.internal.evaluate.Fact;

/** Rules as generated Java. A new one for each client. */
public interface CompiledRules {

    /** Sets the place of each rule that is true. */
    void run(List<Fact> facts, BitSet trueRules);
}
