package nl.gewogenmaatwerk.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.internal.check.RuleSetCheck;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** The rule sets that are measured. All of them go in through the same door as any rule set. */
final class RuleSets {

    /** The municipality under which every rule set here is known. */
    static final String MUNICIPALITY = "voorbeeld-passende-arbeid";

    private RuleSets() {}

    /** A rule set by name: {@code all}, {@code positive}, or a number of made-up rules. */
    static RuleSetSource named(String name) {
        return switch (name) {
            case "all" -> RuleSetFolder.bundled();
            case "positive" -> fixed(positive(bundled()));
            default -> fixed(MadeUpRules.draft(bundled(), checked(RuleSetFolder.bundled()), Integer.parseInt(name)));
        };
    }

    private static RuleSetDraft bundled() {
        return RuleSetFolder.bundled().read(MUNICIPALITY);
    }

    /** The rule set as the engine uses it. */
    static RuleSet checked(RuleSetSource source) {
        RuleSetCheck.Result result = RuleSetCheck.check(source.read(MUNICIPALITY));
        return result.ruleSet()
                .orElseThrow(() -> new IllegalStateException(result.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"))));
    }

    /** Only the rules that join patterns, without negation, existence or counting. */
    private static RuleSetDraft positive(RuleSetDraft draft) {
        Map<String, Rule> rules = new TreeMap<>(RuleSetCheck.check(draft)
                .ruleSet()
                .orElseThrow(() -> new IllegalStateException("the bundled rules have errors"))
                .rules());
        rules.values().removeIf(rule -> !rule.conditions().stream().allMatch(RuleSets::isPositive));
        Set<String> derived = rules.values().stream()
                .flatMap(rule -> rule.conclusions().stream())
                .filter(Conclusion.Derive.class::isInstance)
                .map(conclusion -> ((Conclusion.Derive) conclusion).factor())
                .collect(Collectors.toSet());
        rules.values().removeIf(rule -> !derived.containsAll(appraisalsRead(rule)));
        return new RuleSetDraft(only(draft.framework(), rules), only(draft.municipality(), rules));
    }

    private static boolean isPositive(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().allMatch(RuleSets::isPositive);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().allMatch(RuleSets::isPositive);
        }
        return condition instanceof Pattern;
    }

    private static Set<String> appraisalsRead(Rule rule) {
        Set<String> factors = new HashSet<>();
        rule.conditions().stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().isDerived())
                .forEach(pattern -> factors.addAll(pattern.literalKeys().orElse(Set.of("any"))));
        return factors;
    }

    private static LayerDraft only(LayerDraft layer, Map<String, Rule> rules) {
        List<Rule> kept = rules.values().stream()
                .filter(rule -> rule.layer() == layer.layer())
                .toList();
        return withRules(layer, List.of(), kept);
    }

    /** A layer with other rules, in files or not; nothing is binding or switched off in it. */
    static LayerDraft withRules(LayerDraft layer, List<SourceFile> rules, List<Rule> others) {
        List<SourceFile> files = Stream.concat(
                        layer.files().stream().filter(file -> !layer.rules().contains(file)), rules.stream())
                .toList();
        return new LayerDraft(
                layer.layer(),
                layer.id(),
                layer.name(),
                layer.version(),
                layer.extended(),
                layer.vocabulary(),
                layer.principles(),
                Set.of(),
                List.of(),
                layer.notOffered(),
                layer.translations(),
                layer.layer() == Layer.FRAMEWORK && layer.translated(),
                rules,
                layer.sentences(),
                others,
                Map.of(),
                files,
                layer.problems(),
                layer.account(),
                layer.origin());
    }

    private static RuleSetSource fixed(RuleSetDraft draft) {
        return new RuleSetSource() {
            @Override
            public List<String> municipalities() {
                return List.of(MUNICIPALITY);
            }

            @Override
            public RuleSetDraft read(String municipality) {
                return draft;
            }

            @Override
            public Scenarios scenarios(String municipality) {
                return new Scenarios(List.of(), List.of());
            }
        };
    }
}
