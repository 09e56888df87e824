package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.text.Text;

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

    private static void advice(Advice advice, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("adviceId", advice.adviceId());
        json.writeStringField("caseId", advice.caseId());
        json.writeStringField("asOf", advice.asOf().toString());
        json.writeStringField("municipality", advice.municipality());
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("id", advice.ruleSet().id());
        json.writeStringField("version", advice.ruleSet().version());
        json.writeStringField("digest", advice.ruleSet().digest());
        json.writeEndObject();
        json.writeStringField("engineVersion", advice.engineVersion());
        json.writeStringField("outcome", advice.outcome().name());
        list("proposals", advice.proposals(), AdviceJson::proposal, json);
        list("considered", advice.considered(), AdviceJson::considered, json);
        list("ruledOut", advice.ruledOut(), AdviceJson::ruledOut, json);
        list("questions", advice.questions(), AdviceJson::question, json);
        list("unknowns", advice.unknowns(), (code, to) -> to.writeString(code), json);
        list("notices", advice.notices(), AdviceJson::notice, json);
        list("alternatives", advice.alternatives(), (code, to) -> to.writeString(code), json);
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
        json.writeObjectFieldStart("principle");
        json.writeStringField("id", proposal.principle().id());
        text("statement", proposal.principle().statement(), json);
        json.writeEndObject();
        json.writeNumberField("support", proposal.support());
        orNull("aboveNextBecause", proposal.aboveNextBecause().map(Text::nl), json);
        text("approach", proposal.approach(), json);
        json.writeObjectFieldStart("evidence");
        json.writeStringField("certainty", proposal.evidence().certainty().name());
        json.writeStringField("source", proposal.evidence().source());
        text("statement", proposal.evidence().statement(), json);
        json.writeEndObject();
        json.writeStringField("reviewOn", proposal.reviewOn().toString());
        list("alongside", proposal.alongside(), AdviceJson::companion, json);
        arguments(proposal.arguments(), json);
        orNull("variantLabel", proposal.variant().map(variant -> variant.label().nl()), json);
        json.writeEndObject();
    }

    private static void companion(Proposal.Companion companion, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", companion.intervention());
        text("because", companion.because(), json);
        rule(companion.rule(), json);
        text("label", companion.label(), json);
        json.writeEndObject();
    }

    private static void considered(Considered considered, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", considered.intervention());
        text("label", considered.label(), json);
        json.writeNumberField("support", considered.support());
        arguments(considered.arguments(), json);
        json.writeEndObject();
    }

    private static void ruledOut(RuledOut ruledOut, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", ruledOut.intervention());
        text("label", ruledOut.label(), json);
        arguments(ruledOut.arguments(), json);
        json.writeEndObject();
    }

    private static void arguments(List<Argument> arguments, JsonGenerator json) throws IOException {
        list("arguments", arguments, AdviceJson::argument, json);
    }

    private static void argument(Argument argument, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("direction", argument.direction().name());
        orNull("strength", argument.strength().map(Enum::name), json);
        json.writeStringField("ground", argument.ground());
        json.writeNumberField("weight", argument.weight());
        json.writeBooleanField("counted", argument.counted());
        json.writeStringField("principle", argument.principle());
        text("because", argument.because(), json);
        rule(argument.rule(), json);
        list("facts", argument.facts(), AdviceJson::fact, json);
        list("absences", argument.absences(), AdviceJson::fact, json);
        orNull("variant", argument.variant(), json);
        json.writeEndObject();
    }

    private static void rule(RuleReference rule, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("rule");
        json.writeStringField("id", rule.id());
        text("title", rule.title(), json);
        json.writeStringField("file", rule.file());
        json.writeNumberField("line", rule.line());
        json.writeStringField("layer", rule.layer());
        json.writeEndObject();
    }

    private static void fact(Argument.FactReference fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", fact.fact());
        text("text", fact.text(), json);
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

    private static void text(String field, Text text, JsonGenerator json) throws IOException {
        json.writeStringField(field, text.nl());
    }

    private static void orNull(String field, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }

    private static <T> void list(String field, List<T> items, Item<T> item, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : items) {
            item.write(one, json);
        }
        json.writeEndArray();
    }

    @FunctionalInterface
    private interface Item<T> {
        void write(T item, JsonGenerator json) throws IOException;
    }
}
