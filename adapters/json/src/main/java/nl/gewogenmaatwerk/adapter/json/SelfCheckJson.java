package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.gewogenmaatwerk.inquiry.SelfCheck;

/**
 * Writes whether both evaluators agree as {@code self-check/1}. Its fields always stand in the same order: an equal outcome gives the same
 * text. The client of a difference is a whole {@code client-file/1}, to be given to the engine again. Thread-safe.
 */
public final class SelfCheckJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "self-check/1";

    private SelfCheckJson() {}

    /** An outcome as an indented document, without a line end after it. */
    public static String write(SelfCheck selfCheck) {
        return Layout.PRETTY.of(json -> selfCheck(selfCheck, json));
    }

    /** An outcome on one line, without a line end after it. */
    public static String line(SelfCheck selfCheck) {
        return Layout.LINE.of(json -> selfCheck(selfCheck, json));
    }

    private static void selfCheck(SelfCheck selfCheck, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("municipality", selfCheck.municipality());
        Parts.ruleSet(selfCheck.ruleSet(), json);
        json.writeNumberField("scenarios", selfCheck.scenarios());
        json.writeNumberField("generated", selfCheck.generated());
        json.writeBooleanField("agree", selfCheck.differences().isEmpty());
        Parts.list("differences", selfCheck.differences(), SelfCheckJson::difference, json);
        json.writeEndObject();
    }

    private static void difference(SelfCheck.Difference difference, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", difference.rule());
        json.writeStringField("client", difference.client());
        Parts.names("compiled", difference.compiled(), json);
        Parts.names("reference", difference.reference(), json);
        json.writeFieldName("file");
        new ClientFileWriter(json).write(difference.file());
        json.writeEndObject();
    }
}
