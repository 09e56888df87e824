package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.fixture.Sources;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/** What holds for every advice, whatever the rules and the client (promises 1, 2, 3, 4 and 7). */
class AdvicePropertiesTest {

    private static final int RULES = 25;
    private static final int CLIENTS = 30;

    /** Rules over three files of the municipality, one rule a text. */
    private static Draft inFiles(List<String> rules, String deriving) {
        Draft draft = Draft.of(deriving);
        List<String> names = List.of("a.drl", "b.drl", "c.drl");
        for (int file = 0; file < names.size(); file++) {
            List<String> own = new ArrayList<>();
            for (int i = file; i < rules.size(); i += names.size()) {
                own.add(rules.get(i));
            }
            draft = draft.file(names.get(file), own.toArray(String[]::new));
        }
        return draft;
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void theOrderOfListsInAClientFileChangesNothing(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, true);
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine =
                inFiles(rules.concluding(RULES), rules.deriving()).engine()) {
            for (int i = 0; i < CLIENTS; i++) {
                ClientFile client = clients.partial();
                Advice advice = engine.advise(Draft.TOWN, client);
                assertThat(engine.advise(Draft.TOWN, client)).isEqualTo(advice);
                assertThat(engine.advise(Draft.TOWN, clients.shuffled(client))).isEqualTo(advice);
            }
        }
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void whatIsForLookingBackChangesNothingButNoticesOfSteps(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, true);
        RandomClients clients = new RandomClients(random);
        try (AdviceEngine engine =
                inFiles(rules.concluding(RULES), rules.deriving()).engine()) {
            for (int i = 0; i < CLIENTS; i++) {
                ClientFile client = clients.partial();
                Advice plain = engine.advise(Draft.TOWN, client);
                Advice followed = engine.advise(Draft.TOWN, followed(client));

                assertThat(followed.outcome()).isEqualTo(plain.outcome());
                assertThat(followed.proposals()).isEqualTo(plain.proposals());
                assertThat(followed.considered()).isEqualTo(plain.considered());
                assertThat(followed.ruledOut()).isEqualTo(plain.ruledOut());
                assertThat(followed.questions()).isEqualTo(plain.questions());
                assertThat(followed.unknowns()).isEqualTo(plain.unknowns());
                assertThat(followed.notices())
                        .containsAll(plain.notices())
                        .filteredOn(notice -> !plain.notices().contains(notice))
                        .extracting(Notice::code)
                        .containsExactly("intake-missing", "looking-back-missing");
                assertThat(followed.adviceId()).isNotEqualTo(plain.adviceId());
            }
        }
    }

    /** The same client with everything in the file that is for looking back. */
    private static ClientFile followed(ClientFile client) {
        FollowUp followUp = new FollowUp(
                Optional.of("courage"),
                Optional.of(new FollowUp.Expectation(nl.gewogenmaatwerk.client.Direction.MORE_FAVOURABLE, Town.TODAY)),
                Optional.of(new FollowUp.Dose(8, 6, FollowUp.Dose.Unit.SESSIONS)),
                Optional.of(FollowUp.Attribution.HELPED),
                Optional.of("een drukke tijd"));
        return new ClientFile(
                client.caseId(),
                client.asOf(),
                client.goal(),
                client.scores(),
                client.lifeDomains(),
                client.barriers(),
                client.situation(),
                client.flags(),
                client.interventions()
                        .map(all -> all.stream()
                                .map(past -> new PastIntervention(
                                        past.code(), past.startedOn(), past.endedOn(), past.outcome(), followUp))
                                .toList()),
                client.incomplete(),
                Optional.of(List.of(new Step(Step.Kind.EXECUTION, Optional.of(client.asOf()), Optional.empty()))),
                List.of(new Attainment(
                        "weer durven bellen", Attainment.Scale.GAS6, -3, client.asOf(), ScoreSource.CLIENT)));
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichFilesAreReadChangesNothing(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, true);
        RandomClients clients = new RandomClients(random);
        RuleSetDraft draft = inFiles(rules.concluding(RULES), rules.deriving())
                .framework(
                        "f.drl",
                        Draft.arguing("f1", "Flag()", "TALK"),
                        Draft.arguing("f2", "Goal(type == 'JOB')", "REST"))
                .framework("g.drl", Draft.arguing("g1", "Flag()", "WORK"))
                .draft();
        RuleSetDraft other =
                new RuleSetDraft(reordered(draft.framework(), clients), reordered(draft.municipality(), clients));
        try (AdviceEngine engine = engine(draft);
                AdviceEngine reordered = engine(other)) {
            for (int i = 0; i < CLIENTS; i++) {
                ClientFile client = clients.partial();
                assertThat(reordered.advise(Draft.TOWN, client)).isEqualTo(engine.advise(Draft.TOWN, client));
            }
        }
    }

    private static AdviceEngine engine(RuleSetDraft draft) {
        return AdviceEngine.builder()
                .ruleSets(Sources.of(Map.of(Draft.TOWN, draft)))
                .build();
    }

    private static LayerDraft reordered(LayerDraft layer, RandomClients chance) {
        List<SourceFile> rules = chance.shuffled(layer.rules());
        return new LayerDraft(
                layer.layer(),
                layer.id(),
                layer.name(),
                layer.version(),
                layer.extended(),
                layer.vocabulary(),
                layer.principles(),
                layer.bindingRules(),
                layer.without(),
                layer.notOffered(),
                layer.translations(),
                layer.translated(),
                rules,
                layer.sentences(),
                layer.tables(),
                layer.cells(),
                chance.shuffled(layer.files()),
                layer.problems(),
                layer.account(),
                layer.origin());
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void whereARuleStandsChangesOriginsAndDigestOnly(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, true);
        RandomClients clients = new RandomClients(random);
        List<String> all = rules.concluding(RULES);
        try (AdviceEngine engine = inFiles(all, rules.deriving()).engine();
                AdviceEngine moved =
                        inFiles(clients.shuffled(all), rules.deriving()).engine()) {
            for (int i = 0; i < CLIENTS; i++) {
                ClientFile client = clients.partial();
                assertThat(placeless(moved.advise(Draft.TOWN, client)))
                        .isEqualTo(placeless(engine.advise(Draft.TOWN, client)));
            }
        }
    }

    /** An advice without what tells where its rules stand. */
    private static Advice placeless(Advice advice) {
        return new Advice(
                "",
                advice.caseId(),
                advice.asOf(),
                advice.municipality(),
                new Advice.RuleSetReference(
                        advice.ruleSet().id(), advice.ruleSet().version(), ""),
                advice.engineVersion(),
                advice.outcome(),
                advice.proposals().stream().map(AdvicePropertiesTest::placeless).toList(),
                advice.considered().stream()
                        .map(each -> new Considered(
                                each.intervention(), each.label(), each.support(), placeless(each.arguments())))
                        .toList(),
                advice.ruledOut().stream()
                        .map(each -> new RuledOut(each.intervention(), each.label(), placeless(each.arguments())))
                        .toList(),
                advice.questions(),
                advice.unknowns(),
                advice.notices());
    }

    private static Proposal placeless(Proposal proposal) {
        return new Proposal(
                proposal.rank(),
                proposal.tier(),
                proposal.intervention(),
                proposal.label(),
                proposal.variant(),
                proposal.target(),
                proposal.principle(),
                proposal.support(),
                proposal.aboveNextBecause(),
                proposal.approach(),
                proposal.evidence(),
                proposal.reviewOn(),
                proposal.alongside().stream()
                        .map(each -> new Proposal.Companion(
                                each.intervention(), each.label(), each.because(), placeless(each.rule())))
                        .toList(),
                placeless(proposal.arguments()));
    }

    private static List<Argument> placeless(List<Argument> arguments) {
        return arguments.stream()
                .map(each -> new Argument(
                        each.direction(),
                        each.strength(),
                        each.ground(),
                        each.weight(),
                        each.counted(),
                        each.principle(),
                        each.variant(),
                        each.because(),
                        placeless(each.rule()),
                        each.facts(),
                        each.absences()))
                .toList();
    }

    private static RuleReference placeless(RuleReference rule) {
        return new RuleReference(rule.id(), rule.title(), "", 0, rule.layer());
    }

    /** What is proposed and how it is weighed, without the arguments themselves. */
    private record Weighed(
            List<List<Object>> proposals,
            List<List<Object>> considered,
            List<String> ruledOut,
            List<String> questions) {
        static Weighed of(Advice advice) {
            return new Weighed(
                    advice.proposals().stream()
                            .map(each -> List.<Object>of(
                                    each.intervention(),
                                    each.tier(),
                                    each.support(),
                                    each.principle(),
                                    each.variant(),
                                    each.target(),
                                    each.aboveNextBecause(),
                                    each.alongside().stream()
                                            .map(Proposal.Companion::intervention)
                                            .toList()))
                            .toList(),
                    advice.considered().stream()
                            .map(each -> List.<Object>of(each.intervention(), each.support()))
                            .toList(),
                    advice.ruledOut().stream().map(RuledOut::intervention).toList(),
                    advice.questions().stream().map(Question::about).toList());
        }
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void writingARuleTwiceChangesNoOrderAndNoSupport(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, true);
        RandomClients clients = new RandomClients(random);
        List<String> once = rules.concluding(RULES);
        List<String> twice = new ArrayList<>(once);
        for (String rule : once) {
            if (random.nextBoolean()) {
                // An id that sorts before, and one that sorts after all others.
                twice.add(rule.replaceFirst("rule \"r", "rule \"" + (random.nextBoolean() ? "a" : "z")));
            }
        }
        try (AdviceEngine engine = inFiles(once, rules.deriving()).engine();
                AdviceEngine doubled = inFiles(twice, rules.deriving()).engine()) {
            for (int i = 0; i < CLIENTS; i++) {
                ClientFile client = clients.partial();
                assertThat(Weighed.of(doubled.advise(Draft.TOWN, client)))
                        .as(() -> String.join("\n", twice) + client)
                        .isEqualTo(Weighed.of(engine.advise(Draft.TOWN, client)));
            }
        }
    }

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void manyThreadsAndTwoEnginesAgree(@ForAll Random random) throws Exception {
        RandomRules rules = new RandomRules(random, true);
        RandomClients clients = new RandomClients(random);
        Map<String, RuleSetDraft> drafts = new HashMap<>();
        for (String municipality : List.of("east", "north", "west")) {
            drafts.put(
                    municipality,
                    inFiles(rules.concluding(12), rules.deriving()).draft());
        }
        List<ClientFile> files = Stream.generate(clients::partial).limit(60).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (AdviceEngine one =
                        AdviceEngine.builder().ruleSets(Sources.of(drafts)).build();
                AdviceEngine other =
                        AdviceEngine.builder().ruleSets(Sources.of(drafts)).build()) {
            Map<String, List<Advice>> alone = new HashMap<>();
            drafts.keySet()
                    .forEach(municipality -> alone.put(
                            municipality,
                            files.stream()
                                    .map(client -> one.advise(municipality, client))
                                    .toList()));
            List<Callable<Advice>> all = new ArrayList<>();
            List<Advice> expected = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                for (String municipality : drafts.keySet()) {
                    for (AdviceEngine engine : List.of(one, other)) {
                        ClientFile client = files.get(i);
                        all.add(() -> engine.advise(municipality, client));
                        expected.add(alone.get(municipality).get(i));
                    }
                }
            }
            List<Advice> together = new ArrayList<>();
            for (Future<Advice> each : threads.invokeAll(all)) {
                together.add(each.get());
            }
            assertThat(together).isEqualTo(expected);
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void aConstructThatNoRuleReadsChangesNoProposal(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, false);
        RandomClients clients = new RandomClients(random);
        List<String> blind = rules.concluding(3 * RULES).stream()
                .filter(rule -> !rule.contains("effort") && !rule.contains("Score(value"))
                .toList();
        try (AdviceEngine engine = inFiles(blind, rules.deriving()).engine()) {
            for (int i = 0; i < CLIENTS; i++) {
                ClientFile client = clients.partial();
                Advice before = engine.advise(Draft.TOWN, client);
                for (int value = 1; value <= 5; value++) {
                    Advice after = engine.advise(Draft.TOWN, withEffort(client, value));
                    assertThat(after.proposals()).isEqualTo(before.proposals());
                    assertThat(after.considered()).isEqualTo(before.considered());
                    assertThat(after.ruledOut()).isEqualTo(before.ruledOut());
                    assertThat(after.questions()).isEqualTo(before.questions());
                    assertThat(after.unknowns()).isEqualTo(before.unknowns());
                }
            }
        }
    }

    private static ClientFile withEffort(ClientFile client, int value) {
        List<Score> scores = new ArrayList<>(client.scores());
        scores.removeIf(score -> score.construct().equals("effort"));
        scores.add(new Score("effort", value, ScoreSource.CLIENT, client.asOf(), Optional.empty()));
        return new ClientFile(
                client.caseId(),
                client.asOf(),
                client.goal(),
                scores,
                client.lifeDomains(),
                client.barriers(),
                client.situation(),
                client.flags(),
                client.interventions());
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void everyAdviceIsWholeAndCanBeRecomputed(@ForAll Random random) {
        RandomRules rules = new RandomRules(random, true);
        RandomClients clients = new RandomClients(random);
        List<String> all = rules.concluding(RULES);
        try (AdviceEngine engine = inFiles(all, rules.deriving()).engine()) {
            for (int i = 0; i < 2 * CLIENTS; i++) {
                ClientFile client = i % 4 == 0 ? clients.full() : clients.partial();
                assertThatCode(() -> isWhole(engine.advise(Draft.TOWN, client)))
                        .as(() -> String.join("\n", all) + client)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void isWhole(Advice advice) {
        assertThat(advice.alternatives()).containsExactly("NONE_OF_THESE", "OWN_PROPOSAL");
        assertThat(advice.outcome() == Advice.Outcome.ABSTAINED)
                .isEqualTo(advice.proposals().isEmpty());
        if (advice.outcome() == Advice.Outcome.ABSTAINED) {
            assertThat(advice.questions()).isNotEmpty();
        }
        for (int i = 0; i < advice.proposals().size(); i++) {
            Proposal proposal = advice.proposals().get(i);
            assertThat(proposal.rank()).isEqualTo(i + 1);
            assertThat(proposal.aboveNextBecause().isPresent())
                    .isEqualTo(i + 1 < advice.proposals().size());
            assertThat(proposal.arguments()).anyMatch(argument -> speaksFor(argument.direction()));
            assertThat(proposal.support()).isEqualTo(support(proposal.arguments()));
            assertThat(proposal.tier() != Proposal.Tier.WEIGHED || proposal.support() > 0)
                    .isTrue();
            assertThat(proposal.principle().statement().nl()).isNotBlank();
            haveARationale(proposal.arguments());
        }
        assertThat(advice.proposals())
                .isSortedAccordingTo((one, other) -> one.tier().compareTo(other.tier()));
        for (Considered considered : advice.considered()) {
            assertThat(considered.support()).isEqualTo(support(considered.arguments()));
            haveARationale(considered.arguments());
        }
        for (RuledOut ruledOut : advice.ruledOut()) {
            assertThat(ruledOut.arguments().get(0).direction()).isEqualTo(Direction.RULES_OUT);
            haveARationale(ruledOut.arguments());
        }
    }

    private static boolean speaksFor(Direction direction) {
        return direction == Direction.FOR || direction == Direction.CONFIRMS || direction == Direction.ACUTE;
    }

    /** The sum that anybody can make from what an advice shows. */
    private static int support(List<Argument> arguments) {
        int support = 0;
        for (Argument argument : arguments) {
            if (argument.counted()) {
                int points = argument.direction() == Direction.CONFIRMS
                        ? 3
                        : argument.strength().orElseThrow().points();
                support += (argument.direction() == Direction.AGAINST ? -points : points) * argument.weight();
            }
        }
        return support;
    }

    private static void haveARationale(List<Argument> arguments) {
        Map<String, Integer> countedOnce = new HashMap<>();
        Map<String, String> principles = new HashMap<>();
        Map<String, Integer> weights = new HashMap<>();
        for (Principle principle : Town.principles()) {
            principle.weighs().forEach((ground, weight) -> {
                principles.put(ground, principle.id());
                weights.put(ground, weight);
            });
        }
        for (Argument argument : arguments) {
            assertThat(argument.rule().id()).isNotBlank();
            assertThat(argument.rule().file()).startsWith("municipalities/town/rules/");
            assertThat(argument.rule().line()).isPositive();
            assertThat(argument.rule().layer()).isEqualTo("municipality");
            assertThat(argument.because().nl()).isNotBlank();
            assertThat(Town.vocabulary().grounds()).containsKey(argument.ground());
            assertThat(argument.principle()).isEqualTo(principles.getOrDefault(argument.ground(), "vakmanschap"));
            assertThat(argument.weight()).isEqualTo(weights.getOrDefault(argument.ground(), 0));
            assertThat(argument.facts().size() + argument.absences().size())
                    .as("what %s rests on", argument.rule().id())
                    .isPositive();
            assertThat(argument.strength().isPresent())
                    .isEqualTo(Set.of(Direction.FOR, Direction.AGAINST).contains(argument.direction()));
            boolean weighs = argument.strength().isPresent() || argument.direction() == Direction.CONFIRMS;
            assertThat(weighs || !argument.counted()).isTrue();
            if (weighs) {
                String side = (argument.direction() == Direction.AGAINST ? "-" : "+") + argument.ground();
                countedOnce.merge(side, argument.counted() ? 1 : 0, Integer::sum);
            }
        }
        assertThat(countedOnce.values()).allMatch(count -> count == 1);
    }
}
