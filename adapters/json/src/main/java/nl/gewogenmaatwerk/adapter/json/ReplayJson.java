package nl.gewogenmaatwerk.adapter.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.replay.Replay;
import nl.gewogenmaatwerk.replay.Today;

/** Writes what came of giving an advice again as {@code replay/1}. Texts are the Dutch ones, fields always stand in the same order. Thread-safe. */
public final class ReplayJson {

    /** The version of the document that this class writes. */
    public static final String SCHEMA = "replay/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ENGLISH = "/english";

    private ReplayJson() {}

    /**
     * A place where two advices differ. Immutable; equal by value.
     *
     * @param pointer the JSON pointer (RFC 6901) to it in {@code advice/1}; {@code /english/…} for a text that differs in English only
     * @param then    what stood there, as JSON; absent when nothing did
     * @param now     what stands there now, as JSON; absent when nothing does
     */
    public record Difference(String pointer, Optional<String> then, Optional<String> now) {}

    /** All places where an advice differs from that in the journal, in the order of the document. */
    public static List<Difference> differences(Replay replay) {
        return differences(replay.then(), replay.now());
    }

    private static List<Difference> differences(Advised then, Advice now) {
        JsonNode old = tree(new EntryJson().write(then));
        JsonNode present = tree(new EntryJson().write(new Advised(now, then.client(), then.vocabularyVersion())));
        List<Difference> all = new ArrayList<>();
        compare("", old.path("advice"), present.path("advice"), all);
        if (all.isEmpty()) {
            compare(ENGLISH, old.path("english"), present.path("english"), all);
        }
        return List.copyOf(all);
    }

    private static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static void compare(String pointer, JsonNode then, JsonNode now, List<Difference> all) {
        if (then.equals(now)) {
            return;
        }
        if (then.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            then.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                compare(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"),
                        then.path(name),
                        now.path(name),
                        all);
            }
        } else if (then.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                compare(pointer + "/" + i, then.path(i), now.path(i), all);
            }
        } else {
            all.add(new Difference(pointer, written(then), written(now)));
        }
    }

    private static Optional<String> written(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.toString());
    }

    /**
     * An advice that was given again, as an indented document without a line end after it.
     *
     * @param today what the present rules say; absent when that was not asked
     */
    public static String write(Replay replay, Optional<Today> today) {
        return Layout.PRETTY.of(json -> {
            Advice then = replay.then().advice();
            json.writeStartObject();
            json.writeStringField("schema", SCHEMA);
            json.writeStringField("adviceId", then.adviceId());
            json.writeStringField("caseId", then.caseId());
            json.writeStringField("asOf", then.asOf().toString());
            json.writeStringField("municipality", then.municipality());
            Parts.ruleSet(then.ruleSet(), json);
            json.writeObjectFieldStart("engineVersion");
            json.writeStringField("then", then.engineVersion());
            json.writeStringField("now", replay.now().engineVersion());
            json.writeEndObject();
            json.writeBooleanField("same", replay.isSame());
            json.writeBooleanField("sameBesidesEngine", replay.isSameBesidesEngine());
            Parts.list("differences", differences(replay), ReplayJson::difference, json);
            json.writeFieldName("current");
            if (today.isPresent()) {
                today(today.get(), json);
            } else {
                json.writeNull();
            }
            json.writeEndObject();
        });
    }

    private static void difference(Difference difference, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("pointer", difference.pointer());
        Parts.orNull("then", difference.then(), json);
        Parts.orNull("now", difference.now(), json);
        json.writeEndObject();
    }

    private static void today(Today today, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("advice");
        AdviceJson.advice(today.today(), json);
        json.writeFieldName("comparison");
        ComparisonJson.comparison(today.why(), json);
        json.writeEndObject();
    }
}
