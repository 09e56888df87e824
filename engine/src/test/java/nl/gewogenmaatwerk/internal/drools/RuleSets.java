package nl.gewogenmaatwerk.internal.drools;

import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.rule.RuleSet;

/** Rule sets and memories for those who look at the compiled rules themselves. */
final class RuleSets {

    private RuleSets() {}

    /** A rule set with one rule, which is true for everybody who wants a job. */
    static RuleSet only(String rule) {
        return Draft.of(Draft.arguing(rule, "Goal(type == 'JOB')", "TALK")).ruleSet();
    }

    /** Three joins in which every earlier intervention meets all others of its code. */
    static String exploding() {
        return Draft.arguing(
                "exploding", "PastIntervention($code : code)\n    PastIntervention(code == $code)", "WORK");
    }

    static WorkingMemory memory(Client client, RuleSet ruleSet, DroolsRuleBase rules) {
        return memory(client.file(), ruleSet, rules);
    }

    static WorkingMemory memory(ClientFile client, RuleSet ruleSet, DroolsRuleBase rules) {
        return WorkingMemory.of(Facts.of(client, ruleSet.vocabulary()), ruleSet.vocabulary(), rules.wanted());
    }

    /** The ids of the rules that are true. */
    static Set<String> firing(DroolsRuleBase rules, WorkingMemory memory) {
        Set<String> firing = new TreeSet<>();
        rules.evaluate(memory).stream().map(Firing::rule).forEach(firing::add);
        return firing;
    }
}
