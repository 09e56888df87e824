package nl.gewogenmaatwerk.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.fixture.AnyRules;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.vocabulary.Term;

/** What three values promise, for any rule and any client. */
class ThreeValuesTest {

    private static final int CLIENTS = 60;
    private static final int COMPLETIONS = 6;

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whatIsCertainStaysCertainAndWhatIsNotPossibleNeverIs(@ForAll Random random) {
        RuleSet ruleSet = rules(random);
        ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
        RandomClients clients = new RandomClients(random);
        for (int i = 0; i < CLIENTS; i++) {
            ClientFile client = clients.partial();
            Reading before = reference.readOpen(knowledge(client, ruleSet), client.asOf());
            for (int j = 0; j < COMPLETIONS; j++) {
                boolean whole = j % 2 == 0;
                ClientFile later = clients.completed(client, code -> whole || random.nextBoolean());
                Reading after = reference.read(knowledge(later, ruleSet), later.asOf());
                for (Rule rule : ruleSet.rules().values()) {
                    if (before.isCertain(rule)) {
                        assertThat(after.isCertain(rule))
                                .as(() -> "certain: " + rule + "\n" + client + "\n" + later)
                                .isTrue();
                    }
                    if (!before.isPossible(rule)) {
                        assertThat(after.isCertain(rule))
                                .as(() -> "not possible: " + rule + "\n" + client + "\n" + later)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void aRuleIsCertainWhenEachOfItsConditionsIsTrue(@ForAll Random random) {
        RuleSet ruleSet = rules(random);
        ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
        RandomClients clients = new RandomClients(random);
        for (int i = 0; i < CLIENTS; i++) {
            ClientFile client = clients.partial();
            Reading reading = reference.read(knowledge(client, ruleSet), client.asOf());
            for (Rule rule : ruleSet.rules().values()) {
                assertThat(reading.judge(rule).stream().allMatch(judged -> judged.truth() == Truth.TRUE))
                        .as(() -> rule + "\n" + client)
                        .isEqualTo(reading.isCertain(rule));
            }
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void whatARuleDoesNotDependOnNeverChangesIt(@ForAll Random random) {
        RuleSet ruleSet = rules(random);
        ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
        RandomClients clients = new RandomClients(random);
        for (int i = 0; i < CLIENTS; i++) {
            ClientFile client = clients.partial();
            Knowledge own = knowledge(client, ruleSet);
            Knowledge other = knowledge(clients.partial(), ruleSet);
            Reading before = reference.read(own, client.asOf());
            for (Rule rule : ruleSet.rules().values()) {
                Set<String> needed = reference.dependsOn(rule);
                Map<String, Knowledge> others = new HashMap<>();
                ruleSet.vocabulary()
                        .terms()
                        .map(Term::code)
                        .filter(code -> !needed.contains(code))
                        .forEach(code -> others.put(code, other));
                Reading after = reference.read(own.with(others), client.asOf());
                assertThat(after.truth(rule)).as(rule::toString).isEqualTo(before.truth(rule));
                assertThat(after.matches(rule)).as(rule::toString).isEqualTo(before.matches(rule));
            }
        }
    }

    private static RuleSet rules(Random random) {
        if (random.nextInt(3) == 0) {
            return Draft.of(new RandomRules(random, true).arguingForTraining(25).toArray(String[]::new))
                    .ruleSet();
        }
        List<AnyRules.Seed> seeds = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            seeds.add(new AnyRules.Seed(random.nextLong(), i % 4));
        }
        return Draft.of(AnyRules.of(random.nextInt(1_000), seeds).toArray(String[]::new))
                .ruleSet();
    }

    private static Knowledge knowledge(ClientFile client, RuleSet ruleSet) {
        return Knowledge.of(Facts.of(client, ruleSet.vocabulary()), ruleSet.vocabulary());
    }
}
