package nl.gewogenmaatwerk.adapter.json;

import static nl.gewogenmaatwerk.adapter.json.Parts.list;
import static nl.gewogenmaatwerk.adapter.json.Parts.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.text.Text;

/**
 * Writes what would have to be otherwise for an intervention to be proposed as {@code what-if/1}. Its texts are the Dutch ones, its fields
 * always stand in the same order: an equal answer gives the same text. Thread-safe.
 */
public final class WhatIfJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "what-if/1";

    private WhatIfJson() {}

    /** An answer as an indented document, without a line end after it. */
    public static String write(WhatIf whatIf) {
        return Layout.PRETTY.of(json -> whatIf(whatIf, json));
    }

    /** An answer on one line, without a line end after it. */
    public static String line(WhatIf whatIf) {
        return Layout.LINE.of(json -> whatIf(whatIf, json));
    }

    private static void whatIf(WhatIf whatIf, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        Parts.basis(whatIf.basis(), json);
        json.writeStringField("intervention", whatIf.intervention());
        text("label", whatIf.label(), json);
        json.writeNumberField("maxChanges", WhatIf.MAX_CHANGES);
        json.writeStringField("now", whatIf.now().name());
        ways("first", whatIf.first(), json);
        ways("proposed", whatIf.proposed(), json);
        json.writeEndObject();
    }

    private static void ways(String field, WhatIf.Ways ways, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeBooleanField("already", ways.already());
        list("ways", ways.ways(), WhatIfJson::way, json);
        json.writeEndObject();
    }

    private static void way(WhatIf.Way way, JsonGenerator json) throws IOException {
        json.writeStartObject();
        text("text", way.text(), json);
        list("changes", way.changes(), WhatIfJson::change, json);
        json.writeEndObject();
    }

    private static void change(Change change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("fact", change.fact());
        text("label", change.label(), json);
        Parts.orNull("from", change.from().map(Text::nl), json);
        text("to", change.to(), json);
        json.writeObjectFieldStart("setting");
        json.writeStringField("about", change.setting().about());
        json.writeFieldName("value");
        value(change.setting().value(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What a fact would be, written as client files write it. */
    private static void value(Setting.Value value, JsonGenerator json) throws IOException {
        if (value instanceof Setting.Number number) {
            json.writeNumber(number.number());
        } else if (value instanceof Setting.YesNo yesNo) {
            json.writeBoolean(yesNo.yes());
        } else if (value instanceof Setting.Code code) {
            json.writeString(code.code());
        } else if (value instanceof Setting.BarrierState barrier) {
            json.writeStartObject();
            json.writeStringField("severity", barrier.severity().name());
            json.writeBooleanField("addressed", barrier.addressed());
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("nobody can change a " + value.getClass());
        }
    }
}
