package nl.gewogenmaatwerk.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.internal.parse.DrlReader;
import nl.gewogenmaatwerk.internal.parse.ParsedRules;
import nl.gewogenmaatwerk.internal.parse.Sentences;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Background;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** The only gate to the engine: turns what authors wrote into a rule set, or says everything that is wrong with it. Used once. */
public final class RuleSetCheck {

    /**
     * What came of a check.
     *
     * @param ruleSet  the rule set; absent when there are errors
     * @param problems everything that was found, by place
     */
    public record Result(Optional<RuleSet> ruleSet, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private final Limits limits;
    private final LayerDraft framework;
    private final LayerDraft municipality;
    private final Vocabulary vocabulary;
    private final Sentences sentences;
    private final CheckFindings findings = new CheckFindings();
    private final List<Background.SwitchedOff> without = new ArrayList<>();
    private boolean allRead = true;

    private RuleSetCheck(RuleSetDraft draft, Limits limits) {
        this.limits = limits;
        this.framework = draft.framework();
        this.municipality = draft.municipality();
        this.vocabulary = framework.vocabulary().plus(municipality.vocabulary());
        this.sentences = Sentences.of(framework, municipality, vocabulary, limits);
    }

    /** Checks a draft, with the standard limits. */
    public static Result check(RuleSetDraft draft) {
        return check(draft, Limits.standard());
    }

    /** Checks a draft, with the limits that are in force for it. */
    public static Result check(RuleSetDraft draft, Limits limits) {
        return new RuleSetCheck(draft, limits).result();
    }

    private Result result() {
        findings.addAll(framework.problems());
        findings.addAll(municipality.problems());
        findings.addAll(sentences.problems());
        // A table with problems holds rules that could not be read.
        allRead = sentences.problems().isEmpty()
                && Stream.of(framework, municipality)
                        .flatMap(layer -> layer.problems().stream())
                        .noneMatch(
                                problem -> problem.isError() && problem.origin().isInTable());
        new VocabularyCheck(framework.vocabulary(), municipality.vocabulary(), findings).check();
        files();
        RuleForm form = new RuleForm(limits, findings);
        List<Rule> fitting = new ArrayList<>();
        for (Rule rule : enough(Stream.of(framework, municipality).flatMap(this::read))) {
            if (form.fits(rule)) {
                fitting.add(rule);
            } else {
                allRead = false;
            }
        }
        Map<String, Rule> rules = unique(fitting);
        switchedOff(rules);
        checkRules(rules);
        bindingParameters(rules);
        confirmedAndRuledOut(rules);
        notOffered();
        new PrincipleCheck(municipality, vocabulary, rules.values(), allRead, findings).check();
        SentenceCheck texts = new SentenceCheck(findings);
        texts.rules(rules.values());
        texts.municipality(municipality);
        translations(rules);
        if (allRead) {
            argued(rules);
        }
        List<Problem> problems = Enough.of(findings.sorted(), municipality.origin()).stream()
                .map(SentenceHelp::told)
                .distinct()
                .toList();
        if (findings.hasErrors()) {
            return new Result(Optional.empty(), problems);
        }
        Map<String, Text> notOffered = new HashMap<>();
        municipality.notOffered().forEach((code, why) -> notOffered.put(code, why.because()));
        return new Result(
                Optional.of(new RuleSet(
                        municipality.id(),
                        municipality.name(),
                        municipality.version(),
                        framework.version(),
                        digest(new RuleSetDraft(framework, municipality)),
                        vocabulary,
                        municipality.principles(),
                        rules,
                        notOffered,
                        new Background(
                                framework.account(), municipality.account(), framework.bindingRules(), without))),
                problems);
    }

    private void files() {
        int most = limits.of(Limit.FILES);
        if (framework.files().size() + municipality.files().size() > most) {
            findings.error(
                    "too-many-files",
                    municipality.origin(),
                    "Er zijn meer dan " + most + " bestanden.",
                    "There are more than " + most + " files.",
                    "Voeg bestanden samen.",
                    "Join files.");
        }
    }

    /** No more rules than the limit allows: what is beyond it is not looked at. */
    private List<Rule> enough(Stream<Rule> read) {
        int most = limits.of(Limit.RULES);
        List<Rule> rules = read.limit(most + 1L).toList();
        if (rules.size() <= most) {
            return rules;
        }
        findings.error(
                "too-many-rules",
                municipality.origin(),
                "Er zijn meer dan " + most + " regels.",
                "There are more than " + most + " rules.",
                "Voeg regels samen die hetzelfde zeggen.",
                "Join rules that say the same.");
        allRead = false;
        return rules.subList(0, most);
    }

    /** The rules of a layer. Whose a rule is follows from where it stands. */
    private Stream<Rule> read(LayerDraft layer) {
        Stream<Rule> tables = layer.tables().stream()
                .map(rule -> rule.layer() == layer.layer()
                        ? rule
                        : new Rule(
                                rule.id(),
                                rule.title(),
                                rule.sources(),
                                rule.conditions(),
                                rule.conclusions(),
                                layer.layer(),
                                rule.origin()));
        return Stream.concat(layer.rules().stream().flatMap(file -> read(file, layer)), tables);
    }

    private Stream<Rule> read(SourceFile file, LayerDraft layer) {
        ParsedRules parsed = Sentences.areIn(file.path())
                ? sentences.read(file, layer.layer(), layer.translations())
                : DrlReader.read(file, layer.layer(), layer.translations(), limits);
        findings.addAll(parsed.problems());
        allRead &= parsed.problems().isEmpty();
        return parsed.rules().stream();
    }

    private Map<String, Rule> unique(List<Rule> read) {
        Map<String, Rule> rules = new TreeMap<>();
        read.stream().sorted(Comparator.comparing(Rule::origin)).forEach(rule -> {
            Rule first = rules.putIfAbsent(rule.id(), rule);
            if (first != null) {
                String where = first.origin().file() + ":" + first.origin().line();
                findings.error(
                        "duplicate-rule",
                        rule.origin(),
                        "Er is al een regel `" + rule.id() + "`, in " + where + ".",
                        "There is a rule `" + rule.id() + "` already, in " + where + ".",
                        "Geef deze regel een andere naam. Een regel van het raamwerk vervangt u met `without` in ruleset.yaml.",
                        "Give this rule another name. Replace a framework rule with `without` in ruleset.yaml.");
            }
        });
        return rules;
    }

    private void switchedOff(Map<String, Rule> rules) {
        for (String id : framework.bindingRules()) {
            if (!rules.containsKey(id) && allRead && framework.problems().isEmpty()) {
                findings.error(
                        "unknown-rule",
                        framework.origin(),
                        "De bindende regel `" + id + "` bestaat niet.",
                        "The binding rule `" + id + "` does not exist.",
                        "Schrijf de regel, of haal de naam weg bij `binding`.",
                        "Write the rule, or remove the name from `binding`.");
            }
        }
        for (LayerDraft.Without without : municipality.without()) {
            Rule rule = rules.get(without.rule());
            if (rule == null || rule.layer() != Layer.FRAMEWORK) {
                findings.unknown(
                        "unknown-rule",
                        "regel van het raamwerk",
                        "a rule of the framework",
                        without.rule(),
                        rules.values().stream()
                                .filter(each -> each.layer() == Layer.FRAMEWORK)
                                .map(Rule::id)
                                .toList(),
                        without.origin());
            } else if (framework.bindingRules().contains(without.rule())) {
                findings.error(
                        "binding-rule",
                        without.origin(),
                        "Regel `" + without.rule() + "` beschermt de klant en kan niet worden uitgezet.",
                        "Rule `" + without.rule() + "` protects the client and cannot be switched off.",
                        "Haal de regel weg bij `without`. De professional kan altijd gemotiveerd afwijken.",
                        "Remove the rule from `without`. The professional can always deviate, with a reason.");
            } else if (feedsBindingRule(rule, rules)) {
                findings.error(
                        "binding-rule",
                        without.origin(),
                        "Regel `" + without.rule()
                                + "` leidt een oordeel af dat een bindende regel nodig heeft, en kan niet uit.",
                        "Rule `" + without.rule()
                                + "` derives an appraisal that a binding rule needs, and cannot be switched off.",
                        "Haal de regel weg bij `without`. De professional kan altijd gemotiveerd afwijken.",
                        "Remove the rule from `without`. The professional can always deviate, with a reason.");
            } else {
                rules.remove(without.rule());
                this.without.add(
                        new Background.SwitchedOff(rule, without.because(), without.adoptedBy(), without.on()));
            }
        }
    }

    private boolean isBinding(Rule rule) {
        return rule.layer() == Layer.FRAMEWORK && framework.bindingRules().contains(rule.id());
    }

    private boolean feedsBindingRule(Rule deriving, Map<String, Rule> rules) {
        Set<String> factors = deriving.conclusions().stream()
                .filter(Conclusion.Derive.class::isInstance)
                .map(derive -> ((Conclusion.Derive) derive).factor())
                .collect(Collectors.toSet());
        return rules.values().stream()
                .filter(this::isBinding)
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().isDerived())
                .anyMatch(pattern -> pattern.literalKeys()
                        .map(keys -> keys.stream().anyMatch(factors::contains))
                        .orElse(true));
    }

    /** A number that a binding rule rests on is as binding as the rule. */
    private void bindingParameters(Map<String, Rule> rules) {
        Set<String> binding = rules.values().stream()
                .filter(this::isBinding)
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(RuleSetCheck::parameters)
                .collect(Collectors.toSet());
        municipality.vocabulary().parameters().values().stream()
                .filter(parameter -> binding.contains(parameter.code())
                        && framework.vocabulary().parameters().containsKey(parameter.code()))
                .forEach(parameter -> findings.error(
                        "binding-parameter",
                        parameter.origin(),
                        "`" + parameter.code() + "` hoort bij een regel die de klant beschermt, en ligt vast.",
                        "`" + parameter.code() + "` belongs to a rule that protects the client, and is fixed.",
                        "Haal de eigen waarde weg. Een eigen regel mag wel een eigen parameter gebruiken.",
                        "Remove the value of your own. A rule of your own may use a parameter of its own."));
    }

    private static Stream<String> parameters(Condition condition) {
        Stream<Operand> compared = condition
                .patterns()
                .flatMap(pattern -> pattern.constraint().comparisons())
                .map(Constraint.Comparison::operand);
        Stream<Operand> counted = condition instanceof Condition.Count count ? Stream.of(count.bound()) : Stream.of();
        return Stream.concat(compared, counted)
                .filter(Operand.Parameter.class::isInstance)
                .map(operand -> ((Operand.Parameter) operand).code());
    }

    /** What a rule confirms, a rule of a municipality should not rule out. */
    private void confirmedAndRuledOut(Map<String, Rule> rules) {
        Map<String, Rule> confirmedBy = new HashMap<>();
        for (Rule rule : rules.values()) {
            named(rule, Conclusion.Confirm.class).forEach(confirm -> {
                Rule other = confirmedBy.get(code(confirm));
                if (other == null || isBinding(rule)) {
                    confirmedBy.put(code(confirm), rule);
                }
            });
        }
        for (Rule rule : rules.values()) {
            if (rule.layer() == Layer.MUNICIPALITY) {
                named(rule, Conclusion.RuleOut.class)
                        .filter(out -> !((Conclusion.RuleOut) out).unlessConfirmed())
                        .filter(out -> confirmedBy.containsKey(code(out)))
                        .forEach(out -> conflict(code(out), out, confirmedBy.get(code(out))));
            }
        }
    }

    private void conflict(String intervention, Conclusion.AboutIntervention out, Rule confirming) {
        String nl =
                "`" + intervention + "` wordt hier uitgesloten, terwijl regel `" + confirming.id() + "` het aanwijst.";
        String en = "`" + intervention + "` is ruled out here, while rule `" + confirming.id() + "` confirms it.";
        String helpNl = "Schrijf `ruleOut(…, UNLESS_CONFIRMED, …)`, of pleit ertegen met `argueAgainst`.";
        String helpEn = "Write `ruleOut(…, UNLESS_CONFIRMED, …)`, or argue against it with `argueAgainst`.";
        if (isBinding(confirming)) {
            findings.error("confirmed-and-ruled-out", out.origin(), nl, en, helpNl, helpEn);
        } else {
            findings.warning("confirmed-and-ruled-out", out.origin(), nl, en, helpNl, helpEn);
        }
    }

    private static Stream<Conclusion.AboutIntervention> named(
            Rule rule, Class<? extends Conclusion.AboutIntervention> verb) {
        return rule.conclusions().stream()
                .filter(verb::isInstance)
                .map(Conclusion.AboutIntervention.class::cast)
                .filter(about -> about.intervention() instanceof Conclusion.Subject.Named);
    }

    private static String code(Conclusion.AboutIntervention about) {
        return ((Conclusion.Subject.Named) about.intervention()).code();
    }

    private void checkRules(Map<String, Rule> rules) {
        Set<String> factors = derived(rules, Conclusion.Derive::factor);
        Set<String> levels = derived(rules, Conclusion.Derive::level);
        Set<String> measured = rules.values().stream()
                .filter(rule -> rule.conditions().stream()
                        .flatMap(Condition::patterns)
                        .anyMatch(pattern ->
                                pattern.type() == FactType.LIFE_DOMAIN || pattern.type() == FactType.SCORE_GAP))
                .flatMap(RuleSetCheck::derives)
                .map(Conclusion.Derive::factor)
                .collect(Collectors.toSet());
        Codes codes = new Codes(vocabulary, factors, levels);
        RuleCheck check = new RuleCheck(vocabulary, codes, measured, allRead, limits, findings);
        List<Rule> sound = rules.values().stream().filter(check::check).toList();
        int most = limits.of(Limit.COMPARISONS);
        if (check.comparisons() > most) {
            findings.error(
                    "too-many-rules",
                    municipality.origin(),
                    "De regels hebben samen meer dan " + most
                            + " vergelijkingen, als elke mogelijkheid door `or` apart telt.",
                    "The rules have more than " + most
                            + " comparisons together, when every alternative because of `or` counts separately.",
                    "Voeg regels samen die hetzelfde zeggen, en gebruik `or` spaarzaam.",
                    "Join rules that say the same, and use `or` sparingly.");
        }
        if (check.comparisons() <= most) {
            new Overlaps(new Entailment(codes), limits.of(Limit.STEPS_OF_COMPARING), findings).check(sound);
        }
    }

    private static Set<String> derived(Map<String, Rule> rules, Function<Conclusion.Derive, String> part) {
        return rules.values().stream().flatMap(RuleSetCheck::derives).map(part).collect(Collectors.toSet());
    }

    private static Stream<Conclusion.Derive> derives(Rule rule) {
        return rule.conclusions().stream()
                .filter(Conclusion.Derive.class::isInstance)
                .map(Conclusion.Derive.class::cast);
    }

    private void notOffered() {
        municipality.notOffered().forEach((code, why) -> {
            if (!vocabulary.interventions().containsKey(code)) {
                findings.unknown(
                        "unknown-intervention",
                        "interventie uit de catalogus",
                        "an intervention of the catalogue",
                        code,
                        vocabulary.interventions().keySet(),
                        why.origin());
            } else if (vocabulary.interventions().get(code).urgency().isPresent()) {
                findings.warning(
                        "urgent-not-offered",
                        why.origin(),
                        "`" + code + "` kan acuut nodig zijn. Dan staat het toch in het advies, met deze uitleg erbij.",
                        "`" + code
                                + "` can be needed urgently. Then it is in the advice all the same, with this explanation.",
                        "Zeg in de uitleg wie deze hulp wel geeft en hoe iemand daar snel terecht kan.",
                        "Say in the explanation who does give this help, and how somebody gets there quickly.");
            }
        });
    }

    private void translations(Map<String, Rule> rules) {
        for (Rule rule : rules.values()) {
            LayerDraft layer = rule.layer() == Layer.FRAMEWORK ? framework : municipality;
            if (!layer.translated()) {
                continue;
            }
            long missing = Stream.concat(
                            Stream.of(rule.title()), rule.conclusions().stream().map(Conclusion::because))
                    .filter(text -> !layer.translations().containsKey(text.nl()))
                    .count();
            if (missing > 0) {
                findings.warning(
                        "translation-missing",
                        rule.origin(),
                        "Van regel `" + rule.id() + "` is niet elke zin in het Engels vertaald.",
                        "Not every sentence of rule `" + rule.id() + "` is translated into English.",
                        "Voeg de Nederlandse zin met de vertaling toe aan texts/en.yaml, letter voor letter gelijk.",
                        "Add the Dutch sentence with its translation to texts/en.yaml, exactly as it is written.");
            }
        }
    }

    private void argued(Map<String, Rule> rules) {
        Set<String> argued = new HashSet<>();
        rules.values().stream().flatMap(rule -> rule.conclusions().stream()).forEach(conclusion -> {
            boolean speaksFor = conclusion instanceof Conclusion.ArgueFor
                    || conclusion instanceof Conclusion.Confirm
                    || conclusion instanceof Conclusion.Acute
                    || conclusion instanceof Conclusion.Alongside;
            if (speaksFor
                    && ((Conclusion.AboutIntervention) conclusion).intervention()
                            instanceof Conclusion.Subject.Named named) {
                argued.add(named.code());
            }
        });
        vocabulary.interventions().values().stream()
                .filter(intervention -> !argued.contains(intervention.code()))
                .filter(intervention -> !municipality.notOffered().containsKey(intervention.code()))
                .forEach(intervention -> findings.warning(
                        "never-argued",
                        intervention.origin(),
                        "Geen enkele regel pleit voor `" + intervention.code() + "`.",
                        "No rule argues for `" + intervention.code() + "`.",
                        "Schrijf een regel die ervoor pleit, of zet de interventie bij `notOffered`.",
                        "Write a rule that argues for it, or put the intervention under `notOffered`."));
    }

    /** A hash over all files of a draft that can affect an advice, as {@link RuleSet#digest()}. */
    public static String digest(RuleSetDraft draft) {
        List<SourceFile> files = new ArrayList<>(draft.framework().files());
        files.addAll(draft.municipality().files());
        return SourceFile.digest(files);
    }
}
