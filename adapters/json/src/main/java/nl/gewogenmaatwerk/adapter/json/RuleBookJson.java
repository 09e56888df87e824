package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rulebook.RuleBook;

/**
 * Writes a rule book as {@code rule-book/1}: every part of the book under its own name and in its own order, every text in both languages.
 * An equal book gives the same text. Thread-safe.
 */
public final class RuleBookJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "rule-book/1";

    private RuleBookJson() {}

    /** A rule book as an indented document, without a line end after it. */
    public static String write(RuleBook book) {
        return Layout.PRETTY.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            components(book, json);
            json.writeEndObject();
        });
    }

    private static void components(Record values, JsonGenerator json) throws IOException {
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            json.writeFieldName(component.getName());
            try {
                value(component.getAccessor().invoke(values), json);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException("no rule book holds a " + values.getClass(), hidden);
            }
        }
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                value(optional.get(), json);
            } else {
                json.writeNull();
            }
        } else if (value instanceof Record inner) {
            json.writeStartObject();
            components(inner, json);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean yesNo) {
            json.writeBoolean(yesNo);
        } else {
            json.writeString(value instanceof Layer layer ? layer.code() : value.toString());
        }
    }
}
