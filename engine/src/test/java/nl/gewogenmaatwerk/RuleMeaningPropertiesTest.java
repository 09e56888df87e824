package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;

/** What rules mean, for any rule and any client. */
class RuleMeaningPropertiesTest {

    private static final int RULES = 30;

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void aRuleMeansWhatItSaysWhenEverythingIsKnown(@ForAll Random random) {
        List<String> rules = new RandomRules(random, true).arguingForTraining(RULES);
        Draft draft = Draft.of(rules.toArray(String[]::new));
        RuleSet ruleSet = draft.ruleSet();
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine = draft.engine()) {
            for (int i = 0; i < 60; i++) {
                ClientFile client = clients.full();
                Set<String> expected = read(ruleSet, client);
                expected.removeIf(id -> id.startsWith("derive"));
                Set<String> fired = new TreeSet<>(
                        arguments(engine.advise(Draft.TOWN, client)).keySet());
                assertThat(fired)
                        .as(() -> described(rules, client, expected, fired))
                        .isEqualTo(expected);
            }
        }
    }

    private static Set<String> read(RuleSet ruleSet, ClientFile client) {
        Knowledge knowledge = Knowledge.of(Facts.of(client, ruleSet.vocabulary()), ruleSet.vocabulary());
        Reading reading = new ReferenceEvaluator(ruleSet).read(knowledge, client.asOf());
        return ruleSet.rules().values().stream()
                .filter(reading::isCertain)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void whatIsNotKnownNeverActsAsFalse(@ForAll Random random) {
        staysTrueWhateverTurnsOut(random, false);
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void whatARuleTookAsNotThereIsInItsAbsences(@ForAll Random random) {
        staysTrueWhateverTurnsOut(random, true);
    }

    /** A rule that is true stays true when all that it did not list among its absences turns out some way or other. */
    private static void staysTrueWhateverTurnsOut(Random random, boolean closedWorld) {
        List<String> rules = new RandomRules(random, closedWorld).arguingForTraining(RULES);
        Draft draft = Draft.of(rules.toArray(String[]::new));
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine = draft.engine()) {
            for (int i = 0; i < 40; i++) {
                ClientFile client = clients.partial();
                Facts facts = Facts.of(client, draft.ruleSet().vocabulary());
                Map<Set<String>, Set<String>> firedByReliance = new HashMap<>();
                arguments(engine.advise(Draft.TOWN, client)).forEach((rule, argument) -> {
                    Set<String> relied = closedWorld ? unknownAmong(argument.absences(), facts) : Set.of();
                    firedByReliance
                            .computeIfAbsent(relied, codes -> new TreeSet<>())
                            .add(rule);
                });
                firedByReliance.forEach((relied, fired) -> {
                    for (int j = 0; j < 4; j++) {
                        ClientFile after = clients.completed(client, code -> !relied.contains(code));
                        Set<String> stillFired = new TreeSet<>(
                                arguments(engine.advise(Draft.TOWN, after)).keySet());
                        stillFired.retainAll(fired);
                        assertThat(stillFired)
                                .as(() -> described(rules, client, fired, stillFired) + "\n" + after + "\nrelied on "
                                        + relied)
                                .isEqualTo(fired);
                    }
                });
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
        Set<String> missed = new TreeSet<>(expected);
        missed.removeAll(fired);
        Set<String> extra = new TreeSet<>(fired);
        extra.removeAll(expected);
        return "missed " + missed + ", extra " + extra + "\n"
                + Stream.concat(missed.stream(), extra.stream())
                        .limit(1)
                        .map(id -> described(rules, client, id))
                        .collect(Collectors.joining());
    }

    private static String described(List<String> rules, ClientFile client, String rule) {
        return rules.stream()
                        .filter(text -> text.contains("\"" + rule + "\""))
                        .findFirst()
                        .orElse("") + "\n" + client;
    }
}
