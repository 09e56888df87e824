package nl.gewogenmaatwerk.adapter.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Problem;

/** Writes what was found in rule sets as {@code rule-problems/1}, in Dutch. */
final class RuleProblemsJson {
    static final String SCHEMA = "rule-problems/1";

    private static final JsonFactory JSON = new JsonFactory();

    private RuleProblemsJson() {}

    /** The problems of each municipality as an indented document, without a line end after it. */
    static String write(Map<String, List<Problem>> found) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return written(found, Optional.of(printer));
    }

    /** The problems of each municipality on one line, without a line end after it. */
    static String line(Map<String, List<Problem>> found) {
        return written(found, Optional.empty());
    }

    private static String written(Map<String, List<Problem>> found, Optional<PrettyPrinter> printer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            printer.ifPresent(json::setPrettyPrinter);
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeArrayFieldStart("municipalities");
            for (Map.Entry<String, List<Problem>> municipality : found.entrySet()) {
                json.writeStartObject();
                json.writeStringField("municipality", municipality.getKey());
                json.writeArrayFieldStart("problems");
                for (Problem problem : municipality.getValue()) {
                    problem(problem, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void problem(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().name());
        json.writeStringField("code", problem.code());
        json.writeStringField("file", problem.file());
        json.writeNumberField("line", problem.line());
        json.writeNumberField("column", problem.column());
        json.writeStringField("what", problem.what().nl());
        json.writeStringField("help", problem.help().nl());
        json.writeEndObject();
    }
}
