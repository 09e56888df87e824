package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.TOWN;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.EditedSource;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A broken edit never takes advice down (promise 8). */
class ReloadTest {

    private static final ClientFile CLIENT = Client.listed()
            .goal("JOB")
            .score("courage", 2)
            .score("skill", 2)
            .situation("months", 40)
            .file();
    private static final Draft GARBAGE = Draft.of("rule \"half\" when Goal(");

    /** Rules that all say of which version they are, and look at something else in each. */
    private static Draft version(int number) {
        String because = "'Omdat versie " + number + ".'";
        return Draft.of(
                rule("talk", "Goal(type == 'JOB')", "argueFor('TALK', PLAIN, 'goal', " + because + ");"),
                rule(
                        "train",
                        "Score(construct == 'courage', value <= " + (2 + number % 3) + ")",
                        "argueFor('TRAIN', STRONG, 'goal', " + because + ");"),
                rule(
                        "work-" + number,
                        "Situation(item == 'months', value >= " + (number % 40) + ")",
                        "argueFor('WORK', PLAIN, 'speed', " + because + ");"),
                rule("not-work", "Goal(type == 'JOB')", "argueAgainst('WORK', WEAK, 'trust', " + because + ");"));
    }

    private static EditedSource source(Draft draft) {
        return new EditedSource().edit(TOWN, draft);
    }

    private static AdviceEngine engine(EditedSource source) {
        return AdviceEngine.builder().ruleSets(source).robustness(false).build();
    }

    /** Everything that the arguments of an advice say, each once. */
    private static Set<String> said(Advice advice) {
        Set<String> said = new TreeSet<>();
        Stream.concat(
                        advice.proposals().stream().map(Proposal::arguments),
                        advice.considered().stream().map(Considered::arguments))
                .flatMap(List::stream)
                .map(Argument::because)
                .forEach(because -> said.add(because.nl()));
        return said;
    }

    private static Scenario expecting(String first) {
        return new Scenario(
                "verwacht",
                "Verwacht",
                CLIENT,
                new Scenario.Expectation(
                        Advice.Outcome.PROPOSALS,
                        Set.of(first),
                        Set.of("TALK", "TRAIN", "WORK"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()),
                new Origin("municipalities/town/scenarios/verwacht.yaml", 1, 1));
    }

    private static List<String> errors(RuleSetState state) {
        return state.problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .toList();
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 2_000 && !holds.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(holds.getAsBoolean()).as("in the end").isTrue();
    }

    // ---- which version answers

    @Test
    void aGoodEditTakesOver() {
        EditedSource source = source(version(1));
        try (AdviceEngine engine = engine(source)) {
            RuleSetState first = engine.state(TOWN);
            assertThat(first.status()).isEqualTo(RuleSetState.Status.READY);
            assertThat(said(engine.advise(TOWN, CLIENT))).containsExactly("Omdat versie 1.");
            source.edit(TOWN, version(2));
            assertThat(engine.state(TOWN)).as("nobody said so yet").isEqualTo(first);
            RuleSetState second = engine.reload(TOWN);
            assertThat(second).isEqualTo(engine.state(TOWN));
            assertThat(second.status()).isEqualTo(RuleSetState.Status.READY);
            assertThat(second.answering()).isPresent().isNotEqualTo(first.answering());
            assertThat(second.refused()).isEmpty();
            Advice advice = engine.advise(TOWN, CLIENT);
            assertThat(said(advice)).containsExactly("Omdat versie 2.");
            assertThat(Optional.of(advice.ruleSet())).isEqualTo(second.answering());
        }
    }

    @Test
    void aBrokenEditLeavesTheLastGoodVersionAnsweringUntilItIsMended() {
        EditedSource source = source(version(1));
        try (AdviceEngine engine = engine(source)) {
            RuleSetState first = engine.state(TOWN);
            Advice before = engine.advise(TOWN, CLIENT);
            RuleSetState broken = reloaded(engine, source, GARBAGE);
            assertThat(broken.status()).isEqualTo(RuleSetState.Status.STALE);
            assertThat(broken.answering()).isEqualTo(first.answering());
            assertThat(broken.refused()).isPresent().isNotEqualTo(first.answering());
            assertThat(errors(broken)).isNotEmpty();
            assertThat(engine.problems(TOWN)).isEqualTo(broken.problems());
            assertThat(engine.advise(TOWN, CLIENT)).isEqualTo(before);

            source.edit(TOWN, version(2));
            RuleSetState mended = engine.reload(TOWN);
            assertThat(mended.status()).isEqualTo(RuleSetState.Status.READY);
            assertThat(mended.refused()).isEmpty();
            assertThat(errors(mended)).isEmpty();
            assertThat(said(engine.advise(TOWN, CLIENT))).containsExactly("Omdat versie 2.");
        }
    }

    private static RuleSetState reloaded(AdviceEngine engine, EditedSource source, Draft edit) {
        source.edit(TOWN, edit);
        return engine.reload(TOWN);
    }

    @Test
    void whatDidNotChangeIsNotCompiledAgain() {
        AtomicInteger compiled = new AtomicInteger();
        EditedSource source = source(version(1));
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(source)
                .compiledBy(ruleSet -> {
                    compiled.incrementAndGet();
                    return DroolsRuleBase.compile(ruleSet);
                })
                .build()) {
            RuleSetState first = engine.state(TOWN);
            assertThat(engine.reload(TOWN)).isEqualTo(first);
            assertThat(reloaded(engine, source, GARBAGE).status()).isEqualTo(RuleSetState.Status.STALE);
            assertThat(reloaded(engine, source, version(1))).as("undone").isEqualTo(first);
            assertThat(compiled).hasValue(1);
            reloaded(engine, source, version(2));
            assertThat(compiled).hasValue(2);
        }
    }

    @Test
    void aVersionThatFailsAScenarioDoesNotTakeOver() {
        EditedSource source = source(version(1)).scenarios(expecting("TRAIN"));
        try (AdviceEngine engine = engine(source)) {
            RuleSetState first = engine.state(TOWN);
            assertThat(first.problems()).extracting(Problem::code).doesNotContain("scenario-fails");
            RuleSetState refused = reloaded(engine, source, Draft.of(arguing("talk", "Goal(type == 'JOB')", "TALK")));
            assertThat(refused.status()).isEqualTo(RuleSetState.Status.STALE);
            assertThat(refused.answering()).isEqualTo(first.answering());
            assertThat(refused.refused()).isPresent();
            assertThat(refused.problems())
                    .filteredOn(Problem::isError)
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo("scenario-fails");
                        assertThat(problem.file()).isEqualTo("municipalities/town/scenarios/verwacht.yaml");
                        assertThat(problem.what().nl()).contains("TALK", "TRAIN");
                    });
            source.scenarios(expecting("TALK"));
            RuleSetState agreed = engine.reload(TOWN);
            assertThat(agreed.status()).isEqualTo(RuleSetState.Status.READY);
            assertThat(agreed.answering()).isEqualTo(refused.refused());
        }
    }

    @Test
    void aFailingScenarioIsAWarningAtTheStartAndWhenOnlyTheScenariosChange() {
        EditedSource source = source(version(1)).scenarios(expecting("WORK"));
        try (AdviceEngine engine = engine(source)) {
            RuleSetState first = engine.state(TOWN);
            assertThat(first.status()).isEqualTo(RuleSetState.Status.READY);
            assertThat(first.problems())
                    .filteredOn(problem -> problem.code().equals("scenario-fails"))
                    .singleElement()
                    .matches(problem -> !problem.isError());
            assertThat(engine.advise(TOWN, CLIENT).proposals()).isNotEmpty();

            source.scenarios(expecting("TRAIN"));
            RuleSetState right = engine.reload(TOWN);
            assertThat(right.problems()).extracting(Problem::code).doesNotContain("scenario-fails");
            assertThat(engine.selfCheck(TOWN, 0).scenarios()).isEqualTo(1);

            source.scenarios();
            assertThat(engine.reload(TOWN)).isEqualTo(right);
            assertThat(engine.selfCheck(TOWN, 0).scenarios()).isZero();
        }
    }

    @Test
    void whatNeverWorkedIsBrokenUntilItWorks() {
        EditedSource source = source(GARBAGE).scenarios(expecting("WORK"));
        try (AdviceEngine engine = engine(source)) {
            RuleSetState broken = engine.state(TOWN);
            assertThat(broken.status()).isEqualTo(RuleSetState.Status.BROKEN);
            assertThat(broken.answering()).isEmpty();
            assertThat(broken.refused()).isPresent();
            assertThatExceptionOfType(RuleSetException.class).isThrownBy(() -> engine.advise(TOWN, CLIENT));
            RuleSetState works = reloaded(engine, source, version(1));
            assertThat(works.status())
                    .as("one with failing scenarios is better than none")
                    .isEqualTo(RuleSetState.Status.READY);
            assertThat(said(engine.advise(TOWN, CLIENT))).containsExactly("Omdat versie 1.");
        }
    }

    @Test
    void municipalitiesComeAndGo() {
        EditedSource source = source(version(1));
        try (AdviceEngine engine = engine(source)) {
            assertThatIllegalArgumentException().isThrownBy(() -> engine.reload("village"));
            source.edit("village", version(2));
            assertThat(engine.municipalities()).containsExactly(TOWN);
            assertThat(engine.reload("village").status()).isEqualTo(RuleSetState.Status.READY);
            assertThat(engine.municipalities()).containsExactly(TOWN, "village");

            Advice before = engine.advise("village", CLIENT);
            source.remove("village");
            RuleSetState gone = engine.reload("village");
            assertThat(gone.status()).isEqualTo(RuleSetState.Status.STALE);
            assertThat(gone.refused()).isEmpty();
            assertThat(errors(gone)).containsExactly("rule-set-gone");
            assertThat(engine.advise("village", CLIENT)).isEqualTo(before);
            source.edit("village", version(2));
            assertThat(engine.reload("village").status()).isEqualTo(RuleSetState.Status.READY);

            source.edit("hamlet", GARBAGE);
            assertThat(engine.reload("hamlet").status()).isEqualTo(RuleSetState.Status.BROKEN);
            source.remove("hamlet");
            engine.reload("hamlet");
            assertThat(engine.municipalities()).as("it never worked").containsExactly(TOWN, "village");
        }
    }

    @Test
    void anEngineForSomeMunicipalitiesDoesNotTakeOthersIn() {
        EditedSource source = source(version(1)).edit("village", version(2));
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(source)
                .municipalities(TOWN)
                .watch()
                .build()) {
            assertThatIllegalArgumentException().isThrownBy(() -> engine.reload("village"));
            assertThat(engine.municipalities()).containsExactly(TOWN);
        }
    }

    @Test
    void aClosedEngineAnswersNothingAndTakesNothingIn() {
        EditedSource source = source(version(1));
        AdviceEngine engine = engine(source);
        engine.close();
        engine.close();
        assertThatIllegalStateException().isThrownBy(() -> engine.advise(TOWN, CLIENT));
        assertThat(reloaded(engine, source, version(2)).answering())
                .isEqualTo(engine.state(TOWN).answering());
    }

    // ---- whatever goes wrong

    private static final class Broken {
        private final AtomicBoolean broken = new AtomicBoolean();
        private final Error how;

        Broken(Error how) {
            this.how = how;
        }

        void perhaps() {
            if (broken.get()) {
                throw how;
            }
        }
    }

    static Stream<Error> errors() {
        return Stream.of(
                new StackOverflowError(),
                new OutOfMemoryError(),
                new NoClassDefFoundError(),
                new AssertionError(),
                new ExceptionInInitializerError());
    }

    @Test
    void noErrorWhileReadingOrCompilingTakesTheOldVersionDown() {
        errors().forEach(how -> {
            Broken broken = new Broken(how);
            EditedSource source = source(version(1));
            try (AdviceEngine engine = AdviceEngine.builder()
                    .ruleSets(source)
                    .compiledBy(ruleSet -> {
                        broken.perhaps();
                        return DroolsRuleBase.compile(ruleSet);
                    })
                    .build()) {
                Advice before = engine.advise(TOWN, CLIENT);
                broken.broken.set(true);
                RuleSetState whileCompiling = reloaded(engine, source, version(2));
                source.whileReading(broken::perhaps);
                RuleSetState whileReading = engine.reload(TOWN);
                for (RuleSetState state : List.of(whileCompiling, whileReading)) {
                    assertThat(state.status()).isEqualTo(RuleSetState.Status.STALE);
                    assertThat(errors(state)).hasSize(1);
                }
                assertThat(engine.advise(TOWN, CLIENT)).isEqualTo(before);
                broken.broken.set(false);
                assertThat(engine.reload(TOWN).status()).isEqualTo(RuleSetState.Status.READY);
            }
        });
    }

    // ---- what runs, finishes

    /** Compiled rules of which a test sees when they are dropped, and which can be made to wait. */
    private static final class Observed implements RuleBase {
        private final RuleBase rules;
        private final Runnable whileEvaluating;
        private final AtomicInteger evaluating = new AtomicInteger();
        private volatile boolean closed;
        private volatile boolean misused;

        Observed(RuleBase rules, Runnable whileEvaluating) {
            this.rules = rules;
            this.whileEvaluating = whileEvaluating;
        }

        @Override
        public List<Firing> evaluate(WorkingMemory memory) {
            evaluating.incrementAndGet();
            try {
                misused |= closed;
                whileEvaluating.run();
                return rules.evaluate(memory);
            } finally {
                evaluating.decrementAndGet();
            }
        }

        @Override
        public Set<String> wanted() {
            return rules.wanted();
        }

        @Override
        public void close() {
            misused |= closed || evaluating.get() > 0;
            closed = true;
            rules.close();
        }
    }

    @Test
    void anAdviceFinishesOnTheVersionItStartedWith() throws Exception {
        List<Observed> all = new ArrayList<>();
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean slow = new AtomicBoolean();
        EditedSource source = source(version(1));
        Function<RuleSet, RuleBase> observing = ruleSet -> {
            boolean first = all.isEmpty();
            Observed rules = new Observed(DroolsRuleBase.compile(ruleSet), () -> {
                if (first && slow.get()) {
                    inTheMiddle.countDown();
                    try {
                        goOn.await();
                    } catch (InterruptedException stop) {
                        throw new IllegalStateException(stop);
                    }
                }
            });
            all.add(rules);
            return rules;
        };
        AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(source)
                .robustness(false)
                .compiledBy(observing)
                .build();
        slow.set(true);
        CompletableFuture<Advice> running = CompletableFuture.supplyAsync(() -> engine.advise(TOWN, CLIENT));
        inTheMiddle.await();
        assertThat(reloaded(engine, source, version(2)).status()).isEqualTo(RuleSetState.Status.READY);
        assertThat(said(engine.advise(TOWN, CLIENT))).containsExactly("Omdat versie 2.");
        assertThat(all.get(0).closed).as("somebody still uses it").isFalse();
        engine.close();
        assertThat(all.get(1).closed).isTrue();
        assertThat(all.get(0).closed).isFalse();
        goOn.countDown();
        assertThat(said(running.get(1, TimeUnit.MINUTES))).containsExactly("Omdat versie 1.");
        eventually(() -> all.get(0).closed);
        assertThat(all).noneMatch(rules -> rules.misused);
    }

    @Test
    void aRefusedVersionIsDropped() {
        List<Observed> all = new ArrayList<>();
        EditedSource source = source(version(1)).scenarios(expecting("TRAIN"));
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(source)
                .compiledBy(ruleSet -> {
                    all.add(new Observed(DroolsRuleBase.compile(ruleSet), () -> {}));
                    return all.get(all.size() - 1);
                })
                .build()) {
            reloaded(engine, source, Draft.of(arguing("talk", "Goal(type == 'JOB')", "TALK")));
            reloaded(engine, source, version(2));
            assertThat(all).extracting(rules -> rules.closed).containsExactly(true, true, false);
        }
        assertThat(all).allMatch(rules -> rules.closed).noneMatch(rules -> rules.misused);
    }

    @Provide
    static Arbitrary<List<Integer>> edits() {
        // Below 0 the edit is garbage.
        return Arbitraries.integers().between(-3, 12).list().ofMinSize(3).ofMaxSize(9);
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void noAdviceMixesVersions(@ForAll("edits") List<Integer> edits) throws Exception {
        List<Observed> all = new ArrayList<>();
        EditedSource source = source(version(100));
        AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(source)
                .robustness(false)
                .compiledBy(ruleSet -> {
                    all.add(new Observed(DroolsRuleBase.compile(ruleSet), Thread::yield));
                    return all.get(all.size() - 1);
                })
                .build();
        AtomicBoolean done = new AtomicBoolean();
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Set<List<String>>>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    Set<List<String>> seen = new HashSet<>();
                    do {
                        Advice advice = engine.advise(TOWN, CLIENT);
                        Set<String> said = said(advice);
                        assertThat(said).hasSize(1);
                        seen.add(
                                List.of(said.iterator().next(), advice.ruleSet().digest()));
                    } while (!done.get());
                    return seen;
                }));
            }
            for (int edit : edits) {
                reloaded(engine, source, edit < 0 ? GARBAGE : version(edit));
            }
            done.set(true);
            Set<List<String>> seen = new HashSet<>();
            for (Future<Set<List<String>>> each : running) {
                seen.addAll(each.get(1, TimeUnit.MINUTES));
            }
            assertThat(seen)
                    .extracting(pair -> pair.get(0))
                    .as("each version has one digest")
                    .doesNotHaveDuplicates();
            assertThat(seen).extracting(pair -> pair.get(1)).doesNotHaveDuplicates();
        } finally {
            done.set(true);
            pool.shutdown();
            engine.close();
        }
        assertThat(all).allMatch(rules -> rules.closed).noneMatch(rules -> rules.misused);
    }

    // ---- in the background

    @Test
    void whatIsToldToHaveChangedIsReloadedInTheBackground() throws InterruptedException {
        EditedSource source = source(version(1)).edit("village", version(1));
        AdviceEngine engine = AdviceEngine.builder().ruleSets(source).watch().build();
        source.edit(TOWN, version(2)).edit("village", version(2)).edit("hamlet", version(2));
        source.listeners().get(0).changed(TOWN);
        eventually(() -> said(engine.advise(TOWN, CLIENT)).contains("Omdat versie 2."));
        assertThat(said(engine.advise("village", CLIENT))).as("not told").containsExactly("Omdat versie 1.");
        source.listeners().get(0).allChanged();
        eventually(() -> engine.municipalities().contains("hamlet"));
        eventually(() -> said(engine.advise("village", CLIENT)).contains("Omdat versie 2."));
        source.listeners().get(0).changed("nowhere");
        engine.close();
        assertThat(source.listeners()).isEmpty();
    }

    @Test
    void noErrorEndsTheBackground() throws InterruptedException {
        errors().forEach(how -> {
            Broken broken = new Broken(how);
            EditedSource source = source(version(1)).whileReading(broken::perhaps);
            try (AdviceEngine engine =
                    AdviceEngine.builder().ruleSets(source).watch().build()) {
                broken.broken.set(true);
                source.listeners().get(0).changed(TOWN);
                eventually(() -> engine.state(TOWN).status() == RuleSetState.Status.STALE);
                broken.broken.set(false);
                source.edit(TOWN, version(2));
                source.listeners().get(0).changed(TOWN);
                eventually(() -> said(engine.advise(TOWN, CLIENT)).contains("Omdat versie 2."));
            } catch (InterruptedException stop) {
                throw new AssertionError(stop);
            }
        });
    }

    @Test
    void aThousandEditsWhileOneIsBeingReloadedAreOneReloadMore() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        EditedSource source = source(version(1));
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(source).watch().build()) {
            int before = source.reads();
            source.whileReading(() -> {
                try {
                    goOn.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
            });
            source.edit(TOWN, version(2));
            source.listeners().get(0).changed(TOWN);
            eventually(() -> source.reads() == before + 1);
            for (int i = 0; i < 1_000; i++) {
                source.listeners().get(0).changed(TOWN);
                source.listeners().get(0).allChanged();
            }
            goOn.countDown();
            source.edit(TOWN, version(3));
            eventually(() -> said(engine.advise(TOWN, CLIENT)).contains("Omdat versie 3."));
            Thread.sleep(200);
            assertThat(source.reads()).isLessThanOrEqualTo(before + 3);
        }
    }

    @Test
    void aSourceThatCannotBeWatchedSaysSoAtTheStart() {
        AdviceEngine.Builder builder =
                AdviceEngine.builder().ruleSets(version(1).source()).watch();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(builder::build);
    }

    // ---- the log

    @Test
    void everyOutcomeIsOneLineAndARefusalTellsCodesAndPlaces() {
        Logger logger = (Logger) LoggerFactory.getLogger(AdviceEngine.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        Level before = logger.getLevel();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        try {
            EditedSource source = source(version(1));
            try (AdviceEngine engine = engine(source)) {
                reloaded(engine, source, version(2));
                reloaded(engine, source, version(2));
                reloaded(engine, source, GARBAGE);
                source.whileReading(() -> {
                    throw new IllegalStateException("zqgeheim");
                });
                engine.reload(TOWN);
            }
        } finally {
            logger.setAdditive(true);
            logger.setLevel(before);
            logger.detachAppender(lines);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getLevel)
                .containsExactly(Level.INFO, Level.INFO, Level.INFO, Level.WARN, Level.ERROR, Level.WARN);
        assertThat(lines.list.get(3).getFormattedMessage())
                .startsWith("rule set of town: version 1.0.0 (sha256:")
                .contains("keeps answering", "syntax municipalities/town/rules/rules.drl");
        assertThat(lines.list)
                .allMatch(line -> line.getThrowableProxy() == null)
                .noneMatch(line -> line.getFormattedMessage().contains("zqgeheim"));
    }
}
