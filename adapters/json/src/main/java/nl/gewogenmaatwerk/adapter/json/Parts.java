package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.text.Text;

/** Parts that several documents have, written the same in each. Texts are the Dutch ones. */
final class Parts {

    private Parts() {}

    /** The case and the rules that a document is about. */
    static void basis(Basis basis, JsonGenerator json) throws IOException {
        json.writeStringField("adviceId", basis.adviceId());
        json.writeStringField("caseId", basis.caseId());
        json.writeStringField("asOf", basis.asOf().toString());
        json.writeStringField("municipality", basis.municipality());
        ruleSet(basis.ruleSet(), json);
        json.writeStringField("engineVersion", basis.engineVersion());
    }

    static void ruleSet(Advice.RuleSetReference ruleSet, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("id", ruleSet.id());
        json.writeStringField("version", ruleSet.version());
        json.writeStringField("digest", ruleSet.digest());
        json.writeEndObject();
    }

    /** A principle, without the name of the field that holds it. */
    static void principle(Proposal.PrincipleReference principle, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", principle.id());
        text("statement", principle.statement(), json);
        json.writeEndObject();
    }

    static void arguments(String field, List<Argument> arguments, JsonGenerator json) throws IOException {
        list(field, arguments, Parts::argument, json);
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
        list("facts", argument.facts(), Parts::fact, json);
        list("absences", argument.absences(), Parts::fact, json);
        orNull("variant", argument.variant(), json);
        json.writeEndObject();
    }

    static void rule(RuleReference rule, JsonGenerator json) throws IOException {
        rule("rule", rule, json);
    }

    static void rule(String field, RuleReference rule, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", rule.id());
        text("title", rule.title(), json);
        json.writeStringField("file", rule.file());
        json.writeNumberField("line", rule.line());
        json.writeStringField("layer", rule.layer());
        json.writeEndObject();
    }

    static void fact(Argument.FactReference fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("fact", fact.fact());
        text("text", fact.text(), json);
        json.writeEndObject();
    }

    static void text(String field, Text text, JsonGenerator json) throws IOException {
        json.writeStringField(field, text.nl());
        if (json instanceof Bilingual bilingual) {
            bilingual.written(text);
        }
    }

    static void textOrNull(String field, Optional<Text> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            text(field, text.get(), json);
        } else {
            json.writeNullField(field);
        }
    }

    static void orNull(String field, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        } else {
            json.writeNullField(field);
        }
    }

    static void names(String field, List<String> names, JsonGenerator json) throws IOException {
        list(field, names, (name, to) -> to.writeString(name), json);
    }

    static <T> void list(String field, List<T> items, Item<T> item, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : items) {
            item.write(one, json);
        }
        json.writeEndArray();
    }

    /** Writes one thing, such as an entry of a list. */
    @FunctionalInterface
    interface Item<T> {
        void write(T item, JsonGenerator json) throws IOException;
    }
}
