package nl.gewogenmaatwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.explain.TestText;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.trial.TestReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** When one of these is red, decide whether the rule or the scenario is wrong. */
class ScenariosTest {

    private static final RuleSetSource RULE_SETS = RuleSetFolder.at(Path.of("").toAbsolutePath());
    private static AdviceEngine engine;

    @BeforeAll
    static void start() {
        engine = AdviceEngine.builder().ruleSets(RULE_SETS).build();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicNode> everyRuleSetIsWithoutProblems() {
        return engine.municipalities().stream()
                .map(municipality -> dynamicTest(
                        municipality,
                        () -> assertThat(engine.problems(municipality)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicNode> everyClientGetsTheAdviceThatAnExpertExpects() {
        return engine.municipalities().stream().map(municipality -> {
            RuleSetSource.Scenarios scenarios = RULE_SETS.scenarios(municipality);
            Stream<DynamicNode> all = scenarios.scenarios().stream()
                    .map(scenario -> dynamicTest(scenario.name(), () -> judge(municipality, scenario)));
            DynamicNode readable = dynamicTest("all scenarios can be read", () -> {
                assertThat(scenarios.problems()).isEmpty();
                assertThat(scenarios.scenarios()).isNotEmpty();
            });
            return dynamicContainer(municipality, Stream.concat(Stream.of(readable), all));
        });
    }

    @TestFactory
    Stream<DynamicNode> scenariosShowAsMuchAsTheirMunicipalityAsks() {
        return engine.municipalities().stream()
                .map(municipality -> dynamicTest(municipality, () -> {
                    TestReport report = engine.test(municipality);
                    assertThat(report.threshold()).isPresent();
                    assertThat(report.passed())
                            .as(() -> TestText.of(report, true, Language.NL))
                            .isTrue();
                }));
    }

    private static void judge(String municipality, Scenario scenario) {
        Advice advice = engine.advise(municipality, scenario.client());
        List<String> differences =
                scenario.differences(advice).stream().map(Text::nl).toList();
        assertThat(differences)
                .as(() -> scenario.title() + "\nproposed: "
                        + advice.proposals().stream()
                                .map(each -> each.intervention() + " " + each.tier() + " " + each.support() + " "
                                        + each.principle().id())
                                .toList()
                        + "\nfirst: "
                        + advice.proposals().stream()
                                .limit(1)
                                .map(Proposal::arguments)
                                .toList())
                .isEmpty();
    }
}
