package nl.gewogenmaatwerk.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.internal.parse.DrlReader;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows, follows for every client; what contradicts itself is true for nobody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntailmentTest {

    private static final String THEN = "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');";
    private static final Entailment ENTAILMENT = new Entailment(new Codes(
            Draft.of(Draft.rule("r", "Flag(code == 'STUDENT')", THEN)).ruleSet().vocabulary(), Set.of(), Set.of()));

    private static Rule rule(String id, String when) {
        SourceFile file = new SourceFile("rules.drl", Draft.rule(id, when, THEN));
        return DrlReader.read(file, Layer.MUNICIPALITY, Map.of()).rules().get(0);
    }

    private static boolean follows(Rule weaker, Rule stronger) {
        return ENTAILMENT.follows(ENTAILMENT.branches(weaker.conditions()), ENTAILMENT.branches(stronger.conditions()));
    }

    private static boolean isPossible(Rule rule) {
        return ENTAILMENT.branches(rule.conditions()).stream().anyMatch(ENTAILMENT::isPossible);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Score(construct == 'view', value <= 3) | Score(construct == 'view', value <= 2)",
                "Score(construct == 'view', value <= 3) | Score(construct == 'view', value < 4, source == 'CLIENT')",
                "Score(construct == 'view', value in (2, 3)) | not Score(construct == 'view', value == 1) Score(construct == 'view', value < 3)",
                "Score(value <= 3) | Score(construct == 'view', value <= 2)",
                "KnownScore(value <= 3) | Score(construct == 'view', value <= 2)",
                "Score(construct == 'view', value <= LOW) | Score(construct == 'view', value <= LOW) Flag(code == 'STUDENT')",
                "not Barrier(domain == 'debt', severity == 'ACUTE') | not Barrier(domain == 'debt')",
                "not Barrier(domain == 'debt') | not Barrier()",
                "not KnownBarrier(severity == 'ACUTE') | not Barrier(severity >= 'SERIOUS')",
                "Barrier(severity >= 'SERIOUS') | Barrier(domain == 'home', severity == 'ACUTE')",
                "Barrier(severity >= 'SERIOUS') | accumulate(Barrier(severity == 'ACUTE'); $n : count(); $n >= 2)",
                "accumulate(Barrier(); $n : count(); $n >= 2) | accumulate(Barrier(); $n : count(); $n > 2)",
                "PastIntervention(code == 'TALK') | PastIntervention(code == 'TALK', outcome == 'IMPROVED')",
                "Goal(type != 'JOB') | Goal(type == 'CARE')",
                "(Flag(code == 'STUDENT') or Flag(code == 'EXEMPT')) | Flag(code == 'EXEMPT')",
                "Score(construct == 'view', value <= 3) | Score(construct == 'view', value <= LOW)",
                "Score(construct == 'view', value <= LOW) | Score(construct == 'view', value == 1)",
                "Situation(item == 'months', value >= 12) | Situation(item == 'months', value > 24)"
            })
    void it_follows(String weaker, String stronger) {
        assertThat(follows(rule("w", weaker), rule("s", stronger))).isTrue();
        assertThat(follows(rule("s", stronger), rule("w", weaker))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Score(construct == 'view', value <= 2) Score(construct == 'view', value >= 4)",
                "Score(construct == 'view', value <= 2) not Score(construct == 'view', value < 4)",
                "KnownScore(construct == 'view', value <= 2) Score(construct == 'view', value >= 4)",
                "Score(construct == 'view', value <= LOW) not Score(construct == 'view', value <= LOW)",
                "Barrier(domain == 'debt', severity == 'ACUTE') not KnownBarrier(severity >= 'SERIOUS')",
                "Barrier(severity == 'ACUTE') not Barrier(severity >= 'SERIOUS')",
                "Flag(code == 'STUDENT') not Flag(code == 'STUDENT')",
                "Flag(code == 'STUDENT') not Flag()",
                "Goal(type == 'JOB') Goal(type != 'JOB')",
                "not Goal(type == 'JOB') not Goal(type != 'JOB')",
                "PastIntervention(code == 'TALK', outcome == 'IMPROVED') not PastIntervention(code == 'TALK')",
                "Situation(item == 'wish', value == true) not Situation(item == 'wish', value == true)",
                "Situation(item == 'months', value > 24) Situation(item == 'months', value < 12)",
                "accumulate(Barrier(); $n : count(); $n >= 3) accumulate(Barrier(); $m : count(); $m < 2)",
                "Score(construct == 'view', value <= LOW) Score(construct == 'view', value >= 4)",
                "Score(construct == 'view', value <= LOW) not Score(construct == 'view', value <= 3)",
                "Score(construct == 'view', value <= 2) Unknown(code == 'view')",
                "not Score(construct == 'view', value <= 2) Unknown(code == 'view')",
                "Situation(item == 'wish', value == true) Unknown(code == 'wish')",
                "Flag(code == 'STUDENT') Unknown(code == 'STUDENT')"
            })
    void it_contradicts_itself(String conditions) {
        assertThat(isPossible(rule("r", conditions))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Score(construct == 'view', value <= 2) not Score(construct == 'courage', value <= 2)",
                "PastIntervention(code == 'TALK', outcome == 'IMPROVED') PastIntervention(code == 'TALK', outcome == 'NO_CHANGE')",
                "Barrier(severity == 'ACUTE') Barrier(severity == 'LIGHT')",
                "Score(construct == 'view', value <= LOW) Score(construct == 'view', value >= 2)",
                "(Goal(type == 'JOB') or Goal(type == 'CARE')) not Goal(type == 'CARE')",
                "Barrier(domain == 'debt') not Barrier(domain == 'debt', severity == 'ACUTE')",
                "Score(construct == 'view', value <= 2) Unknown(code == 'courage')",
                "Score(construct == 'view', value <= 2) not Unknown(code == 'view')",
                "not KnownScore(construct == 'view', value <= 2) Unknown(code == 'view')"
            })
    void it_is_possible(String conditions) {
        assertThat(isPossible(rule("r", conditions))).isTrue();
    }

    /** Conditions about few facts, so that they often have to do with each other. */
    private static final class Chance {
        private final Random random;

        Chance(Random random) {
            this.random = random;
        }

        private String one(String... all) {
            return all[random.nextInt(all.length)];
        }

        private String number() {
            return one("1", "2", "3", "4", "LOW");
        }

        private String relation() {
            return one("==", "!=", "<", "<=", ">", ">=");
        }

        private String severity() {
            return "severity " + relation() + " '" + one("NONE", "LIGHT", "SERIOUS", "ACUTE") + "'";
        }

        private String pattern(boolean denied) {
            return switch (random.nextInt(denied ? 9 : 12)) {
                case 0, 1 -> "Score(construct == 'view', value " + relation() + " " + number() + ")";
                case 2 ->
                    one("KnownScore(", "KnownScore(construct == 'view', ", "KnownScore(construct == 'goal.clarity', ")
                            + "value " + relation() + " " + number() + ")";
                case 3 -> "Barrier(domain == 'debt'" + one("", ", " + severity()) + ")";
                case 4 -> one("Barrier", "KnownBarrier") + "(" + severity() + one("", ", addressed == true") + ")";
                case 5 ->
                    "Goal(" + one("type == 'JOB'", "type != 'JOB'", "clarity " + relation() + " " + number()) + ")";
                case 6 ->
                    one("Flag(code == 'STUDENT')", "Flag()", "Unknown(code == 'view')", "Unknown(code == 'debt')");
                case 7 ->
                    "PastIntervention(" + one("", "code == 'TALK', ") + "outcome " + one("==", "!=") + " '"
                            + one("IMPROVED", "STOPPED") + "')";
                case 8 ->
                    "Barrier(domain in ('debt', 'home'), " + severity() + " || addressed == " + one("true", "false")
                            + ")";
                case 9 ->
                    "Score(value " + relation() + " " + number() + ", source == '" + one("CLIENT", "INSTRUMENT") + "')";
                case 10 -> "Score(construct in ('view', 'skill'), value " + relation() + " " + number() + ")";
                default ->
                    "accumulate(Barrier(" + one("", severity()) + "); $n" + random.nextInt(1_000_000) + " : count(); N "
                            + one(">=", "<", ">", "<=") + " " + one("1", "2", "3") + ")";
            };
        }

        private String condition(int depth) {
            int chance = random.nextInt(10);
            if (chance < 3) {
                return "not " + pattern(true);
            }
            if (depth > 0 && chance == 9) {
                return "(" + condition(0) + one(" or ", " and ") + condition(0) + ")";
            }
            String pattern = pattern(false);
            if (pattern.startsWith("accumulate")) {
                String name = pattern.substring(pattern.indexOf('$'), pattern.indexOf(" : count"));
                return pattern.replace("; N", "; " + name);
            }
            return pattern;
        }

        String conditions() {
            return IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> condition(1))
                    .collect(Collectors.joining(" "));
        }
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void it_is_so_for_every_client(@ForAll Random random) {
        Chance chance = new Chance(random);
        List<Rule> rules = IntStream.range(0, 90)
                .mapToObj(i -> rule("r" + i, chance.conditions()))
                .toList();
        RuleSet good =
                Draft.of(Draft.rule("r", "Flag(code == 'STUDENT')", THEN)).ruleSet();
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        RuleSet ruleSet = good.withRules(byId);
        ReferenceEvaluator evaluator = new ReferenceEvaluator(ruleSet);
        RandomClients clients = new RandomClients(random);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            ClientFile client = i % 3 == 0 ? clients.full() : clients.partial();
            readings.add(evaluator.read(
                    Knowledge.of(Facts.of(client, ruleSet.vocabulary()), ruleSet.vocabulary()), client.asOf()));
        }
        int impossible = 0;
        int following = 0;
        for (Rule stronger : rules) {
            List<Reading> certain = readings.stream()
                    .filter(reading -> reading.isCertain(stronger))
                    .toList();
            if (!isPossible(stronger)) {
                impossible++;
                assertThat(certain).as(() -> "never: " + stronger.conditions()).isEmpty();
                continue;
            }
            for (Rule weaker : rules) {
                if (weaker != stronger && follows(weaker, stronger)) {
                    following++;
                    assertThat(certain)
                            .as(() -> weaker.conditions() + "\nfollows from " + stronger.conditions())
                            .allMatch(reading -> reading.isCertain(weaker));
                }
            }
        }
        assertThat(impossible).as("rules that contradict themselves").isPositive();
        assertThat(following).as("rules that follow from another").isGreaterThan(20);
    }
}
