package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.CoverageThreshold;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.trial.Coverage;
import nl.gewogenmaatwerk.trial.Coverage.OfCondition;
import nl.gewogenmaatwerk.trial.Coverage.OfRule;
import nl.gewogenmaatwerk.trial.Coverage.Outcome;
import nl.gewogenmaatwerk.trial.Coverage.Shown;
import nl.gewogenmaatwerk.trial.Example;
import nl.gewogenmaatwerk.trial.TestReport;
import nl.gewogenmaatwerk.trial.TestReport.Failure;
import nl.gewogenmaatwerk.trial.TestReport.Reason;
import nl.gewogenmaatwerk.trial.TestReport.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TestReportJsonTest {

    private static final RuleReference RULE = new RuleReference(
            "werk-eerst",
            new Text("Werk eerst", "Work first"),
            "municipalities/voorbeeld/rules/a.dslr",
            3,
            "municipality");
    private static final Origin SCENARIO = new Origin("municipalities/voorbeeld/scenarios/a.yaml", 2, 1);

    private static TestReport failing() {
        Example example = new Example(
                "werk-eerst-1-onwaar",
                ClientFileJson.read(Json.contractExample().toString()));
        OfCondition condition = new OfCondition(
                Text.same("- geloof in eigen kunnen is hoogstens 2"),
                new Text("geloof in eigen kunnen is hoogstens 2", "self-efficacy is at most 2"),
                new Origin("municipalities/voorbeeld/rules/a.dslr", 5, 1),
                List.of(
                        outcome(Truth.TRUE, Shown.YES, Optional.empty()),
                        outcome(Truth.FALSE, Shown.NO, Optional.of(example)),
                        outcome(Truth.UNKNOWN, Shown.IMPOSSIBLE, Optional.empty())));
        return new TestReport(
                "voorbeeld",
                Advices.RULE_SET,
                "0.1.0",
                List.of(
                        new Tried(
                                "a",
                                "Zoekt al lang",
                                SCENARIO,
                                List.of(
                                        new Failure(
                                                Optional.of(Scenario.Expected.FIRST),
                                                new Text("eerst JOBS", "JOBS first"),
                                                new Text("eerst BEM", "BEM first"),
                                                List.of(
                                                        new Reason(
                                                                new Text("pleit voor BEM", "for"), Optional.of(RULE)),
                                                        new Reason(new Text("niets", "nothing"), Optional.empty()))),
                                        new Failure(
                                                Optional.empty(),
                                                new Text("een advies", "an advice"),
                                                new Text("er is geen advies", "no advice"),
                                                List.of()))),
                        new Tried("b", "Goed", SCENARIO, List.of())),
                List.of(Problem.error("missing", SCENARIO, Text.same("`title` ontbreekt."), Text.same("Voeg toe."))),
                new Coverage(List.of(new OfRule(RULE, true, Optional.empty(), List.of(condition)))),
                Optional.of(new CoverageThreshold(80, CoverageThreshold.Of.OWN)));
    }

    private static Outcome outcome(Truth truth, Shown shown, Optional<Example> example) {
        return new Outcome(truth, new Text("wat dan is", "what is then"), shown, example);
    }

    private static TestReport passing() {
        TestReport failing = failing();
        return new TestReport(
                failing.municipality(),
                failing.ruleSet(),
                failing.engineVersion(),
                failing.scenarios().subList(1, 2),
                List.of(),
                new Coverage(List.of()),
                Optional.empty());
    }

    static Stream<Arguments> reports() {
        return Stream.of(Arguments.of("failing", failing()), Arguments.of("passing", passing()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void whatIsWrittenIsAsAgreedAndValidByTheSchema(String name, TestReport report) {
        String document = TestReportJson.write(report);
        String line = TestReportJson.line(report);

        Golden.check("test-report-" + name + ".json", document);
        assertThat(Schemas.errors(Schemas.TEST_REPORT, document)).isEmpty();
        assertThat(line).doesNotContain("\n");
        assertThat(Json.object(line)).isEqualTo(Json.object(document));
    }

    @Test
    void anExampleCanBeReadAgain() {
        String client = Json.object(TestReportJson.write(failing()))
                .at("/examples/0/client")
                .toString();

        ClientFile again = ClientFileJson.read(client);

        assertThat(Schemas.errors(Schemas.CLIENT_FILE, client)).isEmpty();
        assertThat(again).isEqualTo(failing().coverage().examples().get(0).client());
    }

    /** What the schema must refuse. */
    static Stream<Consumer<ObjectNode>> wrongs() {
        return Stream.of(
                document -> document.put("schema", "test-report/2"),
                document -> document.put("passed", "yes"),
                document -> document.remove("threshold"),
                document -> object(document, "/threshold").put("percent", 101),
                document -> object(document, "/threshold").put("of", "MINE"),
                document -> object(document, "/scenarios/0").put("passed", true),
                document -> object(document, "/scenarios/1").put("passed", false),
                document -> object(document, "/scenarios/0/failures/0").put("about", "LUCK"),
                document ->
                        object(document, "/scenarios/0/failures/0/reasons/0").remove("rule"),
                document -> object(document, "/coverage/own").put("percent", 101),
                document -> object(document, "/coverage/rules/0/conditions/0").putArray("outcomes"),
                document -> object(document, "/coverage/rules/0/conditions/0/outcomes/1")
                        .putNull("example"),
                document -> object(document, "/coverage/rules/0/conditions/0/outcomes/0")
                        .put("example", "x"),
                document -> object(document, "/examples/0/client").put("schema", "client-file/2"));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void theSchemaRefusesWhatIsNotAgreed(Consumer<ObjectNode> wrong) {
        ObjectNode document = Json.object(TestReportJson.write(failing()));
        wrong.accept(document);

        assertThat(Schemas.errors(Schemas.TEST_REPORT, document.toString())).isNotEmpty();
    }

    private static ObjectNode object(ObjectNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
