package nl.gewogenmaatwerk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.client.ClientFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All municipalities of the country in one process. Only under the Maven profile {@code endurance}. */
@Tag("endurance")
class MunicipalitiesTest {

    private static final Logger LOG = LoggerFactory.getLogger(MunicipalitiesTest.class);
    private static final int MUNICIPALITIES = Integer.getInteger("municipalities", 342);

    /** One with a rule of its own, whose weights are those of the example, so that the example's scenarios go well. */
    private static final int EDITED = 8;

    private static final String EXAMPLE = "voorbeeld-doel-van-de-klant";
    private static final double MIB = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void allMunicipalitiesFitInOneProcessAndOneIsReloadedWhileTheOthersAnswer() throws Exception {
        copy(Path.of("framework"), folder.resolve("framework"));
        for (int i = 0; i < MUNICIPALITIES; i++) {
            municipality(i);
        }
        // What all of them share is not counted.
        AdviceEngine.builder()
                .ruleSets(RuleSetFolder.at(folder))
                .municipalities(id(EDITED))
                .build()
                .close();
        double heap = heap();
        double metaspace = metaspace();
        long start = System.nanoTime();
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RuleSetFolder.at(folder))
                .robustness(false)
                .watch()
                .build()) {
            double seconds = seconds(start);
            assertThat(engine.municipalities())
                    .hasSize(MUNICIPALITIES)
                    .allMatch(each -> engine.state(each).status() == RuleSetState.Status.READY);
            double heapEach = (heap() - heap) / MUNICIPALITIES;
            double metaspaceEach = (metaspace() - metaspace) / MUNICIPALITIES;
            LOG.warn(
                    "{} municipalities: start {} s, heap {} MiB each, metaspace {} MiB each",
                    MUNICIPALITIES,
                    seconds,
                    heapEach,
                    metaspaceEach);
            assertThat(heapEach).as("MiB of heap").isLessThan(8);
            assertThat(metaspaceEach).as("MiB of metaspace").isLessThan(3);
            reloadWhileOthersAnswer(engine);
        }
    }

    private void reloadWhileOthersAnswer(AdviceEngine engine) throws Exception {
        ClientFile client = ClientFile.of("case-1", LocalDate.of(2026, 3, 1));
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong given = new AtomicLong();
        AtomicLong longest = new AtomicLong();
        Thread advising = new Thread(() -> {
            for (int i = 0; !done.get(); i = (i + 1) % MUNICIPALITIES) {
                long before = System.nanoTime();
                engine.advise(id(i), client);
                longest.accumulateAndGet(System.nanoTime() - before, Math::max);
                given.incrementAndGet();
            }
        });
        advising.start();
        RuleSetState before = engine.state(id(EDITED));
        long start = System.nanoTime();
        Path rules = folder.resolve("municipalities/" + id(EDITED) + "/rules/eigen-regel.drl");
        Files.writeString(rules, Files.readString(rules) + "// gewijzigd\n");
        while (engine.state(id(EDITED)).equals(before) && seconds(start) < 300) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        double seconds = seconds(start);
        done.set(true);
        advising.join();
        assertThat(engine.state(id(EDITED)).status()).isEqualTo(RuleSetState.Status.READY);
        assertThat(engine.state(id(EDITED)).answering()).isNotEqualTo(before.answering());
        LOG.warn(
                "one reload in {} s, from the edit on, while others gave {} advices, the slowest in {} ms",
                seconds,
                given,
                longest.get() / 1_000_000);
        assertThat(given).hasPositiveValue();
    }

    private static String id(int number) {
        return "gemeente-" + number;
    }

    /** A copy of the example with weights of its own, and for one in four with a rule of its own. */
    private void municipality(int number) throws IOException {
        Path own = folder.resolve("municipalities").resolve(id(number));
        copy(Path.of("municipalities", EXAMPLE), own);
        edit(own.resolve("ruleset.yaml"), "id: " + EXAMPLE, "id: " + id(number));
        edit(own.resolve("principles.yaml"), "contact: 3", "contact: " + (1 + number % 3));
        if (number % 4 == 0) {
            Path rules = own.resolve("rules/eigen-regel.drl");
            Files.writeString(
                    rules,
                    "rule \"eigen-" + number + "\"\n"
                            + "    @title(\"Eigen regel\") @source(\"DES\")\nwhen\n"
                            + "    Situation(item == \"months-on-benefit\", value >= " + (100 + number % 200) + ")\n"
                            + "then\n    argueFor(\"PERSP\", WEAK, \"skill\", \"Al lang onderweg.\");\nend\n");
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(each, there);
                }
            }
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static double heap() {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB);
        }
        return least;
    }

    private static double metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToDouble(pool -> pool.getUsage().getUsed() / MIB)
                .sum();
    }
}
