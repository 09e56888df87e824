package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.review.Alarm;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.rule.Practice;

/**
 * Writes a review as {@code review/1}. Its fields always stand in the same order: an equal review gives the same text. What is not shown is
 * null. Texts are the Dutch ones. Thread-safe.
 */
public final class ReviewJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "review/1";

    private ReviewJson() {}

    /** A review as an indented document, without a line end after it. */
    public static String write(Review review) {
        return Layout.PRETTY.of(json -> review(review, json));
    }

    private static void review(Review review, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("municipality", review.municipality());
        json.writeStringField("from", review.from().toString());
        json.writeStringField("to", review.to().toString());
        json.writeNumberField("smallestCell", Evaluation.SMALLEST_CELL);
        json.writeObjectFieldStart("method");
        json.writeStringField("library", review.method().library());
        Parts.text("share", review.method().share(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("atLeast");
        json.writeNumberField("advices", review.volume().advices());
        json.writeNumberField("cases", review.volume().cases());
        json.writeNumberField("decisions", review.volume().decisions());
        json.writeNumberField("erased", review.volume().erased());
        json.writeEndObject();
        Parts.list("alarms", review.alarms(), ReviewJson::alarm, json);
        Figures.distribution("outcomes", review.outcomes(), json);
        Figures.distribution("decisions", review.decisions(), json);
        Figures.distribution("deviations", review.deviations(), json);
        because(review.because(), json);
        Figures.distribution("ownViews", review.ownViews(), json);
        Figures.distribution("afterOther", review.afterOther(), json);
        Figures.distribution("corrections", review.corrections(), json);
        json.writeObjectFieldStart("viewing");
        json.writeNumberField("atLeast", review.viewing().atLeast());
        Figures.number("medianSeconds", review.viewing().seconds(), json);
        json.writeEndObject();
        subjects("rules", review.rules(), json);
        subjects("principles", review.principles(), json);
        subjects("interventions", review.interventions(), json);
        Parts.list(
                "unknowns",
                review.unknowns(),
                (unknown, to) -> {
                    to.writeStartObject();
                    to.writeStringField("code", unknown.code());
                    Parts.text("label", unknown.label(), to);
                    Figures.distribution("cases", unknown.cases(), to);
                    to.writeEndObject();
                },
                json);
        Parts.list("silentRules", review.silent(), ReviewJson::named, json);
        Parts.list("undecisivePrinciples", review.undecisive(), ReviewJson::named, json);
        professionals(review.professionals(), json);
        json.writeEndObject();
    }

    private static void alarm(Alarm alarm, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", alarm.kind().name());
        Parts.orNull("rule", alarm.about().map(Review.Named::id), json);
        Parts.text("label", alarm.kind().label(), json);
        Parts.text("meaning", alarm.kind().meaning(), json);
        Parts.text("step", alarm.kind().step(), json);
        json.writeEndObject();
    }

    private static void named(Review.Named named, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", named.id());
        Parts.text("label", named.label(), json);
        json.writeEndObject();
    }

    private static void because(Review.Because because, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("because");
        Figures.distribution("followed", because.followed(), json);
        Figures.distribution("deviated", because.deviated(), json);
        json.writeEndObject();
    }

    private static void subjects(String field, List<Review.Subject> subjects, JsonGenerator json) throws IOException {
        Parts.list(
                field,
                subjects,
                (subject, to) -> {
                    to.writeStartObject();
                    to.writeStringField("id", subject.id());
                    Parts.text("label", subject.label(), to);
                    Figures.number("argued", subject.argued(), to);
                    Figures.distribution("places", subject.places(), to);
                    Figures.distribution("decisions", subject.decisions(), to);
                    because(subject.because(), to);
                    to.writeEndObject();
                },
                json);
    }

    private static void professionals(Review.Professionals professionals, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("professionals");
        Optional<Practice.Consultation> agreed = professionals.agreed();
        if (agreed.isPresent()) {
            json.writeObjectFieldStart("agreed");
            Parts.text("with", agreed.get().with(), json);
            json.writeStringField("on", agreed.get().on().toString());
            json.writeEndObject();
        } else {
            json.writeNullField("agreed");
        }
        Parts.list(
                "each",
                professionals.each(),
                (one, to) -> {
                    to.writeStartObject();
                    to.writeStringField("by", one.by());
                    Figures.distribution("decisions", one.decisions(), to);
                    to.writeEndObject();
                },
                json);
        json.writeEndObject();
    }
}
