package nl.gewogenmaatwerk.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.fixture.AnyRules;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.reference.EdgeClients;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.trial.Coverage;
import nl.gewogenmaatwerk.trial.Coverage.OfRule;
import nl.gewogenmaatwerk.trial.Coverage.Outcome;
import nl.gewogenmaatwerk.trial.Coverage.Shown;

/** What coverage says holds, for any rules. */
class CoveringPropertiesTest {

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void examplesShowWhatTheyAreForAndWhatCannotBeIsNeverSeen(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        List<AnyRules.Seed> seeds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            seeds.add(new AnyRules.Seed(seed + i, i % 4));
        }
        Draft draft = Draft.of(AnyRules.of(seed, seeds).toArray(String[]::new));
        RuleSet ruleSet = draft.ruleSet();
        ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
        ClientFileCheck check = new ClientFileCheck(ruleSet.vocabulary());
        Coverage coverage = new Covering(ruleSet, reference, Written.in(draft.draft())).of(List.of());

        for (OfRule covered : coverage.rules()) {
            Rule rule = ruleSet.rules().get(covered.rule().id());
            covered.example()
                    .ifPresent(example -> assertThat(
                                    read(reference, example.client()).isCertain(rule))
                            .isTrue());
            for (int i = 0; i < covered.conditions().size(); i++) {
                for (Outcome outcome : covered.conditions().get(i).outcomes()) {
                    if (outcome.example().isPresent()) {
                        ClientFile client = outcome.example().get().client();
                        assertThat(check.check(client)).isEmpty();
                        assertThat(read(reference, client).truths(rule).get(i)).isEqualTo(outcome.truth());
                    }
                }
            }
        }
        for (ClientFile client : clients(reference, seed)) {
            Reading reading = read(reference, client);
            coverage.rules().forEach(covered -> neverImpossible(covered, ruleSet, reading, client));
        }
    }

    private static void neverImpossible(OfRule covered, RuleSet ruleSet, Reading reading, ClientFile client) {
        List<Truth> truths = reading.truths(ruleSet.rules().get(covered.rule().id()));
        for (int i = 0; i < truths.size(); i++) {
            Truth truth = truths.get(i);
            String written = covered.conditions().get(i).written().nl();
            assertThat(covered.conditions().get(i).outcomes())
                    .as(() -> written + " for " + client)
                    .filteredOn(outcome -> outcome.truth() == truth)
                    .extracting(Outcome::shown)
                    .doesNotContain(Shown.IMPOSSIBLE);
        }
    }

    private static List<ClientFile> clients(ReferenceEvaluator reference, long seed) {
        List<ClientFile> clients = new ArrayList<>();
        RandomClients random = new RandomClients(new Random(seed));
        for (int i = 0; i < 30; i++) {
            clients.add(random.partial());
        }
        new EdgeClients(reference).onEdges(60).forEach(generated -> clients.add(generated.file()));
        return clients;
    }

    private static Reading read(ReferenceEvaluator reference, ClientFile client) {
        Facts facts = Facts.of(client, Town.vocabulary());
        return reference.read(Knowledge.of(facts, Town.vocabulary()), client.asOf());
    }
}
