package nl.gewogenmaatwerk.adapter.json;

import static nl.gewogenmaatwerk.adapter.json.Parts.list;
import static nl.gewogenmaatwerk.adapter.json.Parts.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.gewogenmaatwerk.inquiry.AskNext;

/**
 * Writes what is worth asking next, and what need not be asked, as {@code ask-next/1}. Its texts are the Dutch ones, its fields always stand
 * in the same order: an equal answer gives the same text. Thread-safe.
 */
public final class AskNextJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "ask-next/1";

    private AskNextJson() {}

    /** An answer as an indented document, without a line end after it. */
    public static String write(AskNext askNext) {
        return Layout.PRETTY.of(json -> askNext(askNext, json));
    }

    /** An answer on one line, without a line end after it. */
    public static String line(AskNext askNext) {
        return Layout.LINE.of(json -> askNext(askNext, json));
    }

    private static void askNext(AskNext askNext, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        Parts.basis(askNext.basis(), json);
        Parts.orNull("first", askNext.first(), json);
        list("telling", askNext.telling(), AskNextJson::telling, json);
        list("together", askNext.together(), AskNextJson::topic, json);
        list("needNotAsk", askNext.needNotAsk(), AskNextJson::topic, json);
        json.writeEndObject();
    }

    private static void telling(AskNext.Telling telling, JsonGenerator json) throws IOException {
        json.writeStartObject();
        topicFields(telling.topic(), json);
        json.writeNumberField("answers", telling.answers());
        json.writeNumberField("changingFirst", telling.changingFirst());
        json.writeNumberField("changing", telling.changing());
        list("outcomes", telling.outcomes(), AskNextJson::outcome, json);
        json.writeEndObject();
    }

    private static void topic(AskNext.Topic topic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        topicFields(topic, json);
        json.writeEndObject();
    }

    private static void topicFields(AskNext.Topic topic, JsonGenerator json) throws IOException {
        json.writeStringField("about", topic.about());
        text("label", topic.label(), json);
        text("question", topic.question(), json);
    }

    private static void outcome(AskNext.Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        text("answer", outcome.answer(), json);
        Parts.orNull("first", outcome.first(), json);
        Parts.names("added", outcome.added(), json);
        Parts.names("dropped", outcome.dropped(), json);
        json.writeEndObject();
    }
}
