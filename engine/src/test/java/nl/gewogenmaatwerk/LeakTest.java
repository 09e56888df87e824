package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.TOWN;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.EditedSource;
import nl.gewogenmaatwerk.fixture.RandomClients;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was replaced leaves nothing behind: no rules, no classes, no memory. */
class LeakTest {

    private static final Logger LOG = LoggerFactory.getLogger(LeakTest.class);
    private static final double MIB = 1024 * 1024;

    private static final ClientFile CLIENT = Client.listed()
            .goal("JOB")
            .score("courage", 2)
            .score("skill", 2)
            .situation("months", 40)
            .file();

    /** A dozen rules, other ones in each version, and a broken one now and then. */
    private static Draft version(int number) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rules.add(rule(
                    "rule-" + i + "-of-" + number,
                    "Score(construct == 'courage', value <= " + (2 + i % 3) + ")\n"
                            + "    Situation(item == 'months', value >= " + (number + i) % 40 + ")\n"
                            + "    not Barrier(severity == 'ACUTE')",
                    "argueFor('TRAIN', PLAIN, 'goal', 'Omdat versie " + number + ".');"));
        }
        return Draft.of(rules.toArray(String[]::new));
    }

    /** What is in use once the garbage is gone. */
    private record InUse(double heap, double metaspace, long classes, int modules) {

        static InUse now() {
            InUse least = measured();
            for (int i = 0; i < 7; i++) {
                System.gc();
                InUse now = measured();
                least = new InUse(
                        Math.min(least.heap, now.heap),
                        Math.min(least.metaspace, now.metaspace),
                        Math.min(least.classes, now.classes),
                        Math.min(least.modules, now.modules));
            }
            return least;
        }

        private static InUse measured() {
            double metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace"))
                    .map(MemoryPoolMXBean::getUsage)
                    .mapToDouble(usage -> usage.getUsed() / MIB)
                    .sum();
            return new InUse(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB,
                    metaspace,
                    ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                    remembered());
        }
    }

    /** How many sets of compiled rules Drools remembers in this process. */
    private static int remembered() {
        return assertThat(KieServices.get().getRepository())
                .extracting("kieModuleRepo.kieModules", InstanceOfAssertFactories.MAP)
                .actual()
                .size();
    }

    private static RuleSetState reloaded(AdviceEngine engine, EditedSource source, int number) {
        // Every fifth edit is broken, every seventh undoes nothing.
        source.edit(
                TOWN,
                number % 5 == 0 ? Draft.of("rule \"half\" when Goal(") : version(number - (number % 7 == 0 ? 1 : 0)));
        return engine.reload(TOWN);
    }

    @Test
    void fiftyReloadsLeaveNothingBehind() {
        EditedSource source = new EditedSource().edit(TOWN, version(0));
        try (AdviceEngine engine = AdviceEngine.builder().ruleSets(source).build()) {
            for (int i = 1; i <= 10; i++) {
                reloaded(engine, source, i);
                engine.advise(TOWN, CLIENT);
            }
            InUse before = InUse.now();
            for (int i = 11; i <= 60; i++) {
                reloaded(engine, source, i);
                engine.advise(TOWN, CLIENT);
            }
            InUse after = InUse.now();
            LOG.info("50 reloads: from {} to {}", before, after);
            assertThat(after.modules)
                    .as("sets of compiled rules in the repository")
                    .isLessThanOrEqualTo(before.modules);
            assertThat(after.classes - before.classes).as("classes").isLessThan(200);
            assertThat(after.heap - before.heap).as("MiB of heap").isLessThan(10);
            assertThat(after.metaspace - before.metaspace)
                    .as("MiB of metaspace")
                    .isLessThan(2);
        }
    }

    /** Four threads ask for advice all the time, about clients out of chance. */
    private static final class Load implements AutoCloseable {
        private static final int THREADS = 4;

        private final AtomicBoolean done = new AtomicBoolean();
        private final AtomicLong given = new AtomicLong();
        private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        private final List<Future<?>> running = new ArrayList<>();

        Load(AdviceEngine engine) {
            for (int i = 0; i < THREADS; i++) {
                RandomClients clients = new RandomClients(new Random(i));
                running.add(pool.submit(() -> {
                    while (!done.get()) {
                        engine.advise(TOWN, clients.partial(0.5));
                        given.incrementAndGet();
                    }
                }));
            }
        }

        @Override
        public void close() throws Exception {
            done.set(true);
            for (Future<?> each : running) {
                each.get(1, TimeUnit.MINUTES);
            }
            pool.shutdownNow();
        }
    }

    @Test
    @Tag("endurance")
    void aThousandReloadsUnderLoadLeaveNothingBehind() throws Exception {
        EditedSource source = new EditedSource().edit(TOWN, version(0));
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(source).robustness(false).build()) {
            List<InUse> measured = new ArrayList<>();
            Load load = new Load(engine);
            try (load) {
                for (int i = 1; i <= 1_000; i++) {
                    reloaded(engine, source, i);
                    if (i % 100 == 0) {
                        measured.add(InUse.now());
                        LOG.warn("{} reloads, {} advices: {}", i, load.given, measured.get(measured.size() - 1));
                    }
                }
            }
            InUse first = measured.get(0);
            assertThat(load.given).hasPositiveValue();
            for (InUse each : measured) {
                assertThat(each.heap).as("MiB of heap").isLessThan(first.heap * 1.05);
                assertThat(each.metaspace).as("MiB of metaspace").isLessThan(first.metaspace * 1.05);
                // The version that was replaced last may still be in use.
                assertThat(each.modules).as("sets of compiled rules").isLessThanOrEqualTo(2);
            }
        }
    }
}
