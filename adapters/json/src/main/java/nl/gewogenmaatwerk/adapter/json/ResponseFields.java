package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.Response;

/** The fields of what people did with an advice, as they stand in an entry of the journal. */
final class ResponseFields {

    private ResponseFields() {}

    static void write(Response response, JsonGenerator json) throws IOException {
        json.writeStringField("municipality", response.municipality());
        json.writeStringField("caseId", response.caseId());
        json.writeStringField("adviceId", response.adviceId());
        if (response instanceof OwnView view) {
            Parts.names("interventions", view.interventions(), json);
            Parts.orNull("comment", view.comment(), json);
            Parts.orNull("by", view.by(), json);
        } else if (response instanceof Decision decision) {
            decision(decision, json);
        } else if (response instanceof Discussion discussion) {
            discussion(discussion, json);
        }
    }

    private static void decision(Decision decision, JsonGenerator json) throws IOException {
        json.writeStringField("on", decision.on().toString());
        json.writeStringField("verdict", decision.verdict().name());
        Parts.names("interventions", decision.interventions(), json);
        Parts.names("refused", decision.refused(), json);
        json.writeStringField("reason", decision.reason());
        Parts.orNull("comment", decision.comment(), json);
        Parts.orNull("by", decision.by(), json);
        if (decision.seconds().isPresent()) {
            json.writeNumberField("seconds", decision.seconds().getAsInt());
        } else {
            json.writeNullField("seconds");
        }
        if (decision.corrects().isPresent()) {
            json.writeNumberField("corrects", decision.corrects().getAsLong());
        } else {
            json.writeNullField("corrects");
        }
    }

    private static void discussion(Discussion discussion, JsonGenerator json) throws IOException {
        json.writeStringField("on", discussion.on().toString());
        Parts.names("present", discussion.present(), json);
        json.writeStringField("outcome", discussion.outcome());
        if (discussion.change().isPresent()) {
            Discussion.ProposedChange change = discussion.change().get();
            json.writeObjectFieldStart("change");
            json.writeStringField("to", change.to().name());
            json.writeStringField("id", change.id());
            json.writeStringField("proposal", change.proposal());
            json.writeEndObject();
        } else {
            json.writeNullField("change");
        }
    }

    static OwnView ownView(JsonFields fields) {
        return new OwnView(
                fields.text("municipality"),
                fields.text("caseId"),
                fields.text("adviceId"),
                fields.texts("interventions"),
                fields.optionalText("comment"),
                fields.optionalText("by"));
    }

    static Decision decision(JsonFields fields) {
        return new Decision(
                fields.text("municipality"),
                fields.text("caseId"),
                fields.text("adviceId"),
                fields.day("on"),
                fields.code("verdict", Decision.Verdict.class),
                fields.texts("interventions"),
                fields.texts("refused"),
                fields.text("reason"),
                fields.optionalText("comment"),
                fields.optionalText("by"),
                fields.optionalNumber("seconds"),
                fields.optionalLong("corrects"));
    }

    static Discussion discussion(JsonFields fields) {
        return new Discussion(
                fields.text("municipality"),
                fields.text("caseId"),
                fields.text("adviceId"),
                fields.day("on"),
                fields.texts("present"),
                fields.text("outcome"),
                fields.optionalObject("change").map(ResponseFields::change));
    }

    private static Discussion.ProposedChange change(JsonFields fields) {
        return new Discussion.ProposedChange(
                fields.code("to", Discussion.ProposedChange.Subject.class), fields.text("id"), fields.text("proposal"));
    }
}
