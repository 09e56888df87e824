package nl.gewogenmaatwerk.adapter.json;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The published schemas, with their formats asserted. */
final class Schemas {

    static final Schema CLIENT_FILE = schema("client-file-1");
    static final Schema ADVICE = schema("advice-1");
    static final Schema PROBLEMS = schema("problems-1");
    static final Schema RULE_BOOK = schema("rule-book-1");
    static final Schema WHY_NOT = schema("why-not-1");
    static final Schema WHAT_IF = schema("what-if-1");
    static final Schema ASK_NEXT = schema("ask-next-1");
    static final Schema SELF_CHECK = schema("self-check-1");
    static final Schema TEST_REPORT = schema("test-report-1");
    static final Schema COMPARISON = schema("comparison-1");
    static final Schema JOURNAL_ENTRY = schema("journal-entry-1");

    static final Schema JOURNAL_VERIFICATION = schema("journal-verification-1");
    static final Schema JOURNAL_HEAD = schema("journal-head-1");
    static final Schema JOURNAL_EXPORT = schema("journal-export-1");
    static final Schema JOURNAL_ERASURE = schema("journal-erasure-1");

    static final Schema DISCUSSION = schema("discussion-1");
    static final Schema CASE_KEY = schema("case-key-1");
    static final Schema PROPOSED_CHANGES = schema("proposed-changes-1");

    private Schemas() {}

    static List<Error> errors(Schema schema, String json) {
        Consumer<ExecutionContext> withFormats =
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true));
        return schema.validate(json, InputFormat.JSON, withFormats);
    }

    static String text(String name) {
        try (InputStream in = AdviceJson.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(name), InputFormat.JSON);
    }
}
