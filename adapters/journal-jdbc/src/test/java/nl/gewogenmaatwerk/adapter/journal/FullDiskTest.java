package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.TOWN;
import static nl.gewogenmaatwerk.adapter.journal.Entries.advised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import nl.gewogenmaatwerk.spi.JournalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that runs full gives a clear error, and writing goes on when there is room again. */
class FullDiskTest {

    private static final String FILLER = "filler";

    @TempDir
    private Path folder;

    @Test
    void aFullDiskUnderAnSqliteFileIsToldAndWritingGoesOnWhenThereIsRoom() throws Exception {
        onASmallDisk("3m", 1 << 20, disk -> isToldAndGoesOn(new SqlitePlace(disk.resolve("journal.sqlite")), disk));
    }

    /** The tables stand on a small disk of their own; a full disk under its write-ahead log stops a server. */
    @Test
    void aFullDiskUnderPostgresIsToldAndWritingGoesOnWhenThereIsRoom() throws Exception {
        onASmallDisk("4m", 2 << 20, disk -> {
            Path tables = Files.createDirectory(disk.resolve("tables"));
            try (PostgresPlace place = PostgresPlace.create();
                    Connection connection = place.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLESPACE small LOCATION '" + tables + "'");
                try {
                    statement.execute("ALTER DATABASE postgres SET default_tablespace = small");
                    isToldAndGoesOn(place, disk);
                } finally {
                    statement.execute("ALTER DATABASE postgres RESET default_tablespace");
                    place.close();
                    statement.execute("DROP TABLESPACE small");
                }
            }
        });
    }

    private interface Work {
        void on(Path disk) throws Exception;
    }

    private void onASmallDisk(String size, int filler, Work work) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()),
                "this machine does not let the test mount a small disk");
        try {
            Files.write(disk.resolve(FILLER), new byte[filler]);
            work.on(disk);
        } finally {
            succeeds("umount", disk.toString());
        }
    }

    private static void isToldAndGoesOn(Place place, Path disk) throws Exception {
        try (JdbcJournal journal = place.open(Clock.systemUTC())) {
            journal.keep(Entries.DIGEST, Entries.SOURCES);
            int written = 0;
            Optional<JournalException> told = Optional.empty();
            while (told.isEmpty() && written < 20_000) {
                try {
                    journal.write(advised("case-" + written));
                    written++;
                } catch (JournalException full) {
                    told = Optional.of(full);
                }
            }
            assertThat(told).map(JournalException::code).contains("journal-disk-full");
            assertThat(journal.verify(TOWN).entries()).isEqualTo(written);

            Files.delete(disk.resolve(FILLER));
            journal.write(advised("afterwards"));

            assertThat(journal.verify(TOWN).findings()).isEmpty();
            assertThat(journal.verify(TOWN).entries()).isEqualTo(written + 1L);
        }
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
