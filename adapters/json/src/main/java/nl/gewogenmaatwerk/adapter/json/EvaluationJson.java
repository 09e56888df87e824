package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.evaluation.Development;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Effect;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Picture;

/**
 * Writes a two-part evaluation as {@code evaluation/1}. Its fields always stand in the same order: an equal evaluation gives the same text.
 * What is not shown is null. Texts are the Dutch ones. Thread-safe.
 */
public final class EvaluationJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "evaluation/1";

    private EvaluationJson() {}

    /** An evaluation as an indented document, without a line end after it. */
    public static String write(Evaluation evaluation) {
        return Layout.PRETTY.of(json -> evaluation(evaluation, json));
    }

    private static void evaluation(Evaluation evaluation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("municipality", evaluation.municipality());
        json.writeStringField("from", evaluation.from().toString());
        json.writeStringField("to", evaluation.to().toString());
        json.writeNumberField("atLeast", evaluation.atLeast());
        json.writeNumberField("smallestCell", Evaluation.SMALLEST_CELL);
        method(evaluation.method(), json);
        Parts.list("development", evaluation.development(), EvaluationJson::development, json);
        Parts.list("agreements", evaluation.agreements(), EvaluationJson::agreement, json);
        Figures.distribution("goals", evaluation.goals(), json);
        Parts.list("effects", evaluation.effects(), EvaluationJson::effect, json);
        json.writeObjectFieldStart("steps");
        for (Map.Entry<Step.Kind, Distribution> step : evaluation.steps().entrySet()) {
            Figures.distribution(step.getKey().name(), step.getValue(), json);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("outflow");
        Parts.text("warning", Evaluation.OUTFLOW_WARNING, json);
        Figures.distribution("clients", evaluation.outflow(), json);
        json.writeEndObject();
        Parts.list("pictures", evaluation.pictures(), EvaluationJson::picture, json);
        json.writeEndObject();
    }

    private static void method(Evaluation.Method method, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("method");
        json.writeStringField("library", method.library());
        Parts.text("share", method.share(), json);
        Parts.text("mean", method.mean(), json);
        Parts.text("reliableChange", method.reliableChange(), json);
        json.writeEndObject();
    }

    private static void development(Development development, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("measure", development.measure());
        Parts.text("label", development.label(), json);
        Parts.orNull("source", development.source().map(Enum::name), json);
        Figures.number("clients", development.clients(), json);
        Figures.estimate("change", development.change(), json);
        Parts.list(
                "course",
                development.course(),
                (point, to) -> {
                    to.writeStartObject();
                    to.writeStringField("moment", point.moment().name());
                    to.writeNumberField("quarter", point.quarter());
                    to.writeNumberField("clients", point.clients());
                    to.writeNumberField("mean", point.mean());
                    to.writeEndObject();
                },
                json);
        Figures.distribution("outcomes", development.outcomes(), json);
        json.writeBooleanField("reliable", development.isReliable());
        json.writeEndObject();
    }

    private static void agreement(Evaluation.Agreement agreement, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("construct", agreement.construct());
        Parts.text("label", agreement.label(), json);
        Figures.distribution("seen", agreement.seen(), json);
        json.writeEndObject();
    }

    private static void effect(Effect effect, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", effect.intervention());
        Parts.text("label", effect.label(), json);
        Parts.text("reading", Evaluation.ASSOCIATION, json);
        json.writeNumberField("atLeast", effect.atLeast());
        Figures.distribution("attribution", effect.attribution(), json);
        Figures.number("dosed", effect.dosed(), json);
        Figures.estimate("dose", effect.dose(), json);
        Parts.list("horizons", effect.horizons(), EvaluationJson::horizon, json);
        json.writeEndObject();
    }

    private static void horizon(Effect.Horizon horizon, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("months", horizon.months());
        json.writeStringField("target", horizon.target().name());
        Parts.text("reading", Evaluation.ASSOCIATION, json);
        Figures.number("clients", horizon.clients(), json);
        Figures.estimate("targeted", horizon.targeted(), json);
        Figures.number("compared", horizon.compared(), json);
        Figures.estimate("untargeted", horizon.untargeted(), json);
        Figures.estimate("difference", horizon.difference(), json);
        Figures.distribution("expected", horizon.expected(), json);
        json.writeEndObject();
    }

    private static void picture(Picture picture, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("caseId", picture.caseId());
        Parts.list("series", picture.series(), EvaluationJson::series, json);
        Parts.list(
                "gaps",
                picture.gaps(),
                (gap, to) -> {
                    to.writeStartObject();
                    to.writeStringField("construct", gap.construct());
                    to.writeNumberField("quarter", gap.quarter());
                    to.writeNumberField("client", gap.client());
                    to.writeNumberField("professional", gap.professional());
                    to.writeEndObject();
                },
                json);
        Parts.list(
                "goals",
                picture.goals(),
                (goal, to) -> {
                    to.writeStartObject();
                    to.writeStringField("goal", goal.goal());
                    to.writeStringField("scale", goal.scale().name());
                    Parts.list("ratings", goal.ratings(), EvaluationJson::rating, to);
                    to.writeEndObject();
                },
                json);
        Parts.list("interventions", picture.interventions(), EvaluationJson::tried, json);
        json.writeObjectFieldStart("steps");
        for (Map.Entry<Step.Kind, Step.Status> step : picture.steps().entrySet()) {
            json.writeStringField(step.getKey().name(), step.getValue().name());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void series(Picture.Series series, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("measure", series.measure());
        Parts.text("label", series.label(), json);
        Parts.orNull("source", series.source().map(Enum::name), json);
        Parts.list(
                "points",
                series.points(),
                (point, to) -> {
                    to.writeStartObject();
                    to.writeStringField("moment", point.moment().name());
                    to.writeNumberField("quarter", point.quarter());
                    to.writeStringField("on", point.on().toString());
                    to.writeNumberField("value", point.value());
                    to.writeEndObject();
                },
                json);
        if (series.outcome().isPresent()) {
            Picture.Outcome outcome = series.outcome().get();
            json.writeObjectFieldStart("outcome");
            json.writeNumberField("change", outcome.change());
            json.writeStringField("direction", outcome.direction().name());
            Figures.number("index", outcome.index(), json);
            json.writeEndObject();
        } else {
            json.writeNullField("outcome");
        }
        json.writeEndObject();
    }

    private static void rating(Attainment rating, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ratedOn", rating.ratedOn().toString());
        json.writeNumberField("level", rating.level());
        json.writeStringField("source", rating.source().name());
        json.writeEndObject();
    }

    private static void tried(Picture.Tried tried, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("intervention", tried.intervention());
        Parts.text("label", tried.label(), json);
        Parts.text("reading", Evaluation.ASSOCIATION, json);
        json.writeStringField("startedOn", tried.startedOn().toString());
        FollowUp followUp = tried.followUp();
        Parts.orNull("target", followUp.target(), json);
        Parts.orNull("expected", followUp.expected().map(one -> one.direction().name()), json);
        json.writeBooleanField("beforehand", tried.isBeforehand());
        Parts.orNull("attribution", followUp.attribution().map(Enum::name), json);
        Parts.orNull("context", followUp.context(), json);
        Parts.list(
                "changes",
                tried.changes(),
                (change, to) -> {
                    to.writeStartObject();
                    to.writeNumberField("months", change.months());
                    to.writeNumberField("targeted", change.targeted());
                    Figures.number("untargeted", change.untargeted(), to);
                    to.writeEndObject();
                },
                json);
        json.writeEndObject();
    }
}
