package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.TOWN;
import static nl.gewogenmaatwerk.adapter.journal.Entries.advised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.gewogenmaatwerk.spi.JournalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that runs full gives a clear error, and writing goes on when there is room again. */
class FullDiskTest {

    @TempDir
    private Path folder;

    @Test
    void aFullDiskIsToldAndWritingGoesOnWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("small"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()),
                "this machine does not let the test mount a small disk");
        try {
            Path filler = Files.write(disk.resolve("filler"), new byte[1 << 20]);
            try (JdbcJournal journal = new SqlitePlace(disk.resolve("journal.sqlite")).open(Clock.systemUTC())) {
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

                Files.delete(filler);
                journal.write(advised("afterwards"));

                assertThat(journal.verify(TOWN).findings()).isEmpty();
                assertThat(journal.verify(TOWN).entries()).isEqualTo(written + 1L);
            }
        } finally {
            succeeds("umount", disk.toString());
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
