package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Erased;
import nl.gewogenmaatwerk.journal.Response;
import nl.gewogenmaatwerk.spi.EntryFormat;

/**
 * Entries of the journal as {@code journal-entry/1}, one line each. An advice stands in it exactly as {@link AdviceJson#line} writes it, with
 * the English of its texts after it, so that reading gives an entry that equals the one written. Fields that this version does not know are
 * passed over. Thread-safe.
 */
public final class EntryJson implements EntryFormat {

    /** The version of the document that this class reads and writes. */
    public static final String SCHEMA = "journal-entry/1";

    private static final int MOST_NUMBERS = 10_000_000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public String write(Entry entry) {
        return Layout.LINE.of(json -> entry(entry, json));
    }

    private static void entry(Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("kind", entry.kind().name());
        if (entry instanceof Advised advised) {
            advised(advised, json);
        } else if (entry instanceof Response response) {
            ResponseFields.write(response, json);
        } else if (entry instanceof Erased erased) {
            erased(erased, json);
        }
        json.writeEndObject();
    }

    private static void advised(Advised advised, JsonGenerator json) throws IOException {
        json.writeStringField("vocabularyVersion", advised.vocabularyVersion());
        Bilingual bilingual = new Bilingual(json);
        json.writeFieldName("advice");
        AdviceJson.advice(advised.advice(), bilingual);
        json.writeFieldName("client");
        new ClientFileWriter(json).write(advised.client());
        bilingual.writeEnglish();
    }

    /** Numbers that follow each other are written as the first and the last. */
    private static void erased(Erased erased, JsonGenerator json) throws IOException {
        json.writeStringField("municipality", erased.municipality());
        json.writeStringField("by", erased.by());
        json.writeStringField("because", erased.because());
        json.writeArrayFieldStart("numbers");
        List<Long> numbers = erased.numbers();
        for (int first = 0; first < numbers.size(); ) {
            int last = first;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            json.writeStartArray();
            json.writeNumber(numbers.get(first));
            json.writeNumber(numbers.get(last));
            json.writeEndArray();
            first = last + 1;
        }
        json.writeEndArray();
    }

    @Override
    public Entry read(String text) {
        JsonNode entry = tree(text);
        try {
            JsonFields fields = JsonFields.of(entry);
            if (!fields.text("schema").equals(SCHEMA)) {
                throw new IllegalArgumentException("not the text of an entry of version 1");
            }
            return switch (fields.code("kind", Entry.Kind.class)) {
                case ADVISED -> advised(entry, fields);
                case OWN_VIEW -> ResponseFields.ownView(fields);
                case DECISION -> ResponseFields.decision(fields);
                case DISCUSSION -> ResponseFields.discussion(fields);
                case ERASED ->
                    new Erased(
                            fields.text("municipality"),
                            fields.text("by"),
                            fields.text("because"),
                            numbers(entry.path("numbers")));
            };
        } catch (ClientFileException refused) {
            throw new IllegalArgumentException("the client file of an entry cannot be read");
        }
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not the text of an entry");
        }
    }

    private static Advised advised(JsonNode entry, JsonFields fields) {
        return new Advised(
                new AdviceReader(new English(entry.path("english"), entry.path("englishAt")))
                        .read(fields.object("advice")),
                ClientFileJson.read(entry.path("client").toString()),
                fields.text("vocabularyVersion"));
    }

    private static List<Long> numbers(JsonNode ranges) {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode range : ranges) {
            for (long number = range.path(0).asLong(); number <= range.path(1).asLong(-1); number++) {
                numbers.add(number);
                if (numbers.size() > MOST_NUMBERS) {
                    throw new IllegalArgumentException("an erasure of more entries than there can be");
                }
            }
        }
        return numbers;
    }
}
