package nl.gewogenmaatwerk.internal.inquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.gewogenmaatwerk.fixture.AnyRules;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.reference.EdgeClients;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A million evaluations by both evaluators, over rule sets out of chance. One evaluation is one client against one rule set: all its rules, by
 * both. Only under the Maven profile {@code endurance}.
 */
@Tag("endurance")
class EnduranceTest {

    private static final Logger LOG = LoggerFactory.getLogger(EnduranceTest.class);

    private static final int RULE_SETS = 200;
    private static final int EVALUATIONS = 1_000_000;
    private static final int EDGES = 400;

    @Test
    void aMillionEvaluationsWithoutADifference() {
        int evaluations = 0;
        int rules = 0;
        for (int set = 1; set <= RULE_SETS; set++) {
            Random random = new Random(set);
            List<AnyRules.Seed> seeds = new ArrayList<>();
            for (int i = 6 + random.nextInt(11); i > 0; i--) {
                seeds.add(new AnyRules.Seed(random.nextLong(), random.nextInt(4)));
            }
            List<String> texts = AnyRules.of(set, seeds);
            RuleSet ruleSet = Draft.of(texts.toArray(String[]::new)).ruleSet();
            rules += ruleSet.rules().size();
            ReferenceEvaluator reference = new ReferenceEvaluator(ruleSet);
            RandomClients clients = new RandomClients(random);
            try (DroolsRuleBase compiled = DroolsRuleBase.compile(ruleSet)) {
                SelfChecking checking = new SelfChecking(ruleSet, reference, compiled);
                for (EdgeClients.Generated edge : new EdgeClients(reference).onEdges(EDGES)) {
                    assertThat(checking.differences(edge.name(), edge.file())).isEmpty();
                    evaluations++;
                }
                int enough = EVALUATIONS / RULE_SETS * set;
                for (; evaluations < enough; evaluations++) {
                    String name = set + " " + evaluations;
                    assertThat(checking.differences(name, clients.partial(random.nextInt(11) / 10.0)))
                            .isEmpty();
                }
            }
            if (set % 20 == 0) {
                LOG.warn("{} evaluations over {} rule sets, {} rules in all: no difference", evaluations, set, rules);
            }
        }
        assertThat(evaluations).isGreaterThanOrEqualTo(EVALUATIONS);
    }
}
