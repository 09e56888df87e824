package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.journal.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that write together in one journal are killed at random moments: what they were told to be written is there. */
class KilledWriterTest {

    private static final int AT_ONCE = 5;
    private static final int LONGEST_MILLIS = 150;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostOfAnSqliteFileWhenWritersAreKilled() throws Exception {
        Path file = folder.resolve("journal.sqlite");
        nothingIsLost(new SqlitePlace(file), file.toString(), 3);
    }

    @Test
    void nothingIsLostOfPostgresWhenWritersAreKilled() throws Exception {
        try (PostgresPlace place = PostgresPlace.create()) {
            nothingIsLost(place, place.url(), 3);
        }
    }

    @Test
    @Tag("endurance")
    void nothingIsLostOfAnSqliteFileInTheLongRun() throws Exception {
        Path file = folder.resolve("long.sqlite");
        nothingIsLost(new SqlitePlace(file), file.toString(), 50);
    }

    @Test
    @Tag("endurance")
    void nothingIsLostOfPostgresInTheLongRun() throws Exception {
        try (PostgresPlace place = PostgresPlace.create()) {
            nothingIsLost(place, place.url(), 50);
        }
    }

    private static void nothingIsLost(Place place, String where, int rounds) throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        Set<String> acknowledged = new HashSet<>();
        try (JdbcJournal journal = place.open(Clock.systemUTC())) {
            journal.keep(Entries.DIGEST, Entries.SOURCES);
            for (int round = 0; round < rounds; round++) {
                List<WriterProcess> writers = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    writers.add(WriterProcess.start(where, "case-" + round + "-" + i));
                }
                for (WriterProcess writer : writers) {
                    writer.isWriting();
                    Thread.sleep(random.nextInt(LONGEST_MILLIS));
                    acknowledged.addAll(writer.kill());
                }
                Set<String> there = new HashSet<>();
                try (Stream<Recorded> read = journal.read(Selection.of(TOWN))) {
                    read.forEach(each ->
                            there.add(each.entry().orElseThrow().aboutCase().orElseThrow()));
                }
                assertThat(there).containsAll(acknowledged);
                Verification verified = journal.verify(TOWN);
                assertThat(verified.findings()).isEmpty();
                assertThat(verified.entries()).isEqualTo(there.size());
            }
        }
        System.out.println(place.getClass().getSimpleName() + ": " + rounds * AT_ONCE + " writers killed, "
                + acknowledged.size() + " entries acknowledged and there");
    }
}
