package nl.gewogenmaatwerk.adapter.tables;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Account;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** A small vocabulary with every kind of term, and rule sets on it. */
final class Village {

    static final String FILE = "municipalities/village/rules/regels.csv";
    static final String WORKBOOK = "municipalities/village/rules/regels.xlsx";
    private static final Origin AT = Origin.file("framework/vocabulary.yaml");

    static final Vocabulary VOCABULARY = new Vocabulary(
            map(List.of("goal", "trust", "work"), code -> new Ground(code, label("grond " + code), label(code), AT)),
            goal(),
            map(
                    List.of("self-efficacy", "skills"),
                    code -> code.equals("skills")
                            ? construct(code, "vaardigheden", Part.ABLE)
                            : construct(code, "geloof in eigen kunnen", Part.WILLING)),
            map(
                    List.of("finance", "health"),
                    code -> new BarrierDomain(
                            code, label(code.equals("finance") ? "geldzaken" : "gezondheid"), true, label("Hoe?"), AT)),
            situation(),
            map(
                    List.of("EXEMPT", "YOUNG"),
                    code -> new Flag(
                            code, label(code.equals("EXEMPT") ? "ontheffing" : "gezondheid"), label("Hoe?"), AT)),
            Map.of(),
            map(
                    List.of(Parameter.FRESH_DAYS, Parameter.GAP, "LOW_RATING"),
                    code -> new Parameter(
                            code,
                            code.equals("LOW_RATING") ? label("hoogste score die laag heet") : label("getal " + code),
                            List.of(new Parameter.Dated(
                                    LocalDate.of(2020, 1, 1), code.equals(Parameter.FRESH_DAYS) ? 90 : 2, "T1")),
                            AT)),
            map(List.of("JOBS", "SOLL", "STUD", "SHV"), Village::intervention),
            Map.of("T1", "Bron", "T2", "Andere bron"));

    private Village() {}

    private static Map<String, GoalField> goal() {
        Map<String, Text> types = new LinkedHashMap<>();
        types.put("JOB", new Text("betaald werk", "paid work"));
        types.put("EDUCATION", new Text("een opleiding", "education"));
        types.put("UNCLEAR", new Text("nog niet duidelijk", "not clear yet"));
        Map<String, Text> demand = new LinkedHashMap<>();
        demand.put("LOW", new Text("laag", "low"));
        demand.put("MID", new Text("gemiddeld", "average"));
        demand.put("HIGH", new Text("hoog", "high"));
        Map<String, GoalField> fields = new LinkedHashMap<>();
        fields.put(GoalField.TYPE, field(GoalField.TYPE, "het doel", types));
        fields.put(GoalField.OWNED_BY_CLIENT, field(GoalField.OWNED_BY_CLIENT, "eigen keuze", Map.of()));
        fields.put(GoalField.CLARITY, field(GoalField.CLARITY, "duidelijkheid van het doel", Map.of()));
        fields.put(GoalField.FEASIBILITY, field(GoalField.FEASIBILITY, "haalbaarheid van het doel", Map.of()));
        fields.put(GoalField.LOCAL_DEMAND, field(GoalField.LOCAL_DEMAND, "vraag naar mensen", demand));
        fields.put(
                GoalField.FITTING_WORK_DEMAND, field(GoalField.FITTING_WORK_DEMAND, "vraag naar passend werk", demand));
        return fields;
    }

    private static GoalField field(String code, String label, Map<String, Text> codes) {
        return new GoalField(code, label(label), true, label(label + "?"), codes, AT);
    }

    private static Construct construct(String code, String label, Part part) {
        return new Construct(code, label(label), part, true, List.of(ScoreSource.values()), label(label + "?"), AT);
    }

    private static Map<String, SituationItem> situation() {
        Map<String, Text> levels = new LinkedHashMap<>();
        List.of("A1", "A2", "B1").forEach(level -> levels.put(level, label(level)));
        Map<String, Text> capacity = new LinkedHashMap<>();
        capacity.put("KNOWN", new Text("bekend", "known"));
        capacity.put("UNKNOWN", new Text("niet bekend", "not known"));
        Map<String, SituationItem> items = new LinkedHashMap<>();
        items.put(
                "months", item("months", "maanden uitkering", new SituationItem.WholeNumber(0, 600, label("maanden"))));
        items.put("placed", item("placed", "nu aan het werk", new SituationItem.YesNo()));
        items.put("language", item("language", "taalniveau", new SituationItem.Codes(levels, true)));
        items.put("capacity", item("capacity", "zicht op wat iemand aankan", new SituationItem.Codes(capacity, false)));
        return items;
    }

    private static SituationItem item(String code, String label, SituationItem.ValueType type) {
        return new SituationItem(code, label(label), Part.CONTEXT, true, label(label + "?"), type, AT);
    }

    private static Intervention intervention(String code) {
        return new Intervention(
                code,
                label("interventie " + code),
                List.of("skills"),
                code.equals("SHV") ? List.of() : List.of("work-step"),
                label("Als het kan."),
                label("Als het niet kan."),
                label("Rustig."),
                new Evidence(Evidence.Certainty.P, label("Ervaring."), List.of("T1")),
                3,
                code.equals("STUD") ? Map.of("BBL", new Text("leren en werken", "learning and working")) : Map.of(),
                OptionalInt.empty(),
                false,
                AT);
    }

    private static Text label(String words) {
        return new Text(words, words + " (en)");
    }

    private static <V> Map<String, V> map(List<String> codes, Function<String, V> value) {
        Map<String, V> map = new LinkedHashMap<>();
        codes.forEach(code -> map.put(code, value.apply(code)));
        return map;
    }

    static DecisionTables tables() {
        return DecisionTables.of(VOCABULARY, Layer.MUNICIPALITY, Map.of(), TableLimits.STANDARD);
    }

    /** A rule set with rules as text and rules out of tables. */
    static RuleSetDraft draft(String drl, List<Rule> tables, List<Problem> problems) {
        Origin at = new Origin("municipalities/village/ruleset.yaml", 1, 1);
        List<SourceFile> files =
                drl.isEmpty() ? List.of() : List.of(new SourceFile("municipalities/village/rules/r.drl", drl));
        return new RuleSetDraft(
                layer(Layer.FRAMEWORK, "framework", VOCABULARY, List.of(), List.of(), List.of(), List.of(), at),
                layer(
                        Layer.MUNICIPALITY,
                        "village",
                        Vocabulary.empty(),
                        List.of(new Principle(
                                "alles",
                                label("Alles telt"),
                                Optional.of(new Principle.Validation("raad", LocalDate.of(2026, 1, 1), "team")),
                                Optional.empty(),
                                Map.of("goal", 3, "trust", 2, "work", 1),
                                at)),
                        files,
                        tables,
                        problems,
                        at));
    }

    private static LayerDraft layer(
            Layer layer,
            String id,
            Vocabulary vocabulary,
            List<Principle> principles,
            List<SourceFile> rules,
            List<Rule> tables,
            List<Problem> problems,
            Origin at) {
        return new LayerDraft(
                layer,
                id,
                label(id),
                "1.0.0",
                layer == Layer.FRAMEWORK ? "" : "framework@1",
                vocabulary,
                principles,
                Set.of(),
                List.of(),
                Map.of(),
                Map.of(),
                false,
                rules,
                List.of(),
                tables,
                Map.of(),
                rules,
                problems,
                Account.NONE,
                at);
    }
}
