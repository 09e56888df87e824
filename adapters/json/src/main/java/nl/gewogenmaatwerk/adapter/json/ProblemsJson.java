package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.gewogenmaatwerk.problem.InputProblem;

/** Writes the problems of refused input as {@code problems/1}, in Dutch and in the order given. Thread-safe. */
public final class ProblemsJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "problems/1";

    private ProblemsJson() {}

    /**
     * Problems as an indented document, without a line end after it.
     *
     * @param input    what was refused: {@code FILE} or {@code FILE:LINE}
     * @param problems everything that is wrong with it
     */
    public static String write(String input, List<InputProblem> problems) {
        return Layout.PRETTY.of(json -> problems(input, problems, json));
    }

    /**
     * Problems on one line, without a line end after it.
     *
     * @param input    what was refused: {@code FILE} or {@code FILE:LINE}
     * @param problems everything that is wrong with it
     */
    public static String line(String input, List<InputProblem> problems) {
        return Layout.LINE.of(json -> problems(input, problems, json));
    }

    private static void problems(String input, List<InputProblem> problems, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("input", input);
        json.writeArrayFieldStart("problems");
        for (InputProblem problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code());
            json.writeStringField("pointer", problem.pointer());
            json.writeStringField("message", problem.message().nl());
            json.writeStringField("help", problem.help().nl());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
