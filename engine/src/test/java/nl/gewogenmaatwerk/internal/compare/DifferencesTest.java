package nl.gewogenmaatwerk.internal.compare;

import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.reference.EdgeClients;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.RuleSet;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final RuleSet ONE = Draft.of(
                    arguing("talk", "Score(construct == 'courage', value <= 2)", "TALK"),
                    rule("train", "Score(construct == 'skill')", "argueFor('TRAIN', PLAIN, 'speed', 'Omdat.');"),
                    rule("gone", "Score(construct == 'view')", "argueFor('REST', PLAIN, 'past', 'Omdat.');"))
            .ruleSet();
    private static final RuleSet OTHER = Draft.of(
                    arguing("talk", "Score(construct == 'courage', value <= 3)", "TALK"),
                    rule(
                            "train",
                            "Score(construct == 'skill')",
                            "argueFor('TRAIN', PLAIN, 'speed', 'Anders gezegd.');"),
                    rule("new", "Score(construct == 'effort')", "argueFor('WORK', STRONG, 'duty', 'Omdat.');"))
            .principles(
                    Town.principle("tempo", Map.of("speed", 3, "goal", 1)), Town.principle("plicht", Map.of("duty", 2)))
            .notOffered("TALK", "Niet.")
            .ruleSet();

    @Test
    void allTogetherTurnTheOneIntoTheOther() {
        List<Difference> differences = Differences.between(ONE, OTHER);
        RuleSet there = ONE;
        RuleSet back = OTHER;
        for (Difference difference : differences) {
            there = difference.borrowed().apply(there, OTHER);
            back = difference.borrowed().apply(back, ONE);
        }
        Hypothesis one = new Hypothesis(ONE);
        Hypothesis other = new Hypothesis(OTHER);
        Hypothesis wasOne = new Hypothesis(there);
        Hypothesis wasOther = new Hypothesis(back);

        assertThat(differences).hasSizeGreaterThan(5);
        assertThat(Stream.of(ONE, OTHER)
                        .map(rules -> new EdgeClients(new ReferenceEvaluator(rules)))
                        .flatMap(made -> Stream.concat(made.onEdges(200).stream(), made.random(200))))
                .allSatisfy(client -> {
                    assertThat(wasOne.of(client.file()).differsFrom(other.of(client.file())))
                            .isEmpty();
                    assertThat(wasOther.of(client.file()).differsFrom(one.of(client.file())))
                            .isEmpty();
                })
                .anySatisfy(client -> assertThat(one.of(client.file()).differsFrom(other.of(client.file())))
                        .isPresent());
    }

    @Test
    void aRuleInOtherWordsIsToldAndChangesNothing() {
        List<Difference> without = Differences.between(ONE, OTHER).stream()
                .filter(difference -> !difference.hasEffect())
                .toList();

        assertThat(without).hasSize(1);
        assertThat(without.get(0).cause().name().nl()).contains("woorden");
    }
}
