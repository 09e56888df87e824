package nl.gewogenmaatwerk.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.internal.check.Branches;
import nl.gewogenmaatwerk.internal.check.Codes;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Made-up clients of a rule set, on the edges where its conditions turn and elsewhere. All of them follow from the rules alone: the same
 * rule set always gives the same clients, under the same names. Used by one thread.
 */
public final class EdgeClients {

    /**
     * A made-up client.
     *
     * @param name a name that tells where it comes from, such as {@code grens-0012} or {@code willekeurig-0042}
     * @param file the client, without problems for the vocabulary of the rule set
     */
    public record Generated(String name, ClientFile file) {}

    /** A day on which all that rules compare days with has come. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final long SEED = 20_260_301L;
    private static final int MAX_TRIES = 2_000;

    /** What is searched around one rule: facts of one pattern, and ways in which the rule can be true. */
    private static final int MOST_FACTS = 200;

    private static final int MOST_WAYS = 16;
    private static final String ABOUT = "voorbeeld";

    /** One way to make the conditions of a rule true: a client, and what each pattern was told. */
    private static final class Attempt {
        private final Sketch sketch;
        private final Map<String, Map<Field, Object>> told = new HashMap<>();
        private final Map<String, Object> variables = new HashMap<>();
        private final List<Edge> edges = new ArrayList<>();

        Attempt(Sketch sketch) {
            this.sketch = sketch;
        }
    }

    /** A fact that a condition looks at. */
    private record Edge(Pattern pattern, Map<Field, Object> fields) {}

    private final ReferenceEvaluator rules;
    private final RuleSet ruleSet;
    private final Vocabulary vocabulary;
    private final Codes codes;
    private final LocalDate asOf;
    private final Effort effort = Effort.of(10 * Effort.MOST);
    private final Reading nobody;

    /** The clients of a rule set. */
    public EdgeClients(ReferenceEvaluator rules) {
        this.rules = rules;
        this.ruleSet = rules.ruleSet();
        this.vocabulary = rules.vocabulary();
        this.codes = new Codes(vocabulary, Set.of(), Set.of());
        this.asOf = days().reduce(DAY, (one, other) -> one.isAfter(other) ? one : other);
        this.nobody = read(ClientFile.of("niemand", asOf));
    }

    /** The day on which most of them are told. */
    public LocalDate day() {
        return asOf;
    }

    private Stream<LocalDate> days() {
        Stream<LocalDate> written = comparisons()
                .filter(comparison -> comparison.operand() instanceof Operand.Day)
                .map(comparison -> ((Operand.Day) comparison.operand()).day().plusDays(1));
        return Stream.concat(written, changes().stream());
    }

    /** The days on which a parameter changes. */
    private Set<LocalDate> changes() {
        Set<LocalDate> changes = new TreeSet<>();
        for (Parameter parameter : vocabulary.parameters().values()) {
            parameter.values().stream().skip(1).map(Parameter.Dated::from).forEach(changes::add);
        }
        return changes;
    }

    private Stream<Constraint.Comparison> comparisons() {
        return ruleSet.rules().values().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Condition::patterns)
                .flatMap(pattern -> pattern.constraint().comparisons());
    }

    private Reading read(ClientFile file) {
        return rules.read(Knowledge.of(Facts.of(file, vocabulary), vocabulary), file.asOf(), effort);
    }

    // ---- on the edges

    /**
     * For every rule a client for whom it is true, as far as that could be found; then, around each of these, the values at which a
     * condition of the rule turns: on them, just below and just above, not known, not listed, and not rated. No two are the same. First
     * those for whom rules are true, then the edges of all rules in turn.
     *
     * @param most how many at most
     */
    public List<Generated> onEdges(int most) {
        Map<ClientFile, Generated> found = new LinkedHashMap<>();
        List<Attempt> attempts = new ArrayList<>();
        for (Rule rule : ruleSet.rules().values()) {
            if (found.size() < most) {
                Attempt attempt = attempt(rule);
                add(attempt.sketch, found, most);
                attempts.add(attempt);
            }
        }
        if (found.size() >= most) {
            return List.copyOf(found.values());
        }
        List<List<Sketch>> around = attempts.stream().map(this::around).toList();
        int rounds = around.stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < rounds && found.size() < most; round++) {
            for (List<Sketch> edges : around) {
                if (round < edges.size()) {
                    add(edges.get(round), found, most);
                }
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * Clients about whom the conditions of a rule may turn, those of whom little is known first: nobody, people of whom one fact is known,
     * people for whom the rule is true in one of its ways, those around them, and somebody of whom all is known. No two are the same.
     *
     * @param most how many at most
     */
    public List<ClientFile> about(Rule rule, int most) {
        Set<ClientFile> found = new LinkedHashSet<>();
        Sketch nothing = new Sketch(vocabulary, asOf);
        for (Listing listing : Listing.values()) {
            nothing.absent(listing);
        }
        found.add(nothing.file(ABOUT));
        Set<Rule> read = new LinkedHashSet<>(List.of(rule));
        read.addAll(rules.readsAppraisalsOf(rule));
        for (Listing listing : Listing.values()) {
            Sketch asked = new Sketch(vocabulary, asOf);
            Stream.of(Listing.values()).filter(other -> other != listing).forEach(asked::absent);
            found.add(asked.file(ABOUT));
        }
        found.add(new Sketch(vocabulary, asOf).file(ABOUT));
        read.stream()
                .flatMap(each -> each.conditions().stream())
                .flatMap(Condition::patterns)
                .filter(pattern -> !pattern.type().isDerived() && pattern.type() != FactType.UNKNOWN)
                .distinct()
                .forEach(pattern -> oneFact(pattern, nothing, found));
        for (Rule each : read) {
            for (List<Condition> way :
                    Branches.of(each.conditions()).stream().limit(MOST_WAYS).toList()) {
                for (Sketch from : List.of(new Sketch(vocabulary, asOf), Sketch.ordinary(vocabulary, asOf))) {
                    Attempt attempt = solved(way, from);
                    found.add(attempt.sketch.file(ABOUT));
                    around(attempt).forEach(sketch -> found.add(sketch.file(ABOUT)));
                }
            }
        }
        List<ClientFile> candidates =
                new ArrayList<>(found.stream().limit(most - 1L).toList());
        candidates.add(Sketch.ordinary(vocabulary, asOf).file(ABOUT));
        return candidates.stream().distinct().toList();
    }

    /**
     * People of whom one fact is known that a pattern looks at, or which is said to be there and no more; and somebody of whom all that it looks
     * at is known, and nothing matches.
     */
    private void oneFact(Pattern pattern, Sketch nothing, Set<ClientFile> found) {
        Attempt missing = new Attempt(new Sketch(nothing));
        ordinary(pattern, missing);
        if (pattern.type() == FactType.SCORE_GAP) {
            pattern.literalKeys()
                    .orElse(vocabulary.constructs().keySet())
                    .forEach(code ->
                            missing.sketch.tell(FactType.SCORE_GAP, Map.of(Field.CONSTRUCT, code, Field.GAP, 0)));
        }
        found.add(missing.sketch.file(ABOUT));
        all(pattern, new Attempt(nothing)).stream().limit(MOST_FACTS).forEach(fields -> {
            Sketch one = new Sketch(nothing);
            one.tell(pattern.type(), fields);
            found.add(one.file(ABOUT));
            boolean listed = pattern.type() == FactType.BARRIER
                    || pattern.type() == FactType.KNOWN_BARRIER
                    || pattern.type() == FactType.PAST_INTERVENTION;
            if (listed) {
                Sketch unrated = new Sketch(one);
                unrated.unrate(
                        pattern.type(), (String) fields.get(pattern.type().key().orElseThrow()));
                found.add(unrated.file(ABOUT));
            }
        });
    }

    private static void add(Sketch sketch, Map<ClientFile, Generated> found, int most) {
        ClientFile unnamed = sketch.file("grens");
        if (found.size() < most && !found.containsKey(unnamed)) {
            String name = String.format("grens-%04d", found.size() + 1);
            found.put(unnamed, new Generated(name, sketch.file(name)));
        }
    }

    /** Somebody for whom a rule is true, when one is found: of whom little else is known, or else all the rest is ordinary. */
    private Attempt attempt(Rule rule) {
        Attempt little = solved(rule, new Sketch(vocabulary, asOf));
        if (isTrue(rule, little)) {
            return little;
        }
        Attempt ordinary = solved(rule, Sketch.ordinary(vocabulary, asOf));
        return isTrue(rule, ordinary) ? ordinary : little;
    }

    private boolean isTrue(Rule rule, Attempt attempt) {
        return read(attempt.sketch.file("grens")).isCertain(rule);
    }

    private Attempt solved(Rule rule, Sketch from) {
        return solved(rule.conditions(), from);
    }

    private Attempt solved(List<Condition> conditions, Sketch from) {
        Attempt attempt = new Attempt(from);
        // What must not be there may depend on what must be.
        conditions.forEach(condition -> solve(condition, attempt, false));
        conditions.forEach(condition -> solve(condition, attempt, true));
        return attempt;
    }

    private void solve(Condition condition, Attempt attempt, boolean negations) {
        if (condition instanceof Pattern pattern) {
            if (!negations) {
                match(pattern, attempt);
            }
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> solve(part, attempt, negations));
        } else if (condition instanceof Condition.AnyOf any) {
            solve(any.parts().get(0), attempt, negations);
        } else if (condition instanceof Condition.Exists exists) {
            solve(exists.condition(), attempt, negations);
        } else if (condition instanceof Condition.Not not) {
            if (negations) {
                fail(not.condition(), attempt);
            }
        } else if (condition instanceof Condition.Count count) {
            if (count.isAtLeast() != negations) {
                count(count, attempt);
            }
        }
    }

    private void match(Pattern pattern, Attempt attempt) {
        if (pattern.type().isDerived()) {
            deriving(pattern, attempt).ifPresent(rule -> {
                rule.conditions().forEach(condition -> solve(condition, attempt, false));
                rule.conditions().forEach(condition -> solve(condition, attempt, true));
            });
            return;
        }
        facts(pattern, attempt, 1).forEach(fields -> tell(pattern, fields, attempt));
    }

    private void tell(Pattern pattern, Map<Field, Object> fields, Attempt attempt) {
        attempt.edges.add(new Edge(pattern, fields));
        attempt.told
                .computeIfAbsent(key(pattern, fields), key -> new EnumMap<>(Field.class))
                .putAll(fields);
        Map<Field, Object> all = attempt.told.get(key(pattern, fields));
        if (pattern.type() == FactType.UNKNOWN) {
            attempt.sketch.forget((String) fields.get(Field.CODE));
        } else {
            attempt.sketch.tell(pattern.type(), pattern.type() == FactType.PAST_INTERVENTION ? fields : all);
        }
        pattern.bindings().forEach((name, field) -> {
            if (fields.containsKey(field)) {
                attempt.variables.put(name, fields.get(field));
            }
        });
    }

    /** Under what a fact is told: what is told about the same must agree, except of what can be there more than once. */
    private static String key(Pattern pattern, Map<Field, Object> fields) {
        String type = pattern.type() == FactType.KNOWN_SCORE
                ? FactType.SCORE.name()
                : pattern.type() == FactType.KNOWN_BARRIER
                        ? FactType.BARRIER.name()
                        : pattern.type().name();
        return type + ":" + pattern.type().key().map(fields::get).orElse("");
    }

    private Optional<Rule> deriving(Pattern pattern, Attempt attempt) {
        for (Rule rule : rules.deriving()) {
            for (Conclusion conclusion : rule.conclusions()) {
                Conclusion.Derive derive = (Conclusion.Derive) conclusion;
                Seen seen = new Seen(
                        pattern.type(), "", Map.of(Field.FACTOR, derive.factor(), Field.LEVEL, derive.level()));
                if (nobody.matches(pattern, seen, attempt.variables)) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    /** What is negated fails when nothing in it matches; an unknown would leave that open. */
    private void fail(Condition condition, Attempt attempt) {
        if (condition instanceof Pattern pattern) {
            spoil(pattern, attempt);
        } else if (condition instanceof Condition.AllOf all) {
            Condition last = all.parts().get(all.parts().size() - 1);
            all.parts().forEach(part -> part.patterns().forEach(pattern -> ordinary(pattern, attempt)));
            fail(last, attempt);
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> fail(part, attempt));
        } else if (condition instanceof Condition.Exists exists) {
            fail(exists.condition(), attempt);
        } else if (condition instanceof Condition.Not not) {
            solve(not.condition(), attempt, false);
            solve(not.condition(), attempt, true);
        }
    }

    private void spoil(Pattern pattern, Attempt attempt) {
        facts(pattern, attempt, 1).forEach(fields -> attempt.edges.add(new Edge(pattern, fields)));
        if (pattern.type().isDerived()) {
            for (Rule rule : rules.deriving()) {
                if (derives(rule, pattern, attempt)) {
                    rule.conditions()
                            .forEach(condition -> condition.patterns().forEach(each -> ordinary(each, attempt)));
                    fail(new Condition.AllOf(rule.conditions(), rule.origin()), attempt);
                }
            }
            return;
        }
        for (Map<Field, Object> fields : facts(pattern, attempt, Integer.MAX_VALUE)) {
            String code = String.valueOf(pattern.type().key().map(fields::get).orElse(""));
            attempt.sketch.unlist(pattern.type(), code);
        }
        ordinary(pattern, attempt);
    }

    private boolean derives(Rule rule, Pattern pattern, Attempt attempt) {
        return rule.conclusions().stream()
                .map(Conclusion.Derive.class::cast)
                .anyMatch(derive -> nobody.matches(
                        pattern,
                        new Seen(
                                pattern.type(), "", Map.of(Field.FACTOR, derive.factor(), Field.LEVEL, derive.level())),
                        attempt.variables));
    }

    /** What a pattern looks at is known, unless it is told already, with values that do not match where there are such. */
    private void ordinary(Pattern pattern, Attempt attempt) {
        if (pattern.type() == FactType.SITUATION
                || pattern.type() == FactType.SCORE
                || pattern.type() == FactType.KNOWN_SCORE
                        && pattern.literalKeys().isPresent()
                || pattern.type() == FactType.GOAL) {
            for (Map<Field, Object> fields : others(pattern, attempt)) {
                if (!attempt.told.containsKey(key(pattern, fields)) || pattern.type() == FactType.GOAL) {
                    attempt.told.put(key(pattern, fields), new EnumMap<>(fields));
                    attempt.sketch.tell(pattern.type(), fields);
                }
            }
        }
    }

    /** For each code that a pattern could be about, a fact that does not match it. */
    private List<Map<Field, Object>> others(Pattern pattern, Attempt attempt) {
        Map<String, Map<Field, Object>> others = new LinkedHashMap<>();
        for (Map<Field, Object> fields : all(pattern, attempt)) {
            if (!nobody.matches(pattern, seen(pattern, fields), attempt.variables)
                    && pattern.literalKeys()
                            .map(keys -> keys.contains(
                                    fields.get(pattern.type().key().orElseThrow())))
                            .orElse(true)) {
                others.putIfAbsent(key(pattern, fields), fields);
            }
        }
        return List.copyOf(others.values());
    }

    private void count(Condition.Count count, Attempt attempt) {
        int bound = count.bound() instanceof Operand.Parameter parameter
                ? vocabulary.parameter(parameter.code(), asOf)
                : ((Operand.Whole) count.bound()).value();
        if (!count.isAtLeast()) {
            spoil(count.pattern(), attempt);
            return;
        }
        if (count.pattern().type().isDerived()) {
            match(count.pattern(), attempt);
            return;
        }
        int enough = count.relation() == Relation.GREATER ? bound + 1 : bound;
        Set<String> keys = new HashSet<>();
        int told = 0;
        for (Map<Field, Object> fields : facts(count.pattern(), attempt, Integer.MAX_VALUE)) {
            if (told < enough && keys.add(key(count.pattern(), fields))) {
                tell(count.pattern(), fields, attempt);
                told++;
            }
        }
        if (count.pattern().type() == FactType.PAST_INTERVENTION) {
            for (Map<Field, Object> fields : facts(count.pattern(), attempt, 1)) {
                for (; told < enough; told++) {
                    tell(count.pattern(), fields, attempt);
                }
            }
        }
    }

    // ---- facts that match a pattern

    /** Facts that match a pattern and agree with what was told, or at least match; at most so many. */
    private List<Map<Field, Object>> facts(Pattern pattern, Attempt attempt, int most) {
        List<Map<Field, Object>> matching = all(pattern, attempt).stream()
                .filter(fields -> nobody.matches(pattern, seen(pattern, fields), attempt.variables))
                .toList();
        List<Map<Field, Object>> agreeing = matching.stream()
                .filter(fields -> pattern.type() == FactType.PAST_INTERVENTION
                        || agrees(attempt.told.getOrDefault(key(pattern, fields), Map.of()), fields))
                .toList();
        return (agreeing.isEmpty() ? matching : agreeing).stream().limit(most).toList();
    }

    private static boolean agrees(Map<Field, Object> told, Map<Field, Object> fields) {
        return fields.entrySet().stream()
                .allMatch(field ->
                        told.getOrDefault(field.getKey(), field.getValue()).equals(field.getValue()));
    }

    private static Seen seen(Pattern pattern, Map<Field, Object> fields) {
        return new Seen(pattern.type(), "", fields);
    }

    /** Facts with all values at which a comparison of a pattern could turn. */
    private List<Map<Field, Object>> all(Pattern pattern, Attempt attempt) {
        Set<Field> fields = new LinkedHashSet<>();
        pattern.type().key().ifPresent(fields::add);
        pattern.constraint().comparisons().map(Constraint.Comparison::field).forEach(fields::add);
        fields.addAll(pattern.bindings().values());
        if (pattern.type() == FactType.SITUATION) {
            fields.add(Field.SITUATION_VALUE);
        }
        if (pattern.type() == FactType.LIFE_DOMAIN) {
            fields.add(Field.INSTRUMENT);
        }
        List<Map<Field, Object>> all = List.of(Map.of());
        for (Field field : fields) {
            List<Object> values = values(pattern, field, attempt.variables);
            List<Map<Field, Object>> more = new ArrayList<>();
            for (Map<Field, Object> one : all) {
                for (Object value : values) {
                    if (more.size() < MAX_TRIES) {
                        Map<Field, Object> next = new EnumMap<>(Field.class);
                        next.putAll(one);
                        next.put(field, value);
                        more.add(next);
                    }
                }
            }
            all = more;
        }
        return pattern.type() == FactType.LIFE_DOMAIN
                ? all.stream().filter(this::isMeasurable).toList()
                : all;
    }

    private boolean isMeasurable(Map<Field, Object> fields) {
        var instrument = vocabulary.instruments().get((String) fields.get(Field.INSTRUMENT));
        int measure = fields.get(Field.MEASURE) instanceof Integer number ? number : instrument.min();
        return instrument.domains().containsKey((String) fields.get(Field.DOMAIN))
                && measure >= instrument.min()
                && measure <= instrument.max();
    }

    /** The values of a field at which a comparison turns: on it, just below and just above; of codes all. */
    private List<Object> values(Pattern pattern, Field field, Map<String, Object> variables) {
        Optional<Codes.Range> range = codes.range(pattern, field);
        if (range.isEmpty()) {
            return List.of();
        }
        Set<Object> values = new LinkedHashSet<>();
        List<Object> against = pattern.constraint()
                .comparisons()
                .filter(comparison -> comparison.field() == field)
                .flatMap(comparison -> against(comparison, range.get(), variables).stream())
                .toList();
        for (Object value : against) {
            values.add(value);
            if (value instanceof Integer number) {
                values.add(number - 1);
                values.add(number + 1);
            }
        }
        switch (range.get().kind()) {
            case CODE -> {
                Optional<Set<String>> literals = pattern.literals(field);
                values.removeIf(value -> !range.get().codes().contains(value));
                if (literals.isPresent() && pattern.type().key().equals(Optional.of(field))) {
                    values.addAll(literals.get());
                } else if (values.isEmpty()) {
                    values.addAll(range.get().codes());
                } else {
                    range.get().codes().stream()
                            .filter(code -> !values.contains(code))
                            .limit(pattern.type().key().equals(Optional.of(field)) ? Long.MAX_VALUE : 1)
                            .forEach(values::add);
                }
                if (field == Field.OUTCOME) {
                    values.remove("UNKNOWN");
                }
            }
            case ORDERED_CODE -> {
                for (int place = range.get().codes().size() - 1; place >= 0; place--) {
                    values.add(place);
                }
                values.removeIf(value -> !(value instanceof Integer number)
                        || number < 0
                        || number >= range.get().codes().size());
            }
            case DATE -> {
                values.add((int) asOf.minusDays(10).toEpochDay());
                values.removeIf(
                        value -> !(value instanceof Integer number) || number < 0 || number > asOf.toEpochDay());
            }
            default -> {
                values.add(range.get().max());
                values.add(range.get().min());
                values.removeIf(value -> !(value instanceof Integer number)
                        || number < range.get().min()
                        || number > range.get().max());
            }
        }
        return List.copyOf(values);
    }

    private List<Object> against(Constraint.Comparison comparison, Codes.Range range, Map<String, Object> variables) {
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Whole whole) {
            return List.of(whole.value());
        }
        if (operand instanceof Operand.YesNo yesNo) {
            return List.of(yesNo.value() ? 1 : 0);
        }
        if (operand instanceof Operand.Day day) {
            return List.of((int) day.day().toEpochDay());
        }
        if (operand instanceof Operand.Parameter parameter) {
            return List.of(vocabulary.parameter(parameter.code(), asOf));
        }
        if (operand instanceof Operand.Variable variable) {
            return Stream.ofNullable(variables.get(variable.name())).toList();
        }
        String code = ((Operand.Code) operand).code();
        return List.of(range.kind() == Field.Kind.ORDERED_CODE ? (Object) range.rank(code) : code);
    }

    // ---- around them

    /** Clients in whom one fact that a condition of the rule looks at is otherwise. */
    private List<Sketch> around(Attempt attempt) {
        List<Sketch> around = new ArrayList<>();
        for (Edge edge : attempt.edges) {
            Pattern pattern = edge.pattern();
            if (pattern.type() != FactType.UNKNOWN && !pattern.type().isDerived()) {
                turned(edge, attempt, around);
            }
            if (!pattern.type().isDerived()) {
                unknown(edge, attempt, around);
            }
        }
        return around;
    }

    private void turned(Edge edge, Attempt attempt, List<Sketch> around) {
        Pattern pattern = edge.pattern();
        Set<Field> fields = new LinkedHashSet<>();
        pattern.constraint().comparisons().map(Constraint.Comparison::field).forEach(fields::add);
        pattern.type().key().ifPresent(fields::remove);
        fields.remove(Field.INSTRUMENT);
        for (Field field : fields) {
            for (Object value : values(pattern, field, attempt.variables)) {
                Map<Field, Object> otherwise = new EnumMap<>(Field.class);
                otherwise.putAll(attempt.told.getOrDefault(key(pattern, edge.fields()), Map.of()));
                otherwise.putAll(edge.fields());
                otherwise.put(field, value);
                if (pattern.type() != FactType.LIFE_DOMAIN || isMeasurable(otherwise)) {
                    Sketch sketch = new Sketch(attempt.sketch);
                    if (pattern.type() == FactType.PAST_INTERVENTION) {
                        sketch.unlist(pattern.type(), (String) edge.fields().get(Field.CODE));
                    }
                    sketch.tell(pattern.type(), otherwise);
                    around.add(sketch);
                }
            }
        }
        if (fields.isEmpty()) {
            Sketch sketch = new Sketch(attempt.sketch);
            sketch.tell(pattern.type(), edge.fields());
            around.add(sketch);
        }
    }

    private void unknown(Edge edge, Attempt attempt, List<Sketch> around) {
        Pattern pattern = edge.pattern();
        String code =
                String.valueOf(pattern.type().key().map(edge.fields()::get).orElse(""));
        switch (pattern.type()) {
            case GOAL ->
                edge.fields().keySet().forEach(field -> around.add(forgetting("goal." + field.fieldName(), attempt)));
            case BARRIER, KNOWN_BARRIER -> {
                around.add(changed(attempt, sketch -> sketch.unlist(pattern.type(), code)));
                around.add(changed(attempt, sketch -> {
                    sketch.tell(pattern.type(), edge.fields());
                    sketch.unrate(pattern.type(), code);
                }));
                around.add(changed(attempt, sketch -> sketch.absent(Listing.BARRIERS)));
                around.add(forgetting(code, attempt));
            }
            case FLAG -> {
                around.add(changed(attempt, sketch -> sketch.unlist(pattern.type(), code)));
                around.add(changed(attempt, sketch -> sketch.absent(Listing.FLAGS)));
                around.add(forgetting(code, attempt));
            }
            case PAST_INTERVENTION -> {
                around.add(changed(attempt, sketch -> sketch.unlist(pattern.type(), code)));
                around.add(changed(attempt, sketch -> {
                    sketch.unlist(pattern.type(), code);
                    sketch.tell(pattern.type(), edge.fields());
                    sketch.unrate(pattern.type(), code);
                }));
                around.add(forgetting(History.CODE, attempt));
            }
            default -> around.add(forgetting(code, attempt));
        }
    }

    private interface Change {
        void on(Sketch sketch);
    }

    private static Sketch forgetting(String code, Attempt attempt) {
        return changed(attempt, sketch -> sketch.forget(code));
    }

    private static Sketch changed(Attempt attempt, Change change) {
        Sketch sketch = new Sketch(attempt.sketch);
        change.on(sketch);
        return sketch;
    }

    // ---- elsewhere

    /**
     * Clients out of chance, of whom anything from nothing to everything is known; half of all values are ones at which some condition
     * turns. The first so many are always the same.
     *
     * @param count how many
     * @return one after the other, so that any number of them takes no more memory than one; to be read by one thread
     */
    public Stream<Generated> random(int count) {
        Map<String, List<Edge>> turning = turning();
        List<LocalDate> days = new ArrayList<>(List.of(asOf, asOf, asOf));
        changes().forEach(change -> days.addAll(List.of(change, change.minusDays(1))));
        return IntStream.rangeClosed(1, count).mapToObj(number -> {
            String name = String.format("willekeurig-%04d", number);
            return new Generated(
                    name,
                    random(new SplittableRandom(SEED + number), turning, days).file(name));
        });
    }

    /** Per term the facts about it at which a condition turns. */
    private Map<String, List<Edge>> turning() {
        Map<String, List<Edge>> turning = new HashMap<>();
        Attempt nothing = new Attempt(new Sketch(vocabulary, asOf));
        ruleSet.rules().values().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Condition::patterns)
                .filter(pattern -> !pattern.type().isDerived() && pattern.type() != FactType.UNKNOWN)
                .distinct()
                .forEach(pattern -> {
                    for (Map<Field, Object> fields : all(pattern, nothing)) {
                        turning.computeIfAbsent(term(pattern, fields), code -> new ArrayList<>())
                                .add(new Edge(pattern, fields));
                    }
                });
        return turning;
    }

    private static String term(Pattern pattern, Map<Field, Object> fields) {
        return switch (pattern.type()) {
            case GOAL -> GoalField.TYPE;
            case PAST_INTERVENTION -> History.CODE;
            default -> String.valueOf(pattern.type().key().map(fields::get).orElse(""));
        };
    }

    private Sketch random(SplittableRandom random, Map<String, List<Edge>> turning, List<LocalDate> days) {
        LocalDate day = days.get(random.nextInt(days.size()));
        Sketch sketch = new Sketch(vocabulary, day);
        double known = random.nextInt(5) == 0 ? 1.0 : random.nextDouble();
        for (Term term : vocabulary.terms().toList()) {
            if (random.nextDouble() < known) {
                List<Edge> edges = turning.getOrDefault(term.code(), List.of());
                tell(term, sketch, edges, random);
            }
        }
        measure(sketch, random);
        for (Listing listing : Listing.values()) {
            if (random.nextDouble() > known + 0.2) {
                sketch.absent(listing);
            } else if (random.nextInt(8) == 0) {
                sketch.incomplete(listing);
            }
        }
        return sketch;
    }

    private void tell(Term term, Sketch sketch, List<Edge> edges, SplittableRandom random) {
        boolean listed = vocabulary.barriers().containsKey(term.code())
                || vocabulary.flags().containsKey(term.code())
                || term.code().equals(History.CODE);
        if (listed && random.nextInt(3) == 0) {
            return;
        }
        int times = term.code().equals(History.CODE) ? 1 + random.nextInt(3) : 1;
        for (int i = 0; i < times; i++) {
            if (!edges.isEmpty() && random.nextBoolean()) {
                Edge edge = edges.get(random.nextInt(edges.size()));
                sketch.tell(edge.pattern().type(), edge.fields());
            } else {
                anything(term.code(), sketch, random);
            }
        }
        if (listed && random.nextInt(6) == 0) {
            sketch.unrate(
                    term.code().equals(History.CODE) ? FactType.PAST_INTERVENTION : FactType.BARRIER,
                    term.code().equals(History.CODE)
                            ? one(vocabulary.interventions().keySet(), random)
                            : term.code());
        }
    }

    private void anything(String code, Sketch sketch, SplittableRandom random) {
        if (vocabulary.goal().containsKey(code)) {
            Field field = FactType.GOAL.field(code.substring("goal.".length())).orElseThrow();
            Set<String> allowed = vocabulary.goal().get(code).codes().keySet();
            Object value = field == Field.OWNED_BY_CLIENT
                    ? (Object) random.nextInt(2)
                    : allowed.isEmpty()
                            ? (Object) (1 + random.nextInt(5))
                            : field == Field.TYPE ? one(allowed, random) : (Object) random.nextInt(allowed.size());
            sketch.tell(FactType.GOAL, Map.of(field, value));
        } else if (vocabulary.constructs().containsKey(code)) {
            String source = one(
                    vocabulary.constructs().get(code).sources().stream()
                            .map(Enum::name)
                            .toList(),
                    random);
            sketch.tell(
                    FactType.SCORE,
                    Map.of(Field.CONSTRUCT, code, Field.RATING, 1 + random.nextInt(5), Field.SOURCE, source));
        } else if (vocabulary.barriers().containsKey(code)) {
            sketch.tell(
                    FactType.BARRIER,
                    Map.of(Field.DOMAIN, code, Field.SEVERITY, random.nextInt(4), Field.ADDRESSED, random.nextInt(2)));
        } else if (vocabulary.situation().containsKey(code)) {
            sketch.tell(
                    FactType.SITUATION,
                    Map.of(
                            Field.ITEM,
                            code,
                            Field.SITUATION_VALUE,
                            value(vocabulary.situation().get(code).type(), random)));
        } else if (vocabulary.flags().containsKey(code)) {
            sketch.tell(FactType.FLAG, Map.of(Field.CODE, code));
        } else if (code.equals(History.CODE)) {
            sketch.tell(
                    FactType.PAST_INTERVENTION,
                    Map.of(
                            Field.CODE,
                            one(vocabulary.interventions().keySet(), random),
                            Field.OUTCOME,
                            one(List.of("NO_CHANGE", "IMPROVED", "STOPPED", "RUNNING"), random)));
        }
    }

    private static Object value(SituationItem.ValueType type, SplittableRandom random) {
        if (type instanceof SituationItem.WholeNumber number) {
            return number.min() + random.nextInt(number.max() - number.min() + 1);
        }
        return type instanceof SituationItem.Codes codes
                ? one(codes.labels().keySet(), random)
                : (Object) random.nextInt(2);
    }

    private static String one(Collection<String> all, SplittableRandom random) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    private void measure(Sketch sketch, SplittableRandom random) {
        vocabulary
                .instruments()
                .values()
                .forEach(instrument -> instrument.domains().values().forEach(domain -> {
                    if (random.nextInt(8) == 0) {
                        sketch.tell(
                                FactType.LIFE_DOMAIN,
                                Map.of(
                                        Field.INSTRUMENT,
                                        instrument.code(),
                                        Field.DOMAIN,
                                        domain.code(),
                                        Field.MEASURE,
                                        instrument.min() + random.nextInt(instrument.max() - instrument.min() + 1)));
                    }
                }));
    }
}
