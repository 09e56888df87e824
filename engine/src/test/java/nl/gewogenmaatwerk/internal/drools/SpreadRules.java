package nl.gewogenmaatwerk.internal.drools;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * Canonical rules compiled in ways in which they must not be. Each rule also says that what it wants {@code exists}, which changes nothing
 * in what it means.
 */
public final class SpreadRules {

    private SpreadRules() {}

    /** All in one package. */
    public static RuleBase together(RuleSet ruleSet) {
        CanonicalDrl drl = CanonicalDrl.of(ruleSet);
        String rules = rules(drl).stream().map(SpreadRules::existing).collect(Collectors.joining());
        return DroolsRuleBase.compile(ruleSet, drl, Map.of("gewogen", "package gewogen;" + imports(drl) + rules));
    }

    /** Each rule in a package of its own, so that Drools loses some (apache/incubator-kie#7115). */
    public static RuleBase spread(RuleSet ruleSet) {
        CanonicalDrl drl = CanonicalDrl.of(ruleSet);
        Map<String, String> packages = new TreeMap<>();
        for (String rule : rules(drl)) {
            String name = "gewogen" + packages.size();
            packages.put(name, "package " + name + ";" + imports(drl) + existing(rule));
        }
        return DroolsRuleBase.compile(ruleSet, drl, packages);
    }

    private static List<String> rules(CanonicalDrl drl) {
        List<String> parts = Arrays.asList(drl.text().split("(?=\\nrule )"));
        return parts.subList(1, parts.size());
    }

    private static String imports(CanonicalDrl drl) {
        return drl.text().substring(drl.text().indexOf(';') + 1, drl.text().indexOf("\nrule "));
    }

    /** The first two conditions once more, as one thing that exists. */
    private static String existing(String rule) {
        String[] lines = rule.split("(?<=\n)");
        int when = Arrays.asList(lines).indexOf("when\n");
        if (lines[when + 2].startsWith("then")) {
            return rule;
        }
        String both = (lines[when + 1].strip() + " and " + lines[when + 2].strip()).replaceAll("\\$f\\d+ : ", "");
        lines[when] = "when\n  exists( " + both + " )\n";
        return String.join("", lines);
    }
}
