package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Which values each field of each fact type can have. Immutable and thread-safe. */
public final class Codes {

    /**
     * What values a field can have, in a pattern.
     *
     * @param kind  what kind of values; never {@link Field.Kind#BY_ITEM}
     * @param codes the codes, low to high when they are ordered; empty for other kinds
     * @param min   the lowest number; 0 for other kinds
     * @param max   the highest number; 0 for other kinds
     */
    public record Range(Field.Kind kind, List<String> codes, int min, int max) {
        public Range {
            codes = List.copyOf(codes);
        }

        static Range codes(Collection<String> codes) {
            return new Range(Field.Kind.CODE, List.copyOf(codes), 0, 0);
        }

        static Range ordered(Collection<String> codes) {
            return new Range(Field.Kind.ORDERED_CODE, List.copyOf(codes), 0, 0);
        }

        static Range numbers(int min, int max) {
            return new Range(Field.Kind.NUMBER, List.of(), min, max);
        }

        /** The place of a code in the order, from 0. */
        public int rank(String code) {
            return codes.indexOf(code);
        }
    }

    private static final Range YES_NO = new Range(Field.Kind.YES_NO, List.of(), 0, 1);
    private static final int MOST_MONTHS = 1_200;
    private static final Range DATES = new Range(Field.Kind.DATE, List.of(), 0, 100_000);

    private final Vocabulary vocabulary;
    private final Set<String> factors;
    private final Set<String> levels;

    /** The codes of a vocabulary, with the appraisals that rules derive. */
    public Codes(Vocabulary vocabulary, Set<String> factors, Set<String> levels) {
        this.vocabulary = vocabulary;
        this.factors = factors;
        this.levels = levels;
    }

    /** What values a field can have in a pattern; empty when that depends on an item that the pattern does not name. */
    public Optional<Range> range(Pattern pattern, Field field) {
        return switch (field) {
            case TYPE -> goal(GoalField.TYPE);
            case LOCAL_DEMAND -> goal(GoalField.LOCAL_DEMAND).map(codes -> Range.ordered(codes.codes()));
            case FITTING_WORK_DEMAND -> goal(GoalField.FITTING_WORK_DEMAND).map(codes -> Range.ordered(codes.codes()));
            case OWNED_BY_CLIENT, ADDRESSED -> Optional.of(YES_NO);
            case CLARITY, FEASIBILITY, RATING -> Optional.of(Range.numbers(1, 5));
            case GAP -> Optional.of(Range.numbers(0, 4));
            case MONTHS_AGO -> Optional.of(Range.numbers(0, MOST_MONTHS));
            case MEASURE -> Optional.of(measure());
            case CONSTRUCT -> Optional.of(Range.codes(constructs(pattern.type())));
            case SOURCE -> Optional.of(Range.codes(names(ScoreSource.values())));
            case MEASURED_ON, STARTED_ON, ENDED_ON -> Optional.of(DATES);
            case INSTRUMENT -> Optional.of(Range.codes(vocabulary.instruments().keySet()));
            case DOMAIN -> Optional.of(Range.codes(domains(pattern.type())));
            case SEVERITY -> Optional.of(Range.ordered(names(Severity.values())));
            case ITEM -> Optional.of(Range.codes(vocabulary.situation().keySet()));
            case SITUATION_VALUE -> situation(pattern);
            case CODE -> Optional.of(Range.codes(codes(pattern.type())));
            case OUTCOME -> Optional.of(Range.codes(names(PastIntervention.Outcome.values())));
            case FACTOR -> Optional.of(Range.codes(factors.stream().sorted().toList()));
            case LEVEL -> Optional.of(Range.codes(levels.stream().sorted().toList()));
            case PART ->
                Optional.of(
                        Range.codes(Arrays.stream(Part.values()).map(Part::code).toList()));
        };
    }

    /** The numbers that a parameter is on some day, each once; empty for other operands and for a parameter that is not known. */
    List<Integer> values(Operand operand) {
        return operand instanceof Operand.Parameter parameter
                ? Stream.ofNullable(vocabulary.parameters().get(parameter.code()))
                        .flatMap(known -> known.values().stream())
                        .map(Parameter.Dated::value)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** At most how many facts there can be that a pattern counts; empty when there is no such number. */
    Optional<Integer> most(Pattern pattern) {
        return switch (pattern.type()) {
            case GOAL -> Optional.of(1);
            case SCORE, KNOWN_SCORE, SCORE_GAP, BARRIER, KNOWN_BARRIER, SITUATION, FLAG ->
                Optional.of(pattern.literalKeys()
                        .map(Set::size)
                        .orElseGet(() -> range(pattern, pattern.type().key().orElseThrow())
                                .orElseThrow()
                                .codes()
                                .size()));
            default -> Optional.empty();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private Optional<Range> goal(String field) {
        return Optional.ofNullable(vocabulary.goal().get(field))
                .map(known -> Range.codes(known.codes().keySet()));
    }

    private Range measure() {
        int max = vocabulary.instruments().values().stream()
                .mapToInt(instrument -> instrument.max())
                .max()
                .orElse(5);
        return Range.numbers(0, max);
    }

    private List<String> constructs(FactType type) {
        List<String> codes = new ArrayList<>(vocabulary.constructs().keySet());
        if (type == FactType.KNOWN_SCORE) {
            codes.addAll(Reads.GOAL_RATINGS.stream().sorted().toList());
        }
        return codes;
    }

    private List<String> domains(FactType type) {
        return type == FactType.LIFE_DOMAIN
                ? vocabulary.instruments().values().stream()
                        .flatMap(instrument -> instrument.domains().keySet().stream())
                        .distinct()
                        .toList()
                : List.copyOf(vocabulary.barriers().keySet());
    }

    private List<String> codes(FactType type) {
        return switch (type) {
            case FLAG -> List.copyOf(vocabulary.flags().keySet());
            case PAST_INTERVENTION -> List.copyOf(vocabulary.interventions().keySet());
            default -> vocabulary.terms().map(Term::code).toList();
        };
    }

    private Optional<Range> situation(Pattern pattern) {
        List<Range> ranges = pattern.literals(Field.ITEM).orElse(Set.of()).stream()
                .flatMap(item -> Stream.ofNullable(vocabulary.situation().get(item)))
                .map(item -> of(item.type()))
                .distinct()
                .toList();
        return ranges.size() == 1 ? Optional.of(ranges.get(0)) : Optional.empty();
    }

    private static Range of(SituationItem.ValueType type) {
        if (type instanceof SituationItem.WholeNumber number) {
            return Range.numbers(number.min(), number.max());
        }
        if (type instanceof SituationItem.Codes codes) {
            return codes.ordered()
                    ? Range.ordered(codes.labels().keySet())
                    : Range.codes(codes.labels().keySet());
        }
        return YES_NO;
    }
}
