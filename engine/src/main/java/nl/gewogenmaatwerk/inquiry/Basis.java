package nl.gewogenmaatwerk.inquiry;

import java.time.LocalDate;
import nl.gewogenmaatwerk.advice.Advice;

/**
 * The case and the rules that an answer is about. Immutable.
 *
 * @param adviceId      the advice for the same case by the same rules, see {@link Advice#adviceId()}
 * @param caseId        the case
 * @param asOf          the day on which the client file holds
 * @param municipality  the municipality whose rule set was used
 * @param ruleSet       that rule set
 * @param engineVersion the version of the engine
 */
public record Basis(
        String adviceId,
        String caseId,
        LocalDate asOf,
        String municipality,
        Advice.RuleSetReference ruleSet,
        String engineVersion) {}
