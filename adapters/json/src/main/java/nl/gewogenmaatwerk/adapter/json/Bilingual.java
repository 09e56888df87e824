package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.gewogenmaatwerk.text.Text;

/**
 * Writes Dutch texts and remembers their English, so that it can be written after them: once for each Dutch text, and by its place where the
 * same Dutch has another English.
 */
final class Bilingual extends JsonGeneratorDelegate {

    private final Map<String, String> english = new LinkedHashMap<>();
    private final Map<String, String> englishAt = new LinkedHashMap<>();

    Bilingual(JsonGenerator json) {
        super(json, false);
    }

    /** Remembers a text of which the Dutch was just written. */
    void written(Text text) {
        String known = english.putIfAbsent(text.nl(), text.en());
        if (known != null && !known.equals(text.en())) {
            englishAt.put(getOutputContext().pathAsPointer().toString(), text.en());
        }
    }

    /** Writes the English of all texts so far that have one of their own. */
    void writeEnglish() throws IOException {
        writeObjectFieldStart("english");
        for (Map.Entry<String, String> each : english.entrySet()) {
            if (!each.getKey().equals(each.getValue())) {
                writeStringField(each.getKey(), each.getValue());
            }
        }
        writeEndObject();
        writeObjectFieldStart("englishAt");
        for (Map.Entry<String, String> each : englishAt.entrySet()) {
            writeStringField(each.getKey(), each.getValue());
        }
        writeEndObject();
    }
}
