package nl.gewogenmaatwerk.internal.compare;

import java.util.List;
import java.util.function.Function;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * One side of a comparison.
 *
 * @param ruleSet   its rules
 * @param evaluator the reference evaluator of these rules
 * @param problems  what is wrong with a client file for its vocabulary
 * @param weigh     weighs for a client; throws {@link nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException} when there is no
 *                  complete answer
 */
public record Party(
        RuleSet ruleSet,
        ReferenceEvaluator evaluator,
        Function<ClientFile, List<InputProblem>> problems,
        Function<Facts, Weighed> weigh) {}
