package nl.gewogenmaatwerk.adapter.json;

import static nl.gewogenmaatwerk.adapter.json.Parts.list;
import static nl.gewogenmaatwerk.adapter.json.Parts.orNull;
import static nl.gewogenmaatwerk.adapter.json.Parts.text;
import static nl.gewogenmaatwerk.adapter.json.Parts.textOrNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.client.Notice;

/**
 * Writes an advice as {@code advice/1}. Its texts are the Dutch ones, its fields always stand in the same order: an equal advice gives the
 * same text. What it adds to the contract stands at the end of an object. Thread-safe.
 */
public final class AdviceJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "advice/1";

    private AdviceJson() {}

    /** An advice as an indented document, without a line end after it. */
    public static String write(Advice advice) {
        return Layout.PRETTY.of(json -> advice(advice, json));
    }

    /** An advice on one line, without a line end after it. */
    public static String line(Advice advice) {
        return Layout.LINE.of(json -> advice(advice, json));
    }

    /** An advice, without the name of the field that holds it. */
    static void advice(Advice advice, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("adviceId", advice.adviceId());
        json.writeStringField("caseId", advice.caseId());
        json.writeStringField("asOf", advice.asOf().toString());
        json.writeStringField("municipality", advice.municipality());
        Parts.ruleSet(advice.ruleSet(), json);
        json.writeStringField("engineVersion", advice.engineVersion());
        json.writeStringField("outcome", advice.outcome().name());
        list("proposals", advice.proposals(), AdviceJson::proposal, json);
        list("considered", advice.considered(), AdviceJson::considered, json);
        list("ruledOut", advice.ruledOut(), AdviceJson::ruledOut, json);
        list("questions", advice.questions(), AdviceJson::question, json);
        Parts.names("unknowns", advice.unknowns(), json);
        list("notices", advice.notices(), AdviceJson::notice, json);
        Parts.names("alternatives", advice.alternatives(), json);
        json.writeEndObject();
    }

    private static void proposal(Proposal proposal, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("rank", proposal.rank());
        json.writeStringField("tier", proposal.tier().name());
        json.writeStringField("intervention", proposal.intervention());
        text("label", proposal.label(), json);
        orNull("variant", proposal.variant().map(Proposal.Variant::code), json);
        json.writeStringField("target", proposal.target());
        json.writeFieldName("principle");
        Parts.principle(proposal.principle(), json);
        json.writeNumberField("support", proposal.support());
        textOrNull("aboveNextBecause", proposal.aboveNextBecause(), json);
        text("approach", proposal.approach(), json);
        json.writeObjectFieldStart("evidence");
        json.writeStringField("certainty", proposal.evidence().certainty().name());
        json.writeStringField("source", proposal.evidence().source());
        text("statement", proposal.evidence().statement(), json);
        json.writeEndObject();
        json.writeStringField("reviewOn", proposal.reviewOn().toString());
        list("alongside", proposal.alongside(), AdviceJson::companion, json);
        Parts.arguments("arguments", proposal.arguments(), json);
        textOrNull("variantLabel", proposal.variant().map(Proposal.Variant::label), json);
        json.writeFieldName("stands");
        if (proposal.stands().isPresent()) {
            stands(proposal.stands().get(), json);
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void stands(Stands stands, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("whateverIsUnknown", stands.whateverIsUnknown());
        json.writeNumberField("lowest", stands.lowest());
        json.writeNumberField("highest", stands.highest());
        list("unknowns", stands.unknowns(), AdviceJson::turn, json);
        list("steps", stands.steps(), AdviceJson::turn, json);
        json.writeEndObject();
    }

    private static void turn(Stands.Turn turn, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("about", turn.about());
        json.writeStringField("fact", turn.fact());
        text("label", turn.label(), json);
        textOrNull("now", turn.now(), json);
        text("then", turn.then(), json);
        json.writeStringField("place", turn.place().name());
        orNull("first", turn.first(), json);
        json.writeEndObject();
    }

    private static void companion(Proposal.Companion companion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", companion.intervention());
        text("because", companion.because(), json);
        Parts.rule(companion.rule(), json);
        text("label", companion.label(), json);
        json.writeEndObject();
    }

    private static void considered(Considered considered, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", considered.intervention());
        text("label", considered.label(), json);
        json.writeNumberField("support", considered.support());
        Parts.arguments("arguments", considered.arguments(), json);
        json.writeEndObject();
    }

    private static void ruledOut(RuledOut ruledOut, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", ruledOut.intervention());
        text("label", ruledOut.label(), json);
        Parts.arguments("arguments", ruledOut.arguments(), json);
        json.writeEndObject();
    }

    private static void question(Question question, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("about", question.about());
        text("question", question.question(), json);
        text("because", question.because(), json);
        json.writeEndObject();
    }

    private static void notice(Notice notice, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", notice.code());
        json.writeStringField("fact", notice.fact());
        text("text", notice.text(), json);
        json.writeEndObject();
    }
}
