package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.client.KnownFacts;
import nl.gewogenmaatwerk.discussion.CaseKey;
import nl.gewogenmaatwerk.discussion.CasePack;
import nl.gewogenmaatwerk.discussion.PackedCase;
import nl.gewogenmaatwerk.discussion.RecordedChange;
import nl.gewogenmaatwerk.text.Text;

/**
 * Writes a pack of cases as {@code case-pack/1}, its key as {@code case-key/1}, and the changes that teams proposed as
 * {@code proposed-changes/1}. Fields always stand in the same order; texts are the Dutch ones. Thread-safe.
 */
public final class CasePackJson {

    /** The version of a pack. */
    public static final String SCHEMA = "case-pack/1";

    /** The version of the key of a pack. */
    public static final String KEY_SCHEMA = "case-key/1";

    /** The version of a list of proposed changes. */
    public static final String CHANGES_SCHEMA = "proposed-changes/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CasePackJson() {}

    /** A pack as an indented document, without a line end after it. */
    public static String write(CasePack pack) {
        return Layout.PRETTY.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("municipality", pack.municipality());
            json.writeStringField("period", pack.period());
            json.writeNumberField("cases", pack.cases());
            json.writeNumberField("advices", pack.advices());
            Parts.list("picked", pack.picked(), CasePackJson::one, json);
            json.writeEndObject();
        });
    }

    private static void one(PackedCase one, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("letter", one.letter());
        json.writeStringField("kind", one.kind().name());
        json.writeNumberField("score", one.score());
        Parts.text("because", one.because(), json);
        Parts.list("picture", one.picture().parts(), CasePackJson::part, json);
        texts("unknowns", one.unknowns(), json);
        texts("rare", one.rare(), json);
        Parts.list("sides", one.sides(), CasePackJson::side, json);
        advice(one.advice(), json);
        Parts.list("handled", one.handled(), CasePackJson::handled, json);
        json.writeEndObject();
    }

    private static void part(KnownFacts.KnownPart part, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Parts.text("heading", part.heading(), json);
        texts("facts", part.facts(), json);
        json.writeEndObject();
    }

    private static void side(PackedCase.Side side, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Parts.text("principle", side.principle(), json);
        Parts.list("for", side.inFavour(), CasePackJson::point, json);
        Parts.list("against", side.against(), CasePackJson::point, json);
        json.writeEndObject();
    }

    private static void point(PackedCase.Point point, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Parts.text("intervention", point.intervention(), json);
        json.writeStringField("direction", point.direction().name());
        Parts.orNull("strength", point.strength().map(Enum::name), json);
        Parts.text("ground", point.ground(), json);
        json.writeNumberField("weight", point.weight());
        json.writeBooleanField("counted", point.counted());
        Parts.text("because", point.because(), json);
        Parts.rule(point.rule(), json);
        texts("facts", point.facts(), json);
        json.writeEndObject();
    }

    private static void advice(PackedCase.Given advice, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("advice");
        json.writeStringField("outcome", advice.outcome().name());
        Parts.list(
                "proposals",
                advice.proposals(),
                (proposal, to) -> {
                    to.writeStartObject();
                    to.writeNumberField("rank", proposal.rank());
                    to.writeStringField("tier", proposal.tier().name());
                    Parts.text("intervention", proposal.intervention(), to);
                    Parts.text("principle", proposal.principle(), to);
                    to.writeNumberField("support", proposal.support());
                    Parts.textOrNull("aboveNextBecause", proposal.aboveNextBecause(), to);
                    to.writeEndObject();
                },
                json);
        texts("ruledOut", advice.ruledOut(), json);
        Parts.list(
                "questions",
                advice.questions(),
                (question, to) -> {
                    to.writeStartObject();
                    to.writeStringField("about", question.about());
                    Parts.text("question", question.question(), to);
                    Parts.text("because", question.because(), to);
                    to.writeEndObject();
                },
                json);
        texts("notices", advice.notices(), json);
        json.writeEndObject();
    }

    private static void handled(PackedCase.Handled handled, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (handled.ownView().isPresent()) {
            texts("ownView", handled.ownView().get(), json);
        } else {
            json.writeNullField("ownView");
        }
        Optional<PackedCase.Decided> decision = handled.decision();
        if (decision.isPresent()) {
            json.writeObjectFieldStart("decision");
            json.writeStringField("verdict", decision.get().verdict().name());
            texts("chosen", decision.get().chosen(), json);
            texts("refused", decision.get().refused(), json);
            Parts.text("reason", decision.get().reason(), json);
            json.writeEndObject();
        } else {
            json.writeNullField("decision");
        }
        json.writeEndObject();
    }

    private static void texts(String field, List<Text> texts, JsonGenerator json) throws IOException {
        Parts.names(field, texts.stream().map(Text::nl).toList(), json);
    }

    /** The key of a pack as an indented document, without a line end after it. */
    public static String key(CaseKey key) {
        return Layout.PRETTY.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", KEY_SCHEMA);
            json.writeStringField("municipality", key.municipality());
            json.writeStringField("period", key.period());
            Parts.list(
                    "links",
                    key.links(),
                    (link, to) -> {
                        to.writeStartObject();
                        to.writeStringField("letter", link.letter());
                        to.writeStringField("caseId", link.caseId());
                        to.writeStringField("adviceId", link.adviceId());
                        to.writeEndObject();
                    },
                    json);
            json.writeEndObject();
        });
    }

    /**
     * Reads the key of a pack.
     *
     * @throws IllegalArgumentException when it is not the text of a key; the message holds nothing of it
     */
    public static CaseKey readKey(String text) {
        try {
            JsonFields key = JsonFields.of(MAPPER.readTree(text));
            if (!key.text("schema").equals(KEY_SCHEMA)) {
                throw new IllegalArgumentException("not the text of a key of version 1");
            }
            return new CaseKey(
                    key.text("municipality"),
                    key.text("period"),
                    key.objects(
                            "links",
                            link -> new CaseKey.Link(link.text("letter"), link.text("caseId"), link.text("adviceId"))));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not the text of a key");
        }
    }

    /** Changes that teams proposed as an indented document, without a line end after it. */
    public static String changes(String municipality, String period, List<RecordedChange> changes) {
        return Layout.PRETTY.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", CHANGES_SCHEMA);
            json.writeStringField("municipality", municipality);
            json.writeStringField("period", period);
            Parts.list(
                    "changes",
                    changes,
                    (change, to) -> {
                        to.writeStartObject();
                        to.writeNumberField("number", change.number());
                        to.writeStringField("on", change.on().toString());
                        Parts.names("present", change.present(), to);
                        to.writeStringField("outcome", change.outcome());
                        to.writeStringField("to", change.change().to().name());
                        to.writeStringField("id", change.change().id());
                        to.writeStringField("proposal", change.change().proposal());
                        to.writeEndObject();
                    },
                    json);
            json.writeEndObject();
        });
    }
}
