package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Holds one rule against the vocabulary and the limits of the rule language. Used by one thread. */
final class RuleCheck {

    private static final int MAX_UNJOINED = 3;
    private static final int MAX_PAST = 2;
    private static final int MAX_JOINS = 8;
    private static final java.util.regex.Pattern APPRAISAL =
            java.util.regex.Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    private final Vocabulary vocabulary;
    private final Codes codes;
    private final Set<String> measuredFactors;
    private final Satisfiability satisfiability;
    private final boolean allRead;
    private final Limits limits;
    private final CheckFindings findings;
    private final Entailment entailment;
    private long comparisons;
    private long errorsBefore;

    /**
     * @param measuredFactors the factors of appraisals that rest on what no list says is missing: measurements and differences
     * @param allRead         whether every rule could be read, so that an appraisal that none derives is a mistake
     */
    RuleCheck(
            Vocabulary vocabulary,
            Codes codes,
            Set<String> measuredFactors,
            boolean allRead,
            Limits limits,
            CheckFindings findings) {
        this.vocabulary = vocabulary;
        this.codes = codes;
        this.measuredFactors = measuredFactors;
        this.entailment = new Entailment(codes);
        this.satisfiability = new Satisfiability(codes);
        this.allRead = allRead;
        this.limits = limits;
        this.findings = findings;
    }

    /** What a variable stands for: values of one range, and where they come from. */
    private record Bound(Codes.Range range, FactType type, Field field) {}

    /** The comparisons of all rules that were checked, with every alternative because of {@code or} on its own. */
    long comparisons() {
        return comparisons;
    }

    /** Checks one rule. Whether it is free of errors. */
    boolean check(Rule rule) {
        errorsBefore = findings.errors();
        for (String source : rule.sources()) {
            if (!vocabulary.sources().containsKey(source)) {
                findings.unknown(
                        "unknown-source",
                        "bekende bron",
                        "a known source",
                        source,
                        vocabulary.sources().keySet(),
                        rule.origin());
            }
        }
        Map<String, Bound> bound = new LinkedHashMap<>();
        rule.conditions().forEach(condition -> condition(condition, bound, false));
        stages(rule);
        branches(rule);
        rule.conclusions().forEach(conclusion -> conclusion(conclusion, bound));
        return findings.errors() == errorsBefore;
    }

    // ---- conditions

    private void condition(Condition condition, Map<String, Bound> bound, boolean negated) {
        if (condition instanceof Pattern pattern) {
            pattern(pattern, bound);
            if (negated) {
                negatable(pattern);
            }
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> condition(part, bound, negated));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> condition(part, new LinkedHashMap<>(bound), negated));
        } else if (condition instanceof Condition.Exists exists) {
            condition(exists.condition(), new LinkedHashMap<>(bound), negated);
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition(), new LinkedHashMap<>(bound), true);
        } else if (condition instanceof Condition.Count count) {
            count(count, bound, negated);
        }
    }

    private void count(Condition.Count count, Map<String, Bound> bound, boolean negated) {
        pattern(count.pattern(), new LinkedHashMap<>(bound));
        if (negated) {
            findings.error(
                    "negated-count",
                    count.origin(),
                    "Tellen binnen `not` kan niet.",
                    "Counting inside `not` is not possible.",
                    "Draai de telling om: `< 2` in plaats van `not` met `>= 2`.",
                    "Turn the count around: `< 2` rather than `not` with `>= 2`.");
        } else if (!count.isAtLeast()) {
            negatable(count.pattern());
        }
        if (count.bound() instanceof Operand.Parameter parameter) {
            parameter(parameter, count.origin());
        }
        codes.most(count.pattern())
                .ifPresent(most -> least(count)
                        .filter(least -> least > most)
                        .ifPresent(least -> neverSoMany(count.origin(), most)));
    }

    /** From how many on a count holds; empty when that is not known, and for a count of at most something. */
    private Optional<Integer> least(Condition.Count count) {
        if (!count.isAtLeast()) {
            return Optional.empty();
        }
        List<Integer> bounds =
                count.bound() instanceof Operand.Whole whole ? List.of(whole.value()) : codes.values(count.bound());
        return bounds.stream()
                .min(Comparator.naturalOrder())
                .map(bound -> count.relation() == Relation.GREATER ? bound + 1 : bound);
    }

    private void neverSoMany(Origin at, int most) {
        findings.error(
                "never-matches",
                at,
                "Zo veel kunnen het er nooit zijn: hier kunnen er hoogstens " + most + " zijn.",
                "There can never be so many: there can be at most " + most + " here.",
                "Noem een lager getal, of tel iets anders.",
                "Name a lower number, or count something else.");
    }

    /** What is not known must not count as not there: such a pattern may only be negated when it says what must be known. */
    private void negatable(Pattern pattern) {
        FactType type = pattern.type();
        boolean needsKey = type == FactType.SCORE || type == FactType.SITUATION;
        if (needsKey && pattern.literalKeys().isEmpty()) {
            String key = type.key().orElseThrow().fieldName();
            findings.error(
                    "negation-without-code",
                    pattern.origin(),
                    "`not " + type.typeName() + "(…)` noemt niet waar het om gaat.",
                    "`not " + type.typeName() + "(…)` does not name what it is about.",
                    type == FactType.SCORE
                            ? "Noem `" + key + " == \"…\"`, of schrijf `not KnownScore(…)` voor: niets dat bekend is."
                            : "Noem `" + key + " == \"…\"`.",
                    type == FactType.SCORE
                            ? "Name `" + key + " == \"…\"`, or write `not KnownScore(…)` for: nothing that is known."
                            : "Name `" + key + " == \"…\"`.");
        }
        boolean measured =
                pattern.literalKeys().orElse(measuredFactors).stream().anyMatch(measuredFactors::contains);
        if (type.isDerived() && measured) {
            findings.error(
                    "negation-not-possible",
                    pattern.origin(),
                    "`" + type.typeName()
                            + "` kan hier niet ontkend worden: het oordeel rust op `LifeDomain` of `ScoreGap`, en niet gemeten is iets anders dan niet zo.",
                    "`" + type.typeName()
                            + "` cannot be negated here: the appraisal rests on `LifeDomain` or `ScoreGap`, and not measured is not the same as not so.",
                    "Leid het oordeel af uit `Barrier` of `Score`.",
                    "Derive the appraisal from `Barrier` or `Score`.");
        }
        if (type == FactType.LIFE_DOMAIN || type == FactType.SCORE_GAP) {
            findings.error(
                    "negation-not-possible",
                    pattern.origin(),
                    "`" + type.typeName() + "` kan niet ontkend worden: niet gemeten is iets anders dan niet zo.",
                    "`" + type.typeName() + "` cannot be negated: not measured is not the same as not so.",
                    type == FactType.LIFE_DOMAIN
                            ? "Gebruik `not Barrier(…)` of `not KnownBarrier(…)`."
                            : "Gebruik `not Score(…)`.",
                    type == FactType.LIFE_DOMAIN
                            ? "Use `not Barrier(…)` or `not KnownBarrier(…)`."
                            : "Use `not Score(…)`.");
        }
    }

    private void pattern(Pattern pattern, Map<String, Bound> bound) {
        if (pattern.type() == FactType.GOAL
                && pattern.constraint().comparisons().findAny().isEmpty()) {
            findings.error(
                    "empty-goal",
                    pattern.origin(),
                    "`Goal()` vraagt niets: er is altijd een doel, ook als niemand ernaar vroeg.",
                    "`Goal()` asks nothing: there always is a goal, even when nobody asked.",
                    "Noem een veld, zoals `Goal(type == \"JOB\")`.",
                    "Name a field, such as `Goal(type == \"JOB\")`.");
        }
        boolean sound = true;
        for (Constraint.Comparison comparison :
                pattern.constraint().comparisons().toList()) {
            sound &= comparison(pattern, comparison, bound);
        }
        pattern.bindings().forEach((name, field) -> {
            Optional<Codes.Range> range = codes.range(pattern, field);
            if (range.isEmpty()) {
                itemNeeded(pattern);
            } else if (bound.put(name, new Bound(range.get(), pattern.type(), field)) != null) {
                duplicateName(name, pattern.origin());
            }
        });
        long joins = pattern.constraint()
                .comparisons()
                .map(Constraint.Comparison::operand)
                .filter(operand -> operand instanceof Operand.Variable || operand instanceof Operand.Parameter)
                .distinct()
                .count();
        if (joins > MAX_JOINS) {
            findings.error(
                    "too-many-joins",
                    pattern.origin(),
                    "`" + pattern.type().typeName() + "` vergelijkt met meer dan " + MAX_JOINS
                            + " verschillende namen en parameters.",
                    "`" + pattern.type().typeName() + "` compares with more than " + MAX_JOINS
                            + " different names and parameters.",
                    "Verdeel de vergelijkingen over meer regels.",
                    "Spread the comparisons over more rules.");
        }
        if (sound && !satisfiability.canMatch(pattern)) {
            neverMatches(pattern.origin());
        }
    }

    private void duplicateName(String name, Origin at) {
        findings.error(
                "duplicate-variable",
                at,
                "`" + name + "` is al de naam van een ander veld.",
                "`" + name + "` already names another field.",
                "Geef elk veld een eigen naam.",
                "Give each field a name of its own.");
    }

    private void neverMatches(Origin at) {
        findings.error(
                "never-matches",
                at,
                "Aan deze voorwaarde kan geen enkel feit voldoen.",
                "No fact at all can meet this condition.",
                "Kijk of de waarden kunnen voorkomen (een score gaat van 1 tot en met 5) en of voorwaarden elkaar tegenspreken.",
                "See whether the values can occur (a score goes from 1 to 5) and whether conditions contradict each other.");
    }

    private boolean comparison(Pattern pattern, Constraint.Comparison comparison, Map<String, Bound> bound) {
        Optional<Codes.Range> found = codes.range(pattern, comparison.field());
        if (found.isEmpty()) {
            itemNeeded(pattern);
            return false;
        }
        Codes.Range range = found.get();
        if (comparison.relation().needsOrder()
                && (range.kind() == Field.Kind.CODE || range.kind() == Field.Kind.YES_NO)) {
            findings.error(
                    "no-order",
                    pattern.origin(),
                    "De waarden van `" + comparison.field().fieldName() + "` gaan niet van laag naar hoog.",
                    "The values of `" + comparison.field().fieldName() + "` do not go from low to high.",
                    "Gebruik ==, != of `in (…)`.",
                    "Use ==, != or `in (…)`.");
            return false;
        }
        return operand(pattern, comparison, range, bound);
    }

    private boolean operand(
            Pattern pattern, Constraint.Comparison comparison, Codes.Range range, Map<String, Bound> bound) {
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Variable variable) {
            return variable(pattern, comparison, range, bound.get(variable.name()), variable.name());
        }
        if (operand instanceof Operand.Parameter parameter && range.kind() == Field.Kind.NUMBER) {
            return parameter(parameter, pattern.origin());
        }
        boolean codeKind = range.kind() == Field.Kind.CODE || range.kind() == Field.Kind.ORDERED_CODE;
        if (operand instanceof Operand.Code code && codeKind) {
            if (range.codes().contains(code.code())) {
                return true;
            }
            if (allRead || !pattern.type().isDerived()) {
                unknownCode(pattern, comparison.field(), code.code(), range.codes());
            }
            return false;
        }
        boolean fits = operand instanceof Operand.Whole && range.kind() == Field.Kind.NUMBER
                || operand instanceof Operand.YesNo && range.kind() == Field.Kind.YES_NO
                || operand instanceof Operand.Day && range.kind() == Field.Kind.DATE;
        if (!fits) {
            wrongType(pattern, comparison.field(), range);
        }
        return fits;
    }

    private void unknownCode(Pattern pattern, Field field, String code, List<String> known) {
        switch (field) {
            case CONSTRUCT ->
                findings.unknown("unknown-construct", "kenmerk", "a construct", code, known, pattern.origin());
            case FACTOR ->
                findings.unknown(
                        "unknown-appraisal",
                        "oordeel dat een regel afleidt",
                        "an appraisal that some rule derives",
                        code,
                        known,
                        pattern.origin());
            case CODE -> {
                if (pattern.type() == FactType.PAST_INTERVENTION) {
                    unknownIntervention(code, pattern.origin());
                } else {
                    findings.unknown("unknown-code", "bekende code", "a known code", code, known, pattern.origin());
                }
            }
            default ->
                findings.unknown(
                        "unknown-code",
                        "code voor `" + field.fieldName() + "`",
                        "a code for `" + field.fieldName() + "`",
                        code,
                        known,
                        pattern.origin());
        }
    }

    private void unknownIntervention(String code, Origin at) {
        findings.unknown(
                "unknown-intervention",
                "interventie uit de catalogus",
                "an intervention of the catalogue",
                code,
                vocabulary.interventions().keySet(),
                at);
    }

    private void itemNeeded(Pattern pattern) {
        boolean named = pattern.literals(Field.ITEM).isPresent();
        if (named
                && !vocabulary
                        .situation()
                        .keySet()
                        .containsAll(pattern.literals(Field.ITEM).get())) {
            // That it is not in the vocabulary is a problem of its own.
            return;
        }
        findings.error(
                "item-needed",
                pattern.origin(),
                "`Situation` noemt niet om welk gegeven het gaat, of noemt gegevens van verschillende soort.",
                "`Situation` does not name its item, or names items of different kinds.",
                "Schrijf `Situation(item == \"…\", value …)` met een item uit de woordenlijst.",
                "Write `Situation(item == \"…\", value …)` with an item of the vocabulary.");
    }

    private void wrongType(Pattern pattern, Field field, Codes.Range range) {
        Text needed = switch (range.kind()) {
            case NUMBER -> new Text("een heel getal of een PARAMETER", "a whole number or a PARAMETER");
            case YES_NO -> new Text("true of false", "true or false");
            case DATE -> new Text("een datum zoals \"2026-03-01\"", "a date such as \"2026-03-01\"");
            default -> new Text("een code tussen aanhalingstekens", "a code in quotes");
        };
        findings.error(
                "wrong-type",
                pattern.origin(),
                "Bij `" + field.fieldName() + "` van `" + pattern.type().typeName() + "` past deze waarde niet.",
                "This value does not fit `" + field.fieldName() + "` of `"
                        + pattern.type().typeName() + "`.",
                "Schrijf " + needed.nl() + ".",
                "Write " + needed.en() + ".");
    }

    private boolean parameter(Operand.Parameter parameter, Origin at) {
        boolean known = vocabulary.parameters().containsKey(parameter.code());
        if (!known) {
            findings.unknown(
                    "unknown-parameter",
                    "bekende parameter",
                    "a known parameter",
                    parameter.code(),
                    vocabulary.parameters().keySet(),
                    at);
        }
        return known;
    }

    private boolean variable(
            Pattern pattern, Constraint.Comparison comparison, Codes.Range range, Bound bound, String name) {
        if (bound == null) {
            findings.error(
                    "unknown-variable",
                    pattern.origin(),
                    "`" + name + "` staat nergens eerder in deze regel.",
                    "`" + name + "` does not stand anywhere earlier in this rule.",
                    "Schrijf eerst `" + name + " : veld` bij een feit dat ervoor staat.",
                    "Write `" + name + " : field` first, with a fact that stands before it.");
            return false;
        }
        boolean comparable = range.kind() == bound.range().kind()
                && (range.kind() != Field.Kind.ORDERED_CODE
                        || range.codes().equals(bound.range().codes()));
        if (!comparable) {
            findings.error(
                    "wrong-type",
                    pattern.origin(),
                    "`" + comparison.field().fieldName() + "` en `" + name + "` zijn niet te vergelijken.",
                    "`" + comparison.field().fieldName() + "` and `" + name + "` cannot be compared.",
                    "Vergelijk velden van dezelfde soort, met dezelfde codes.",
                    "Compare fields of the same kind, with the same codes.");
        }
        return comparable;
    }

    // ---- the rule as a whole

    private void stages(Rule rule) {
        boolean derives = rule.derives();
        boolean onlyDerives = rule.conclusions().stream().allMatch(Conclusion.Derive.class::isInstance);
        boolean readsAppraisals = rule.conditions().stream()
                .flatMap(Condition::patterns)
                .anyMatch(pattern -> pattern.type().isDerived());
        if (derives && (!onlyDerives || readsAppraisals)) {
            findings.error(
                    "mixed-stages",
                    rule.origin(),
                    "Regel `" + rule.id() + "` leidt een oordeel af en doet ook iets anders.",
                    "Rule `" + rule.id() + "` derives an appraisal and does something else as well.",
                    "Een regel met `derive` leest alleen feiten en leidt alleen af. Maak er twee regels van.",
                    "A rule with `derive` reads facts only and only derives. Make it two rules.");
        }
    }

    /** Whether Drools combines what matches a condition with what matches the others. */
    private static boolean multiplies(Condition condition) {
        return condition instanceof Pattern
                || condition instanceof Condition.Not not && not.condition() instanceof Condition.AllOf;
    }

    /** Whether any fact of its type may match: it neither names its key nor takes it from another pattern. */
    private static boolean isFree(Pattern pattern) {
        return pattern.type().key().isPresent()
                && pattern.literalKeys().isEmpty()
                && pattern.constraint()
                        .comparisons()
                        .noneMatch(comparison -> pattern.type().key().equals(Optional.of(comparison.field()))
                                && comparison.relation() == Relation.EQUAL
                                && comparison.operand() instanceof Operand.Variable);
    }

    private void branches(Rule rule) {
        Optional<List<List<Condition>>> found = alternatives(rule);
        if (found.isEmpty()) {
            return;
        }
        List<List<Condition>> branches = found.get();
        branches.forEach(this::ownNames);
        long written = branches.stream()
                .flatMap(List::stream)
                .flatMap(Condition::patterns)
                .mapToLong(pattern -> pattern.constraint().comparisons().count())
                .sum();
        comparisons += written;
        int most = limits.of(Limit.COMPARISONS_PER_RULE);
        if (written > most) {
            findings.error(
                    "too-many-branches",
                    rule.origin(),
                    "Regel `" + rule.id() + "` heeft meer dan " + most
                            + " vergelijkingen, als elke mogelijkheid door `or` apart telt.",
                    "Rule `" + rule.id() + "` has more than " + most
                            + " comparisons, when every alternative because of `or` counts separately.",
                    "Verdeel de mogelijkheden over meer regels.",
                    "Spread the alternatives over more rules.");
            return;
        }
        for (List<Condition> branch : branches) {
            List<Pattern> multiplying = branch.stream()
                    .filter(RuleCheck::multiplies)
                    .flatMap(Condition::patterns)
                    .toList();
            long unjoined = multiplying.stream().filter(RuleCheck::isFree).count();
            long past = branch.stream()
                    .flatMap(Condition::patterns)
                    .filter(pattern -> pattern.type() == FactType.PAST_INTERVENTION)
                    .count();
            if (past > MAX_PAST
                    && multiplying.stream().anyMatch(pattern -> pattern.type() == FactType.PAST_INTERVENTION)) {
                findings.error(
                        "too-many-unjoined",
                        rule.origin(),
                        "Regel `" + rule.id() + "` vergelijkt meer dan " + MAX_PAST
                                + " eerdere interventies met elkaar.",
                        "Rule `" + rule.id() + "` compares more than " + MAX_PAST
                                + " earlier interventions with each other.",
                        "Tel ze met `accumulate(…; $n : count(); $n >= 2)`, of verdeel de voorwaarden over meer regels.",
                        "Count them with `accumulate(…; $n : count(); $n >= 2)`, or spread the conditions over more rules.");
                return;
            }
            if (unjoined > MAX_UNJOINED) {
                findings.error(
                        "too-many-unjoined",
                        rule.origin(),
                        "Regel `" + rule.id() + "` heeft meer dan " + MAX_UNJOINED
                                + " voorwaarden die elk feit van een soort kunnen zijn.",
                        "Rule `" + rule.id() + "` has more than " + MAX_UNJOINED
                                + " conditions that could be any fact of a type.",
                        "Noem de codes, verbind de voorwaarden met een $naam, of verdeel ze over meer regels.",
                        "Name the codes, join the conditions by a $name, or spread them over more rules.");
                return;
            }
        }
        if (findings.errors() == errorsBefore
                && entailment.branches(rule.conditions()).stream().noneMatch(entailment::isPossible)) {
            contradiction(rule);
        }
    }

    /** The branches of a rule; empty when there are too many. */
    private Optional<List<List<Condition>>> alternatives(Rule rule) {
        int most = limits.of(Limit.ALTERNATIVES_PER_RULE);
        Optional<List<List<Condition>>> branches = Optional.empty();
        try {
            branches = Optional.of(Branches.of(rule.conditions())).filter(all -> all.size() <= most);
        } catch (Branches.TooMany many) {
            // Told below.
        }
        if (branches.isEmpty()) {
            findings.error(
                    "too-many-branches",
                    rule.origin(),
                    "Regel `" + rule.id() + "` heeft meer dan " + most + " mogelijkheden door `or`.",
                    "Rule `" + rule.id() + "` has more than " + most + " alternatives because of `or`.",
                    "Gebruik `in (…)`, of verdeel de mogelijkheden over meer regels.",
                    "Use `in (…)`, or spread the alternatives over more rules.");
        }
        return branches;
    }

    /** A name stands for one field in a branch, also inside `exists` and `not`: it is one rule when it is compiled. */
    private void ownNames(List<Condition> branch) {
        Map<String, Pattern> named = new HashMap<>();
        branch.stream().flatMap(Condition::patterns).forEach(pattern -> {
            for (String name : pattern.bindings().keySet()) {
                Pattern first = named.putIfAbsent(name, pattern);
                if (first != null && first != pattern) {
                    duplicateName(name, pattern.origin());
                }
            }
        });
    }

    private void contradiction(Rule rule) {
        findings.error(
                "never-matches",
                rule.origin(),
                "De voorwaarden van regel `" + rule.id() + "` spreken elkaar tegen: samen zijn ze nooit waar.",
                "The conditions of rule `" + rule.id() + "` contradict each other: together they are never true.",
                "Kijk welke voorwaarden over hetzelfde gaan, en haal weg wat u niet bedoelt. Geldt het één of het ander? Schrijf er dan `or` tussen, of maak er twee regels van.",
                "See which conditions are about the same thing, and remove what you do not mean. Is it one or the other? Then write `or` between them, or make it two rules.");
    }

    // ---- conclusions

    private void conclusion(Conclusion conclusion, Map<String, Bound> bound) {
        if (conclusion instanceof Conclusion.AboutIntervention about) {
            Optional<Intervention> intervention = subject(about.intervention(), bound, about.origin());
            if (!vocabulary.grounds().containsKey(about.ground())) {
                findings.unknown(
                        "unknown-ground",
                        "bekende grond",
                        "a known ground",
                        about.ground(),
                        vocabulary.grounds().keySet(),
                        about.origin());
            }
            if (about instanceof Conclusion.ArgueFor argue) {
                variant(argue, intervention);
            }
            if (about instanceof Conclusion.Alongside alongside) {
                accompanied(alongside);
            }
        } else if (conclusion instanceof Conclusion.Ask ask) {
            ask(ask, bound);
        } else if (conclusion instanceof Conclusion.Derive derive) {
            derive(derive);
        }
    }

    private Optional<Intervention> subject(Conclusion.Subject subject, Map<String, Bound> bound, Origin at) {
        if (subject instanceof Conclusion.Subject.Bound variable) {
            bound(variable.variable(), bound, FactType.PAST_INTERVENTION, at);
            return Optional.empty();
        }
        String code = ((Conclusion.Subject.Named) subject).code();
        Intervention known = vocabulary.interventions().get(code);
        if (known == null) {
            unknownIntervention(code, at);
        }
        return Optional.ofNullable(known);
    }

    private void bound(String variable, Map<String, Bound> bound, FactType type, Origin at) {
        Bound found = bound.get(variable);
        if (found == null || found.type() != type || found.field() != Field.CODE) {
            findings.error(
                    "unknown-variable",
                    at,
                    "`" + variable + "` is in deze regel geen code van `" + type.typeName() + "`.",
                    "`" + variable + "` is not a code of `" + type.typeName() + "` in this rule.",
                    "Schrijf bij een voorwaarde `" + type.typeName() + "(" + variable
                            + " : code, …)`, buiten `or` en `not`.",
                    "Write a condition `" + type.typeName() + "(" + variable + " : code, …)`, outside `or` and `not`.");
        }
    }

    private void variant(Conclusion.ArgueFor argue, Optional<Intervention> intervention) {
        if (argue.variant().isPresent() && intervention.isPresent()) {
            Set<String> variants = intervention.get().variants().keySet();
            if (!variants.contains(argue.variant().get())) {
                findings.unknown(
                        "unknown-variant",
                        "variant van `" + intervention.get().code() + "`",
                        "a variant of `" + intervention.get().code() + "`",
                        argue.variant().get(),
                        variants,
                        argue.origin());
            }
        }
    }

    private void accompanied(Conclusion.Alongside alongside) {
        List<String> known = new ArrayList<>(vocabulary.interventions().values().stream()
                .flatMap(intervention -> intervention.groups().stream())
                .distinct()
                .toList());
        known.addAll(vocabulary.interventions().keySet());
        if (!known.contains(alongside.with())) {
            findings.unknown(
                    "unknown-intervention",
                    "interventie of groep uit de catalogus",
                    "an intervention or group of the catalogue",
                    alongside.with(),
                    known,
                    alongside.origin());
        }
    }

    private void ask(Conclusion.Ask ask, Map<String, Bound> bound) {
        if (ask.about() instanceof Conclusion.Subject.Bound variable) {
            bound(variable.variable(), bound, FactType.UNKNOWN, ask.origin());
            return;
        }
        String code = ((Conclusion.Subject.Named) ask.about()).code();
        if (vocabulary.term(code).isEmpty()) {
            findings.unknown(
                    "unknown-code",
                    "onderwerp waar een vraag bij hoort",
                    "something that has a question",
                    code,
                    vocabulary.terms().map(Term::code).toList(),
                    ask.origin());
        }
    }

    private void derive(Conclusion.Derive derive) {
        if (!APPRAISAL.matcher(derive.factor()).matches()
                || !APPRAISAL.matcher(derive.level()).matches()) {
            findings.error(
                    "no-code",
                    derive.origin(),
                    "Een oordeel heeft hier geen bruikbare naam.",
                    "An appraisal has no usable name here.",
                    "Gebruik letters, cijfers en streepjes, zoals `derive(\"gate-to-work\", \"CLOSED\", …)`.",
                    "Use letters, digits and dashes, such as `derive(\"gate-to-work\", \"CLOSED\", …)`.");
        }
    }
}
