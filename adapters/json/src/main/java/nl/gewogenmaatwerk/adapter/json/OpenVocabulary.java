package nl.gewogenmaatwerk.adapter.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
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
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** The vocabulary that has exactly the codes of one client file, so that the engine's check finds what is wrong whatever the codes are. */
final class OpenVocabulary {

    private static final Text NOTHING = Text.same("");
    private static final Origin NOWHERE = Origin.file("");

    private OpenVocabulary() {}

    static Vocabulary of(ClientFile file) {
        return new Vocabulary(
                Map.of(),
                goal(file.goal()),
                each(
                        Stream.concat(file.scores().stream().map(Score::construct), targets(file)),
                        OpenVocabulary::construct),
                each(
                        file.barriers().orElse(List.of()).stream().map(Barrier::domain),
                        code -> new BarrierDomain(code, NOTHING, true, NOTHING, NOWHERE)),
                situation(file.situation()),
                each(file.flags().orElse(List.of()).stream(), code -> new Flag(code, NOTHING, NOTHING, NOWHERE)),
                each(
                        file.lifeDomains().stream().map(LifeDomain::instrument),
                        code -> instrument(code, file.lifeDomains())),
                Map.of(),
                each(
                        file.interventions().orElse(List.of()).stream().map(PastIntervention::code),
                        OpenVocabulary::intervention),
                Map.of());
    }

    private static Stream<String> targets(ClientFile file) {
        return file.interventions().orElse(List.of()).stream().flatMap(past -> past.followUp().target().stream());
    }

    private static Map<String, GoalField> goal(Goal goal) {
        return Map.of(
                GoalField.TYPE, goalField(GoalField.TYPE, goal.type()),
                GoalField.LOCAL_DEMAND, goalField(GoalField.LOCAL_DEMAND, goal.localDemand()),
                GoalField.FITTING_WORK_DEMAND, goalField(GoalField.FITTING_WORK_DEMAND, goal.fittingWorkDemand()));
    }

    private static GoalField goalField(String field, Optional<String> code) {
        return new GoalField(field, NOTHING, true, NOTHING, each(code.stream(), any -> NOTHING), NOWHERE);
    }

    private static Construct construct(String code) {
        return new Construct(code, NOTHING, Part.WILLING, true, List.of(), NOTHING, NOWHERE);
    }

    private static LifeDomainInstrument instrument(String code, List<LifeDomain> scores) {
        Stream<String> domains =
                scores.stream().filter(score -> score.instrument().equals(code)).map(LifeDomain::domain);
        return new LifeDomainInstrument(
                code,
                NOTHING,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                each(domains, domain -> new LifeDomainInstrument.Domain(domain, NOTHING, Optional.empty(), Map.of())),
                NOWHERE);
    }

    private static Map<String, SituationItem> situation(Map<String, SituationValue> situation) {
        return each(
                situation.keySet().stream(),
                code -> new SituationItem(
                        code, NOTHING, Part.CONTEXT, true, NOTHING, type(situation.get(code)), NOWHERE));
    }

    private static SituationItem.ValueType type(SituationValue value) {
        if (value instanceof SituationValue.Code code) {
            return new SituationItem.Codes(Map.of(code.code(), NOTHING), false);
        }
        return value instanceof SituationValue.YesNo
                ? new SituationItem.YesNo()
                : new SituationItem.WholeNumber(0, Integer.MAX_VALUE, NOTHING);
    }

    private static Intervention intervention(String code) {
        return new Intervention(
                code,
                NOTHING,
                List.of(),
                List.of(),
                NOTHING,
                NOTHING,
                NOTHING,
                new Evidence(Evidence.Certainty.P, NOTHING, List.of()),
                0,
                Map.of(),
                OptionalInt.empty(),
                false,
                NOWHERE);
    }

    private static <V> Map<String, V> each(Stream<String> codes, Function<String, V> entry) {
        Map<String, V> entries = new LinkedHashMap<>();
        codes.distinct().forEach(code -> entries.put(code, entry.apply(code)));
        return entries;
    }
}
