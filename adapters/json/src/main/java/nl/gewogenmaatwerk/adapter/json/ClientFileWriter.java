package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;

/** Writes a client file as {@code client-file/1}: fields in the order of the contract, and nothing for what was not asked. */
final class ClientFileWriter {

    private final JsonGenerator json;

    ClientFileWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(ClientFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", ClientFileJson.SCHEMA);
        json.writeStringField("caseId", file.caseId());
        json.writeStringField("asOf", file.asOf().toString());
        if (!file.goal().equals(Goal.UNKNOWN)) {
            goal(file.goal());
        }
        if (!file.scores().isEmpty()) {
            list("scores", file.scores(), this::score);
        }
        if (!file.lifeDomains().isEmpty()) {
            list("lifeDomains", file.lifeDomains(), this::lifeDomain);
        }
        if (file.barriers().isPresent()) {
            list("barriers", file.barriers().get(), this::barrier);
        }
        if (!file.situation().isEmpty()) {
            situation(file.situation());
        }
        if (file.flags().isPresent()) {
            list("flags", file.flags().get(), json::writeString);
        }
        if (file.interventions().isPresent()) {
            list("interventions", file.interventions().get(), this::intervention);
        }
        if (!file.incomplete().isEmpty()) {
            list("incomplete", List.copyOf(file.incomplete()), listing -> json.writeString(listing.field()));
        }
        if (file.steps().isPresent()) {
            list("steps", file.steps().get(), this::step);
        }
        if (!file.attainments().isEmpty()) {
            list("attainments", file.attainments(), this::attainment);
        }
        json.writeEndObject();
    }

    private void goal(Goal goal) throws IOException {
        json.writeObjectFieldStart("goal");
        text("type", goal.type());
        if (goal.ownedByClient().isPresent()) {
            json.writeBooleanField("ownedByClient", goal.ownedByClient().get());
        }
        number("clarity", goal.clarity());
        number("feasibility", goal.feasibility());
        text("localDemand", goal.localDemand());
        text("fittingWorkDemand", goal.fittingWorkDemand());
        text("description", goal.description());
        json.writeEndObject();
    }

    private void score(Score score) throws IOException {
        json.writeStartObject();
        json.writeStringField("construct", score.construct());
        json.writeNumberField("value", score.value());
        json.writeStringField("source", score.source().name());
        json.writeStringField("measuredOn", score.measuredOn().toString());
        text("instrument", score.instrument());
        json.writeEndObject();
    }

    private void lifeDomain(LifeDomain score) throws IOException {
        json.writeStartObject();
        json.writeStringField("instrument", score.instrument());
        json.writeStringField("domain", score.domain());
        json.writeNumberField("value", score.value());
        json.writeStringField("measuredOn", score.measuredOn().toString());
        json.writeStringField("source", score.source().name());
        json.writeEndObject();
    }

    private void barrier(Barrier barrier) throws IOException {
        json.writeStartObject();
        json.writeStringField("domain", barrier.domain());
        text("severity", barrier.severity().map(Enum::name));
        json.writeBooleanField("addressed", barrier.addressed());
        json.writeEndObject();
    }

    private void situation(Map<String, SituationValue> situation) throws IOException {
        json.writeObjectFieldStart("situation");
        for (Map.Entry<String, SituationValue> item : situation.entrySet()) {
            json.writeFieldName(item.getKey());
            SituationValue value = item.getValue();
            if (value instanceof SituationValue.WholeNumber number) {
                json.writeNumber(number.value());
            } else if (value instanceof SituationValue.YesNo yesNo) {
                json.writeBoolean(yesNo.value());
            } else if (value instanceof SituationValue.Code code) {
                json.writeString(code.code());
            }
        }
        json.writeEndObject();
    }

    void intervention(PastIntervention past) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", past.code());
        text("startedOn", past.startedOn().map(Object::toString));
        text("endedOn", past.endedOn().map(Object::toString));
        json.writeStringField("outcome", past.outcome().name());
        followUp(past.followUp());
        json.writeEndObject();
    }

    private void followUp(FollowUp followUp) throws IOException {
        text("target", followUp.target());
        if (followUp.expected().isPresent()) {
            FollowUp.Expectation expected = followUp.expected().get();
            json.writeObjectFieldStart("expected");
            json.writeStringField("direction", expected.direction().name());
            json.writeStringField("setOn", expected.setOn().toString());
            json.writeEndObject();
        }
        if (followUp.dose().isPresent()) {
            FollowUp.Dose dose = followUp.dose().get();
            json.writeObjectFieldStart("dose");
            json.writeNumberField("planned", dose.planned());
            json.writeNumberField("delivered", dose.delivered());
            json.writeStringField("unit", dose.unit().name());
            json.writeEndObject();
        }
        text("attribution", followUp.attribution().map(Enum::name));
        text("context", followUp.context());
    }

    private void step(Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("step", step.kind().name());
        text("doneOn", step.doneOn().map(Object::toString));
        text("dueOn", step.dueOn().map(Object::toString));
        json.writeEndObject();
    }

    private void attainment(Attainment attainment) throws IOException {
        json.writeStartObject();
        json.writeStringField("goal", attainment.goal());
        json.writeStringField("scale", attainment.scale().name());
        json.writeNumberField("level", attainment.level());
        json.writeStringField("ratedOn", attainment.ratedOn().toString());
        json.writeStringField("source", attainment.source().name());
        json.writeEndObject();
    }

    private void text(String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        }
    }

    private void number(String field, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.getAsInt());
        }
    }

    private <T> void list(String field, List<T> items, Item<T> item) throws IOException {
        json.writeArrayFieldStart(field);
        for (T one : items) {
            item.write(one);
        }
        json.writeEndArray();
    }

    @FunctionalInterface
    private interface Item<T> {
        void write(T item) throws IOException;
    }
}
