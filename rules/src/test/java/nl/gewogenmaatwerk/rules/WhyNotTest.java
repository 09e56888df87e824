package nl.gewogenmaatwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.inquiry.WhyNot.ConditionOutcome;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Whatever the scenario, "why not" is answered in words for every intervention of the catalogue. */
class WhyNotTest {

    private static final RuleSetSource RULE_SETS = RuleSetFolder.at(Path.of("").toAbsolutePath());
    private static AdviceEngine engine;

    @BeforeAll
    static void start() {
        engine = AdviceEngine.builder().ruleSets(RULE_SETS).robustness(false).build();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicNode> everyInterventionGetsAnAnswerInTwoLanguages() {
        return engine.municipalities().stream()
                .map(municipality -> dynamicContainer(
                        municipality,
                        RULE_SETS.scenarios(municipality).scenarios().stream()
                                .map(scenario -> dynamicTest(scenario.name(), () -> ask(municipality, scenario)))));
    }

    private static void ask(String municipality, Scenario scenario) {
        Advice advice = engine.advise(municipality, scenario.client());
        for (String intervention :
                engine.vocabulary(municipality).interventions().keySet()) {
            WhyNot answer = engine.whyNot(advice, scenario.client(), intervention);
            assertThat(texts(answer)).as(intervention).hasSizeGreaterThan(1).allSatisfy(text -> {
                assertThat(text.nl()).isNotBlank();
                assertThat(text.en()).isNotBlank();
            });
            if (answer.reason() instanceof WhyNot.NothingArgued nothing) {
                assertThat(nothing.nearest()).as(intervention).isNotEmpty().allSatisfy(WhyNotTest::saysWhatIsFound);
            }
        }
    }

    private static void saysWhatIsFound(NearRule near) {
        for (ConditionOutcome outcome : near.conditions()) {
            if (outcome.truth() != Truth.TRUE) {
                assertThat(Stream.concat(outcome.found().stream(), outcome.missing().stream()))
                        .as(() -> near.rule().id() + ": " + outcome.needed().nl())
                        .isNotEmpty();
            }
            if (outcome.truth() == Truth.UNKNOWN) {
                assertThat(outcome.missing()).isNotEmpty();
            }
        }
    }

    /** All texts in a record, and in the records in it. */
    private static Stream<Text> texts(Object value) {
        if (value instanceof Text text) {
            return Stream.of(text);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().flatMap(WhyNotTest::texts);
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(WhyNotTest::texts);
        }
        return value instanceof Record
                ? Arrays.stream(value.getClass().getRecordComponents()).flatMap(part -> texts(part(value, part)))
                : Stream.empty();
    }

    private static Object part(Object value, RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
