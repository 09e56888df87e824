package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Truth;

/**
 * Whether conditions contradict each other, and whether they follow from others. There is one fact per construct, item or domain: every state
 * that it can be in is tried, not known and not there among them, with every value that a parameter has on some day. What cannot be tried is taken as possible and as not following, so it never
 * says that conditions contradict each other or follow when they do not. Used by one thread.
 */
final class Entailment {

    private static final int MAX_STATES = 4_000;
    private static final Origin NOWHERE = Origin.file("");
    private static final Set<FactType> ONE_PER_KEY = EnumSet.of(
            FactType.GOAL,
            FactType.SCORE,
            FactType.SCORE_GAP,
            FactType.BARRIER,
            FactType.SITUATION,
            FactType.FLAG,
            FactType.UNKNOWN);

    /** A fact of which there is at most one. */
    private record Cell(FactType type, String key) {}

    /** What is said about a fact. */
    private record About(Cell cell, List<Item> items) {}

    /** Whether a condition follows from what is said about a fact; many rules ask the same. */
    private record Question(Item item, About about) {}

    /** A condition as it occurs in however many rules: there is one item for all that are the same. */
    private static final class Item {

        private final Condition condition;
        private final Optional<Pattern> pattern;
        private final boolean denies;
        private final Optional<Cell> onlyCell;
        private final Optional<Set<Cell>> cells;
        private final boolean refers;

        private Item(Condition condition) {
            this.condition = condition;
            this.denies = condition instanceof Condition.Not;
            Condition inside = condition instanceof Condition.Not not ? not.condition() : condition;
            this.pattern = inside instanceof Pattern is ? Optional.of(is) : Optional.empty();
            this.onlyCell = pattern.flatMap(Entailment::onlyCell);
            this.cells =
                    pattern.filter(each -> ONE_PER_KEY.contains(family(each))).flatMap(Entailment::cells);
            this.refers = condition
                    .patterns()
                    .anyMatch(each -> !each.bindings().isEmpty()
                            || each.usedVariables().findAny().isPresent());
        }

        private FactType type() {
            return family(pattern.orElseThrow());
        }
    }

    private final Codes codes;
    private final Map<Condition, Item> items = new HashMap<>();
    private final Map<About, About> abouts = new HashMap<>();
    private final Map<Question, Boolean> answers = new HashMap<>();
    private long steps;

    Entailment(Codes codes) {
        this.codes = codes;
    }

    /** How much work was done so far. */
    long steps() {
        return steps;
    }

    /** One branch of a rule, ready to be reasoned about. */
    static final class Branch {

        private final Set<Item> items = new LinkedHashSet<>();
        private final Map<Cell, About> byCell = new HashMap<>();
        private final Map<FactType, List<Pattern>> present = new HashMap<>();
        private final Map<FactType, List<Pattern>> denied = new HashMap<>();
        private final Map<FactType, List<Item>> deniedAnywhere = new HashMap<>();
        private final List<Condition.Count> counts = new ArrayList<>();

        private Branch() {}

        /** What is said about a fact of which nothing is said in particular. */
        private About about(Cell cell) {
            About known = byCell.get(cell);
            return known != null ? known : new About(cell, deniedAnywhere.getOrDefault(cell.type(), List.of()));
        }
    }

    /** The branches of a rule. */
    List<Branch> branches(List<Condition> conditions) {
        return Branches.of(conditions).stream().map(this::branch).toList();
    }

    private Branch branch(List<Condition> conditions) {
        Set<String> used = new HashSet<>();
        conditions.stream()
                .flatMap(Condition::patterns)
                .flatMap(Pattern::usedVariables)
                .forEach(used::add);
        Branch branch = new Branch();
        Map<Cell, List<Item>> byCell = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            Item item = items.computeIfAbsent(plain(condition, used), Item::new);
            if (branch.items.add(item)) {
                add(item, branch, byCell);
            }
        }
        byCell.forEach((cell, about) -> {
            List<Item> all = new ArrayList<>(about);
            all.addAll(branch.deniedAnywhere.getOrDefault(cell.type(), List.of()));
            About found = new About(cell, List.copyOf(all));
            branch.byCell.put(cell, abouts.computeIfAbsent(found, each -> found));
        });
        return branch;
    }

    private static void add(Item item, Branch branch, Map<Cell, List<Item>> byCell) {
        if (item.condition instanceof Condition.Count count) {
            branch.counts.add(count);
            if (saysThereIsOne(count)) {
                branch.present
                        .computeIfAbsent(family(count.pattern()), type -> new ArrayList<>())
                        .add(count.pattern());
            }
        }
        if (item.pattern.isEmpty()) {
            return;
        }
        Map<FactType, List<Pattern>> patterns = item.denies ? branch.denied : branch.present;
        patterns.computeIfAbsent(item.type(), type -> new ArrayList<>()).add(item.pattern.get());
        Set<Cell> cells = item.denies
                ? item.cells.orElse(Set.of())
                : item.onlyCell.map(Set::of).orElse(Set.of());
        cells.forEach(
                cell -> byCell.computeIfAbsent(cell, each -> new ArrayList<>()).add(item));
        if (item.denies && item.cells.isEmpty() && ONE_PER_KEY.contains(item.type())) {
            branch.deniedAnywhere
                    .computeIfAbsent(item.type(), type -> new ArrayList<>())
                    .add(item);
        }
    }

    /** Without where it was written, and without names that nothing refers to. */
    private static Condition plain(Condition condition, Set<String> used) {
        if (condition instanceof Pattern pattern) {
            Map<String, Field> bindings = new LinkedHashMap<>(pattern.bindings());
            bindings.keySet().retainAll(used);
            return new Pattern(pattern.type(), pattern.constraint(), bindings, NOWHERE);
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(plain(not.condition(), used), NOWHERE);
        }
        if (condition instanceof Condition.Exists exists) {
            return new Condition.Exists(plain(exists.condition(), used), NOWHERE);
        }
        if (condition instanceof Condition.Count count) {
            return new Condition.Count(
                    (Pattern) plain(count.pattern(), used), count.relation(), count.bound(), NOWHERE);
        }
        if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(
                    any.parts().stream().map(part -> plain(part, used)).toList(), NOWHERE);
        }
        return new Condition.AllOf(
                ((Condition.AllOf) condition)
                        .parts().stream().map(part -> plain(part, used)).toList(),
                NOWHERE);
    }

    private static FactType family(Pattern pattern) {
        return switch (pattern.type()) {
            case KNOWN_SCORE -> FactType.SCORE;
            case KNOWN_BARRIER -> FactType.BARRIER;
            case KNOWN_APPRAISAL -> FactType.APPRAISAL;
            default -> pattern.type();
        };
    }

    /** The facts that a pattern can match; empty when that could be any of its type. */
    private static Optional<Set<Cell>> cells(Pattern pattern) {
        FactType type = family(pattern);
        if (type == FactType.GOAL) {
            return Optional.of(Set.of(new Cell(type, "")));
        }
        return pattern.literalKeys().map(keys -> {
            Set<Cell> cells = new HashSet<>();
            keys.forEach(key -> cells.add(new Cell(type, key)));
            return cells;
        });
    }

    private static Optional<Cell> onlyCell(Pattern pattern) {
        return ONE_PER_KEY.contains(family(pattern))
                ? cells(pattern)
                        .filter(cells -> cells.size() == 1)
                        .map(cells -> cells.iterator().next())
                : Optional.empty();
    }

    private static boolean saysThereIsOne(Condition.Count count) {
        return count.isAtLeast() && count.bound() instanceof Operand.Whole && least(count) >= 1;
    }

    /** From how many on a count holds that is at least something. */
    private static int least(Condition.Count count) {
        int number = ((Operand.Whole) count.bound()).value();
        return count.relation() == Relation.GREATER ? number + 1 : number;
    }

    /** Up to how many a count holds that is at most something. */
    private static int most(Condition.Count count) {
        int number = ((Operand.Whole) count.bound()).value();
        return count.relation() == Relation.LESS ? number - 1 : number;
    }

    // ---- contradictions

    /** Whether the conditions of a branch could all be true. */
    boolean isPossible(Branch branch) {
        return branch.byCell.values().stream().allMatch(this::isPossible)
                && branch.byCell.keySet().stream().noneMatch(cell -> isKnownAndNot(cell, branch))
                && branch.present.entrySet().stream().noneMatch(present -> isDenied(branch, present))
                && countsAgree(branch);
    }

    /** Whether something is said to be unknown of which the branch needs to know more. */
    private boolean isKnownAndNot(Cell unknown, Branch branch) {
        return unknown.type() == FactType.UNKNOWN
                && branch.byCell.get(unknown).items().stream().anyMatch(item -> !item.denies)
                && branch.byCell.values().stream()
                        .filter(about -> about.cell().key().equals(unknown.key()))
                        .filter(about -> about.cell().type() != FactType.UNKNOWN)
                        .anyMatch(about -> !holds(about, NOT_KNOWN));
    }

    private boolean isPossible(About about) {
        Optional<States> states = states(about.cell(), about.items());
        return states.isEmpty() || states.get().any(state -> holds(about, state));
    }

    private boolean isDenied(Branch branch, Map.Entry<FactType, List<Pattern>> present) {
        return branch.denied.getOrDefault(present.getKey(), List.of()).stream()
                .anyMatch(denied -> present.getValue().stream()
                        .anyMatch(pattern -> always(
                                pattern, denied, (first, second) -> first != Truth.TRUE || blocks(denied, second))));
    }

    /** Whether a fact for which a pattern has this value keeps the denial of the pattern from being true. */
    private static boolean blocks(Pattern denied, Truth value) {
        return denied.type().isClosedWorld() ? value == Truth.TRUE : value != Truth.FALSE;
    }

    private static boolean countsAgree(Branch branch) {
        return branch.counts.stream()
                .filter(count -> count.isAtLeast() && count.bound() instanceof Operand.Whole)
                .noneMatch(least -> branch.counts.stream()
                        .anyMatch(most -> !most.isAtLeast()
                                && most.bound() instanceof Operand.Whole
                                && most.pattern().equals(least.pattern())
                                && least(least) > most(most)));
    }

    // ---- what follows

    /** Whether a rule with some branches is true whenever one with others is. */
    boolean follows(List<Branch> weaker, List<Branch> stronger) {
        for (Branch from : stronger) {
            boolean found = false;
            for (Branch branch : weaker) {
                found = found || follows(branch, from);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private boolean follows(Branch weaker, Branch from) {
        steps++;
        for (Item item : weaker.items) {
            if (!isTouched(item, from)) {
                return false;
            }
        }
        for (Item item : weaker.items) {
            if (!follows(item, from)) {
                return false;
            }
        }
        return true;
    }

    /** A quick look: whether there is anything at all from which a condition could follow. */
    private static boolean isTouched(Item item, Branch from) {
        if (from.items.contains(item)) {
            return true;
        }
        if (item.refers) {
            return false;
        }
        if (item.condition instanceof Condition.Count) {
            return !from.counts.isEmpty();
        }
        if (item.pattern.isEmpty()) {
            return false;
        }
        if (item.denies) {
            return from.denied.containsKey(item.type())
                    || item.cells.isPresent() && from.byCell.keySet().containsAll(item.cells.get());
        }
        return item.onlyCell.isPresent()
                ? from.byCell.containsKey(item.onlyCell.get())
                : from.present.containsKey(item.type());
    }

    private boolean follows(Item item, Branch from) {
        if (from.items.contains(item)) {
            return true;
        }
        if (item.condition instanceof Condition.Count count) {
            return from.counts.stream().anyMatch(other -> follows(count, other));
        }
        if (item.pattern.isEmpty()) {
            return false;
        }
        Pattern pattern = item.pattern.get();
        if (item.denies) {
            return isDeniedBy(item, pattern, from);
        }
        return item.onlyCell.isPresent()
                ? follows(item, from.about(item.onlyCell.get()))
                : from.present.getOrDefault(item.type(), List.of()).stream()
                        .anyMatch(present -> isOfThatType(present, pattern)
                                && always(
                                        present,
                                        pattern,
                                        (first, second) -> first != Truth.TRUE || second == Truth.TRUE));
    }

    /** The ratings of a goal are known scores, and no scores. */
    private static boolean isOfThatType(Pattern present, Pattern pattern) {
        return present.type() != FactType.KNOWN_SCORE
                || pattern.type() != FactType.SCORE
                || present.literalKeys()
                        .filter(keys -> keys.stream().noneMatch(Reads.GOAL_RATINGS::contains))
                        .isPresent();
    }

    private static boolean follows(Condition.Count count, Condition.Count from) {
        boolean comparable = count.bound() instanceof Operand.Whole
                && from.bound() instanceof Operand.Whole
                && count.isAtLeast() == from.isAtLeast()
                && count.pattern().equals(from.pattern());
        return comparable && (count.isAtLeast() ? least(from) >= least(count) : most(from) <= most(count));
    }

    private boolean follows(Item item, About about) {
        if (about.items().isEmpty()) {
            return false;
        }
        Question question = new Question(item, about);
        Boolean answered = answers.get(question);
        if (answered == null) {
            List<Item> together = new ArrayList<>(about.items());
            together.add(item);
            Optional<States> states = states(about.cell(), together);
            answered = states.isPresent()
                    && !states.get().any(state -> holds(about, state) && !holds(item.condition, about.cell(), state));
            answers.put(question, answered);
        }
        return answered;
    }

    private boolean isDeniedBy(Item item, Pattern pattern, Branch from) {
        boolean byAnother = from.denied.getOrDefault(item.type(), List.of()).stream()
                .anyMatch(denied -> isCovered(pattern, denied)
                        && always(
                                pattern, denied, (first, second) -> !blocks(pattern, first) || blocks(denied, second)));
        return byAnother
                || item.cells
                        .filter(cells -> cells.stream().allMatch(cell -> follows(item, from.about(cell))))
                        .isPresent();
    }

    /** Whether what must be known for one denial must be known for the other. */
    private static boolean isCovered(Pattern pattern, Pattern denied) {
        if (!pattern.type().isClosedWorld() && denied.type().isClosedWorld()) {
            return false;
        }
        return denied.literalKeys()
                .map(keys -> pattern.literalKeys().filter(keys::containsAll).isPresent())
                .orElse(true);
    }

    // ---- states

    /** Not asked, so nothing is known about the fact. */
    private static final Map<Object, Object> NOT_KNOWN = Map.of("", "not known");

    /** Asked, and there is no such fact. */
    private static final Map<Object, Object> NOT_THERE = Map.of("", "not there");

    private enum Value {
        NOT_KNOWN,
        ANOTHER_CODE
    }

    /** The states of a fact: a value for each field and for each comparison with what is not fixed. */
    private final class States {
        private final boolean always;
        private final List<Object> slots;
        private final List<List<?>> values;

        States(boolean always, Map<Object, List<?>> candidates) {
            this.always = always;
            this.slots = List.copyOf(candidates.keySet());
            this.values = List.copyOf(candidates.values());
        }

        boolean any(Predicate<Map<Object, Object>> wanted) {
            return !always && (wanted.test(NOT_KNOWN) || wanted.test(NOT_THERE)) || any(wanted, new HashMap<>(), 0);
        }

        private boolean any(Predicate<Map<Object, Object>> wanted, Map<Object, Object> state, int slot) {
            if (slot == slots.size()) {
                steps++;
                return wanted.test(state);
            }
            for (Object value : values.get(slot)) {
                state.put(slots.get(slot), value);
                if (any(wanted, state, slot + 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    private interface Both {
        boolean hold(Truth first, Truth second);
    }

    /** Whether something holds for the values of two patterns, whatever the fact is; not when there is too much to try. */
    private boolean always(Pattern first, Pattern second, Both wanted) {
        return candidates(List.of(first, second), Optional.empty())
                .map(candidates -> !new States(true, candidates)
                        .any(state -> !wanted.hold(
                                value(first, first.constraint(), Optional.empty(), state),
                                value(second, second.constraint(), Optional.empty(), state))))
                .orElse(false);
    }

    private Optional<States> states(Cell cell, List<Item> all) {
        List<Pattern> patterns =
                all.stream().map(item -> item.pattern.orElseThrow()).toList();
        return candidates(patterns, Optional.of(cell))
                .map(candidates -> new States(cell.type() == FactType.GOAL, candidates));
    }

    private static boolean isKey(Pattern pattern, Field field) {
        return pattern.type().key().filter(field::equals).isPresent();
    }

    private Optional<Map<Object, List<?>>> candidates(List<Pattern> patterns, Optional<Cell> cell) {
        Map<Object, List<?>> candidates = new LinkedHashMap<>();
        Map<Field, Set<Codes.Range>> ranges = new HashMap<>();
        Map<Field, List<Operand>> operands = new LinkedHashMap<>();
        for (Pattern pattern : patterns) {
            for (Constraint.Comparison comparison :
                    pattern.constraint().comparisons().toList()) {
                Field field = comparison.field();
                if (cell.isPresent() && isKey(pattern, field) && comparison.operand() instanceof Operand.Code) {
                    continue;
                }
                Optional<Codes.Range> range = codes.range(pattern, field);
                if (range.isEmpty()) {
                    return Optional.empty();
                }
                ranges.computeIfAbsent(field, each -> new HashSet<>()).add(range.get());
                operands.computeIfAbsent(field, each -> new ArrayList<>()).add(comparison.operand());
                if (!isFixed(comparison.operand())) {
                    List<Integer> known = codes.values(comparison.operand());
                    candidates.put(
                            known.isEmpty() ? comparison : comparison.operand(),
                            known.isEmpty() ? List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN) : known);
                }
            }
        }
        // A key may be of other codes for another type of the same fact; only which of them are named matters.
        boolean sameValues = ranges.values().stream()
                .allMatch(each -> each.size() == 1 || each.stream().allMatch(range -> range.kind() == Field.Kind.CODE));
        if (!sameValues) {
            return Optional.empty();
        }
        operands.forEach((field, all) ->
                candidates.put(field, values(field, ranges.get(field).iterator().next(), all)));
        long number = candidates.values().stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
        return number > MAX_STATES ? Optional.empty() : Optional.of(candidates);
    }

    private static boolean isFixed(Operand operand) {
        return !(operand instanceof Operand.Variable) && !(operand instanceof Operand.Parameter);
    }

    private List<?> values(Field field, Codes.Range range, Collection<Operand> compared) {
        List<Object> values = new ArrayList<>();
        switch (range.kind()) {
            case CODE -> {
                compared.stream()
                        .filter(Operand.Code.class::isInstance)
                        .map(operand -> ((Operand.Code) operand).code())
                        .distinct()
                        .forEach(values::add);
                values.add(Value.ANOTHER_CODE);
            }
            case ORDERED_CODE -> {
                for (int rank = 0; rank < range.codes().size(); rank++) {
                    values.add(rank);
                }
            }
            default -> {
                TreeSet<Integer> turning = new TreeSet<>(Set.of(range.min(), range.max()));
                compared.stream()
                        .filter(operand -> !(operand instanceof Operand.Code))
                        .flatMap(operand ->
                                isFixed(operand) ? Stream.of(number(operand)) : codes.values(operand).stream())
                        .forEach(number -> turning.addAll(List.of(number - 1, number, number + 1)));
                values.addAll(turning.subSet(range.min(), true, range.max(), true));
            }
        }
        if (field.isOptional()) {
            values.add(Value.NOT_KNOWN);
        }
        return values;
    }

    private static int number(Operand operand) {
        if (operand instanceof Operand.Whole whole) {
            return whole.value();
        }
        if (operand instanceof Operand.Day day) {
            return (int) day.day().toEpochDay();
        }
        return ((Operand.YesNo) operand).value() ? 1 : 0;
    }

    private boolean holds(About about, Map<Object, Object> state) {
        return about.items().stream().allMatch(item -> holds(item.condition, about.cell(), state));
    }

    /** Whether a pattern or its denial is true for a fact in a state. */
    private boolean holds(Condition condition, Cell cell, Map<Object, Object> state) {
        boolean denies = condition instanceof Condition.Not;
        Pattern pattern = (Pattern) (denies ? ((Condition.Not) condition).condition() : condition);
        if (state == NOT_KNOWN) {
            return denies && pattern.type().isClosedWorld();
        }
        if (state == NOT_THERE) {
            return denies;
        }
        Truth value = value(pattern, pattern.constraint(), Optional.of(cell), state);
        return denies ? !blocks(pattern, value) : value == Truth.TRUE;
    }

    private Truth value(Pattern pattern, Constraint constraint, Optional<Cell> cell, Map<Object, Object> state) {
        if (constraint instanceof Constraint.Comparison comparison) {
            return compared(pattern, comparison, cell, state);
        }
        boolean all = constraint instanceof Constraint.All;
        List<Constraint> parts = all ? ((Constraint.All) constraint).parts() : ((Constraint.Any) constraint).parts();
        List<Truth> values =
                parts.stream().map(part -> value(pattern, part, cell, state)).toList();
        Truth decides = all ? Truth.FALSE : Truth.TRUE;
        if (values.contains(decides)) {
            return decides;
        }
        return values.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : all ? Truth.TRUE : Truth.FALSE;
    }

    private Truth compared(
            Pattern pattern, Constraint.Comparison comparison, Optional<Cell> cell, Map<Object, Object> state) {
        Operand operand = comparison.operand();
        Field field = comparison.field();
        boolean ofKey = cell.isPresent() && isKey(pattern, field) && operand instanceof Operand.Code;
        Object value = ofKey ? cell.get().key() : state.get(field);
        if (value == Value.NOT_KNOWN) {
            return Truth.UNKNOWN;
        }
        if (state.get(comparison) instanceof Truth anyway) {
            return anyway;
        }
        if (value instanceof Integer number) {
            int other = state.get(operand) instanceof Integer ofParameter
                    ? ofParameter
                    : operand instanceof Operand.Code code
                            ? codes.range(pattern, field).orElseThrow().rank(code.code())
                            : number(operand);
            return truth(comparison.relation().holds(number, other));
        }
        boolean same = ((Operand.Code) operand).code().equals(value);
        return truth(same == (comparison.relation() == Relation.EQUAL));
    }

    private static Truth truth(boolean value) {
        return value ? Truth.TRUE : Truth.FALSE;
    }
}
