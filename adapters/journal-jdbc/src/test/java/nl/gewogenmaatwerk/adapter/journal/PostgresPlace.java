package nl.gewogenmaatwerk.adapter.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gewogenmaatwerk.adapter.json.EntryJson;

/** A real PostgreSQL, which runs as long as the tests do, without what an earlier test left. @param name unlike that of any other */
record PostgresPlace(String name) implements Place {

    private static final AtomicInteger MADE = new AtomicInteger();

    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return durable().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A server that forces what is committed to disk, as this one does not by itself. */
    static EmbeddedPostgres.Builder durable() {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    static PostgresPlace create() throws SQLException {
        PostgresPlace place = new PostgresPlace("journal_" + MADE.incrementAndGet());
        place.close();
        return place;
    }

    String url() {
        return Server.RUNNING.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS gewogen_journal CASCADE");
        }
    }

    @Override
    public JdbcJournal open(Clock clock) {
        return JdbcJournal.postgres(url(), Optional.empty(), Optional.empty(), new EntryJson(), clock);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public String prefix() {
        return "gewogen_journal.";
    }

    @Override
    public void disarm(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : new String[] {"chain", "content", "erasure", "rule_set_source"}) {
                statement.execute("ALTER TABLE gewogen_journal." + table + " DISABLE TRIGGER ALL");
            }
        }
    }
}
