package nl.gewogenmaatwerk;

import java.util.concurrent.atomic.AtomicInteger;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled rules that several answers use at the same time. Whoever makes them holds them first; the last to let go drops them. Thread-safe.
 */
final class HeldRules {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceEngine.class);

    private final RuleBase rules;
    private final AtomicInteger holders = new AtomicInteger(1);

    HeldRules(RuleBase rules) {
        this.rules = rules;
    }

    /** The rules, for whoever holds them. */
    RuleBase rules() {
        return rules;
    }

    /** Holds them, once; false when they were dropped. */
    boolean hold() {
        return holders.getAndUpdate(now -> now == 0 ? 0 : now + 1) > 0;
    }

    /** Lets go, once for each time they were held. */
    void letGo() {
        if (holders.decrementAndGet() == 0) {
            try {
                rules.close();
            } catch (RuntimeException broken) {
                // Whoever happens to be the last has an answer to give.
                LOG.error("compiled rules could not be dropped", broken);
            }
        }
    }
}
