package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.TOWN;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Sources;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.drools.SpreadRules;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.Test;

/** No rule set is used whose compiled rules differ from what its rules say. */
class SelfCheckTest {

    private static final Draft RULES = Draft.of(
            rule("producer", "Goal(type == 'JOB')", "derive('gate', 'SHUT', 'Dicht.');"),
            arguing("subject", "exists( Appraisal(factor == 'gate') and not Flag(code == 'STUDENT') )", "TALK"),
            arguing("tomorrow", "exists( Appraisal(factor == 'gate') and Barrier(domain == 'debt') )", "WORK"));

    @Test
    void rulesThatDroolsLosesAreRefusedByRuleAndClient() {
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RULES.source())
                .compiledBy(SpreadRules::spread)
                .build()) {
            assertThat(engine.problems(TOWN))
                    .filteredOn(Problem::isError)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("evaluators-differ");
                        assertThat(problem.file()).isEqualTo("municipalities/town/rules/rules.drl");
                        assertThat(problem.line()).isEqualTo(9);
                        assertThat(problem.what().nl()).contains("`subject`").containsPattern("`grens-\\d{4}`");
                        assertThat(problem.what().en()).contains("`subject`").containsPattern("`grens-\\d{4}`");
                    });
            ClientFile client = Client.listed().goal("JOB").file();
            assertThatThrownBy(() -> engine.advise(TOWN, client)).isInstanceOf(RuleSetException.class);
        }
    }

    @Test
    void theSameRulesInOnePackageAreUsed() {
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RULES.source())
                .compiledBy(SpreadRules::together)
                .build()) {
            assertThat(engine.problems(TOWN)).noneMatch(Problem::isError);
            assertThat(engine.selfCheck(TOWN, 100).differences()).isEmpty();
        }
    }

    @Test
    void itTellsHowManyClientsBothEvaluated() {
        try (AdviceEngine engine = engineWithScenarios()) {
            SelfCheck none = engine.selfCheck(TOWN, 0);
            SelfCheck more = engine.selfCheck(TOWN, 25);

            assertThat(none.municipality()).isEqualTo(TOWN);
            assertThat(none.scenarios())
                    .as("the scenario that does not fit the vocabulary is left out")
                    .isEqualTo(1);
            assertThat(none.generated()).isPositive();
            assertThat(more.generated()).isEqualTo(none.generated() + 25);
            assertThat(more.differences()).isEmpty();
            assertThat(engine.selfCheck(TOWN, 25)).isEqualTo(more);
            assertThatIllegalArgumentException().isThrownBy(() -> engine.selfCheck(TOWN, -1));
            assertThatIllegalArgumentException().isThrownBy(() -> engine.selfCheck("nowhere", 1));
        }
    }

    private static AdviceEngine engineWithScenarios() {
        ClientFile unfit = Client.listed().goal("NONSENSE").file();
        return AdviceEngine.builder()
                .ruleSets(Sources.of(
                        Map.of(TOWN, RULES.draft()),
                        List.of(scenario("fits", Client.listed().goal("JOB").file()), scenario("unfit", unfit))))
                .build();
    }

    private static Scenario scenario(String name, ClientFile client) {
        return new Scenario(
                name,
                name,
                client,
                new Scenario.Expectation(
                        Advice.Outcome.PROPOSALS,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()),
                Origin.file("municipalities/town/scenarios/" + name + ".yaml"));
    }

    @Test
    void aScenarioAloneCanShowTheDifference() {
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(Sources.of(
                        Map.of(TOWN, RULES.draft()),
                        List.of(scenario(
                                "the-one",
                                Client.listed()
                                        .goal("JOB")
                                        .situation("months", 417)
                                        .file()))))
                .compiledBy(ruleSet -> forgetting("subject", 417, DroolsRuleBase.compile(ruleSet)))
                .build()) {
            assertThat(engine.problems(TOWN))
                    .filteredOn(Problem::isError)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.what().nl()).contains("`subject`", "`the-one`"));
        }
    }

    /** A rule base that loses a rule for whoever has so many months. */
    private static RuleBase forgetting(String rule, int months, DroolsRuleBase compiled) {
        return new RuleBase() {
            @Override
            public List<Firing> evaluate(WorkingMemory memory) {
                boolean lost = memory.facts().stream()
                        .anyMatch(fact -> fact instanceof Fact.SituationFact situation && situation.number() == months);
                return compiled.evaluate(memory).stream()
                        .filter(firing -> !lost || !firing.rule().equals(rule))
                        .toList();
            }

            @Override
            public Set<String> wanted() {
                return compiled.wanted();
            }

            @Override
            public void close() {
                compiled.close();
            }
        };
    }
}
