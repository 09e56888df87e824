package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.inquiry.WhyNot.ConditionOutcome;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.wording.RuleWording;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Text;

/** The rules that could put an intervention forward, and how near they are to being true. Immutable and thread-safe. */
final class NearRules {

    private static final Comparator<NearRule> NEAREST = Comparator.comparingInt(NearRule::failing)
            .thenComparingInt(NearRule::unknown)
            .thenComparing(near -> near.rule().id())
            .thenComparing(NearRule::direction);

    /** What a rule could do for an intervention. @param rule the rule, as far as it is about that intervention @param because why, in its words */
    private record Could(Rule rule, Direction direction, Text because) {}

    private final Map<String, List<Could>> byIntervention = new HashMap<>();

    NearRules(RuleSet ruleSet) {
        for (String intervention : ruleSet.vocabulary().interventions().keySet()) {
            List<Could> could = new ArrayList<>();
            ruleSet.rules().values().forEach(rule -> could.addAll(could(rule, intervention)));
            byIntervention.put(intervention, List.copyOf(could));
        }
    }

    /** One for the rule by itself and one for each variable that may stand for the intervention, by the most it does. */
    private static List<Could> could(Rule rule, String intervention) {
        Map<Conclusion.Subject, Could> bySubject = new LinkedHashMap<>();
        for (Conclusion conclusion : rule.conclusions()) {
            Optional<Direction> direction = direction(conclusion);
            if (direction.isPresent()) {
                Conclusion.Subject subject = ((Conclusion.AboutIntervention) conclusion).intervention();
                about(rule, subject, intervention)
                        .map(about -> new Could(about, direction.get(), conclusion.because()))
                        .ifPresent(next -> bySubject.merge(
                                subject,
                                next,
                                (most, other) -> other.direction().compareTo(most.direction()) < 0 ? other : most));
            }
        }
        return List.copyOf(bySubject.values());
    }

    private static Optional<Direction> direction(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Acute) {
            return Optional.of(Direction.ACUTE);
        }
        if (conclusion instanceof Conclusion.Confirm) {
            return Optional.of(Direction.CONFIRMS);
        }
        return conclusion instanceof Conclusion.ArgueFor ? Optional.of(Direction.FOR) : Optional.empty();
    }

    private static Optional<Rule> about(Rule rule, Conclusion.Subject subject, String intervention) {
        if (subject instanceof Conclusion.Subject.Named named) {
            return named.code().equals(intervention) ? Optional.of(rule) : Optional.empty();
        }
        return new Fixed(((Conclusion.Subject.Bound) subject).variable(), intervention).in(rule);
    }

    /** Those that are not true, nearest first. */
    List<NearRule> of(String intervention, Reading reading, RuleWording wording, LookedAt lookedAt) {
        return byIntervention.get(intervention).stream()
                .map(could -> near(could, reading, wording, lookedAt))
                .flatMap(Optional::stream)
                .sorted(NEAREST)
                .toList();
    }

    private static Optional<NearRule> near(Could could, Reading reading, RuleWording wording, LookedAt lookedAt) {
        List<Reading.Judged> judged = reading.judge(could.rule());
        int failing = count(judged, Truth.FALSE);
        int unknown = count(judged, Truth.UNKNOWN);
        if (failing + unknown == 0) {
            return Optional.empty();
        }
        List<ConditionOutcome> outcomes = judged.stream()
                .map(each -> lookedAt.outcome(wording.condition(could.rule(), each.condition()), each))
                .toList();
        return Optional.of(new NearRule(
                RuleReference.of(could.rule()), could.direction(), could.because(), failing, unknown, outcomes));
    }

    private static int count(List<Reading.Judged> judged, Truth truth) {
        return (int) judged.stream().filter(each -> each.truth() == truth).count();
    }
}
