package nl.gewogenmaatwerk.adapter.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.adapter.json.document.Fields;
import nl.gewogenmaatwerk.adapter.json.document.Value;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.Intervention;

/** Reads interventions. */
final class CatalogueReader {

    private static final int MAX_MONTHS = 60;
    private static final int MAX_URGENCY = 99;
    private static final int USUAL_MONTHS = 3;

    private final YamlFile file;
    private final Prose prose;

    CatalogueReader(YamlFile file, Prose prose) {
        this.file = file;
        this.prose = prose;
    }

    /** The catalogue that a whole file is. */
    Map<String, Intervention> whole() {
        return file.root()
                .fields("interventions")
                .map(fields -> read(fields.required("interventions")))
                .orElse(Map.of());
    }

    /** Interventions by code, in order. */
    Map<String, Intervention> read(Value value) {
        Map<String, Intervention> interventions = new LinkedHashMap<>();
        for (Value.Entry entry : Codes.CAPITALS.entries(value)) {
            entry.value()
                    .fields(
                            "label",
                            "worksOn",
                            "groups",
                            "indication",
                            "contraIndication",
                            "approach",
                            "evidence",
                            "reviewAfterMonths",
                            "variants",
                            "urgency",
                            "exclusive")
                    .ifPresent(fields -> interventions.put(
                            entry.name(), intervention(entry.name(), fields, file.origin(entry.place()))));
        }
        return interventions;
    }

    private Intervention intervention(String code, Fields fields, Origin origin) {
        return new Intervention(
                code,
                prose.of(fields.required("label"), code),
                List.copyOf(Codes.TERM.listed(fields.required("worksOn"))),
                List.copyOf(Codes.ID.listed(fields.required("groups"))),
                prose.of(fields.required("indication"), code),
                prose.of(fields.required("contraIndication"), code),
                prose.of(fields.required("approach"), code),
                evidence(fields.required("evidence"), code),
                fields.required("reviewAfterMonths").whole(1, MAX_MONTHS).orElse(USUAL_MONTHS),
                variants(fields.optional("variants")),
                fields.optional("urgency").whole(1, MAX_URGENCY),
                fields.optional("exclusive").yesNo().orElse(false),
                origin);
    }

    private Evidence evidence(Value value, String code) {
        return value.fields("certainty", "statement", "sources")
                .map(fields -> new Evidence(
                        fields.required("certainty")
                                .code(Evidence.Certainty.class)
                                .orElse(Evidence.Certainty.P),
                        prose.of(fields.required("statement"), code),
                        List.copyOf(Codes.CAPITALS.listed(fields.required("sources")))))
                .orElse(new Evidence(Evidence.Certainty.P, Text.same(code), List.of()));
    }

    private Map<String, Text> variants(Value value) {
        Map<String, Text> variants = new LinkedHashMap<>();
        Codes.CAPITALS
                .entries(value)
                .forEach(entry -> variants.put(entry.name(), prose.of(entry.value(), entry.name())));
        return variants;
    }
}
