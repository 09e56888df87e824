package nl.gewogenmaatwerk.internal.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;

/** What Drools gets to compile, for any rule set. */
class CanonicalDrlPropertiesTest {

    private static final Pattern RULE = Pattern.compile("^rule \"([a-z0-9-]+) \\d+\"", Pattern.MULTILINE);

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void isOnePackageWithItsRulesInOrderWhateverTheOrderOfRulesAndFiles(@ForAll Random random) {
        List<String> rules = rules(random);
        String drl = CanonicalDrl.of(spread(rules, random).ruleSet()).text();

        assertThat(drl).startsWith("package gewogen;\n").containsOnlyOnce("package ");
        assertThat(RULE.matcher(drl).results().map(result -> result.group(1)).distinct())
                .isSorted()
                .hasSize(rules.size() + 2);
        assertThat(CanonicalDrl.of(spread(new RandomClients(random).shuffled(rules), random)
                                .ruleSet())
                        .text())
                .isEqualTo(drl);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void holdsNoTextThatAnAuthorTyped(
            @ForAll Random random, @ForAll @AlphaChars @StringLength(min = 6, max = 20) String word) {
        String marker = "zq" + word + "\\\" ); System.exit(1); //";
        List<String> rules = rules(random).stream()
                .map(rule -> rule.replace("Regel ", marker + " ")
                        .replaceAll("Omdat |Vraag |Dicht|Open|Goed", Matcher.quoteReplacement(marker)))
                .toList();
        assertThat(String.join("", rules)).contains("zq" + word);

        String drl = CanonicalDrl.of(Draft.of(rules.toArray(String[]::new)).ruleSet())
                .text();

        assertThat(drl)
                .doesNotContain("zq" + word)
                .doesNotContain("System", "exit", "//")
                .as("labels, questions, sources and names of the vocabulary and the municipality")
                .doesNotContain("(nl)", "(en)", "Hoe zit het", "Benader", "Bron", "Naam van", "Principe", "@");
    }

    private static List<String> rules(Random random) {
        RandomRules made = new RandomRules(random, true);
        List<String> rules = new ArrayList<>(made.concluding(8));
        rules.add(made.deriving());
        return rules;
    }

    private static Draft spread(List<String> rules, Random random) {
        int cut = 1 + random.nextInt(rules.size() - 1);
        return Draft.of(rules.subList(0, cut).toArray(String[]::new))
                .file(
                        "a" + random.nextInt(9) + ".drl",
                        rules.subList(cut, rules.size()).toArray(String[]::new));
    }
}
