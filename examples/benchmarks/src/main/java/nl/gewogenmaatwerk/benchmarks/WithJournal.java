package nl.gewogenmaatwerk.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;

/**
 * Advices that are written in a journal before they are given, in a process of its own with, for PostgreSQL, a real server next to it that
 * forces every commit to disk. It prints one line of numbers.
 */
final class WithJournal {

    /** Where advices are written. */
    enum Place {
        /** Nowhere. */
        NONE,
        /** In one SQLite file. */
        SQLITE,
        /** In a PostgreSQL server on the same machine. */
        POSTGRESQL
    }

    private static final String TOWN = RuleSets.MUNICIPALITY;
    private static final int WRITERS = 50;
    private static final int DIFFERENT = 500;

    private WithJournal() {}

    /** A journal and what must be closed after it. */
    private record Opened(JdbcJournal journal, AutoCloseable server) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            try (server) {
                journal.close();
            }
        }
    }

    /**
     * Measures.
     *
     * @param args {@code advices}, the place, the number of threads that ask for advice at once, whether an advice tells how firmly it stands,
     *             and how many seconds; or {@code entries}, the place and how many
     */
    public static void main(String... args) throws Exception {
        Place place = Place.valueOf(args[1]);
        Path folder = Files.createTempDirectory("gewogen-benchmark");
        try {
            double[] measured = args[0].equals("advices")
                    ? advices(
                            place,
                            folder,
                            Integer.parseInt(args[2]),
                            Boolean.parseBoolean(args[3]),
                            Integer.parseInt(args[4]))
                    : entries(place, folder, Integer.parseInt(args[2]));
            StringBuilder line = new StringBuilder("result");
            Arrays.stream(measured).forEach(each -> line.append(String.format(Locale.ROOT, " %.3f", each)));
            System.out.println(line);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static Opened open(Place place, Path folder) throws IOException {
        if (place == Place.SQLITE) {
            return new Opened(JdbcJournal.sqlite(folder.resolve("journal.sqlite"), new EntryJson()), () -> {});
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        return new Opened(
                JdbcJournal.postgres(
                        server.getJdbcUrl("postgres", "postgres"),
                        Optional.empty(),
                        Optional.empty(),
                        new EntryJson(),
                        Clock.systemUTC()),
                server);
    }

    /** @return advices per second, and the median and 99th percentile of one in microseconds */
    private static double[] advices(Place place, Path folder, int threads, boolean robustness, int seconds)
            throws Exception {
        if (place == Place.NONE) {
            try (AdviceEngine engine = engine(robustness).build()) {
                return advices(engine, threads, seconds);
            }
        }
        try (Opened opened = open(place, folder);
                AdviceEngine engine =
                        engine(robustness).journal(opened.journal()).build()) {
            return advices(engine, threads, seconds);
        }
    }

    private static AdviceEngine.Builder engine(boolean robustness) {
        return AdviceEngine.builder()
                .ruleSets(RuleSetFolder.bundled())
                .municipalities(TOWN)
                .robustness(robustness);
    }

    private static double[] advices(AdviceEngine engine, int threads, int seconds) throws Exception {
        List<ClientFile> clients = Caseload.of(engine.vocabulary(TOWN), AdviceBenchmark.CLIENTS);
        advices(engine, clients, threads, seconds);
        return advices(engine, clients, threads, seconds);
    }

    private static double[] advices(AdviceEngine engine, List<ClientFile> clients, int threads, int seconds)
            throws Exception {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        long[] nanos = onThreads(threads, thread -> {
            List<Long> mine = new ArrayList<>();
            int next = thread * 997;
            for (long now = System.nanoTime(); now < end; ) {
                engine.advise(TOWN, clients.get(next++ % clients.size()));
                long after = System.nanoTime();
                mine.add(after - now);
                now = after;
            }
            return mine;
        });
        return figures(nanos, System.nanoTime() - start);
    }

    /** @return entries written per second, the median and 99th percentile of one in microseconds, and entries verified per second */
    private static double[] entries(Place place, Path folder, int entries) throws Exception {
        try (Opened opened = open(place, folder)) {
            JdbcJournal journal = opened.journal();
            List<Advised> different = different(journal);
            long start = System.nanoTime();
            long[] nanos = onThreads(WRITERS, thread -> {
                List<Long> mine = new ArrayList<>();
                for (int i = thread; i < entries - different.size(); i += WRITERS) {
                    long before = System.nanoTime();
                    journal.write(different.get(i % different.size()));
                    mine.add(System.nanoTime() - before);
                }
                return mine;
            });
            double[] written = figures(nanos, System.nanoTime() - start);
            start = System.nanoTime();
            var verified = journal.verify(TOWN);
            double took = (System.nanoTime() - start) / 1e9;
            if (!verified.isSound() || verified.entries() != entries) {
                throw new IllegalStateException("the chain is not whole");
            }
            return new double[] {written[0], written[1], written[2], entries / took};
        }
    }

    /** Entries as the engine writes them. */
    private static List<Advised> different(JdbcJournal journal) {
        try (AdviceEngine engine = engine(true).journal(journal).build()) {
            Caseload.of(engine.vocabulary(TOWN), DIFFERENT).forEach(client -> engine.advise(TOWN, client));
        }
        try (Stream<Recorded> read = journal.read(Selection.of(TOWN))) {
            return read.map(each -> (Advised) each.entry().orElseThrow()).toList();
        }
    }

    private static double[] figures(long[] nanos, long took) {
        Arrays.sort(nanos);
        return new double[] {
            nanos.length * 1e9 / took, nanos[nanos.length / 2] / 1e3, nanos[nanos.length / 100 * 99] / 1e3
        };
    }

    private interface Job {
        List<Long> run(int thread);
    }

    private static long[] onThreads(int threads, Job job) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<List<Long>>> jobs = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                jobs.add(() -> job.run(thread));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> each : pool.invokeAll(jobs)) {
                all.addAll(each.get());
            }
            return all.stream().mapToLong(Long::longValue).toArray();
        } finally {
            pool.shutdown();
        }
    }
}
