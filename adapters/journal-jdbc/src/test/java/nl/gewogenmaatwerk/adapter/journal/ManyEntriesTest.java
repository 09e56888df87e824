package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.gewogenmaatwerk.journal.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand entries, and how long they take. */
@Tag("endurance")
class ManyEntriesTest {

    private static final int ENTRIES = 100_000;
    private static final int THREADS = 50;

    @TempDir
    private Path folder;

    @Test
    void aHundredThousandEntriesInAnSqliteFile() throws Exception {
        many(new SqlitePlace(folder.resolve("many.sqlite")));
    }

    @Test
    void aHundredThousandEntriesInPostgres() throws Exception {
        try (PostgresPlace place = PostgresPlace.create()) {
            many(place);
        }
    }

    private static void many(Place place) throws Exception {
        long[] nanos = new long[ENTRIES];
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (JdbcJournal journal = place.open(Clock.systemUTC())) {
            journal.keep(Entries.DIGEST, Entries.SOURCES);
            long start = System.nanoTime();
            List<Future<?>> writing = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int from = thread;
                writing.add(threads.submit(() -> {
                    for (int i = from; i < ENTRIES; i += THREADS) {
                        long one = System.nanoTime();
                        journal.write(Entries.advised("case-" + i));
                        nanos[i] = System.nanoTime() - one;
                    }
                }));
            }
            for (Future<?> each : writing) {
                each.get();
            }
            long writingTook = System.nanoTime() - start;
            start = System.nanoTime();
            Verification verified = journal.verify(TOWN);
            long verifyingTook = System.nanoTime() - start;
            assertThat(verified.findings()).isEmpty();
            assertThat(verified.entries()).isEqualTo(ENTRIES);
            Arrays.sort(nanos);
            System.out.printf(
                    "%s: %d entries written at %.0f a second (p50 %.1f ms, p99 %.1f ms), verified at %.0f a second%n",
                    place.getClass().getSimpleName(),
                    ENTRIES,
                    perSecond(writingTook),
                    nanos[ENTRIES / 2] / 1e6,
                    nanos[ENTRIES / 100 * 99] / 1e6,
                    perSecond(verifyingTook));
        } finally {
            threads.shutdown();
        }
    }

    private static double perSecond(long took) {
        return ENTRIES * (double) TimeUnit.SECONDS.toNanos(1) / took;
    }
}
