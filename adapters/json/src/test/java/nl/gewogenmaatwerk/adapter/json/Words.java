package nl.gewogenmaatwerk.adapter.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** A vocabulary with the codes of the contract. */
final class Words {

    static final List<String> CONSTRUCTS = List.of(
            "goal-value",
            "paid-work-value",
            "outcome-expectation",
            "self-efficacy",
            "social-norm",
            "basic-skills",
            "employee-skills",
            "vocational-skills",
            "job-search-skills",
            "self-regulation",
            "search-activity",
            "search-quality",
            "keeping-appointments");
    static final List<String> BARRIERS = List.of(
            "finance",
            "housing",
            "safety",
            "care-duties",
            "mental-health",
            "physical-health",
            "addiction",
            "transport");
    static final List<String> FLAGS = List.of(
            "UNDER_27", "SEARCH_PERIOD", "FUNDED_EDUCATION_POSSIBLE", "VULNERABLE", "EXEMPT_9A", "EXEMPT_TEMPORARY");
    static final List<String> GOALS = List.of("JOB", "EDUCATION", "CARE", "PARTICIPATION", "SELF_EMPLOYED", "UNCLEAR");
    static final List<String> LEVELS = List.of("LOW", "MID", "HIGH");
    static final List<String> INTERVENTIONS = List.of(
            "MGV", "PERSP", "JOBS", "SOLL", "ALSDAN", "NETW", "MAAT", "INK", "SHV", "WOON", "VEIL", "ZORG", "KIND",
            "REIS", "TAAL", "DUAAL", "WEP", "SCHOL", "STUD", "BEM", "PROEF", "LKS", "JC", "IPS", "BESCHUT", "DAG", "MP",
            "ZELF", "NAZ", "DIAG");
    static final Map<String, List<String>> INSTRUMENTS = Map.of(
            "zrm-2017",
            List.of("huisvesting", "tijdsbesteding"),
            "leefgebieden",
            List.of("werk", "financien", "sociaal-netwerk"));

    private static final Text TEXT = Text.same("tekst");
    private static final Origin ORIGIN = Origin.file("test");

    static final Vocabulary ALL = new Vocabulary(
            Map.of(),
            goal(),
            each(
                    CONSTRUCTS,
                    code -> new Construct(code, TEXT, Part.WILLING, true, List.of(ScoreSource.CLIENT), TEXT, ORIGIN)),
            each(BARRIERS, code -> new BarrierDomain(code, TEXT, true, TEXT, ORIGIN)),
            situation(),
            each(FLAGS, code -> new Flag(code, TEXT, TEXT, ORIGIN)),
            each(
                    INSTRUMENTS.keySet().stream().sorted().toList(),
                    code -> new LifeDomainInstrument(
                            code,
                            TEXT,
                            1,
                            5,
                            each(
                                    INSTRUMENTS.get(code),
                                    domain ->
                                            new LifeDomainInstrument.Domain(domain, TEXT, Optional.empty(), Map.of())),
                            ORIGIN)),
            Map.of(),
            each(INTERVENTIONS, Words::intervention),
            Map.of());

    private Words() {}

    private static Map<String, GoalField> goal() {
        Map<String, GoalField> fields = new LinkedHashMap<>();
        for (String field : GoalField.ALL) {
            List<String> codes = field.equals(GoalField.TYPE) ? GOALS : field.endsWith("Demand") ? LEVELS : List.of();
            fields.put(field, new GoalField(field, TEXT, true, TEXT, each(codes, code -> TEXT), ORIGIN));
        }
        return fields;
    }

    private static Map<String, SituationItem> situation() {
        Map<String, SituationItem.ValueType> types = new LinkedHashMap<>();
        types.put("participation-step", new SituationItem.WholeNumber(1, 6, TEXT));
        types.put("months-on-benefit", new SituationItem.WholeNumber(0, 600, TEXT));
        types.put("work-wish", new SituationItem.YesNo());
        types.put(
                "language",
                new SituationItem.Codes(each(List.of("A0", "A1", "A2", "B1", "B2", "C1", "C2"), code -> TEXT), true));
        return each(
                List.copyOf(types.keySet()),
                code -> new SituationItem(code, TEXT, Part.CONTEXT, true, TEXT, types.get(code), ORIGIN));
    }

    private static Intervention intervention(String code) {
        return new Intervention(
                code,
                TEXT,
                List.of(),
                List.of(),
                TEXT,
                TEXT,
                TEXT,
                new Evidence(Evidence.Certainty.P, TEXT, List.of()),
                3,
                Map.of(),
                OptionalInt.empty(),
                false,
                ORIGIN);
    }

    private static <V> Map<String, V> each(List<String> codes, Function<String, V> entry) {
        return codes.stream().collect(Collectors.toMap(code -> code, entry, (one, other) -> one, LinkedHashMap::new));
    }
}
