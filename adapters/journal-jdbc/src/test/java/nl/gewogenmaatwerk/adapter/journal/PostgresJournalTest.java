package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.TOWN;
import static nl.gewogenmaatwerk.adapter.journal.Entries.advised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.spi.JournalException;
import org.junit.jupiter.api.Test;

/** The journal in a real PostgreSQL. */
class PostgresJournalTest extends JournalTest {

    @Override
    Place place() throws SQLException {
        return PostgresPlace.create();
    }

    @Test
    void aServerThatDoesNotForceToDiskIsRefused() throws Exception {
        isRefused("fsync");
    }

    @Test
    void aServerThatDoesNotWriteFullPagesIsRefused() throws Exception {
        isRefused("full_page_writes");
    }

    /** Settings of the command line win from any that are changed later, so each takes a server of its own. */
    private static void isRefused(String setting) throws Exception {
        try (EmbeddedPostgres server =
                PostgresPlace.durable().setServerConfig(setting, "off").start()) {
            assertThatThrownBy(() -> JdbcJournal.postgres(server.getPostgresDatabase(), new EntryJson()))
                    .isInstanceOfSatisfying(JournalException.class, refused -> isNotDurable(refused, setting));
        }
    }

    @Test
    void aSessionThatDoesNotWaitForTheDiskIsRefused() throws SQLException {
        PostgresPlace place = PostgresPlace.create();
        assertThatThrownBy(() -> JdbcJournal.postgres(
                        place.url() + "&options=-c%20synchronous_commit=off",
                        Optional.empty(),
                        Optional.empty(),
                        new EntryJson(),
                        Clock.systemUTC()))
                .isInstanceOfSatisfying(JournalException.class, refused -> isNotDurable(refused, "synchronous_commit"));
    }

    private static void isNotDurable(JournalException refused, String setting) {
        assertThat(refused.code()).isEqualTo("journal-not-durable");
        assertThat(refused.help().en()).contains("Set `" + setting + "` to `on`");
    }

    @Test
    void onlyTheEraserMayErase() throws SQLException {
        PostgresPlace place = PostgresPlace.create();
        try (JdbcJournal owner = place.open(Clock.systemUTC());
                Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            owner.keep(Entries.DIGEST, Entries.SOURCES);
            owner.write(advised("a"));
            statement.execute("CREATE ROLE " + place.name() + "_app LOGIN");
            statement.execute("GRANT USAGE ON SCHEMA gewogen_journal TO " + place.name() + "_app");
            statement.execute(
                    "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA gewogen_journal TO " + place.name() + "_app");
            try (JdbcJournal app = JdbcJournal.postgres(
                    place.url().replaceAll("\\?.*", ""),
                    Optional.of(place.name() + "_app"),
                    Optional.empty(),
                    new EntryJson(),
                    Clock.systemUTC())) {
                app.write(advised("b"));
                assertThatThrownBy(() -> app.erase(TOWN, "a", "office", "why"))
                        .isInstanceOfSatisfying(
                                JournalException.class,
                                refused -> assertThat(refused.code()).isEqualTo("journal-not-allowed"));
                statement.execute("GRANT gewogen_eraser TO " + place.name() + "_app");
                assertThat(app.erase(TOWN, "a", "office", "why")).isPresent();
            }
            assertThat(owner.verify(TOWN).findings()).isEmpty();
        }
    }

    @Test
    void nothingIsTruncated() throws SQLException {
        PostgresPlace place = PostgresPlace.create();
        try (JdbcJournal journal = place.open(Clock.systemUTC());
                Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            journal.write(advised("a"));
            statement.execute("SET session_replication_role = replica");
            for (String table : List.of("chain", "content", "erasure", "rule_set_source")) {
                assertThatThrownBy(() -> statement.execute("TRUNCATE gewogen_journal." + table + " CASCADE"))
                        .hasMessageContaining("only grows");
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        assertThatThrownBy(() -> JdbcJournal.postgres(
                        "jdbc:postgresql://localhost:1/nothing?connectTimeout=1",
                        Optional.of("zqwho"),
                        Optional.of("zqsecret"),
                        new EntryJson(),
                        Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        JournalException.class, told -> assertThat(told.code()).isEqualTo("journal-unreachable"))
                .hasMessageNotContaining("zq")
                .hasNoCause();
    }
}
