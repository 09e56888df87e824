package nl.gewogenmaatwerk.internal.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.RuleWording;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.rule.Background;
import nl.gewogenmaatwerk.rule.Change;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.rulebook.RuleBook.CatalogueEntry;
import nl.gewogenmaatwerk.rulebook.RuleBook.CertaintyOf;
import nl.gewogenmaatwerk.rulebook.RuleBook.Concluded;
import nl.gewogenmaatwerk.rulebook.RuleBook.Dated;
import nl.gewogenmaatwerk.rulebook.RuleBook.Effect;
import nl.gewogenmaatwerk.rulebook.RuleBook.GlossaryEntry;
import nl.gewogenmaatwerk.rulebook.RuleBook.GuidingPrinciple;
import nl.gewogenmaatwerk.rulebook.RuleBook.LoggedChange;
import nl.gewogenmaatwerk.rulebook.RuleBook.Named;
import nl.gewogenmaatwerk.rulebook.RuleBook.ParameterEntry;
import nl.gewogenmaatwerk.rulebook.RuleBook.RuleEntry;
import nl.gewogenmaatwerk.rulebook.RuleBook.Source;
import nl.gewogenmaatwerk.rulebook.RuleBook.SwitchedOff;
import nl.gewogenmaatwerk.rulebook.RuleBook.UnweighedGround;
import nl.gewogenmaatwerk.rulebook.RuleBook.WeighedGround;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Writes the rule book of a rule set. Used once. */
public final class RuleBooks {

    private final RuleSet ruleSet;
    private final Vocabulary vocabulary;
    private final LocalDate on;
    private final RuleWording wording;
    private final List<Rule> rules;

    private RuleBooks(RuleSet ruleSet, LocalDate on) {
        this.ruleSet = ruleSet;
        this.vocabulary = ruleSet.vocabulary();
        this.on = on;
        this.wording = new RuleWording(ruleSet, on);
        this.rules = ruleSet.rules().values().stream()
                .sorted(Comparator.comparing(Rule::layer).thenComparing(Rule::origin))
                .toList();
    }

    /** The rule book of a rule set. @param on the day on which parameters have their value */
    public static RuleBook of(RuleSet ruleSet, LocalDate on) {
        return new RuleBooks(ruleSet, on).book();
    }

    /** The latest day that a rule set itself names: of a parameter's value, a change, a validation, an adoption or a rule switched off. */
    public static LocalDate latestDay(RuleSet ruleSet) {
        Background background = ruleSet.background();
        return Stream.of(
                        ruleSet.vocabulary().parameters().values().stream()
                                .flatMap(parameter -> parameter.values().stream())
                                .map(Parameter.Dated::from),
                        Stream.of(background.framework(), background.municipality())
                                .flatMap(account -> Stream.concat(
                                        account.changes().stream().map(Change::on),
                                        account.adopted().stream().map(Principle.Validation::on))),
                        ruleSet.principles().stream()
                                .flatMap(principle -> principle.validation().stream())
                                .map(Principle.Validation::on),
                        background.without().stream().map(Background.SwitchedOff::on))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private RuleBook book() {
        Background background = ruleSet.background();
        return new RuleBook(
                ruleSet.id(),
                ruleSet.name(),
                ruleSet.version(),
                ruleSet.framework(),
                ruleSet.digest(),
                on,
                background.municipality().note(),
                background.municipality().adopted(),
                ruleSet.principles().stream().map(this::principle).toList(),
                vocabulary.grounds().values().stream()
                        .filter(ground -> ruleSet.principleOf(ground.code()).isEmpty())
                        .map(this::unweighed)
                        .toList(),
                rules.stream().map(this::rule).toList(),
                background.without().stream()
                        .map(off -> new SwitchedOff(rule(off.rule()), off.because(), off.adoptedBy(), off.on()))
                        .toList(),
                vocabulary.interventions().values().stream()
                        .map(this::intervention)
                        .toList(),
                vocabulary.parameters().values().stream().map(this::parameter).toList(),
                changes(),
                vocabulary.terms().map(RuleBooks::term).toList());
    }

    // ---- principles

    private GuidingPrinciple principle(Principle principle) {
        List<WeighedGround> grounds = principle.weighs().entrySet().stream()
                .flatMap(weighed -> Stream.ofNullable(vocabulary.grounds().get(weighed.getKey()))
                        .map(ground ->
                                new WeighedGround(ground.code(), ground.label(), ground.meaning(), weighed.getValue())))
                .sorted(Comparator.comparingInt(WeighedGround::weight).reversed())
                .toList();
        Predicate<Conclusion> weighs = conclusion -> conclusion instanceof Conclusion.AboutIntervention about
                && principle.weighs().containsKey(about.ground());
        return new GuidingPrinciple(
                principle.id(),
                principle.statement(),
                principle.validation(),
                principle.adoptedFrom(),
                grounds,
                rulesWith(weighs),
                Stream.concat(
                                vocabulary.interventions().values().stream()
                                        .map(intervention ->
                                                Optional.of(new Named(intervention.code(), intervention.label()))),
                                Stream.of(Optional.<Named>empty()))
                        .map(intervention -> effect(principle, intervention))
                        .filter(effect -> effect.most() != 0 || effect.least() != 0)
                        .toList());
    }

    /** Every ground counts once in each direction, by its strongest argument. */
    private Effect effect(Principle principle, Optional<Named> intervention) {
        int most = 0;
        int least = 0;
        for (Map.Entry<String, Integer> weighed : principle.weighs().entrySet()) {
            most += weighed.getValue() * strongest(intervention, weighed.getKey(), true);
            least -= weighed.getValue() * strongest(intervention, weighed.getKey(), false);
        }
        return new Effect(intervention, most, least);
    }

    private int strongest(Optional<Named> intervention, String ground, boolean speaksFor) {
        return conclusions()
                .filter(about -> about.ground().equals(ground)
                        && intervention
                                .map(named -> isAbout(about, named.code()))
                                .orElse(about.intervention() instanceof Conclusion.Subject.Bound))
                .mapToInt(about -> points(about, speaksFor))
                .max()
                .orElse(0);
    }

    private static int points(Conclusion.AboutIntervention about, boolean speaksFor) {
        if (about instanceof Conclusion.ArgueFor argue && speaksFor) {
            return argue.strength().points();
        }
        if (about instanceof Conclusion.Confirm && speaksFor) {
            return Strength.STRONG.points();
        }
        return about instanceof Conclusion.ArgueAgainst argue && !speaksFor
                ? argue.strength().points()
                : 0;
    }

    private Stream<Conclusion.AboutIntervention> conclusions() {
        return rules.stream()
                .flatMap(rule -> rule.conclusions().stream())
                .filter(Conclusion.AboutIntervention.class::isInstance)
                .map(Conclusion.AboutIntervention.class::cast);
    }

    private static boolean isAbout(Conclusion conclusion, String intervention) {
        return conclusion instanceof Conclusion.AboutIntervention about
                && about.intervention() instanceof Conclusion.Subject.Named named
                && named.code().equals(intervention);
    }

    private UnweighedGround unweighed(Ground ground) {
        return new UnweighedGround(
                ground.code(),
                ground.label(),
                ground.meaning(),
                rulesWith(conclusion -> conclusion instanceof Conclusion.AboutIntervention about
                        && about.ground().equals(ground.code())));
    }

    private List<Named> rulesWith(Predicate<Conclusion> wanted) {
        return rules.stream()
                .filter(rule -> rule.conclusions().stream().anyMatch(wanted))
                .map(rule -> new Named(rule.id(), rule.title()))
                .toList();
    }

    // ---- rules

    private RuleEntry rule(Rule rule) {
        List<Text> texts = wording.conclusions(rule);
        List<Concluded> concluded = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            concluded.add(concluded(texts.get(i), rule.conclusions().get(i)));
        }
        return new RuleEntry(
                rule.id(),
                rule.title(),
                rule.layer(),
                ruleSet.background().bindingRules().contains(rule.id()),
                rule.origin().file(),
                rule.origin().line(),
                wording.conditions(rule),
                concluded,
                rule.sources().stream().map(this::source).toList(),
                evidence(rule));
    }

    private Concluded concluded(Text text, Conclusion conclusion) {
        boolean weighed = conclusion instanceof Conclusion.ArgueFor
                || conclusion instanceof Conclusion.ArgueAgainst
                || conclusion instanceof Conclusion.Confirm;
        String ground = weighed ? ((Conclusion.AboutIntervention) conclusion).ground() : "";
        Optional<Principle> principle = ruleSet.principleOf(ground);
        return new Concluded(
                text,
                conclusion.because(),
                principle.map(found -> new Named(found.id(), found.statement())),
                principle.map(found -> found.weighs().get(ground)).orElse(0));
    }

    private List<CertaintyOf> evidence(Rule rule) {
        Set<String> codes = new LinkedHashSet<>();
        for (Conclusion conclusion : rule.conclusions()) {
            if (speaksFor(conclusion)
                    && ((Conclusion.AboutIntervention) conclusion).intervention()
                            instanceof Conclusion.Subject.Named named) {
                codes.add(named.code());
            }
        }
        return codes.stream()
                .map(code -> vocabulary.interventions().get(code))
                .map(intervention ->
                        new CertaintyOf(new Named(intervention.code(), intervention.label()), certainty(intervention)))
                .toList();
    }

    private static boolean speaksFor(Conclusion conclusion) {
        return conclusion instanceof Conclusion.AboutIntervention && !speaksAgainst(conclusion);
    }

    private static boolean speaksAgainst(Conclusion conclusion) {
        return conclusion instanceof Conclusion.ArgueAgainst || conclusion instanceof Conclusion.RuleOut;
    }

    private Source source(String code) {
        return new Source(code, vocabulary.sources().getOrDefault(code, code));
    }

    // ---- the rest

    private CatalogueEntry intervention(Intervention intervention) {
        Map<String, Term> terms = new LinkedHashMap<>();
        vocabulary.terms().forEach(term -> terms.put(term.code(), term));
        return new CatalogueEntry(
                intervention.code(),
                intervention.label(),
                intervention.indication(),
                intervention.contraIndication(),
                intervention.approach(),
                intervention.worksOn().stream()
                        .map(code -> terms.containsKey(code) ? terms.get(code).label() : Text.same(code))
                        .toList(),
                List.copyOf(intervention.variants().values()),
                certainty(intervention),
                intervention.evidence().statement(),
                intervention.evidence().sources().stream().map(this::source).toList(),
                intervention.reviewAfterMonths(),
                Optional.ofNullable(ruleSet.notOffered().get(intervention.code())),
                rulesWith(conclusion -> speaksFor(conclusion) && isAbout(conclusion, intervention.code())),
                rulesWith(conclusion -> speaksAgainst(conclusion) && isAbout(conclusion, intervention.code())));
    }

    private static Named certainty(Intervention intervention) {
        Evidence.Certainty certainty = intervention.evidence().certainty();
        Phrase phrase = switch (certainty) {
            case H -> Phrase.HIGH;
            case M -> Phrase.MEDIUM;
            case L -> Phrase.LOW;
            case P -> Phrase.PRACTICE;
        };
        return new Named(certainty.name(), phrase.with());
    }

    private ParameterEntry parameter(Parameter parameter) {
        return new ParameterEntry(
                parameter.code(),
                parameter.label(),
                parameter.on(on),
                parameter.values().stream()
                        .map(dated -> new Dated(dated.from(), dated.value(), source(dated.source())))
                        .toList());
    }

    private List<LoggedChange> changes() {
        Background background = ruleSet.background();
        return Stream.concat(
                        background.municipality().changes().stream()
                                .map(change -> new LoggedChange(Layer.MUNICIPALITY, change)),
                        background.framework().changes().stream()
                                .map(change -> new LoggedChange(Layer.FRAMEWORK, change)))
                .sorted(Comparator.comparing(
                                (LoggedChange logged) -> logged.change().on())
                        .reversed())
                .toList();
    }

    private static GlossaryEntry term(Term term) {
        return new GlossaryEntry(
                term.code(), term.label(), Words.part(term.part()), term.question(), values(term), term.changeable());
    }

    private static List<Text> values(Term term) {
        if (term instanceof GoalField goal) {
            return List.copyOf(goal.codes().values());
        }
        return term instanceof SituationItem item && item.type() instanceof SituationItem.Codes codes
                ? List.copyOf(codes.labels().values())
                : List.of();
    }
}
