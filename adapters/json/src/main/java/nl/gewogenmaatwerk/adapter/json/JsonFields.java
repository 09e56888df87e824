package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The fields of an object in a document that we wrote ourselves; those that nobody asks for are passed over. Each way to read one throws an
 * {@link IllegalArgumentException} that names the place and nothing of what stands there.
 *
 * @param object  the object
 * @param pointer where it stands in the document
 */
record JsonFields(JsonNode object, String pointer) {

    /** A whole document. */
    static JsonFields of(JsonNode document) {
        return new JsonFields(document, "");
    }

    String pointer(String field) {
        return pointer + "/" + field;
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> wrong(field));
    }

    /** A text; empty when it is null or not there. */
    Optional<String> optionalText(String field) {
        return optional(field).map(value -> {
            if (!value.isTextual()) {
                throw wrong(field);
            }
            return value.textValue();
        });
    }

    int number(String field) {
        return optional(field).filter(JsonNode::isInt).map(JsonNode::intValue).orElseThrow(() -> wrong(field));
    }

    /** A number; empty when it is null or not there. */
    OptionalInt optionalNumber(String field) {
        return optional(field).isPresent() ? OptionalInt.of(number(field)) : OptionalInt.empty();
    }

    /** A number that may be a big one; empty when it is null or not there. */
    OptionalLong optionalLong(String field) {
        Optional<JsonNode> value = optional(field);
        if (value.isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(value.filter(JsonNode::canConvertToExactIntegral)
                .filter(JsonNode::canConvertToLong)
                .map(JsonNode::longValue)
                .orElseThrow(() -> wrong(field)));
    }

    boolean yesNo(String field) {
        return optional(field)
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue)
                .orElseThrow(() -> wrong(field));
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException noDay) {
            throw wrong(field);
        }
    }

    <E extends Enum<E>> E code(String field, Class<E> type) {
        return optionalCode(field, type).orElseThrow(() -> wrong(field));
    }

    /** A code; empty when it is null or not there. */
    <E extends Enum<E>> Optional<E> optionalCode(String field, Class<E> type) {
        return optionalText(field)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> wrong(field)));
    }

    JsonFields object(String field) {
        return optionalObject(field).orElseThrow(() -> wrong(field));
    }

    /** An object; empty when it is null or not there. */
    Optional<JsonFields> optionalObject(String field) {
        return optional(field).map(value -> {
            if (!value.isObject()) {
                throw wrong(field);
            }
            return new JsonFields(value, pointer(field));
        });
    }

    <T> List<T> objects(String field, Function<JsonFields, T> each) {
        JsonNode list = list(field);
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (!list.get(i).isObject()) {
                throw wrong(field);
            }
            read.add(each.apply(new JsonFields(list.get(i), pointer(field) + "/" + i)));
        }
        return read;
    }

    List<String> texts(String field) {
        List<String> read = new ArrayList<>();
        list(field).forEach(each -> {
            if (!each.isTextual()) {
                throw wrong(field);
            }
            read.add(each.textValue());
        });
        return read;
    }

    private JsonNode list(String field) {
        return optional(field).filter(JsonNode::isArray).orElseThrow(() -> wrong(field));
    }

    private Optional<JsonNode> optional(String field) {
        return Optional.ofNullable(object.get(field)).filter(value -> !value.isNull());
    }

    private IllegalArgumentException wrong(String field) {
        return new IllegalArgumentException("not as it was written: " + pointer(field));
    }
}
