package nl.gewogenmaatwerk.internal.reference;

import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.fixture.AnyRules;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.reference.EdgeClients.Generated;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import org.junit.jupiter.api.Test;

/** Made-up clients, out of the rules alone. */
class EdgeClientsTest {

    @Test
    void aNumberIsOnTheBoundaryJustBelowJustAboveAndNotKnown() {
        assertThat(seen(
                        "Score(construct == 'courage', value <= LOW)",
                        file -> file.scores().stream()
                                .filter(score -> score.construct().equals("courage"))
                                .map(score -> String.valueOf(score.value()))
                                .findFirst()
                                .orElse("unknown")))
                .contains("2", "3", "4", "unknown");
        assertThat(seen(
                        "Situation(item == 'months', value >= LONG)",
                        file -> file.situation().get("months") instanceof SituationValue.WholeNumber whole
                                ? String.valueOf(whole.value())
                                : "unknown"))
                .contains("23", "24", "25", "unknown");
    }

    @Test
    void aBarrierIsRatedOnEachSideNotRatedNotListedAndNotAsked() {
        assertThat(seen(
                        "Barrier(domain == 'debt', severity >= 'SERIOUS')",
                        file -> file.barriers()
                                .map(all -> all.stream()
                                                .filter(barrier ->
                                                        barrier.domain().equals("debt"))
                                                .map(barrier -> barrier.severity()
                                                        .map(Enum::name)
                                                        .orElse("unrated"))
                                                .findFirst()
                                                .orElse("not listed")
                                        + (file.incomplete().contains(Listing.BARRIERS) ? ", incomplete" : ""))
                                .orElse("not asked")))
                .contains("LIGHT", "SERIOUS", "ACUTE", "unrated", "not listed", "not listed, incomplete", "not asked");
    }

    @Test
    void anEarlierInterventionIsThereNotThereAndNotAsked() {
        assertThat(seen(
                        "PastIntervention(code == 'TALK', outcome == 'NO_CHANGE')",
                        file -> file.interventions()
                                .map(all -> all.stream()
                                        .map(past -> past.code() + " " + past.outcome())
                                        .collect(Collectors.joining()))
                                .orElse("not asked")))
                .contains("TALK NO_CHANGE", "TALK UNKNOWN", "TALK IMPROVED", "", "not asked");
    }

    private static Set<String> seen(String condition, Function<ClientFile, String> what) {
        return edges(Draft.of(arguing("r", condition, "TALK")).ruleSet()).stream()
                .map(Generated::file)
                .map(what)
                .collect(Collectors.toSet());
    }

    private static List<Generated> edges(RuleSet ruleSet) {
        return new EdgeClients(new ReferenceEvaluator(ruleSet)).onEdges(10_000);
    }

    @Test
    void allFitTheVocabularyUnderNamesOfTheirOwnWhateverTheRules() {
        for (int i = 0; i < 12; i++) {
            RuleSet ruleSet = anyRules(i);
            EdgeClients clients = new EdgeClients(new ReferenceEvaluator(ruleSet));
            List<Generated> all = Stream.concat(clients.onEdges(10_000).stream(), clients.random(60))
                    .toList();
            ClientFileCheck check = new ClientFileCheck(Town.vocabulary());
            assertThat(all).allSatisfy(client -> {
                assertThat(check.check(client.file())).isEmpty();
                assertThat(client.name())
                        .matches("(grens|willekeurig)-\\d{4}")
                        .isEqualTo(client.file().caseId());
            });
            assertThat(all).extracting(Generated::name).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameRulesGiveTheSameClientsAndFewerAreTheFirstOfMore() {
        RuleSet ruleSet = anyRules(3);
        assertThat(edges(ruleSet)).isEqualTo(edges(ruleSet)).hasSizeGreaterThan(60);
        EdgeClients clients = new EdgeClients(new ReferenceEvaluator(ruleSet));
        assertThat(clients.onEdges(20)).isEqualTo(edges(ruleSet).subList(0, 20));
        assertThat(clients.random(10).toList())
                .isEqualTo(clients.random(30).limit(10).toList());
    }

    @Test
    void mostRulesAreTrueForSomebody() {
        int rules = 0;
        int untrue = 0;
        for (int i = 0; i < 12; i++) {
            RuleSet ruleSet = anyRules(i);
            ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
            List<Reading> readings = edges(ruleSet).stream()
                    .map(Generated::file)
                    .map(file -> reference.read(
                            Knowledge.of(Facts.of(file, ruleSet.vocabulary()), ruleSet.vocabulary()), file.asOf()))
                    .toList();
            for (Rule rule : ruleSet.rules().values()) {
                rules++;
                untrue += readings.stream().anyMatch(reading -> reading.isCertain(rule)) ? 0 : 1;
            }
        }
        assertThat(untrue)
                .as("of " + rules + " rules out of chance, some of which nobody can meet")
                .isLessThanOrEqualTo(rules / 4);
    }

    private static RuleSet anyRules(int set) {
        Random random = new Random(set);
        List<AnyRules.Seed> seeds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            seeds.add(new AnyRules.Seed(random.nextLong(), i % 4));
        }
        return Draft.of(AnyRules.of(set, seeds).toArray(String[]::new)).ruleSet();
    }
}
