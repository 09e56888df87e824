package nl.gewogenmaatwerk.adapter.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.gewogenmaatwerk.DossierException;
import nl.gewogenmaatwerk.adapter.json.document.ClientFindings;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.journal.PastInterventions;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Bsn;

/**
 * Reads and writes what a professional decided ({@code decision/1}) and what they would do before they see the advice ({@code own-view/1}), and
 * writes what was refused or tried in a case ({@code past-interventions/1}). A document with a problem is refused as a whole, with all its
 * problems at once; whether it fits the advice is up to the dossier. Thread-safe.
 */
public final class DecisionJson {

    /** The version of a decision. */
    public static final String DECISION = "decision/1";

    /** The version of an own view. */
    public static final String OWN_VIEW = "own-view/1";

    /** The version of what was refused or tried in a case. */
    public static final String PAST_INTERVENTIONS = "past-interventions/1";

    /** The version of the question for an own view. */
    public static final String OWN_VIEW_QUESTION = "own-view-question/1";

    private static final DocumentReader READER = DocumentReader.json().maxBytes(64 * 1024);

    private DecisionJson() {}

    /**
     * Reads a decision.
     *
     * @param content the document in UTF-8, at most 64 KiB
     * @throws DossierException when it is refused
     */
    public static Decision decision(byte[] content) {
        return read(content, DecisionJson::decision);
    }

    /**
     * Reads an own view.
     *
     * @param content the document in UTF-8, at most 64 KiB
     * @throws DossierException when it is refused
     */
    public static OwnView ownView(byte[] content) {
        return read(content, DecisionJson::ownView);
    }

    /** What a document says; without a value there is a problem. */
    private record Reading(Value document, ClientFindings findings) {

        Optional<String> words(Fields all, String field) {
            Value value = all.optional(field);
            return value.text().filter(text -> {
                if (Bsn.isIn(text)) {
                    findings.add(ClientFileCheck.bsn("/" + field));
                    return false;
                }
                return true;
            });
        }

        void schema(Fields all, String schema) {
            all.required("schema").code(List.of(schema));
        }

        static String text(Fields all, String field) {
            return all.required(field).text().orElse("");
        }

        static List<String> codes(Value value) {
            List<String> codes = new ArrayList<>();
            value.items().forEach(item -> item.text().ifPresent(codes::add));
            return codes;
        }
    }

    private static <T> T read(byte[] content, Function<Reading, Optional<T>> reading) {
        ClientFindings findings = new ClientFindings();
        Optional<T> read = READER.read(content, findings)
                .flatMap(node -> reading.apply(new Reading(Value.of(node, findings), findings)));
        if (!findings.problems().isEmpty()) {
            throw new DossierException(findings.problems());
        }
        return read.orElseThrow();
    }

    private static Optional<Decision> decision(Reading reading) {
        return reading.document()
                .fields(
                        "schema",
                        "municipality",
                        "caseId",
                        "adviceId",
                        "on",
                        "verdict",
                        "interventions",
                        "refused",
                        "reason",
                        "comment",
                        "by",
                        "seconds",
                        "corrects")
                .map(all -> {
                    reading.schema(all, DECISION);
                    OptionalInt corrects = all.optional("corrects").whole(1, Integer.MAX_VALUE);
                    return new Decision(
                            Reading.text(all, "municipality"),
                            Reading.text(all, "caseId"),
                            Reading.text(all, "adviceId"),
                            all.required("on").date().orElse(LocalDate.EPOCH),
                            all.required("verdict").code(Decision.Verdict.class).orElse(Decision.Verdict.NONE),
                            Reading.codes(all.required("interventions")),
                            Reading.codes(all.optional("refused")),
                            Reading.text(all, "reason"),
                            reading.words(all, "comment"),
                            reading.words(all, "by"),
                            all.optional("seconds").whole(0, Integer.MAX_VALUE),
                            corrects.isPresent() ? OptionalLong.of(corrects.getAsInt()) : OptionalLong.empty());
                });
    }

    private static Optional<OwnView> ownView(Reading reading) {
        return reading.document()
                .fields("schema", "municipality", "caseId", "adviceId", "interventions", "comment", "by")
                .map(all -> {
                    reading.schema(all, OWN_VIEW);
                    return new OwnView(
                            Reading.text(all, "municipality"),
                            Reading.text(all, "caseId"),
                            Reading.text(all, "adviceId"),
                            Reading.codes(all.required("interventions")),
                            reading.words(all, "comment"),
                            reading.words(all, "by"));
                });
    }

    /** A decision as an indented document, without a line end after it. What is absent is left out. */
    public static String write(Decision decision) {
        return Layout.PRETTY.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", DECISION);
            json.writeStringField("municipality", decision.municipality());
            json.writeStringField("caseId", decision.caseId());
            json.writeStringField("adviceId", decision.adviceId());
            json.writeStringField("on", decision.on().toString());
            json.writeStringField("verdict", decision.verdict().name());
            Parts.names("interventions", decision.interventions(), json);
            Parts.names("refused", decision.refused(), json);
            json.writeStringField("reason", decision.reason());
            if (decision.comment().isPresent()) {
                json.writeStringField("comment", decision.comment().get());
            }
            if (decision.by().isPresent()) {
                json.writeStringField("by", decision.by().get());
            }
            if (decision.seconds().isPresent()) {
                json.writeNumberField("seconds", decision.seconds().getAsInt());
            }
            if (decision.corrects().isPresent()) {
                json.writeNumberField("corrects", decision.corrects().getAsLong());
            }
            json.writeEndObject();
        });
    }

    /** An own view as an indented document, without a line end after it. What is absent is left out. */
    public static String write(OwnView view) {
        return Layout.PRETTY.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", OWN_VIEW);
            json.writeStringField("municipality", view.municipality());
            json.writeStringField("caseId", view.caseId());
            json.writeStringField("adviceId", view.adviceId());
            Parts.names("interventions", view.interventions(), json);
            if (view.comment().isPresent()) {
                json.writeStringField("comment", view.comment().get());
            }
            if (view.by().isPresent()) {
                json.writeStringField("by", view.by().get());
            }
            json.writeEndObject();
        });
    }

    /**
     * What was refused or tried in a case, as an indented document without a line end after it: {@code interventions} and {@code incomplete}
     * can be taken over in the next client file as they are.
     */
    public static String pastInterventions(String municipality, String caseId, PastInterventions past) {
        return Layout.PRETTY.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", PAST_INTERVENTIONS);
            json.writeStringField("municipality", municipality);
            json.writeStringField("caseId", caseId);
            ClientFileWriter writer = new ClientFileWriter(json);
            Parts.list("interventions", past.interventions(), (one, to) -> writer.intervention(one), json);
            Parts.names("incomplete", past.complete() ? List.of() : List.of("interventions"), json);
            json.writeEndObject();
        });
    }

    /** The question that comes before an advice is shown, on one line without a line end after it. */
    public static String ownViewQuestion(String municipality, String caseId, String adviceId, Text question) {
        return Layout.LINE.of(json -> {
            json.writeStartObject();
            json.writeStringField("schema", OWN_VIEW_QUESTION);
            json.writeStringField("municipality", municipality);
            json.writeStringField("caseId", caseId);
            json.writeStringField("adviceId", adviceId);
            Parts.text("question", question, json);
            json.writeEndObject();
        });
    }
}
