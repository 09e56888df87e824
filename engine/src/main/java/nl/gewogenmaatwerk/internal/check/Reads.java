package nl.gewogenmaatwerk.internal.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What conditions look at: the codes of the terms that must be known before a condition can be certain. For an appraisal these are the
 * codes that the rules look at which derive it. Immutable and thread-safe.
 */
public final class Reads {

    /** The ratings of a goal, which count as scored constructs. */
    public static final Set<String> GOAL_RATINGS = Set.of(GoalField.CLARITY, GoalField.FEASIBILITY);

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> ofFactor = new HashMap<>();
    private final Map<String, Set<Field>> datesOfFactor = new HashMap<>();

    /** The reads of a set of rules. */
    public Reads(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            for (Conclusion conclusion : rule.conclusions()) {
                if (conclusion instanceof Conclusion.Derive derive) {
                    ofFactor.computeIfAbsent(derive.factor(), factor -> new TreeSet<>())
                            .addAll(of(rule));
                    datesOfFactor
                            .computeIfAbsent(derive.factor(), factor -> new TreeSet<>())
                            .addAll(dates(rule));
                }
            }
        }
    }

    /** What all conditions of a rule look at. */
    public Set<String> of(Rule rule) {
        Set<String> codes = new TreeSet<>();
        rule.conditions().forEach(condition -> codes.addAll(of(condition)));
        return codes;
    }

    /** What a condition looks at. */
    public Set<String> of(Condition condition) {
        Set<String> codes = new TreeSet<>();
        condition.patterns().forEach(pattern -> codes.addAll(of(pattern)));
        return codes;
    }

    /** What a pattern looks at. */
    public Set<String> of(Pattern pattern) {
        return switch (pattern.type()) {
            case GOAL -> goalFields(pattern);
            case SCORE -> pattern.literalKeys().orElse(vocabulary.constructs().keySet());
            case KNOWN_SCORE -> pattern.literalKeys().orElseGet(this::ratings);
            case BARRIER, KNOWN_BARRIER ->
                pattern.literalKeys().orElse(vocabulary.barriers().keySet());
            case SITUATION ->
                pattern.literalKeys().orElse(vocabulary.situation().keySet());
            case FLAG -> pattern.literalKeys().orElse(vocabulary.flags().keySet());
            case PAST_INTERVENTION -> Set.of(History.CODE);
            case APPRAISAL, KNOWN_APPRAISAL -> appraisal(pattern);
            case SCORE_GAP, LIFE_DOMAIN, UNKNOWN -> Set.of();
        };
    }

    /** The dates of earlier interventions that must be known before it is certain that there is no such appraisal; none of another type. */
    public Set<Field> dates(Pattern pattern) {
        Set<Field> dates = new TreeSet<>();
        if (pattern.type() == FactType.APPRAISAL) {
            pattern.literalKeys()
                    .orElse(datesOfFactor.keySet())
                    .forEach(factor -> dates.addAll(datesOfFactor.getOrDefault(factor, Set.of())));
        }
        return dates;
    }

    private static Set<Field> dates(Rule rule) {
        return rule.conditions().stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type() == FactType.PAST_INTERVENTION)
                .flatMap(pattern -> Stream.concat(
                        pattern.constraint().comparisons().map(Constraint.Comparison::field),
                        pattern.bindings().values().stream()))
                .filter(Field::restsOnADay)
                .collect(Collectors.toSet());
    }

    private static Set<String> goalFields(Pattern pattern) {
        Set<String> fields = new LinkedHashSet<>();
        pattern.constraint()
                .comparisons()
                .map(Constraint.Comparison::field)
                .map(Field::fieldName)
                .forEach(name -> fields.add("goal." + name));
        pattern.bindings().values().forEach(field -> fields.add("goal." + field.fieldName()));
        return fields;
    }

    private Set<String> ratings() {
        Map<String, Boolean> ratings = new LinkedHashMap<>();
        GOAL_RATINGS.forEach(code -> ratings.put(code, true));
        vocabulary.constructs().keySet().forEach(code -> ratings.put(code, true));
        return ratings.keySet();
    }

    private Set<String> appraisal(Pattern pattern) {
        Set<String> codes = new TreeSet<>();
        ofFactor.forEach((factor, reads) -> {
            if (pattern.literalKeys().map(keys -> keys.contains(factor)).orElse(true)) {
                codes.addAll(reads);
            }
        });
        return codes;
    }
}
