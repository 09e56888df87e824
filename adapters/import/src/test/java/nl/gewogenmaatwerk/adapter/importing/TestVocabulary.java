package nl.gewogenmaatwerk.adapter.importing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.SituationItem.Codes;
import nl.gewogenmaatwerk.vocabulary.SituationItem.ValueType;
import nl.gewogenmaatwerk.vocabulary.SituationItem.WholeNumber;
import nl.gewogenmaatwerk.vocabulary.SituationItem.YesNo;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** The codes of CONTRACT.md, without texts. */
final class TestVocabulary {

    private static final Origin ORIGIN = Origin.file("test");
    private static final Map<Integer, Severity> SEVERITY = ordered(
            List.of(1, 2, 3, 4, 5),
            score -> List.of(Severity.ACUTE, Severity.SERIOUS, Severity.LIGHT, Severity.NONE, Severity.NONE)
                    .get(score - 1));

    static final Vocabulary CONTRACT = new Vocabulary(
            Map.of(),
            ordered(
                    List.of(GoalField.TYPE, GoalField.LOCAL_DEMAND, GoalField.FITTING_WORK_DEMAND),
                    field -> goal(
                            field,
                            field.equals(GoalField.TYPE)
                                    ? "JOB EDUCATION CARE PARTICIPATION SELF_EMPLOYED UNCLEAR"
                                    : "LOW MID HIGH")),
            ordered(
                    words(
                            "goal-value paid-work-value outcome-expectation self-efficacy social-norm basic-skills employee-skills "
                                    + "vocational-skills job-search-skills self-regulation search-activity search-quality "
                                    + "keeping-appointments"),
                    code -> new Construct(
                            code, text(code), Part.WILLING, true, List.of(ScoreSource.values()), text(code), ORIGIN)),
            ordered(
                    words("finance housing safety care-duties mental-health physical-health addiction transport"),
                    code -> new BarrierDomain(code, text(code), true, text(code), ORIGIN)),
            situation(),
            ordered(
                    words("UNDER_27 SEARCH_PERIOD FUNDED_EDUCATION_POSSIBLE VULNERABLE EXEMPT_9A EXEMPT_TEMPORARY"),
                    code -> new Flag(code, text(code), text(code), ORIGIN)),
            ordered(List.of("zrm-2017", "leefgebieden"), TestVocabulary::instrument),
            Map.of(
                    Parameter.FRESH_DAYS,
                    parameter(Parameter.FRESH_DAYS, 90),
                    Parameter.GAP,
                    parameter(Parameter.GAP, 2)),
            ordered(
                    words(
                            "MGV PERSP JOBS SOLL ALSDAN NETW MAAT INK SHV WOON VEIL ZORG KIND REIS TAAL DUAAL WEP SCHOL STUD BEM "
                                    + "PROEF LKS JC IPS BESCHUT DAG MP ZELF NAZ DIAG"),
                    TestVocabulary::intervention),
            Map.of());

    private TestVocabulary() {}

    private static GoalField goal(String code, String codes) {
        return new GoalField(code, text(code), true, text(code), ordered(words(codes), TestVocabulary::text), ORIGIN);
    }

    private static Map<String, SituationItem> situation() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        types.put("participation-step", new WholeNumber(1, 6, text("")));
        types.put("months-on-benefit", new WholeNumber(0, 600, text("")));
        types.put("wage-value", new WholeNumber(0, 100, text("")));
        types.put("hours-available", new WholeNumber(0, 168, text("")));
        types.put("weeks-in-job", new WholeNumber(0, 2600, text("")));
        words("employer-found work-wish in-mental-health-care placed sheltered-work-advice")
                .forEach(code -> types.put(code, new YesNo()));
        types.put("capacity", codes("KNOWN UNKNOWN", false));
        types.put("language", codes("A0 A1 A2 B1 B2 C1 C2", true));
        types.put("language-needed", codes("A0 A1 A2 B1 B2 C1 C2", true));
        types.put("safety-check", codes("OK SIGNAL", false));
        return ordered(
                List.copyOf(types.keySet()),
                code -> new SituationItem(code, text(code), Part.CONTEXT, true, text(code), types.get(code), ORIGIN));
    }

    private static Codes codes(String codes, boolean ordered) {
        return new Codes(ordered(words(codes), TestVocabulary::text), ordered);
    }

    private static LifeDomainInstrument instrument(String code) {
        String domains = code.equals("zrm-2017")
                ? "financien werk-en-opleiding tijdsbesteding huisvesting huiselijke-relaties geestelijke-gezondheid "
                        + "lichamelijke-gezondheid middelengebruik basale-adl instrumentele-adl sociaal-netwerk "
                        + "maatschappelijke-participatie justitie"
                : "werk scholing taal financien wonen gezondheid psychisch verslaving sociaal-netwerk "
                        + "gezin-en-zorgtaken mobiliteit";
        return new LifeDomainInstrument(
                code,
                text(code),
                1,
                5,
                ordered(
                        words(domains),
                        domain -> new LifeDomainInstrument.Domain(domain, text(domain), Optional.empty(), SEVERITY)),
                ORIGIN);
    }

    private static Parameter parameter(String code, int value) {
        return new Parameter(
                code, text(code), List.of(new Parameter.Dated(LocalDate.of(2015, 1, 1), value, "DES")), ORIGIN);
    }

    private static Intervention intervention(String code) {
        return new Intervention(
                code,
                text(code),
                List.of(),
                List.of(),
                text(code),
                text(code),
                text(code),
                new Evidence(Evidence.Certainty.P, text(code), List.of()),
                3,
                Map.of(),
                OptionalInt.empty(),
                false,
                ORIGIN);
    }

    private static Text text(String code) {
        return Text.same(code);
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private static <K, V> Map<K, V> ordered(List<K> keys, Function<K, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        keys.forEach(key -> map.put(key, value.apply(key)));
        return map;
    }
}
