package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.NaiveReading;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.rule.RuleSet;

/** What rules mean, for any rule and any client. */
class RuleMeaningProperties {

    private static final int RULES = 30;

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void aRuleMeansWhatItSaysWhenEverythingIsKnown(@ForAll Random random) {
        List<String> rules = new RandomRules(random, true).arguingForTraining(RULES);
        Draft draft = Draft.of(rules.toArray(String[]::new));
        RuleSet ruleSet = draft.ruleSet();
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine = draft.engine()) {
            for (int i = 0; i < 60; i++) {
                ClientFile client = clients.full();
                Set<String> expected = NaiveReading.firing(ruleSet, Facts.of(client, ruleSet.vocabulary()));
                expected.removeIf(id -> id.startsWith("derive"));
                Set<String> fired = new TreeSet<>(arguments(engine.advise(Draft.TOWN, client)).keySet());
                assertThat(fired).as(() -> described(rules, client, expected, fired)).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatIsNotKnownNeverActsAsFalse(@ForAll Random random) {
        staysTrueWhateverTurnsOut(random, false);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void whatARuleTookAsNotThereIsInItsAbsences(@ForAll Random random) {
        staysTrueWhateverTurnsOut(random, true);
    }

    /** A rule that is true stays true when all that it did not list among its absences turns out some way or other. */
    private static void staysTrueWhateverTurnsOut(Random random, boolean closedWorld) {
        List<String> rules = new RandomRules(random, closedWorld).arguingForTraining(RULES);
        Draft draft = Draft.of(rules.toArray(String[]::new));
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine = draft.engine()) {
            for (int i = 0; i < 60; i++) {
                ClientFile client = clients.partial();
                Facts facts = Facts.of(client, draft.ruleSet().vocabulary());
                Map<String, Argument> before = arguments(engine.advise(Draft.TOWN, client));
                for (Argument argument : before.values()) {
                    Set<String> relied = unknownAmong(argument.absences(), facts);
                    if (!closedWorld) {
                        assertThat(relied).as(() -> described(rules, client, argument.rule().id())).isEmpty();
                    }
                    for (int j = 0; j < 4; j++) {
                        ClientFile after = clients.completed(client, code -> !relied.contains(code));
                        assertThat(arguments(engine.advise(Draft.TOWN, after)))
                                .as(() -> described(rules, client, argument.rule().id()) + "\n" + after)
                                .containsKey(argument.rule().id());
                    }
                }
            }
        }
    }

    private static Set<String> unknownAmong(List<Argument.FactReference> absences, Facts facts) {
        Set<String> unknown = new HashSet<>(facts.unknown());
        unknown.addAll(facts.unrated());
        return absences.stream()
                .map(absence -> absence.fact().substring(absence.fact().indexOf(':') + 1))
                .filter(unknown::contains)
                .collect(Collectors.toSet());
    }

    private static Map<String, Argument> arguments(Advice advice) {
        return Stream.concat(
                        advice.proposals().stream().map(Proposal::arguments),
                        advice.considered().stream().map(Considered::arguments))
                .flatMap(List::stream)
                .collect(Collectors.toMap(argument -> argument.rule().id(), argument -> argument));
    }

    private static String described(List<String> rules, ClientFile client, Set<String> expected, Set<String> fired) {
        Set<String> different = new TreeSet<>(expected);
        different.addAll(fired);
        different.removeIf(id -> expected.contains(id) && fired.contains(id));
        return "only expected or only fired: " + different + different.stream().map(id -> described(rules, client, id)).toList();
    }

    private static String described(List<String> rules, ClientFile client, String rule) {
        return rules.stream().filter(text -> text.contains("\"" + rule + "\"")).findFirst().orElse("") + "\n" + client;
    }
}
