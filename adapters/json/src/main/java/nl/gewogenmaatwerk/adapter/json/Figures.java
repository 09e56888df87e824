package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Estimate;

/** Figures that several documents have, written the same in each. */
final class Figures {

    private Figures() {}

    /** A distribution as a field. */
    static void distribution(String field, Distribution distribution, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        number("total", distribution.total(), json);
        Parts.list(
                "cells",
                distribution.cells(),
                (cell, to) -> {
                    to.writeStartObject();
                    to.writeStringField("code", cell.code());
                    Parts.text("label", cell.label(), to);
                    number("count", cell.count(), to);
                    estimate("share", cell.share(), to);
                    to.writeEndObject();
                },
                json);
        json.writeEndObject();
    }

    /** An estimate as a field; null when it is not shown. */
    static void estimate(String field, Optional<Estimate> estimate, JsonGenerator json) throws IOException {
        if (estimate.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeNumberField("value", estimate.get().value());
        json.writeNumberField("low", estimate.get().low());
        json.writeNumberField("high", estimate.get().high());
        json.writeEndObject();
    }

    /** A number as a field; null when it is not shown. */
    static void number(String field, OptionalInt number, JsonGenerator json) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.getAsInt());
        } else {
            json.writeNullField(field);
        }
    }

    /** A number as a field; null when it is not shown. */
    static void number(String field, OptionalDouble number, JsonGenerator json) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.getAsDouble());
        } else {
            json.writeNullField(field);
        }
    }
}
