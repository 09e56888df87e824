package nl.gewogenmaatwerk.internal.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
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

    /** The reads of a set of rules. */
    public Reads(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            for (Conclusion conclusion : rule.conclusions()) {
                if (conclusion instanceof Conclusion.Derive derive) {
                    ofFactor.computeIfAbsent(derive.factor(), factor -> new TreeSet<>())
                            .addAll(of(rule));
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

    private Set<String> of(Pattern pattern) {
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
