package nl.gewogenmaatwerk.internal.evaluate;

import java.util.List;

/** A rule set made ready for evaluation. Implementations are thread-safe. */
public interface RuleBase extends AutoCloseable {

    /**
     * All rules that are true for a client, in no particular order.
     *
     * @throws EvaluationFailedException when there would not be a complete answer
     */
    List<Firing> evaluate(WorkingMemory memory);

    @Override
    void close();
}
