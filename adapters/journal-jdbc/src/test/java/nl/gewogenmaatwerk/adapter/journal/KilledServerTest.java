package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.journal.Verification;
import nl.gewogenmaatwerk.spi.JournalException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A PostgreSQL server is killed while ten threads write, and comes back: nothing is lost, and writing goes on by itself. */
class KilledServerTest {

    private static final int THREADS = 10;
    private static final int LONGEST_MILLIS = 400;

    @Test
    void nothingIsLostWhenTheServerIsKilled() throws Exception {
        nothingIsLost(5);
    }

    @Test
    @Tag("endurance")
    void nothingIsLostInTheLongRun() throws Exception {
        nothingIsLost(50);
    }

    private static void nothingIsLost(int kills) throws Exception {
        Path data = Files.createTempDirectory("gewogen-server");
        SplittableRandom random = new SplittableRandom(7);
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        Set<String> codes = ConcurrentHashMap.newKeySet();
        AtomicBoolean goOn = new AtomicBoolean(true);
        AtomicLong written = new AtomicLong();
        try (EmbeddedPostgres server =
                PostgresPlace.durable().setDataDirectory(data).start()) {
            String url = server.getJdbcUrl("postgres", "postgres") + "&connectTimeout=2";
            JdbcJournal journal =
                    JdbcJournal.postgres(url, Optional.empty(), Optional.empty(), new EntryJson(), Clock.systemUTC());
            journal.keep(Entries.DIGEST, Entries.SOURCES);
            List<Thread> writers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                String name = "case-" + thread + "-";
                Thread writer = new Thread(() -> write(name, journal, goOn, acknowledged, codes, written));
                writers.add(writer);
                writer.start();
            }
            for (int kill = 0; kill < kills; kill++) {
                long before = written.get();
                await(() -> written.get() > before + THREADS);
                Thread.sleep(random.nextInt(LONGEST_MILLIS));
                killAndRestart(data);
            }
            long last = written.get();
            await(() -> written.get() > last + THREADS);
            goOn.set(false);
            for (Thread writer : writers) {
                writer.join();
            }
            Set<String> there = new HashSet<>();
            try (Stream<Recorded> read = journal.read(Selection.of(TOWN))) {
                read.forEach(
                        each -> there.add(each.entry().orElseThrow().aboutCase().orElseThrow()));
            }
            assertThat(there).containsAll(acknowledged);
            Verification verified = journal.verify(TOWN);
            assertThat(verified.findings()).isEmpty();
            assertThat(codes).isSubsetOf("journal-unreachable");
            journal.close();
        }
        System.out.println(kills + " servers killed, " + acknowledged.size() + " entries acknowledged and there");
    }

    private static void write(
            String name,
            JdbcJournal journal,
            AtomicBoolean goOn,
            Set<String> acknowledged,
            Set<String> codes,
            AtomicLong written) {
        for (int i = 0; goOn.get(); i++) {
            try {
                journal.write(Entries.advised(name + i));
                acknowledged.add(name + i);
                written.incrementAndGet();
            } catch (JournalException told) {
                codes.add(told.code());
            }
        }
    }

    private static void killAndRestart(Path data) throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        String[] command =
                Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0");
        List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        all.add(server);
        await(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        Files.deleteIfExists(pidFile);
        List<String> again = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            again.addAll(List.of("unshare", "-U"));
        }
        again.addAll(List.of(command));
        new ProcessBuilder(again)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited too long");
            }
            Thread.sleep(5);
        }
    }
}
