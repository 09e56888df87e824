package nl.gewogenmaatwerk.adapter.json;

import static nl.gewogenmaatwerk.adapter.json.Parts.arguments;
import static nl.gewogenmaatwerk.adapter.json.Parts.list;
import static nl.gewogenmaatwerk.adapter.json.Parts.rule;
import static nl.gewogenmaatwerk.adapter.json.Parts.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.inquiry.WhyNot.Abstention;
import nl.gewogenmaatwerk.inquiry.WhyNot.Alongside;
import nl.gewogenmaatwerk.inquiry.WhyNot.Balance;
import nl.gewogenmaatwerk.inquiry.WhyNot.Comparison;
import nl.gewogenmaatwerk.inquiry.WhyNot.ConditionOutcome;
import nl.gewogenmaatwerk.inquiry.WhyNot.First;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotOffered;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotSupported;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotWeighed;
import nl.gewogenmaatwerk.inquiry.WhyNot.NothingArgued;
import nl.gewogenmaatwerk.inquiry.WhyNot.Outweighed;
import nl.gewogenmaatwerk.inquiry.WhyNot.Reason;
import nl.gewogenmaatwerk.inquiry.WhyNot.RuledOut;
import nl.gewogenmaatwerk.inquiry.WhyNot.Waits;

/**
 * Writes why an intervention is not proposed, or not first, as {@code why-not/1}. Its texts are the Dutch ones, its fields always stand in the
 * same order: an equal answer gives the same text. Thread-safe.
 */
public final class WhyNotJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "why-not/1";

    private WhyNotJson() {}

    /** An answer as an indented document, without a line end after it. */
    public static String write(WhyNot whyNot) {
        return Layout.PRETTY.of(json -> whyNot(whyNot, json));
    }

    /** An answer on one line, without a line end after it. */
    public static String line(WhyNot whyNot) {
        return Layout.LINE.of(json -> whyNot(whyNot, json));
    }

    private static void whyNot(WhyNot whyNot, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        Parts.basis(whyNot.basis(), json);
        json.writeStringField("intervention", whyNot.intervention());
        text("label", whyNot.label(), json);
        json.writeObjectFieldStart("reason");
        reason(whyNot.reason(), json);
        json.writeEndObject();
        list("alongside", whyNot.alongside(), WhyNotJson::alongside, json);
        json.writeEndObject();
    }

    private static void alongside(Alongside alongside, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("rank", alongside.rank());
        json.writeStringField("intervention", alongside.intervention());
        text("label", alongside.label(), json);
        text("because", alongside.because(), json);
        rule(alongside.rule(), json);
        json.writeEndObject();
    }

    private static void reason(Reason reason, JsonGenerator json) throws IOException {
        if (reason instanceof First first) {
            kind("FIRST", json);
            arguments("arguments", first.arguments(), json);
        } else if (reason instanceof RuledOut out) {
            kind("RULED_OUT", json);
            arguments("by", out.by(), json);
            arguments("others", out.others(), json);
        } else if (reason instanceof Outweighed outweighed) {
            kind("OUTWEIGHED", json);
            json.writeNumberField("rank", outweighed.rank());
            json.writeNumberField("support", outweighed.support());
            list("above", outweighed.above(), WhyNotJson::comparison, json);
            arguments("arguments", outweighed.arguments(), json);
        } else if (reason instanceof NotSupported unsupported) {
            kind("NOT_SUPPORTED", json);
            json.writeNumberField("support", unsupported.support());
            arguments("arguments", unsupported.arguments(), json);
        } else if (reason instanceof NothingArgued nothing) {
            kind("NOTHING_ARGUED", json);
            list("nearest", nothing.nearest(), WhyNotJson::nearRule, json);
            arguments("arguments", nothing.arguments(), json);
        } else if (reason instanceof NotOffered notOffered) {
            kind("NOT_OFFERED", json);
            text("because", notOffered.because(), json);
            json.writeBooleanField("fits", notOffered.fits());
            list("nearest", notOffered.nearest(), WhyNotJson::nearRule, json);
            arguments("arguments", notOffered.arguments(), json);
        } else if (reason instanceof Waits waits) {
            kind("WAITS", json);
            json.writeStringField("safety", waits.safety());
            text("label", waits.label(), json);
            arguments("arguments", waits.arguments(), json);
        } else if (reason instanceof NotWeighed notWeighed) {
            kind("NOT_WEIGHED", json);
            list("abstentions", notWeighed.abstentions(), WhyNotJson::abstention, json);
            arguments("arguments", notWeighed.arguments(), json);
        } else {
            throw new IllegalArgumentException("no document for " + reason.getClass());
        }
    }

    private static void kind(String kind, JsonGenerator json) throws IOException {
        json.writeStringField("kind", kind);
    }

    private static void comparison(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("rank", comparison.rank());
        json.writeStringField("intervention", comparison.intervention());
        text("label", comparison.label(), json);
        json.writeStringField("decidedBy", comparison.decidedBy().name());
        json.writeFieldName("principle");
        if (comparison.principle().isPresent()) {
            Parts.principle(comparison.principle().get(), json);
        } else {
            json.writeNull();
        }
        json.writeNumberField("support", comparison.support());
        json.writeNumberField("ownSupport", comparison.ownSupport());
        list("grounds", comparison.grounds(), WhyNotJson::balance, json);
        text("because", comparison.because(), json);
        json.writeEndObject();
    }

    private static void balance(Balance balance, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ground", balance.ground());
        text("label", balance.label(), json);
        json.writeStringField("principle", balance.principle());
        json.writeNumberField("theirs", balance.theirs());
        json.writeNumberField("own", balance.own());
        json.writeEndObject();
    }

    private static void abstention(Abstention abstention, JsonGenerator json) throws IOException {
        json.writeStartObject();
        text("because", abstention.because(), json);
        rule(abstention.rule(), json);
        json.writeEndObject();
    }

    private static void nearRule(NearRule near, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("direction", near.direction().name());
        text("because", near.because(), json);
        rule(near.rule(), json);
        json.writeNumberField("failing", near.failing());
        json.writeNumberField("unknown", near.unknown());
        list("conditions", near.conditions(), WhyNotJson::condition, json);
        json.writeEndObject();
    }

    private static void condition(ConditionOutcome condition, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("truth", condition.truth().name());
        text("needed", condition.needed(), json);
        list("found", condition.found(), Parts::fact, json);
        list("missing", condition.missing(), Parts::fact, json);
        json.writeEndObject();
    }
}
