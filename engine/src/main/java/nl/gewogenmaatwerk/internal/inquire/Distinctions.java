package nl.gewogenmaatwerk.internal.inquire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Which values of a term some rules tell apart: values for which every comparison of every rule comes out the same have the
 * same effect. Immutable and thread-safe.
 */
final class Distinctions {

    private final Vocabulary vocabulary;
    private final Map<String, List<Constraint.Comparison>> comparisons = new HashMap<>();
    private final Set<String> compared = new HashSet<>();
    private final List<Pattern> histories = new ArrayList<>();

    /** @param rules the rules that may tell values apart */
    Distinctions(Vocabulary vocabulary, Collection<Rule> rules) {
        this.vocabulary = vocabulary;
        for (Rule rule : rules) {
            rule.conditions().stream().flatMap(Condition::patterns).forEach(this::read);
        }
    }

    private void read(Pattern pattern) {
        if (pattern.type() == FactType.PAST_INTERVENTION) {
            histories.add(pattern);
        }
        if (pattern.type() == FactType.GOAL) {
            pattern.constraint()
                    .comparisons()
                    .forEach(each -> tells("goal." + each.field().fieldName(), each));
            pattern.bindings().values().forEach(field -> compared.add("goal." + field.fieldName()));
            return;
        }
        for (String code : terms(pattern)) {
            pattern.constraint()
                    .comparisons()
                    .filter(each -> isValue(each.field()))
                    .forEach(each -> tells(code, each));
            if (pattern.type() == FactType.SCORE_GAP
                    || pattern.bindings().values().stream().anyMatch(Distinctions::isValue)) {
                compared.add(code);
            }
        }
    }

    private Collection<String> terms(Pattern pattern) {
        return switch (pattern.type()) {
            case SCORE, SCORE_GAP ->
                pattern.literalKeys().orElse(vocabulary.constructs().keySet());
            case KNOWN_SCORE -> pattern.literalKeys().orElseGet(this::ratings);
            case BARRIER, KNOWN_BARRIER ->
                pattern.literalKeys().orElse(vocabulary.barriers().keySet());
            case SITUATION ->
                pattern.literalKeys().orElse(vocabulary.situation().keySet());
            default -> Set.of();
        };
    }

    private Set<String> ratings() {
        Set<String> ratings = new HashSet<>(vocabulary.constructs().keySet());
        ratings.add(GoalField.CLARITY);
        ratings.add(GoalField.FEASIBILITY);
        return ratings;
    }

    private static boolean isValue(Field field) {
        return switch (field) {
            case RATING, SEVERITY, ADDRESSED, SITUATION_VALUE -> true;
            default -> false;
        };
    }

    private void tells(String term, Constraint.Comparison comparison) {
        if (comparison.operand() instanceof Operand.Variable) {
            compared.add(term);
        } else {
            comparisons.computeIfAbsent(term, code -> new ArrayList<>()).add(comparison);
        }
    }

    /** What every comparison makes of a value; the value itself where it is compared to other facts. */
    List<Object> of(String term, Setting.Value value, LocalDate asOf) {
        if (compared.contains(term) || value instanceof Setting.Status || value instanceof Setting.Tried) {
            return List.of(value);
        }
        List<Object> told = new ArrayList<>();
        for (Constraint.Comparison comparison : comparisons.getOrDefault(term, List.of())) {
            told.add(holds(term, comparison, value, asOf));
        }
        return told;
    }

    private boolean holds(String term, Constraint.Comparison comparison, Setting.Value value, LocalDate asOf) {
        if (value instanceof Setting.Code code && !isOrdered(term)) {
            boolean same = ((Operand.Code) comparison.operand()).code().equals(code.code());
            return same == (comparison.relation() == Relation.EQUAL);
        }
        int number;
        if (value instanceof Setting.BarrierState state) {
            number = comparison.field() == Field.ADDRESSED
                    ? state.addressed() ? 1 : 0
                    : state.severity().ordinal();
        } else if (value instanceof Setting.YesNo yesNo) {
            number = yesNo.yes() ? 1 : 0;
        } else if (value instanceof Setting.Code code) {
            number = codes(term).indexOf(code.code());
        } else {
            number = ((Setting.Number) value).number();
        }
        return comparison.relation().holds(number, number(term, comparison, asOf));
    }

    private int number(String term, Constraint.Comparison comparison, LocalDate asOf) {
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Whole whole) {
            return whole.value();
        }
        if (operand instanceof Operand.YesNo yesNo) {
            return yesNo.value() ? 1 : 0;
        }
        if (operand instanceof Operand.Parameter parameter) {
            return vocabulary.parameter(parameter.code(), asOf);
        }
        String code = ((Operand.Code) operand).code();
        return comparison.field() == Field.SEVERITY
                ? Severity.valueOf(code).ordinal()
                : codes(term).indexOf(code);
    }

    private boolean isOrdered(String term) {
        SituationItem item = vocabulary.situation().get(term);
        return term.equals(GoalField.LOCAL_DEMAND)
                || term.equals(GoalField.FITTING_WORK_DEMAND)
                || item != null && item.type() instanceof SituationItem.Codes codes && codes.ordered();
    }

    private List<String> codes(String term) {
        return vocabulary.goal().containsKey(term)
                ? List.copyOf(vocabulary.goal().get(term).codes().keySet())
                : List.copyOf(
                        ((SituationItem.Codes) vocabulary.situation().get(term).type())
                                .labels()
                                .keySet());
    }

    /** The numbers at which a comparison of a number may turn: each is the first of a run of numbers that no rule tells apart. */
    Set<Integer> turningPoints(String item, LocalDate asOf) {
        Set<String> items = compared.contains(item) ? vocabulary.situation().keySet() : Set.of(item);
        Set<Integer> turning = new TreeSet<>();
        for (String each : items) {
            for (Constraint.Comparison comparison : comparisons.getOrDefault(each, List.of())) {
                if (comparison.operand() instanceof Operand.Whole
                        || comparison.operand() instanceof Operand.Parameter) {
                    int number = number(each, comparison, asOf);
                    turning.add(number);
                    turning.add(number + 1);
                }
            }
        }
        return turning;
    }

    /** Whether a value is compared to other facts. */
    boolean isCompared(String term) {
        return compared.contains(term);
    }

    /** What rules ask of earlier interventions. */
    List<Pattern> histories() {
        return histories;
    }
}
