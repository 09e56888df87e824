package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.advised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.spi.JournalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal in an SQLite file. */
class SqliteJournalTest extends JournalTest {

    private static final AtomicInteger MADE = new AtomicInteger();

    @TempDir
    private Path folder;

    @Override
    Place place() {
        return new SqlitePlace(folder.resolve("journal-" + MADE.incrementAndGet() + ".sqlite"));
    }

    @Test
    void everyConnectionThatWritesForcesToDisk() throws SQLException {
        try (SqliteDatabase database = new SqliteDatabase(folder.resolve("full.sqlite"));
                Connection connection = database.writing();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA synchronous")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void nothingTakesAnEntryAwayByReplacingIt() throws SQLException {
        SqlitePlace place = new SqlitePlace(folder.resolve("replace.sqlite"));
        try (JdbcJournal journal = place.open(Clock.systemUTC());
                Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            journal.write(advised("a"));
            assertThatThrownBy(() -> statement.execute(
                            "INSERT OR REPLACE INTO chain SELECT municipality, number, 'x', kind, rule_set_digest,"
                                    + " content_hash, previous_hash, hash FROM chain"))
                    .hasMessageContaining("only grows");
            assertThatThrownBy(() -> statement.execute("INSERT OR REPLACE INTO content SELECT municipality, number,"
                            + " case_id, advice_id, salt, 'x' FROM content"))
                    .hasMessageContaining("only grows");
        }
    }

    @Test
    void whatIsErasedIsInNoFileAnyMore() throws Exception {
        Path file = folder.resolve("erased.sqlite");
        SqlitePlace place = new SqlitePlace(file);
        try (JdbcJournal journal = place.open(Clock.systemUTC())) {
            journal.write(advised("zqpersoonlijk"));
            journal.write(advised("somebody"));
            journal.erase(Entries.TOWN, "zqpersoonlijk", "office", "why");
            try (var files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                            .doesNotContain("zqpersoonlijk");
                }
            }
        }
    }

    @Test
    void aFileThatIsNoJournalIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("text.sqlite"), "no database at all, but long enough ".repeat(99));

        assertThatThrownBy(() -> JdbcJournal.sqlite(file, new EntryJson()))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        refused -> assertThat(refused.code()).isEqualTo("journal-unreadable"));
        assertThatThrownBy(() -> JdbcJournal.sqlite(folder.resolve("no/such/folder.sqlite"), new EntryJson()))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        refused -> assertThat(refused.code()).isEqualTo("journal-unreachable"));
    }
}
