package nl.gewogenmaatwerk.internal.drools;

import static nl.gewogenmaatwerk.fixture.Draft.TOWN;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static nl.gewogenmaatwerk.internal.drools.RuleSets.firing;
import static nl.gewogenmaatwerk.internal.drools.RuleSets.memory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.AdviceFailedException;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.RandomClients;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.internal.weigh.Weighing;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** What goes wrong with Drools when it is not guarded (DESIGN section 2), each with the test that would tell. */
class DroolsTrapsTest {

    // ---- rules that silently stop firing (apache/incubator-kie#7115)

    private static final String DERIVING = """
            rule "producer" when GoalFact() then insert(new AppraisalFact("gate", "SHUT")); end
            """;
    private static final String SUBJECT = """
            rule "subject" when exists( AppraisalFact() and not FlagFact() ) then end
            """;
    private static final String SIBLING = """
            rule "sibling" when exists( AppraisalFact() and BarrierFact() ) then end
            """;

    @Test
    void plainDroolsSilencesARuleWhenRulesAreSpreadOverPackages() {
        assertThat(firedByPlainDrools(DERIVING + SUBJECT + SIBLING)).contains("subject");
        assertThat(firedByPlainDrools(DERIVING, SUBJECT, SIBLING))
                .as("when this contains the subject, the defect is gone and one package is no longer needed")
                .doesNotContain("subject");
    }

    @Test
    void rulesThatShareAnExistsAllFireWhicheverFilesTheyAreIn() {
        Draft draft = Draft.of(arguing(
                        "subject", "exists( Appraisal(factor == 'gate') and not Flag(code == 'STUDENT') )", "TALK"))
                .file(
                        "sibling.drl",
                        arguing(
                                "sibling",
                                "exists( Appraisal(factor == 'gate') and Barrier(domain == 'debt') )",
                                "WORK"))
                .framework(
                        "producer.drl", rule("producer", "Goal(type == 'JOB')", "derive('gate', 'SHUT', 'Dicht.');"));
        RuleSet ruleSet = draft.ruleSet();
        try (DroolsRuleBase rules = DroolsRuleBase.compile(ruleSet)) {
            assertThat(firing(rules, memory(jobSeeker(), ruleSet, rules))).containsExactly("producer", "subject");
        }
    }

    private static List<String> firedByPlainDrools(String... packages) {
        KieServices services = KieServices.get();
        ReleaseId releaseId = services.newReleaseId("plain", "plain-" + packages.length, "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(releaseId);
        for (int i = 0; i < packages.length; i++) {
            String name = "plain" + i;
            files.write(
                    "src/main/resources/" + name + "/rules.drl",
                    "package " + name + ";\nimport " + Fact.class.getName() + ".*;\n" + packages[i]);
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages()).isEmpty();
        KieContainer container = services.newKieContainer(releaseId);
        KieSession session = container.newKieSession();
        try {
            List<String> fired = new ArrayList<>();
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(event.getMatch().getRule().getName());
                }
            });
            session.insert(new Fact.GoalFact("JOB", 1, 1, 1, 1, 1));
            session.fireAllRules();
            return fired;
        } finally {
            session.dispose();
            container.dispose();
            services.getRepository().removeKieModule(releaseId);
        }
    }

    // ---- builds that mix up

    @Test
    void buildsAtTheSameTimeDoNotMixUpTheirRules() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Set<String>>> builds = new ArrayList<>();
            for (int i = 0; i < threads * 6; i++) {
                RuleSet ruleSet = RuleSets.only("only-" + i);
                builds.add(() -> {
                    try (DroolsRuleBase rules = DroolsRuleBase.compile(ruleSet)) {
                        return firing(rules, memory(jobSeeker(), ruleSet, rules));
                    }
                });
            }
            List<Future<Set<String>>> fired = pool.invokeAll(builds);
            for (int i = 0; i < fired.size(); i++) {
                assertThat(fired.get(i).get()).containsExactly("only-" + i);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void twoBuildsNeverShareAReleaseId() {
        RuleSet ruleSet = RuleSets.only("same");
        try (DroolsRuleBase one = DroolsRuleBase.compile(ruleSet);
                DroolsRuleBase other = DroolsRuleBase.compile(ruleSet)) {
            assertThat(releaseId(one)).isNotEqualTo(releaseId(other));
        }
    }

    // ---- what stays behind

    @Test
    void aClosedRuleBaseLeavesNothingBehind() {
        RuleSet ruleSet = RuleSets.only("leaving");
        IntStream.range(0, 5).forEach(i -> buildUseAndClose(ruleSet));
        long classes = loadedClasses(0);
        IntStream.range(0, 25).forEach(i -> buildUseAndClose(ruleSet));
        // What 25 builds load and nothing lets go of is some 225 classes.
        assertThat(loadedClasses(classes + 100)).isLessThanOrEqualTo(classes + 100);
    }

    private static void buildUseAndClose(RuleSet ruleSet) {
        DroolsRuleBase rules = DroolsRuleBase.compile(ruleSet);
        assertThat(firing(rules, memory(jobSeeker(), ruleSet, rules))).isNotEmpty();
        ReleaseId releaseId = releaseId(rules);
        assertThat(KieServices.get().getRepository().getKieModule(releaseId)).isNull();
        rules.close();
    }

    /** How many classes are loaded once the garbage is gone, or there are few enough. */
    private static long loadedClasses(long enough) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 8 && fewest > enough; i++) {
            System.gc();
            fewest = Math.min(fewest, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        }
        return fewest;
    }

    @Test
    void aSessionIsDisposedAlsoWhenEvaluationFails() {
        RuleSet ruleSet = Draft.of(RuleSets.exploding()).ruleSet();
        try (DroolsRuleBase rules = DroolsRuleBase.compile(ruleSet)) {
            rules.evaluate(memory(jobSeeker(), ruleSet, rules));
            WorkingMemory tooMuch = memory(triedOften(110), ruleSet, rules);
            assertThatExceptionOfType(EvaluationFailedException.class).isThrownBy(() -> rules.evaluate(tooMuch));
            assertThat(kieBase(rules).getKieSessions()).isEmpty();
        }
    }

    // ---- class loaders

    @Test
    void rulesAreBuiltAndUsedOnAThreadWithoutAContextClassLoader() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(null);
            return thread;
        });
        try {
            Advice advice = one.submit(() -> {
                        assertThat(Thread.currentThread().getContextClassLoader())
                                .isNull();
                        return Draft.of(arguing("plain", "Goal(type == 'JOB')", "TALK"))
                                .advise(jobSeeker());
                    })
                    .get();
            assertThat(arguments(advice)).hasSize(1);
        } finally {
            one.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Object.class, Fact.GoalFact.class, Recorder.class, KieSession.class})
    void compiledRulesSeeWhatTheyNeed(Class<?> needed) throws ClassNotFoundException {
        assertThat(new FactsOnlyClassLoader().loadClass(needed.getName())).isSameAs(needed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nl.gewogenmaatwerk.AdviceEngine",
                "nl.gewogenmaatwerk.client.ClientFile",
                "nl.gewogenmaatwerk.internal.drools.DroolsRuleBase",
                "nl.gewogenmaatwerk.internal.weigh.Weighing",
                "org.slf4j.LoggerFactory",
                "org.assertj.core.api.Assertions"
            })
    void compiledRulesSeeNoClassOfAnApplication(String hidden) {
        RuleSet ruleSet = RuleSets.only("closed-off");
        try (DroolsRuleBase rules = DroolsRuleBase.compile(ruleSet)) {
            ClassLoader seen = ((InternalRuleBase) kieBase(rules)).getRootClassLoader();
            assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> seen.loadClass(hidden));
            assertThat(seen.getResource(hidden.replace('.', '/') + ".class")).isNull();
        }
    }

    // ---- texts that make the parser or the compiler fall over

    static Stream<Arguments> endless() {
        String condition = "Goal(clarity >= 1)";
        String then = "argueFor('TALK', PLAIN, 'goal', 'Omdat.');";
        return Stream.of(
                Arguments.of("too-deep", "( ".repeat(20_000) + condition + " )".repeat(20_000), then),
                Arguments.of("too-deep", "not( ".repeat(5_000) + condition + " )".repeat(5_000), then),
                Arguments.of("too-deep", "Goal(" + "(".repeat(5_000) + "clarity >= 1" + ")".repeat(5_000) + ")", then),
                Arguments.of("too-large", "Goal(clarity >= 1" + " && clarity >= 1".repeat(20_000) + ")", then),
                Arguments.of("too-large", "Goal(clarity >= 1" + " || clarity >= 1".repeat(4_000) + ")", then),
                Arguments.of("too-large", condition + (" and " + condition).repeat(4_000), then),
                Arguments.of(
                        "too-large", condition, "argueFor('TALK', PLAIN, 'goal', " + "'a' + ".repeat(9_000) + "'');"),
                Arguments.of("too-deep", condition, "argueFor" + "(".repeat(9_000) + ")".repeat(9_000) + ";"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void whatIsTooDeepOrTooLongIsAProblem(String problem, String when, String then) {
        assertThat(Draft.of(rule("endless", when, then)).errors()).containsExactly(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goal(clarity >= 1%s)\u0000 && clarity >= 1\u0000330",
                "Goal(clarity >= 1%s)\u0000 || clarity == 2\u0000330",
                "Situation(item == 'months', value >= 1%s)\u0000 && value != 700\u0000300"
            })
    void aChainWithinTheLimitsCompilesOrIsAProblem(String parts) {
        String[] part = parts.split("\u0000");
        Draft draft =
                Draft.of(arguing("chain", String.format(part[0], part[1].repeat(Integer.parseInt(part[2]))), "TALK"));
        if (draft.errors().isEmpty()) {
            draft.engine().close();
        }
    }

    // ---- what a match does not show

    @Test
    void factsBehindCountsAndNegationsAreInTheRationale() {
        Advice advice = Draft.of(arguing(
                        "counting",
                        "accumulate( Barrier(severity >= 'SERIOUS'); $n : count(); $n >= 2 )\n    not Flag(code == 'STUDENT')\n"
                                + "    not Score(construct == 'view', value <= LOW)",
                        "TALK"))
                .advise(jobSeeker()
                        .score("view", 5)
                        .barrier("debt", Severity.ACUTE)
                        .barrier("home", Severity.SERIOUS)
                        .barrier("harm", Severity.NONE));

        Argument argument = arguments(advice).get(0);
        assertThat(argument.facts()).extracting(Argument.FactReference::fact).contains("barrier:debt", "barrier:home");
        assertThat(Stream.concat(argument.facts().stream(), argument.absences().stream()))
                .extracting(Argument.FactReference::fact)
                .contains("score:view", "flag:STUDENT")
                .doesNotContain("barrier:harm");
    }

    @Test
    void theOrderInWhichFactsComeDoesNotShow() {
        Random random = new Random(7);
        RandomRules made = new RandomRules(random, true);
        List<String> texts = new ArrayList<>(made.concluding(30));
        texts.add(made.deriving());
        RuleSet ruleSet = Draft.of(texts.toArray(String[]::new)).ruleSet();
        RandomClients clients = new RandomClients(random);
        Weighing weighing = new Weighing(ruleSet);
        try (DroolsRuleBase rules = DroolsRuleBase.compile(ruleSet)) {
            for (int i = 0; i < 40; i++) {
                ClientFile client = clients.full();
                Facts facts = Facts.of(client, ruleSet.vocabulary());
                WorkingMemory memory = memory(client, ruleSet, rules);
                WorkingMemory shuffled = new WorkingMemory(clients.shuffled(memory.facts()));
                assertThat(weighing.weigh(facts, shuffled, rules.evaluate(shuffled), rules.wanted()))
                        .isEqualTo(weighing.weigh(facts, memory, rules.evaluate(memory), rules.wanted()));
            }
        }
    }

    // ---- joins that explode

    @Test
    void moreThanTenThousandMatchesGiveNoAdviceAndSayNothingAboutThePerson() {
        Draft draft = Draft.of(RuleSets.exploding(), arguing("fine", "Goal(type == 'JOB')", "TALK"));
        try (AdviceEngine engine = draft.engine()) {
            assertThat(arguments(engine.advise(TOWN, triedOften(3).file()))).isNotEmpty();
            ClientFile client = triedOften(110).id("zq-somebody").file();
            assertThatExceptionOfType(AdviceFailedException.class)
                    .isThrownBy(() -> engine.advise(TOWN, client))
                    .withNoCause()
                    .withMessageContaining("exploding")
                    .satisfies(failed -> assertThat(failed.getMessage())
                            .doesNotContain("zq-somebody", "JOB", "TALK", "TRAIN", "NO_CHANGE", "20", "Omdat", "Regel")
                            .doesNotContain("fine"));
        }
    }

    @Test
    void theRecorderTakesTenThousandMatchesAndNoMore() {
        Recorder recorder = new Recorder(Long.MAX_VALUE / 2 + System.nanoTime(), Map.of(), appraisal -> {});
        for (int i = 0; i < 10_000; i++) {
            recorder.match("often", 0);
        }
        assertThatExceptionOfType(EvaluationFailedException.class)
                .isThrownBy(() -> recorder.match("often", 0))
                .withMessage("more than 10000 matches, in rule often");
        assertThat(recorder.matches()).hasSize(10_000);
    }

    @Test
    void theRecorderGivesUpAfterItsTime() {
        Recorder recorder = new Recorder(System.nanoTime() - 1, Map.of(), appraisal -> {});
        assertThatExceptionOfType(EvaluationFailedException.class)
                .isThrownBy(() -> IntStream.range(0, 32).forEach(i -> recorder.match("slow", 0)))
                .withMessage("it took too long, in rule slow");
    }

    private static Client jobSeeker() {
        return Client.listed().goal("JOB");
    }

    /** Somebody who did the same many times, on days of their own. */
    private static Client triedOften(int times) {
        Client client = jobSeeker();
        for (int i = 0; i < times; i++) {
            client.tried(new PastIntervention(
                    "TRAIN",
                    Optional.of(Town.TODAY.minusDays(200 + i)),
                    Optional.of(Town.TODAY.minusDays(i)),
                    PastIntervention.Outcome.NO_CHANGE));
        }
        return client;
    }

    private static ReleaseId releaseId(DroolsRuleBase rules) {
        return assertThat(rules).extracting("releaseId", type(ReleaseId.class)).actual();
    }

    private static KieBase kieBase(DroolsRuleBase rules) {
        return assertThat(rules).extracting("rules", type(KieBase.class)).actual();
    }

    private static List<Argument> arguments(Advice advice) {
        return Stream.concat(
                        advice.proposals().stream().map(Proposal::arguments),
                        advice.considered().stream().map(Considered::arguments))
                .flatMap(List::stream)
                .toList();
    }
}
