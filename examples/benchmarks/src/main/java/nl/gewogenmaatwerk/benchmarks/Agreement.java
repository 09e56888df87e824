package nl.gewogenmaatwerk.benchmarks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.rule.RuleSet;

/** Makes sure that what is compared does the same: every contender finds the same true rules, for every client. */
final class Agreement {

    private Agreement() {}

    /**
     * Compares the contenders on a rule set.
     *
     * @param peers whether Evrete and plain Java take part, which needs a rule set that only joins positive patterns
     * @return how many rules were true, over all clients
     * @throws IllegalStateException when they differ
     */
    static long check(RuleSet ruleSet, List<Case> caseload, boolean peers) {
        List<PositiveRule> positive = peers ? PositiveRule.of(ruleSet) : List.of();
        long total = 0;
        try (DroolsRuleBase engine = DroolsRuleBase.compile(ruleSet);
                BareDrools drools = new BareDrools(ruleSet);
                EvreteRules evrete = new EvreteRules(positive, EvreteRules.Sessions.KEPT, true)) {
            PlainJava java = new PlainJava(positive);
            for (Case client : caseload) {
                Set<String> found = engine.evaluate(client.memory()).stream()
                        .map(Firing::rule)
                        .collect(Collectors.toCollection(TreeSet::new));
                total += found.size();
                same(client, found, drools.trueRules(client), "bare Drools");
                if (peers) {
                    same(client, found, evrete.trueRules(client), "Evrete");
                    same(client, found, java.trueRules(client), "plain Java");
                }
            }
        }
        return total;
    }

    private static void same(Case client, Set<String> engine, Set<String> other, String name) {
        if (!engine.equals(other)) {
            throw new IllegalStateException(
                    name + " differs from the engine on " + client.file().caseId() + ": " + other + " and " + engine);
        }
    }
}
