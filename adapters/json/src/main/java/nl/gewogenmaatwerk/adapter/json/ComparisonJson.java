package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Proposal.PrincipleReference;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.comparison.Cause;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.comparison.Comparison.Counts;
import nl.gewogenmaatwerk.comparison.Comparison.Example;
import nl.gewogenmaatwerk.comparison.Comparison.Group;
import nl.gewogenmaatwerk.comparison.Comparison.Moved;
import nl.gewogenmaatwerk.comparison.Comparison.Population;
import nl.gewogenmaatwerk.comparison.Comparison.Position;
import nl.gewogenmaatwerk.comparison.Comparison.Reason;
import nl.gewogenmaatwerk.comparison.Comparison.Refused;
import nl.gewogenmaatwerk.comparison.Comparison.Side;
import nl.gewogenmaatwerk.text.Text;

/**
 * Writes a comparison of two rule sets as {@code comparison/1}. Its texts are the Dutch ones, its fields always stand in the same order: an
 * equal comparison gives the same text. A generated client is a whole {@code client-file/1}, to be given to the engine again. Thread-safe.
 */
public final class ComparisonJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "comparison/1";

    private ComparisonJson() {}

    /** A comparison as an indented document, without a line end after it. */
    public static String write(Comparison comparison) {
        return Layout.PRETTY.of(json -> comparison(comparison, json));
    }

    /** A comparison on one line, without a line end after it. */
    public static String line(Comparison comparison) {
        return Layout.LINE.of(json -> comparison(comparison, json));
    }

    /** A comparison, without the name of the field that holds it. */
    static void comparison(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        side("one", comparison.one(), json);
        side("other", comparison.other(), json);
        json.writeStringField("engineVersion", comparison.engineVersion());
        population("file", comparison.file(), json);
        population("generated", comparison.generated(), json);
        Parts.list("groups", comparison.groups(), ComparisonJson::group, json);
        json.writeEndObject();
    }

    private static void side(String field, Side side, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("label", side.label());
        json.writeStringField("municipality", side.municipality());
        Parts.text("name", side.name(), json);
        Parts.ruleSet(side.ruleSet(), json);
        json.writeEndObject();
    }

    private static void population(String field, Population population, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("compared", population.compared());
        json.writeNumberField("same", population.same());
        counts("differing", population.differing(), json);
        Parts.list("refused", population.refused(), ComparisonJson::refused, json);
        json.writeEndObject();
    }

    private static void counts(String field, Counts counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("first", counts.first());
        json.writeNumberField("list", counts.list());
        json.writeNumberField("order", counts.order());
        json.writeEndObject();
    }

    private static void refused(Refused refused, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("by", refused.by().name());
        json.writeStringField("code", refused.code());
        json.writeNumberField("clients", refused.clients());
        json.writeEndObject();
    }

    private static void group(Group group, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("cause");
        cause(group.cause(), json);
        json.writeEndObject();
        counts("file", group.file(), json);
        counts("generated", group.generated(), json);
        json.writeNumberField("alsoFile", group.alsoFile());
        json.writeNumberField("alsoGenerated", group.alsoGenerated());
        json.writeFieldName("example");
        if (group.example().isPresent()) {
            example(group.example().get(), json);
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void cause(Cause cause, JsonGenerator json) throws IOException {
        if (cause instanceof Cause.OfRule rule) {
            json.writeStringField("kind", "RULE");
            json.writeStringField("id", rule.id());
            json.writeStringField("how", rule.how().name());
            rule("one", rule.one(), json);
            rule("other", rule.other(), json);
            texts("onlyOne", rule.onlyOne(), json);
            texts("onlyOther", rule.onlyOther(), json);
        } else if (cause instanceof Cause.OfPrinciple principle) {
            json.writeStringField("kind", "PRINCIPLE");
            principle("one", principle.one(), json);
            principle("other", principle.other(), json);
            Parts.list("weights", principle.weights(), ComparisonJson::weight, json);
        } else if (cause instanceof Cause.OfSetting setting) {
            json.writeStringField("kind", setting.kind().name());
            json.writeStringField("about", setting.about());
            Parts.text("name", setting.name(), json);
            texts("one", setting.one(), json);
            texts("other", setting.other(), json);
        } else {
            json.writeStringField("kind", "TOGETHER");
        }
    }

    private static void rule(String field, Optional<RuleReference> rule, JsonGenerator json) throws IOException {
        if (rule.isEmpty()) {
            json.writeNullField(field);
            return;
        }
        Parts.rule(field, rule.get(), json);
    }

    private static void principle(String field, Optional<PrincipleReference> principle, JsonGenerator json)
            throws IOException {
        json.writeFieldName(field);
        if (principle.isPresent()) {
            Parts.principle(principle.get(), json);
        } else {
            json.writeNull();
        }
    }

    private static void weight(Cause.OfPrinciple.Weight weight, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ground", weight.ground());
        Parts.text("label", weight.label(), json);
        json.writeNumberField("one", weight.one());
        json.writeNumberField("other", weight.other());
        json.writeEndObject();
    }

    private static void texts(String field, List<Text> texts, JsonGenerator json) throws IOException {
        Parts.names(field, texts.stream().map(Text::nl).toList(), json);
    }

    private static void example(Example example, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("caseId", example.caseId());
        json.writeStringField("kind", example.kind().name());
        Parts.list("moved", example.moved(), ComparisonJson::moved, json);
        Parts.list("facts", example.facts(), Parts::fact, json);
        Parts.list("reasons", example.reasons(), ComparisonJson::reason, json);
        json.writeBooleanField("enough", example.enough());
        texts("also", example.also(), json);
        json.writeFieldName("generated");
        if (example.generated().isPresent()) {
            new ClientFileWriter(json).write(example.generated().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void moved(Moved moved, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", moved.intervention());
        Parts.text("label", moved.label(), json);
        position("one", moved.one(), json);
        position("other", moved.other(), json);
        json.writeEndObject();
    }

    private static void position(String field, Position position, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("place", position.place().name());
        json.writeNumberField("rank", position.rank());
        json.writeNumberField("support", position.support());
        Parts.names("alongside", position.alongside(), json);
        json.writeEndObject();
    }

    private static void reason(Reason reason, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", reason.intervention());
        Parts.text("label", reason.label(), json);
        json.writeStringField("direction", reason.direction().name());
        Parts.text("because", reason.because(), json);
        json.writeEndObject();
    }
}
