package nl.gewogenmaatwerk.inquiry;

import java.util.List;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;

/**
 * Whether both evaluators find the same arguments. Immutable; equal by value.
 *
 * @param municipality the municipality
 * @param ruleSet      its rule set
 * @param scenarios    how many scenarios both evaluated
 * @param generated    how many generated clients both evaluated
 * @param differences  where they differ; empty when they agree
 */
public record SelfCheck(
        String municipality,
        Advice.RuleSetReference ruleSet,
        int scenarios,
        int generated,
        List<Difference> differences) {
    public SelfCheck {
        differences = List.copyOf(differences);
    }

    /**
     * A rule on which the evaluators differ for a client.
     *
     * @param rule      the id of the rule
     * @param client    the name of a scenario, or of a generated client
     * @param file      that client, never a real person
     * @param compiled  the facts on which the compiled rule rests; empty when it is not true or rests on nothing
     * @param reference the facts on which the rule rests according to the reference evaluator
     */
    public record Difference(
            String rule, String client, ClientFile file, List<String> compiled, List<String> reference) {
        public Difference {
            compiled = List.copyOf(compiled);
            reference = List.copyOf(reference);
        }
    }
}
