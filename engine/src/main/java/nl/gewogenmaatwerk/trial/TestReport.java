package nl.gewogenmaatwerk.trial;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.CoverageThreshold;
import nl.gewogenmaatwerk.text.Text;

/**
 * What came of trying a rule set on the scenarios of its municipality. A failure does not say whether the rule or the scenario is wrong: that
 * is for people to decide. Immutable; equal by value.
 *
 * @param municipality  the municipality
 * @param ruleSet       its rule set
 * @param engineVersion the version of the engine
 * @param scenarios     what came of each scenario, by name
 * @param problems      what is wrong in the files of scenarios, so that some could not be tried
 * @param coverage      what the scenarios show of the conditions of rules
 * @param threshold     how much they must show at least; absent when the municipality asks nothing
 */
public record TestReport(
        String municipality,
        Advice.RuleSetReference ruleSet,
        String engineVersion,
        List<Tried> scenarios,
        List<Problem> problems,
        Coverage coverage,
        Optional<CoverageThreshold> threshold) {
    public TestReport {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    /**
     * What came of one scenario.
     *
     * @param name     its name
     * @param title    what it is about
     * @param origin   where it was written
     * @param failures what is not as expected; empty when all is
     */
    public record Tried(String name, String title, Origin origin, List<Failure> failures) {
        public Tried {
            failures = List.copyOf(failures);
        }

        /** Whether all is as expected. */
        public boolean passed() {
            return failures.isEmpty();
        }
    }

    /**
     * Something that is not as expected.
     *
     * @param about    what was expected; absent when there is no advice at all
     * @param expected what was expected, in words
     * @param instead  what came instead
     * @param reasons  why, shortly
     */
    public record Failure(Optional<Scenario.Expected> about, Text expected, Text instead, List<Reason> reasons) {
        public Failure {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why something came. @param text why, in words @param rule the rule behind it, if one is */
    public record Reason(Text text, Optional<RuleReference> rule) {}

    /** How many scenarios are as expected. */
    public long passedScenarios() {
        return scenarios.stream().filter(Tried::passed).count();
    }

    /** Whether the scenarios show too little. */
    public boolean isBelowThreshold() {
        return threshold
                .filter(least -> counted(least).percent() < least.percent())
                .isPresent();
    }

    /** The share that a threshold is about. */
    public Coverage.Share counted(CoverageThreshold least) {
        return least.of() == CoverageThreshold.Of.OWN ? coverage.own() : coverage.all();
    }

    /**
     * Whether all is well: there are scenarios, all could be read, all are as expected, and they show enough. What was not tried is not well.
     */
    public boolean passed() {
        return !scenarios.isEmpty()
                && problems.stream().noneMatch(Problem::isError)
                && scenarios.stream().allMatch(Tried::passed)
                && !isBelowThreshold();
    }
}
