package nl.gewogenmaatwerk.client;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known about the goal. Everything may be absent, which means that it was not asked. Immutable.
 *
 * @param type              the kind of goal, a code of the vocabulary; {@code UNCLEAR} is an answer
 * @param ownedByClient     whether it is the client's own goal
 * @param clarity           how clear it is, 1 to 5
 * @param feasibility       how feasible it is, 1 to 5 (haalbaar perspectief)
 * @param localDemand       the demand for it on the local labour market: LOW, MID or HIGH
 * @param fittingWorkDemand the demand for any fitting work: LOW, MID or HIGH
 * @param description       the goal in words; no rule reads it
 */
public record Goal(
        Optional<String> type,
        Optional<Boolean> ownedByClient,
        OptionalInt clarity,
        OptionalInt feasibility,
        Optional<String> localDemand,
        Optional<String> fittingWorkDemand,
        Optional<String> description) {

    /** A goal of which nothing is known. */
    public static final Goal UNKNOWN = new Goal(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
