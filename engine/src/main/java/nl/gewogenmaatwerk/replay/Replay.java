package nl.gewogenmaatwerk.replay;

import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.journal.Advised;

/**
 * An advice of the journal that was given again, with the client file and the rules of then. Immutable; equal by value.
 *
 * @param then the advice as it stands in the journal, with the client file it was given for
 * @param now  the advice that this engine gives with the same
 */
public record Replay(Advised then, Advice now) {

    /** Whether the same version of the engine gave both. */
    public boolean isOfSameEngine() {
        return then.advice().engineVersion().equals(now.engineVersion());
    }

    /** Whether the advice is the same in everything. */
    public boolean isSame() {
        return now.equals(then.advice());
    }

    /** Whether it is the same in everything but the version of the engine, and the id of the advice, which depends on that. */
    public boolean isSameBesidesEngine() {
        Advice old = then.advice();
        return old.equals(new Advice(
                old.adviceId(),
                now.caseId(),
                now.asOf(),
                now.municipality(),
                now.ruleSet(),
                old.engineVersion(),
                now.outcome(),
                now.proposals(),
                now.considered(),
                now.ruledOut(),
                now.questions(),
                now.unknowns(),
                now.notices()));
    }
}
