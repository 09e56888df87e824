package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-file-1",
                "advice-1",
                "problems-1",
                "why-not-1",
                "what-if-1",
                "ask-next-1",
                "self-check-1",
                "test-report-1",
                "comparison-1",
                "evaluation-1",
                "journal-entry-1",
                "journal-verification-1",
                "journal-head-1",
                "journal-export-1",
                "journal-erasure-1",
                "decision-1",
                "own-view-1",
                "own-view-question-1",
                "past-interventions-1",
                "replay-1",
                "review-1",
                "case-pack-1",
                "case-key-1",
                "discussion-1",
                "proposed-changes-1"
            })
    void aSchemaIsItselfAValidSchema(String name) {
        Schema rules = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(Schemas.errors(rules, Schemas.text(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client-file-1",
                "advice-1",
                "problems-1",
                "why-not-1",
                "what-if-1",
                "ask-next-1",
                "self-check-1",
                "test-report-1",
                "comparison-1",
                "evaluation-1",
                "journal-entry-1",
                "journal-verification-1",
                "journal-head-1",
                "journal-export-1",
                "journal-erasure-1",
                "decision-1",
                "own-view-1",
                "own-view-question-1",
                "past-interventions-1",
                "replay-1",
                "review-1",
                "case-pack-1",
                "case-key-1",
                "discussion-1",
                "proposed-changes-1"
            })
    void everyObjectOfASchemaSaysWhatElseItMayHave(String name) {
        assertThat(open(Json.object(Schemas.text(name)), "")).isEmpty();
    }

    private static List<String> open(JsonNode schema, String where) {
        List<String> open = new ArrayList<>();
        if (schema.path("type").asText().equals("object") && !schema.has("additionalProperties")) {
            open.add(where);
        }
        schema.properties().forEach(field -> open.addAll(open(field.getValue(), where + "/" + field.getKey())));
        return open;
    }
}
