package nl.gewogenmaatwerk.internal.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.fixture.AnyRules;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.inquire.SelfChecking;
import nl.gewogenmaatwerk.rule.RuleSet;

/** Both evaluators find the same rules true, on the same facts and about the same codes. */
class EvaluatorsAgreeTest {

    /** A client that can be made again. @param tenths how much of it is known, from 0 to 10 */
    record Made(long seed, int tenths) {
        ClientFile client() {
            return new RandomClients(new Random(seed)).partial(tenths / 10.0);
        }
    }

    /** What fails shrinks to fewer rules, less deep, and fewer clients of whom less is known. */
    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void onRulesOfTheWholeLanguageForAnyClient(
            @ForAll @LongRange(min = 0, max = 1_000_000) long deriving,
            @ForAll("rules") List<AnyRules.Seed> rules,
            @ForAll("clients") List<Made> clients) {
        assertAgree(
                AnyRules.of(deriving, rules), clients.stream().map(Made::client).toList());
    }

    @Provide
    Arbitrary<List<AnyRules.Seed>> rules() {
        Arbitrary<AnyRules.Seed> seed = Combinators.combine(
                        Arbitraries.longs().between(0, 1L << 40),
                        Arbitraries.integers().between(0, 3))
                .as(AnyRules.Seed::new);
        return seed.list().ofMinSize(1).ofMaxSize(40).withSizeDistribution(RandomDistribution.uniform());
    }

    @Provide
    Arbitrary<List<Made>> clients() {
        Arbitrary<Made> made = Combinators.combine(
                        Arbitraries.longs().between(0, 1L << 40),
                        Arbitraries.integers().between(0, 10))
                .as(Made::new);
        return made.list().ofMinSize(1).ofMaxSize(400).withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void onSensibleRulesForAnyClient(@ForAll Random random) {
        RandomClients clients = new RandomClients(random);
        List<ClientFile> files = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            files.add(i % 4 == 0 ? clients.full() : clients.partial());
        }
        assertAgree(new RandomRules(random, true).arguingForTraining(40), files);
    }

    private static void assertAgree(List<String> rules, List<ClientFile> clients) {
        RuleSet ruleSet = Draft.of(rules.toArray(String[]::new)).ruleSet();
        ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
        try (DroolsRuleBase compiled = DroolsRuleBase.compile(ruleSet)) {
            assertThat(reference.wanted()).isEqualTo(compiled.wanted());
            SelfChecking checking = new SelfChecking(ruleSet, reference, compiled);
            for (ClientFile client : clients) {
                List<SelfCheck.Difference> differences = checking.differences("any", client);
                assertThat(differences)
                        .as(() -> rules.stream()
                                .filter(text ->
                                        text.contains("\"" + differences.get(0).rule() + "\""))
                                .findFirst()
                                .orElse(""))
                        .isEmpty();
            }
        }
    }
}
