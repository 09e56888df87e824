package nl.gewogenmaatwerk.internal.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
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
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** The only gate to the engine: turns what authors wrote into a rule set, or says everything that is wrong with it. Used once. */
public final class RuleSetCheck {

    private static final int MAX_RULES = 2_000;
    private static final int MAX_COMPARISONS = 40_000;

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

    private final LayerDraft framework;
    private final LayerDraft municipality;
    private final Vocabulary vocabulary;
    private final CheckFindings findings = new CheckFindings();

    private RuleSetCheck(RuleSetDraft draft) {
        this.framework = draft.framework();
        this.municipality = draft.municipality();
        this.vocabulary = framework.vocabulary().plus(municipality.vocabulary());
    }

    /** Checks a draft. */
    public static Result check(RuleSetDraft draft) {
        return new RuleSetCheck(draft).result();
    }

    private Result result() {
        findings.addAll(framework.problems());
        findings.addAll(municipality.problems());
        new VocabularyCheck(framework.vocabulary(), municipality.vocabulary(), findings).check();
        List<Rule> read = Stream.of(framework, municipality)
                .flatMap(layer -> layer.rules().stream().flatMap(file -> read(file, layer)))
                .toList();
        Map<String, Rule> rules = unique(read);
        switchedOff(rules);
        checkRules(rules);
        notOffered();
        new PrincipleCheck(municipality, vocabulary, rules.values(), findings).check();
        translations(rules);
        argued(rules);
        List<Problem> problems = findings.sorted();
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
                        digest(),
                        vocabulary,
                        municipality.principles(),
                        rules,
                        notOffered)),
                problems);
    }

    private Stream<Rule> read(SourceFile file, LayerDraft layer) {
        ParsedRules parsed = DrlReader.read(file, layer.layer(), layer.translations());
        findings.addAll(parsed.problems());
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
        if (rules.size() > MAX_RULES) {
            findings.error(
                    "too-many-rules",
                    municipality.origin(),
                    "Er zijn meer dan " + MAX_RULES + " regels.",
                    "There are more than " + MAX_RULES + " rules.",
                    "Voeg regels samen die hetzelfde zeggen.",
                    "Join rules that say the same.");
        }
        return rules;
    }

    private void switchedOff(Map<String, Rule> rules) {
        for (String id : framework.bindingRules()) {
            if (!rules.containsKey(id) && framework.problems().isEmpty()) {
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
            } else {
                rules.remove(without.rule());
            }
        }
    }

    private void checkRules(Map<String, Rule> rules) {
        Set<String> factors = derived(rules, Conclusion.Derive::factor);
        Set<String> levels = derived(rules, Conclusion.Derive::level);
        RuleCheck check = new RuleCheck(vocabulary, new Codes(vocabulary, factors, levels), findings);
        rules.values().forEach(check::check);
        if (check.comparisons() > MAX_COMPARISONS) {
            findings.error(
                    "too-many-rules",
                    municipality.origin(),
                    "De regels hebben samen meer dan " + MAX_COMPARISONS
                            + " vergelijkingen, als elke mogelijkheid door `or` apart telt.",
                    "The rules have more than " + MAX_COMPARISONS
                            + " comparisons together, when every alternative because of `or` counts separately.",
                    "Voeg regels samen die hetzelfde zeggen, en gebruik `or` spaarzaam.",
                    "Join rules that say the same, and use `or` sparingly.");
        }
    }

    private static Set<String> derived(Map<String, Rule> rules, Function<Conclusion.Derive, String> part) {
        return rules.values().stream()
                .flatMap(rule -> rule.conclusions().stream())
                .filter(Conclusion.Derive.class::isInstance)
                .map(Conclusion.Derive.class::cast)
                .map(part)
                .collect(Collectors.toSet());
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

    private String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            List<SourceFile> files = new ArrayList<>(framework.files());
            files.addAll(municipality.files());
            files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(file -> {
                byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
                sha256.update((file.path() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                sha256.update(content);
            });
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
