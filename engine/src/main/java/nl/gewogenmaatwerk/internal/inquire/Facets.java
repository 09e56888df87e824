package nl.gewogenmaatwerk.internal.inquire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.internal.inquire.Facet.Alternative;
import nl.gewogenmaatwerk.internal.inquire.Facet.Distance;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** What could be otherwise about one client. Used by one thread. */
final class Facets {

    private static final int RATINGS = 5;

    private final Facts facts;
    private final Vocabulary vocabulary;
    private final Distinctions distinctions;
    private final LocalDate asOf;
    private final Map<String, Facts> onlyAbout = new HashMap<>();

    Facets(Facts facts, Vocabulary vocabulary, Distinctions distinctions) {
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.distinctions = distinctions;
        this.asOf = facts.file().asOf();
    }

    /** What is not known, with every answer there could be. @param matters which terms to look at */
    List<Facet> unknown(Predicate<String> matters) {
        List<Facet> facets = new ArrayList<>();
        vocabulary
                .terms()
                .filter(term -> matters.test(term.code()))
                .filter(this::isUnknown)
                .forEach(term -> {
                    List<Alternative> alternatives =
                            term instanceof History ? histories() : alternatives(term, classes(term, domain(term)));
                    facets.add(new Facet(
                            term,
                            term.fact(),
                            Optional.empty(),
                            Optional.empty(),
                            alternatives,
                            values -> words(term, values)));
                });
        return facets;
    }

    /** What a client or municipality can change, known or not. @param matters which terms to look at */
    List<Facet> changeable(Predicate<String> matters) {
        List<Facet> facets = new ArrayList<>();
        vocabulary
                .terms()
                .filter(Term::changeable)
                .filter(term -> matters.test(term.code()))
                .forEach(term -> {
                    Optional<Setting.Value> now = now(term);
                    List<Setting.Value> others = new ArrayList<>(domain(term));
                    now.ifPresent(others::remove);
                    facets.add(new Facet(
                            term,
                            term.fact(),
                            now.map(value -> words(term, value)),
                            told(term, now),
                            alternatives(term, classes(term, others)),
                            values -> words(term, values)));
                });
        return facets;
    }

    /** What is known, with the values one step away. @param matters which terms to look at */
    List<Facet> steps(Predicate<String> matters) {
        List<Facet> facets = new ArrayList<>();
        vocabulary
                .terms()
                .filter(term -> matters.test(term.code()))
                .forEach(term -> now(term).ifPresent(now -> {
                    List<List<Setting.Value>> next = neighbours(term, now).stream()
                            .filter(value -> !value.equals(now))
                            .map(List::of)
                            .toList();
                    facets.add(new Facet(
                            term,
                            term.fact(),
                            Optional.of(words(term, now)),
                            told(term, Optional.of(now)),
                            alternatives(term, next),
                            values -> words(term, values)));
                }));
        return facets;
    }

    private boolean isUnknown(Term term) {
        return facts.unknown().contains(term.code()) || facts.unrated().contains(term.code());
    }

    private List<Alternative> alternatives(Term term, List<List<Setting.Value>> classes) {
        return classes.stream()
                .map(values -> {
                    Setting setting = new Setting(term.code(), values.get(0));
                    boolean isRun = term instanceof SituationItem && values.get(0) instanceof Setting.Number;
                    return new Alternative(
                            setting,
                            now(term).isPresent() ? words(term, values.get(0)) : words(term, values),
                            values,
                            isRun ? 1 : values.size(),
                            () -> knowledge(setting),
                            distance(term, values.get(0)));
                })
                .toList();
    }

    private Knowledge knowledge(Setting setting) {
        Facts told = onlyAbout.computeIfAbsent(
                vocabulary.constructs().containsKey(setting.about()) ? setting.about() : "", this::onlyAbout);
        return Knowledge.of(told.with(setting, vocabulary), vocabulary, setting.about());
    }

    /** All that bears on what another value of a construct would tell; of other terms nothing but the goal does. */
    private Facts onlyAbout(String construct) {
        ClientFile file = facts.file();
        ClientFile told = new ClientFile(
                file.caseId(),
                asOf,
                file.goal(),
                file.scores().stream()
                        .filter(score -> score.construct().equals(construct))
                        .toList(),
                List.of(),
                file.barriers().map(all -> List.of()),
                Map.of(),
                file.flags().map(all -> List.of()),
                file.interventions().map(all -> List.of()),
                file.incomplete());
        return Facts.of(told, vocabulary);
    }

    /** Values that no rule tells apart, together; of what is known, those nearest to it come first. */
    private List<List<Setting.Value>> classes(Term term, List<Setting.Value> values) {
        Map<List<Object>, List<Setting.Value>> classes = new LinkedHashMap<>();
        for (Setting.Value value : values) {
            List<Object> told = new ArrayList<>(distinctions.of(term.code(), value, asOf));
            Distance distance = distance(term, value);
            if (distance.ordered()) {
                told.add(Integer.signum(distance.steps()));
                told.add(distance.address());
            } else if (now(term).isPresent()) {
                told.add(value);
            }
            classes.computeIfAbsent(told, any -> new ArrayList<>()).add(value);
        }
        classes.values()
                .forEach(each ->
                        each.sort((one, other) -> Math.abs(distance(term, one).steps())
                                - Math.abs(distance(term, other).steps())));
        return List.copyOf(classes.values());
    }

    // ---- values

    private List<Setting.Value> domain(Term term) {
        if (term instanceof Construct
                || term.code().equals(GoalField.CLARITY)
                || term.code().equals(GoalField.FEASIBILITY)) {
            return numbers(IntStream.rangeClosed(1, RATINGS));
        }
        if (term instanceof GoalField field) {
            return field.codes().isEmpty() ? yesNo() : codes(field.codes().keySet());
        }
        if (term instanceof BarrierDomain) {
            return barriers(Optional.ofNullable(facts.barriers().get(term.code())));
        }
        if (term instanceof Flag) {
            return List.of(new Setting.Status(true), new Setting.Status(false));
        }
        if (term instanceof SituationItem item) {
            if (item.type() instanceof SituationItem.WholeNumber number) {
                return runs(item.code(), number);
            }
            return item.type() instanceof SituationItem.Codes codes
                    ? codes(codes.labels().keySet())
                    : yesNo();
        }
        return List.of();
    }

    private static List<Setting.Value> numbers(IntStream numbers) {
        return numbers.<Setting.Value>mapToObj(Setting.Number::new).toList();
    }

    private static List<Setting.Value> yesNo() {
        return List.of(new Setting.YesNo(true), new Setting.YesNo(false));
    }

    private static List<Setting.Value> codes(Set<String> codes) {
        return codes.stream().<Setting.Value>map(Setting.Code::new).toList();
    }

    /** Of a barrier that was reported but not rated, only how serious it is can turn out. */
    private static List<Setting.Value> barriers(Optional<Barrier> reported) {
        List<Setting.Value> states = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            for (boolean addressed : new boolean[] {false, true}) {
                boolean known = reported.map(
                                barrier -> barrier.severity().isPresent() || barrier.addressed() == addressed)
                        .orElse(true);
                if (severity == Severity.NONE ? !addressed : known) {
                    states.add(new Setting.BarrierState(severity, addressed));
                }
            }
        }
        return states;
    }

    /** One or two numbers of each run of numbers that no rule tells apart: its ends, of which one is nearest to any other number. */
    private List<Setting.Value> runs(String item, SituationItem.WholeNumber type) {
        Set<Integer> firsts = new TreeSet<>(distinctions.turningPoints(item, asOf));
        if (distinctions.isCompared(item)) {
            facts.file().situation().values().forEach(value -> {
                if (value instanceof SituationValue.WholeNumber known) {
                    firsts.add(known.value());
                    firsts.add(known.value() + 1);
                }
            });
        }
        firsts.add(type.min());
        Set<Integer> numbers = new TreeSet<>();
        for (int first : firsts) {
            numbers.add(first);
            numbers.add(first - 1);
        }
        numbers.add(type.max());
        Optional<Setting.Value> now =
                Optional.ofNullable(facts.file().situation().get(item)).map(Facets::value);
        if (now.isPresent() && now.get() instanceof Setting.Number known) {
            numbers.add(known.number() - 1);
            numbers.add(known.number());
            numbers.add(known.number() + 1);
        }
        return numbers(numbers.stream()
                .mapToInt(Integer::intValue)
                .filter(number -> number >= type.min() && number <= type.max()));
    }

    private static Setting.Value value(SituationValue value) {
        if (value instanceof SituationValue.WholeNumber whole) {
            return new Setting.Number(whole.value());
        }
        return value instanceof SituationValue.YesNo yesNo
                ? new Setting.YesNo(yesNo.value())
                : new Setting.Code(((SituationValue.Code) value).code());
    }

    /** What a term is now; empty when it is not known, or only in part. */
    private Optional<Setting.Value> now(Term term) {
        if (isUnknown(term) || term instanceof History) {
            return Optional.empty();
        }
        String code = term.code();
        if (term instanceof GoalField) {
            return goal(code, facts.file().goal());
        }
        if (term instanceof Construct) {
            return Optional.of(new Setting.Number(facts.scores().get(code).value()));
        }
        if (term instanceof BarrierDomain) {
            Barrier barrier = facts.barriers().get(code);
            return Optional.of(
                    barrier == null
                            ? new Setting.BarrierState(Severity.NONE, false)
                            : state(barrier.severity().orElseThrow(), barrier.addressed()));
        }
        if (term instanceof Flag) {
            return Optional.of(
                    new Setting.Status(facts.file().flags().orElse(List.of()).contains(code)));
        }
        return Optional.of(value(facts.file().situation().get(code)));
    }

    /** A value that some fact tells; that a barrier is not listed is no fact. */
    private Optional<Setting.Value> told(Term term, Optional<Setting.Value> now) {
        return now.filter(
                value -> !(term instanceof BarrierDomain) || facts.barriers().containsKey(term.code()));
    }

    private static Setting.BarrierState state(Severity severity, boolean addressed) {
        return new Setting.BarrierState(severity, severity != Severity.NONE && addressed);
    }

    private static Optional<Setting.Value> goal(String code, Goal goal) {
        return switch (code) {
            case GoalField.TYPE -> goal.type().map(Setting.Code::new);
            case GoalField.OWNED_BY_CLIENT -> goal.ownedByClient().map(Setting.YesNo::new);
            case GoalField.CLARITY -> number(goal.clarity());
            case GoalField.FEASIBILITY -> number(goal.feasibility());
            case GoalField.LOCAL_DEMAND -> goal.localDemand().map(Setting.Code::new);
            default -> goal.fittingWorkDemand().map(Setting.Code::new);
        };
    }

    private static Optional<Setting.Value> number(OptionalInt number) {
        return number.isPresent() ? Optional.of(new Setting.Number(number.getAsInt())) : Optional.empty();
    }

    private List<Setting.Value> neighbours(Term term, Setting.Value now) {
        if (now instanceof Setting.Number number) {
            int min = term instanceof SituationItem item ? ((SituationItem.WholeNumber) item.type()).min() : 1;
            int max = term instanceof SituationItem item ? ((SituationItem.WholeNumber) item.type()).max() : RATINGS;
            return numbers(
                    IntStream.of(number.number() - 1, number.number() + 1).filter(next -> next >= min && next <= max));
        }
        if (now instanceof Setting.BarrierState state) {
            List<Setting.Value> next = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                if (Math.abs(severity.ordinal() - state.severity().ordinal()) == 1) {
                    next.add(state(severity, state.addressed()));
                }
            }
            if (state.severity() != Severity.NONE) {
                next.add(state(state.severity(), !state.addressed()));
            }
            return next;
        }
        List<Setting.Value> all = domain(term);
        if (distance(term, all.get(0)).ordered()) {
            return all.stream()
                    .filter(value -> Math.abs(distance(term, value).steps()) == 1)
                    .toList();
        }
        return all;
    }

    private Distance distance(Term term, Setting.Value value) {
        Optional<Setting.Value> known = now(term);
        if (known.isEmpty()) {
            return Distance.APART;
        }
        Setting.Value now = known.get();
        if (value instanceof Setting.Number number) {
            return new Distance(number.number() - ((Setting.Number) now).number(), 0, true);
        }
        if (value instanceof Setting.YesNo yesNo) {
            return new Distance(Boolean.compare(yesNo.yes(), ((Setting.YesNo) now).yes()), 0, true);
        }
        if (value instanceof Setting.BarrierState state) {
            Setting.BarrierState before = (Setting.BarrierState) now;
            boolean helpDiffers = state.severity() != Severity.NONE && state.addressed() != before.addressed();
            return new Distance(before.severity().ordinal() - state.severity().ordinal(), helpDiffers ? 1 : 0, true);
        }
        if (value instanceof Setting.Code code && ordered(term).isPresent()) {
            List<String> codes = ordered(term).get();
            return new Distance(codes.indexOf(code.code()) - codes.indexOf(((Setting.Code) now).code()), 0, true);
        }
        return Distance.APART;
    }

    private static Optional<List<String>> ordered(Term term) {
        if (term.code().equals(GoalField.LOCAL_DEMAND) || term.code().equals(GoalField.FITTING_WORK_DEMAND)) {
            return Optional.of(List.copyOf(((GoalField) term).codes().keySet()));
        }
        return term instanceof SituationItem item && item.type() instanceof SituationItem.Codes codes && codes.ordered()
                ? Optional.of(List.copyOf(codes.labels().keySet()))
                : Optional.empty();
    }

    private List<Alternative> histories() {
        return new Histories(facts, vocabulary, distinctions)
                .possible().stream()
                        .map(tried -> {
                            Setting.Value value = new Setting.Tried(tried);
                            Setting setting = new Setting(History.CODE, value);
                            return new Alternative(
                                    setting,
                                    Histories.words(tried, vocabulary),
                                    List.of(value),
                                    1,
                                    () -> knowledge(setting),
                                    Distance.APART);
                        })
                        .toList();
    }

    // ---- words

    /** Values in words, in their usual order; of numbers that follow each other only the first and the last. */
    private Text words(Term term, List<Setting.Value> values) {
        if (term instanceof History) {
            return Words.or(values.stream()
                    .map(value -> Histories.words(((Setting.Tried) value).interventions(), vocabulary))
                    .toList());
        }
        List<Text> words = new ArrayList<>();
        List<Setting.Value> run = new ArrayList<>();
        boolean isNumber = term instanceof SituationItem item && item.type() instanceof SituationItem.WholeNumber;
        for (Setting.Value value : domain(term)) {
            boolean goesOn = isNumber && values.contains(value);
            if (!goesOn && !run.isEmpty()) {
                words.add(range(term, run));
                run.clear();
            }
            if (goesOn) {
                run.add(value);
            } else if (values.contains(value)) {
                words.add(words(term, value));
            }
        }
        if (!run.isEmpty()) {
            words.add(range(term, run));
        }
        return Words.or(words);
    }

    /** A range of numbers; there is no other one between two ends of runs that follow each other, see {@link #runs}. */
    private static Text range(Term term, List<Setting.Value> run) {
        Setting.Value first = run.get(0);
        Text last = words(term, run.get(run.size() - 1));
        return run.size() == 1
                ? last
                : Phrase.FROM_TO.with(Text.same(String.valueOf(((Setting.Number) first).number())), last);
    }

    /** A value in words. */
    static Text words(Term term, Setting.Value value) {
        if (value instanceof Setting.YesNo yesNo) {
            return Words.yesNo(yesNo.yes());
        }
        if (value instanceof Setting.Status status) {
            return Words.yesNo(status.applies());
        }
        if (value instanceof Setting.Code code) {
            return term instanceof GoalField field
                    ? field.codes().get(code.code())
                    : ((SituationItem.Codes) ((SituationItem) term).type())
                            .labels()
                            .get(code.code());
        }
        if (value instanceof Setting.BarrierState state) {
            Text severity = state.severity().label();
            return state.addressed() ? Phrase.WITH_HELP_UNDER_WAY.with(severity) : severity;
        }
        Text number = Text.same(String.valueOf(((Setting.Number) value).number()));
        boolean hasUnit = term instanceof SituationItem item
                && !((SituationItem.WholeNumber) item.type()).unit().nl().isEmpty();
        return hasUnit
                ? number.plus(Text.same(" ")).plus(((SituationItem.WholeNumber) ((SituationItem) term).type()).unit())
                : number;
    }
}
