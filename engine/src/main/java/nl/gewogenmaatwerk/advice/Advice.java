package nl.gewogenmaatwerk.advice;

import java.time.LocalDate;
import java.util.List;
import nl.gewogenmaatwerk.client.Notice;

/**
 * What is proposed for a client, with everything that speaks for and against it. The professional decides. Immutable; equal by value; the
 * same case, rule set and engine version always give an equal advice.
 *
 * @param adviceId      a hash of everything that led to this advice
 * @param caseId        the case it is for
 * @param asOf          the day on which the client file holds
 * @param municipality  the municipality whose rule set was used
 * @param ruleSet       that rule set
 * @param engineVersion the version of the engine
 * @param outcome       whether there are proposals
 * @param proposals     what is proposed, first to last; empty when the engine abstains
 * @param considered    what had arguments but is not supported by their sum
 * @param ruledOut      what is not possible now
 * @param questions     what to ask; never empty when the engine abstains
 * @param unknowns      the codes of what some rule wanted to know and nobody told, in vocabulary order
 * @param notices       what a professional should know when reading this
 */
public record Advice(
        String adviceId,
        String caseId,
        LocalDate asOf,
        String municipality,
        RuleSetReference ruleSet,
        String engineVersion,
        Outcome outcome,
        List<Proposal> proposals,
        List<Considered> considered,
        List<RuledOut> ruledOut,
        List<Question> questions,
        List<String> unknowns,
        List<Notice> notices) {

    /** What the professional can always choose instead: none of the proposals, or a proposal of their own. */
    public static final List<String> ALTERNATIVES = List.of("NONE_OF_THESE", "OWN_PROPOSAL");

    public Advice {
        proposals = List.copyOf(proposals);
        considered = List.copyOf(considered);
        ruledOut = List.copyOf(ruledOut);
        questions = List.copyOf(questions);
        unknowns = List.copyOf(unknowns);
        notices = List.copyOf(notices);
    }

    /** Whether there are proposals. */
    public enum Outcome {
        PROPOSALS,
        /** Too little is known, nothing argues, or all is ruled out. */
        ABSTAINED
    }

    /** The rule set behind an advice. @param id the municipality @param version its declared version @param digest its content hash */
    public record RuleSetReference(String id, String version, String digest) {}

    /** What the professional can always choose instead. */
    public List<String> alternatives() {
        return ALTERNATIVES;
    }
}
