package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Verification;
import nl.gewogenmaatwerk.spi.EntryFormat;

/**
 * Writes what is asked of a journal: {@code journal-verification/1}, {@code journal-head/1}, {@code journal-export/1} and
 * {@code journal-erasure/1}, each on one line without a line end after it. Texts are the Dutch ones, fields always stand in the same order.
 * Thread-safe.
 */
public final class JournalJson {

    /** The version of a verification. */
    public static final String VERIFICATION = "journal-verification/1";

    /** The version of a head. */
    public static final String HEAD = "journal-head/1";

    /** The version of an export of a case. */
    public static final String EXPORT = "journal-export/1";

    /** The version of what was erased. */
    public static final String ERASURE = "journal-erasure/1";

    private static final EntryFormat ENTRIES = new EntryJson();

    private JournalJson() {}

    /** What came of verifying a chain. */
    public static String verification(Verification verification) {
        return Layout.LINE.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", VERIFICATION);
            json.writeStringField("municipality", verification.municipality());
            json.writeBooleanField("sound", verification.isSound());
            json.writeNumberField("entries", verification.entries());
            json.writeNumberField("erased", verification.erased());
            json.writeStringField("head", verification.head().text());
            Parts.list("findings", verification.findings(), JournalJson::finding, json);
            json.writeEndObject();
        });
    }

    private static void finding(Verification.Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", finding.number());
        json.writeStringField("code", finding.code());
        Parts.text("text", finding.text(), json);
        json.writeEndObject();
    }

    /** The head of a chain. */
    public static String head(Head head) {
        return Layout.LINE.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", HEAD);
            json.writeStringField("municipality", head.municipality());
            json.writeNumberField("number", head.number());
            json.writeStringField("hash", head.hash());
            json.writeStringField("text", head.text());
            json.writeEndObject();
        });
    }

    /** All that a journal holds about a case. */
    public static String export(String municipality, String caseId, List<Recorded> entries) {
        return Layout.LINE.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", EXPORT);
            json.writeStringField("municipality", municipality);
            json.writeStringField("caseId", caseId);
            Parts.list("entries", entries, JournalJson::recorded, json);
            json.writeEndObject();
        });
    }

    private static void recorded(Recorded recorded, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", recorded.number());
        json.writeStringField("at", recorded.at().toString());
        json.writeStringField("kind", recorded.kind().name());
        json.writeStringField("hash", recorded.hash());
        json.writeFieldName("entry");
        if (recorded.entry().isPresent()) {
            json.writeRawValue(ENTRIES.write(recorded.entry().get()));
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    /** What was erased. @param told the entry that tells it; empty when there was nothing to erase */
    public static String erasure(String municipality, Optional<Recorded> told) {
        return Layout.LINE.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", ERASURE);
            json.writeStringField("municipality", municipality);
            json.writeFieldName("told");
            if (told.isPresent()) {
                recorded(told.get(), json);
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        });
    }
}
