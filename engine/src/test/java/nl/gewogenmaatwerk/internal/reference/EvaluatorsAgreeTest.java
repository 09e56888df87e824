package nl.gewogenmaatwerk.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;

/** Both evaluators find the same rules true, on the same facts. */
class EvaluatorsAgreeTest {

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void onAnyRulesForAnyClient(@ForAll Random random) {
        List<String> rules = new ArrayList<>(new RandomRules(random, true).arguingForTraining(40));
        RuleSet ruleSet = Draft.of(rules.toArray(String[]::new)).ruleSet();
        ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
        RandomClients clients = new RandomClients(random);
        try (DroolsRuleBase drools = DroolsRuleBase.compile(ruleSet)) {
            assertThat(reference.wanted()).isEqualTo(drools.wanted());
            for (int i = 0; i < 80; i++) {
                ClientFile client = i % 4 == 0 ? clients.full() : clients.partial();
                Facts facts = Facts.of(client, ruleSet.vocabulary());
                Map<String, Set<String>> compiled = new TreeMap<>();
                for (Firing firing : drools.evaluate(WorkingMemory.of(facts, ruleSet.vocabulary(), drools.wanted()))) {
                    Set<String> keys = compiled.computeIfAbsent(firing.rule(), id -> new TreeSet<>());
                    firing.matches().forEach(match -> keys.add(match.fact().key()));
                }
                Reading reading = reference.read(Knowledge.of(facts, ruleSet.vocabulary()), client.asOf());
                Map<String, Set<String>> read = new TreeMap<>();
                for (Rule rule : ruleSet.rules().values()) {
                    if (reading.isCertain(rule)) {
                        read.put(rule.id(), reading.matches(rule).facts());
                    }
                }
                for (Rule rule : ruleSet.rules().values()) {
                    assertThat(read.get(rule.id()))
                            .as(() -> rules.stream()
                                            .filter(text -> text.contains("\"" + rule.id() + "\""))
                                            .findFirst()
                                            .orElse("")
                                    + "\n" + client)
                            .isEqualTo(compiled.get(rule.id()));
                }
            }
        }
    }
}
