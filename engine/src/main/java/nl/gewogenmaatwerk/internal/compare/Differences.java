package nl.gewogenmaatwerk.internal.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Proposal.PrincipleReference;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.comparison.Cause.OfPrinciple;
import nl.gewogenmaatwerk.comparison.Cause.OfRule;
import nl.gewogenmaatwerk.comparison.Cause.OfRule.How;
import nl.gewogenmaatwerk.comparison.Cause.OfSetting;
import nl.gewogenmaatwerk.comparison.Cause.OfSetting.Kind;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.RuleWording;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Every way in which two rule sets differ: all of them together turn the one into the other. Used once. */
final class Differences {

    private final RuleSet one;
    private final RuleSet other;
    private final RuleWording wordsOfOne;
    private final RuleWording wordsOfOther;

    private Differences(RuleSet one, RuleSet other) {
        this.one = one;
        this.other = other;
        LocalDate day = Stream.of(one, other)
                .flatMap(rules -> rules.vocabulary().parameters().values().stream())
                .flatMap(parameter -> parameter.values().stream())
                .map(Parameter.Dated::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        this.wordsOfOne = new RuleWording(one, day);
        this.wordsOfOther = new RuleWording(other, day);
    }

    /** How two rule sets differ: rules by id, then principles, then the rest; the same order from either side. */
    static List<Difference> between(RuleSet one, RuleSet other) {
        Differences differences = new Differences(one, other);
        return Stream.of(differences.rules(), differences.principles(), differences.settings())
                .flatMap(List::stream)
                .toList();
    }

    // ---- rules

    private List<Difference> rules() {
        List<Difference> differences = new ArrayList<>();
        Set<String> ids = new TreeSet<>(one.rules().keySet());
        ids.addAll(other.rules().keySet());
        for (String id : ids) {
            Rule mine = one.rules().get(id);
            Rule theirs = other.rules().get(id);
            if (mine == null || theirs == null || !Meaning.of(mine).equals(Meaning.of(theirs))) {
                differences.add(new Difference(
                        rule(id, Optional.ofNullable(mine), Optional.ofNullable(theirs)),
                        (base, from) -> withRule(id, base, from)));
            }
        }
        return differences;
    }

    private OfRule rule(String id, Optional<Rule> mine, Optional<Rule> theirs) {
        List<Text> clausesOfOne = mine.map(rule -> clauses(rule, wordsOfOne)).orElse(List.of());
        List<Text> clausesOfOther =
                theirs.map(rule -> clauses(rule, wordsOfOther)).orElse(List.of());
        return new OfRule(
                id,
                mine.map(RuleReference::of),
                theirs.map(RuleReference::of),
                how(id, mine, theirs),
                without(clausesOfOther, clausesOfOne),
                without(clausesOfOne, clausesOfOther));
    }

    private How how(String id, Optional<Rule> mine, Optional<Rule> theirs) {
        if (mine.isPresent() && theirs.isPresent()) {
            return How.CHANGED;
        }
        if (mine.isPresent()) {
            return isSwitchedOff(id, other) ? How.SWITCHED_OFF_BY_OTHER : How.ONLY_ONE;
        }
        return isSwitchedOff(id, one) ? How.SWITCHED_OFF_BY_ONE : How.ONLY_OTHER;
    }

    private static boolean isSwitchedOff(String id, RuleSet by) {
        return by.background().without().stream()
                .anyMatch(off -> off.rule().id().equals(id));
    }

    private static List<Text> clauses(Rule rule, RuleWording words) {
        return Stream.concat(
                        words.conditions(rule).stream().map(Phrase.IF_CLAUSE::with),
                        words.conclusions(rule).stream().map(Phrase.THEN_CLAUSE::with))
                .toList();
    }

    private static List<Text> without(List<Text> shared, List<Text> clauses) {
        return clauses.stream().filter(clause -> !shared.contains(clause)).toList();
    }

    private static RuleSet withRule(String id, RuleSet base, RuleSet from) {
        Map<String, Rule> rules = new TreeMap<>(base.rules());
        rules.remove(id);
        Optional.ofNullable(from.rules().get(id)).ifPresent(rule -> rules.put(id, rule));
        // What the rule names must exist; where both know a code, it means what it did.
        Vocabulary both = base.vocabulary().plus(from.vocabulary()).plus(base.vocabulary());
        return base.withVocabulary(both).withRules(rules);
    }

    // ---- principles

    /** The ids of the principles that weigh a ground on both sides. */
    private record Pair(String one, String other) {}

    private List<Difference> principles() {
        Map<Pair, List<OfPrinciple.Weight>> changed = new LinkedHashMap<>();
        Map<Pair, OfPrinciple> causes = new LinkedHashMap<>();
        Set<String> grounds = new TreeSet<>(one.vocabulary().grounds().keySet());
        grounds.addAll(other.vocabulary().grounds().keySet());
        for (String ground : grounds) {
            int mine = weight(one, ground);
            int theirs = weight(other, ground);
            if (mine != theirs) {
                Optional<Principle> myPrinciple = one.principleOf(ground);
                Optional<Principle> theirPrinciple = other.principleOf(ground);
                Pair pair = new Pair(
                        myPrinciple.map(Principle::id).orElse(""),
                        theirPrinciple.map(Principle::id).orElse(""));
                changed.computeIfAbsent(pair, each -> new ArrayList<>())
                        .add(new OfPrinciple.Weight(ground, ground(ground), mine, theirs));
                causes.put(
                        pair,
                        new OfPrinciple(
                                myPrinciple.map(Differences::reference),
                                theirPrinciple.map(Differences::reference),
                                changed.get(pair)));
            }
        }
        return causes.values().stream()
                .sorted(Comparator.comparing(Differences::key))
                .map(cause -> {
                    Set<String> about = cause.weights().stream()
                            .map(OfPrinciple.Weight::ground)
                            .collect(Collectors.toUnmodifiableSet());
                    return new Difference(
                            cause, (base, from) -> base.withPrinciples(weighed(about, base, from)), about);
                })
                .toList();
    }

    /** The same from either side. */
    private static String key(OfPrinciple cause) {
        return Stream.of(cause.one(), cause.other())
                .map(principle -> principle.map(PrincipleReference::id).orElse(""))
                .sorted()
                .collect(Collectors.joining(" "))
                .concat(" " + cause.weights().get(0).ground());
    }

    private Text ground(String code) {
        return Stream.of(one, other)
                .map(rules -> rules.vocabulary().grounds().get(code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static PrincipleReference reference(Principle principle) {
        return new PrincipleReference(principle.id(), principle.statement());
    }

    private static int weight(RuleSet rules, String ground) {
        return rules.principleOf(ground)
                .map(principle -> principle.weighs().get(ground))
                .orElse(0);
    }

    private static Principle weighing(Principle principle, Map<String, Integer> weighs) {
        return new Principle(
                principle.id(),
                principle.statement(),
                principle.validation(),
                principle.adoptedFrom(),
                weighs,
                principle.origin());
    }

    /** The principles of the first rule set, with some grounds weighing what they do in the second. */
    private static List<Principle> weighed(Set<String> grounds, RuleSet base, RuleSet from) {
        Map<String, Principle> principles = new LinkedHashMap<>();
        base.principles().forEach(principle -> principles.put(principle.id(), principle));
        for (String ground : new TreeSet<>(grounds)) {
            Optional<Principle> holder = base.principleOf(ground);
            Optional<Principle> theirs = from.principleOf(ground);
            String id = holder.or(() -> theirs).orElseThrow().id();
            Principle now = principles.getOrDefault(
                    id, theirs.map(principle -> weighing(principle, Map.of())).orElseGet(holder::orElseThrow));
            Map<String, Integer> weighs = new LinkedHashMap<>(now.weighs());
            weighs.put(ground, weight(from, ground));
            principles.put(id, weighing(now, weighs));
        }
        return List.copyOf(principles.values());
    }

    /** The principles of the second rule set, with every ground weighing what it does in the first. */
    private static List<Principle> ordered(RuleSet base, RuleSet from) {
        Map<String, Principle> principles = new LinkedHashMap<>();
        for (Principle principle : from.principles()) {
            Map<String, Integer> weighs = new LinkedHashMap<>();
            principle.weighs().keySet().forEach(ground -> weighs.put(ground, weight(base, ground)));
            principles.put(principle.id(), weighing(principle, weighs));
        }
        for (Principle principle : base.principles()) {
            principle.weighs().forEach((ground, weight) -> {
                if (from.principleOf(ground).isEmpty()) {
                    Principle now = principles.getOrDefault(principle.id(), weighing(principle, Map.of()));
                    Map<String, Integer> weighs = new LinkedHashMap<>(now.weighs());
                    weighs.put(ground, weight);
                    principles.put(principle.id(), weighing(now, weighs));
                }
            });
        }
        return List.copyOf(principles.values());
    }

    // ---- all the rest

    private List<Difference> settings() {
        List<Difference> differences = new ArrayList<>();
        principleOrder().ifPresent(differences::add);
        differences.addAll(offers());
        differences.addAll(numbers());
        catalogue().ifPresent(differences::add);
        vocabulary().ifPresent(differences::add);
        wording().ifPresent(differences::add);
        return differences;
    }

    /** At equal support the first principle that contributes something else decides: only which grounds it holds matters. */
    private Optional<Difference> principleOrder() {
        if (groundsInOrder(one).equals(groundsInOrder(other))) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                new OfSetting(
                        Kind.PRINCIPLE_ORDER,
                        "",
                        Phrase.CAUSE_PRINCIPLE_ORDER.with(),
                        statements(one),
                        statements(other)),
                (base, from) -> base.withPrinciples(ordered(base, from))));
    }

    private List<Set<String>> groundsInOrder(RuleSet rules) {
        return rules.principles().stream()
                .map(principle -> principle.weighs().keySet().stream()
                        .filter(ground -> weight(one, ground) > 0 || weight(other, ground) > 0)
                        .collect(Collectors.toSet()))
                .filter(grounds -> !grounds.isEmpty())
                .toList();
    }

    private static List<Text> statements(RuleSet rules) {
        return rules.principles().stream().map(Principle::statement).toList();
    }

    private List<Difference> offers() {
        Set<String> codes = new TreeSet<>(one.notOffered().keySet());
        codes.addAll(other.notOffered().keySet());
        return codes.stream()
                .filter(code ->
                        one.notOffered().containsKey(code) != other.notOffered().containsKey(code))
                .filter(code -> Stream.of(one, other)
                        .allMatch(rules -> rules.vocabulary().interventions().containsKey(code)))
                .map(code -> new Difference(
                        new OfSetting(
                                Kind.OFFER,
                                code,
                                Phrase.CAUSE_OFFER.with(one.vocabulary()
                                        .interventions()
                                        .get(code)
                                        .label()),
                                List.of(offer(one, code)),
                                List.of(offer(other, code))),
                        (base, from) -> offering(code, base, from)))
                .toList();
    }

    private static Text offer(RuleSet rules, String code) {
        Text because = rules.notOffered().get(code);
        return because == null ? Phrase.OFFERED_HERE.with() : Phrase.NOT_OFFERED_HERE.with(because);
    }

    private static RuleSet offering(String code, RuleSet base, RuleSet from) {
        Map<String, Text> notOffered = new TreeMap<>(base.notOffered());
        notOffered.remove(code);
        Optional.ofNullable(from.notOffered().get(code)).ifPresent(because -> notOffered.put(code, because));
        return base.withNotOffered(notOffered);
    }

    private List<Difference> numbers() {
        return new TreeSet<>(one.vocabulary().parameters().keySet())
                .stream()
                        .filter(code -> other.vocabulary().parameters().containsKey(code))
                        .filter(code -> !values(one, code).equals(values(other, code)))
                        .map(code -> new Difference(
                                new OfSetting(
                                        Kind.NUMBER,
                                        code,
                                        Phrase.CAUSE_NUMBER.with(one.vocabulary()
                                                .parameters()
                                                .get(code)
                                                .label()),
                                        values(one, code),
                                        values(other, code)),
                                (base, from) ->
                                        base.withVocabulary(withNumber(code, base.vocabulary(), from.vocabulary()))))
                        .toList();
    }

    private static List<Text> values(RuleSet rules, String code) {
        return rules.vocabulary().parameters().get(code).values().stream()
                .map(dated -> Phrase.SINCE_DAY.with(Text.same(String.valueOf(dated.value())), Dates.of(dated.from())))
                .toList();
    }

    private static Vocabulary withNumber(String code, Vocabulary base, Vocabulary from) {
        Map<String, Parameter> parameters = new LinkedHashMap<>(base.parameters());
        parameters.put(code, from.parameters().get(code));
        return base.withParameters(parameters);
    }

    private Optional<Difference> catalogue() {
        Map<String, String> mine = interventions(one);
        Map<String, String> theirs = interventions(other);
        if (List.copyOf(mine.entrySet()).equals(List.copyOf(theirs.entrySet()))) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                new OfSetting(
                        Kind.CATALOGUE,
                        "",
                        Phrase.CAUSE_CATALOGUE.with(),
                        differing(mine, theirs),
                        differing(theirs, mine)),
                (base, from) -> base.withVocabulary(withCatalogue(base.vocabulary(), from.vocabulary()))));
    }

    /** What an advice depends on, per intervention of both sides and in catalogue order. */
    private Map<String, String> interventions(RuleSet rules) {
        Map<String, String> interventions = new LinkedHashMap<>();
        for (Intervention each : rules.vocabulary().interventions().values()) {
            interventions.put(
                    each.code(),
                    each.code() + " " + each.groups() + each.urgency() + each.exclusive()
                            + each.variants().keySet());
        }
        return interventions;
    }

    private static List<Text> differing(Map<String, String> codes, Map<String, String> others) {
        List<String> order = others.keySet().stream().filter(codes::containsKey).toList();
        List<String> own = codes.keySet().stream().filter(others::containsKey).toList();
        Set<String> differing = new HashSet<>();
        codes.forEach((code, meaning) -> {
            if (!meaning.equals(others.get(code))) {
                differing.add(code);
            }
        });
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(order.get(i))) {
                differing.add(own.get(i));
            }
        }
        return codes.keySet().stream()
                .filter(differing::contains)
                .map(Text::same)
                .toList();
    }

    private static Vocabulary withCatalogue(Vocabulary base, Vocabulary from) {
        Map<String, Intervention> interventions = new LinkedHashMap<>(from.interventions());
        base.interventions().forEach(interventions::putIfAbsent);
        return base.withInterventions(interventions);
    }

    private Optional<Difference> vocabulary() {
        Map<String, String> mine = meanings(one.vocabulary());
        Map<String, String> theirs = meanings(other.vocabulary());
        if (mine.equals(theirs)) {
            return Optional.empty();
        }
        return Optional.of(new Difference(
                new OfSetting(
                        Kind.VOCABULARY, "", Phrase.CAUSE_VOCABULARY.with(), only(mine, theirs), only(theirs, mine)),
                (base, from) -> base.withVocabulary(withTerms(base.vocabulary(), from.vocabulary()))));
    }

    private static List<Text> only(Map<String, String> codes, Map<String, String> others) {
        return codes.entrySet().stream()
                .filter(code -> !code.getValue().equals(others.get(code.getKey())))
                .map(code -> Text.same(code.getKey()))
                .toList();
    }

    /** What the facts of a client depend on, per code. */
    private static Map<String, String> meanings(Vocabulary vocabulary) {
        Map<String, String> meanings = new TreeMap<>();
        vocabulary
                .goal()
                .forEach((code, field) ->
                        meanings.put(code, "goal" + field.codes().keySet()));
        vocabulary.constructs().forEach((code, each) -> meanings.put(code, "construct" + each.part() + each.sources()));
        vocabulary.barriers().keySet().forEach(code -> meanings.put(code, "barrier"));
        vocabulary.situation().forEach((code, item) -> meanings.put(code, "item" + type(item.type())));
        vocabulary.flags().keySet().forEach(code -> meanings.put(code, "flag"));
        vocabulary.instruments().forEach((code, each) -> {
            StringBuilder domains = new StringBuilder("instrument " + each.min() + each.max());
            new TreeMap<>(each.domains())
                    .forEach((domain, meaning) ->
                            domains.append(domain).append(meaning.barrier()).append(new TreeMap<>(meaning.severity())));
            meanings.put(code, domains.toString());
        });
        return meanings;
    }

    private static String type(SituationItem.ValueType type) {
        if (type instanceof SituationItem.WholeNumber number) {
            return number.min() + " " + number.max();
        }
        return type instanceof SituationItem.Codes codes
                ? codes.ordered() + " " + codes.labels().keySet()
                : "";
    }

    private static Vocabulary withTerms(Vocabulary base, Vocabulary from) {
        return base.plus(from)
                .withParameters(base.parameters())
                .withInterventions(base.interventions())
                .withSources(base.sources());
    }

    private Optional<Difference> wording() {
        List<Text> reworded = one.rules().values().stream()
                .filter(rule -> other.rules().containsKey(rule.id()))
                .filter(rule -> Meaning.of(rule).equals(Meaning.of(other.rules().get(rule.id())))
                        && !Meaning.words(rule)
                                .equals(Meaning.words(other.rules().get(rule.id()))))
                .map(Rule::id)
                .sorted()
                .map(Text::same)
                .toList();
        return reworded.isEmpty()
                ? Optional.empty()
                : Optional.of(new Difference(
                        new OfSetting(Kind.WORDING, "", Phrase.CAUSE_WORDING.with(), reworded, reworded),
                        (base, from) -> base));
    }
}
