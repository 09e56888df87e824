package nl.gewogenmaatwerk.internal.evaluate;

import java.util.List;
import java.util.Set;

/** A rule set made ready for evaluation. Implementations are thread-safe. */
public interface RuleBase extends AutoCloseable {

    /**
     * All rules that are true for a client, in no particular order.
     *
     * @throws EvaluationFailedException when there would not be a complete answer
     */
    List<Firing> evaluate(WorkingMemory memory);

    /** The codes of the terms that some rule looks at. */
    Set<String> wanted();

    /** Drops the rules. Nobody may be evaluating, and nobody may evaluate after it. */
    @Override
    void close();
}
