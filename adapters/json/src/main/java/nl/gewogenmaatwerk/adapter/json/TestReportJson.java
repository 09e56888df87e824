package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.CoverageThreshold;
import nl.gewogenmaatwerk.trial.Coverage;
import nl.gewogenmaatwerk.trial.Example;
import nl.gewogenmaatwerk.trial.TestReport;

/**
 * Writes what came of trying scenarios as {@code test-report/1}. Its texts are the Dutch ones, its fields always stand in the same order: an
 * equal report gives the same text. Each example is a whole {@code client-file/1}, to be given to the engine as it is. Thread-safe.
 */
public final class TestReportJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "test-report/1";

    private TestReportJson() {}

    /** A report as an indented document, without a line end after it. */
    public static String write(TestReport report) {
        return Layout.PRETTY.of(json -> report(report, json));
    }

    /** A report on one line, without a line end after it. */
    public static String line(TestReport report) {
        return Layout.LINE.of(json -> report(report, json));
    }

    private static void report(TestReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("municipality", report.municipality());
        Parts.ruleSet(report.ruleSet(), json);
        json.writeStringField("engineVersion", report.engineVersion());
        json.writeBooleanField("passed", report.passed());
        Parts.list("scenarios", report.scenarios(), TestReportJson::tried, json);
        Parts.list("problems", report.problems(), TestReportJson::problem, json);
        json.writeFieldName("threshold");
        if (report.threshold().isPresent()) {
            threshold(report, report.threshold().get(), json);
        } else {
            json.writeNull();
        }
        json.writeObjectFieldStart("coverage");
        share("own", report.coverage().own(), json);
        share("framework", report.coverage().framework(), json);
        share("all", report.coverage().all(), json);
        Parts.list("rules", report.coverage().rules(), TestReportJson::rule, json);
        json.writeEndObject();
        Parts.list("examples", report.coverage().examples(), TestReportJson::example, json);
        json.writeEndObject();
    }

    private static void threshold(TestReport report, CoverageThreshold threshold, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeNumberField("percent", threshold.percent());
        json.writeStringField("of", threshold.of().name());
        json.writeBooleanField("reached", !report.isBelowThreshold());
        json.writeEndObject();
    }

    private static void share(String field, Coverage.Share share, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("shown", share.shown());
        json.writeNumberField("possible", share.possible());
        json.writeNumberField("percent", share.percent());
        json.writeEndObject();
    }

    // ---- scenarios

    private static void tried(TestReport.Tried tried, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", tried.name());
        json.writeStringField("title", tried.title());
        origin(tried.origin(), json);
        json.writeBooleanField("passed", tried.passed());
        Parts.list("failures", tried.failures(), TestReportJson::failure, json);
        json.writeEndObject();
    }

    private static void failure(TestReport.Failure failure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Parts.orNull("about", failure.about().map(Enum::name), json);
        Parts.text("expected", failure.expected(), json);
        Parts.text("instead", failure.instead(), json);
        Parts.list("reasons", failure.reasons(), TestReportJson::reason, json);
        json.writeEndObject();
    }

    private static void reason(TestReport.Reason reason, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Parts.text("text", reason.text(), json);
        if (reason.rule().isPresent()) {
            Parts.rule(reason.rule().get(), json);
        } else {
            json.writeNullField("rule");
        }
        json.writeEndObject();
    }

    private static void problem(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().name());
        json.writeStringField("code", problem.code());
        origin(problem.origin(), json);
        Parts.text("what", problem.what(), json);
        Parts.text("help", problem.help(), json);
        json.writeEndObject();
    }

    private static void origin(Origin origin, JsonGenerator json) throws IOException {
        json.writeStringField("file", origin.file());
        json.writeNumberField("line", origin.line());
        json.writeNumberField("column", origin.column());
    }

    // ---- coverage

    private static void rule(Coverage.OfRule rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Parts.rule(rule.rule(), json);
        json.writeBooleanField("argued", rule.argued());
        Parts.orNull("example", name(rule.example()), json);
        Parts.list("conditions", rule.conditions(), TestReportJson::condition, json);
        json.writeEndObject();
    }

    private static void condition(Coverage.OfCondition condition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Parts.text("written", condition.written(), json);
        Parts.text("meaning", condition.meaning(), json);
        origin(condition.origin(), json);
        Parts.list("outcomes", condition.outcomes(), TestReportJson::outcome, json);
        json.writeEndObject();
    }

    private static void outcome(Coverage.Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("truth", outcome.truth().name());
        Parts.text("meaning", outcome.meaning(), json);
        json.writeStringField("shown", outcome.shown().name());
        Parts.orNull("example", name(outcome.example()), json);
        json.writeEndObject();
    }

    private static Optional<String> name(Optional<Example> example) {
        return example.map(Example::name);
    }

    private static void example(Example example, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", example.name());
        json.writeFieldName("client");
        new ClientFileWriter(json).write(example.client());
        json.writeEndObject();
    }
}
