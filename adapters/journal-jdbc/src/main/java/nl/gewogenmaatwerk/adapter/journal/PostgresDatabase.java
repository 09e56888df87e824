package nl.gewogenmaatwerk.adapter.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import nl.gewogenmaatwerk.spi.JournalException;
import org.flywaydb.core.Flyway;

/** PostgreSQL, in a schema of its own. Chains grow next to each other; each is locked by a number made of its municipality. */
final class PostgresDatabase implements Database {

    private static final String SCHEMA = "gewogen_journal";
    private static final List<String> GUARDS = List.of(
            "chain_only_grows",
            "content_does_not_change",
            "content_only_the_eraser",
            "erasure_needs_entry",
            "erasure_only_grows",
            "rule_set_source_only_grows");
    private static final String ARMED =
            "SELECT t.tgname FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid"
                    + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname = 'gewogen_journal' AND t.tgenabled = 'A'";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final int MOST_TRIED = JdbcJournal.MOST_CONNECTIONS + 1;

    private final DataSource source;
    private final Runnable closing;

    PostgresDatabase(DataSource source, Runnable closing) {
        this.source = source;
        this.closing = closing;
        DriverLog.keepValuesOut();
    }

    @Override
    public String prefix() {
        return SCHEMA + ".";
    }

    @Override
    public void migrate() {
        Flyway.configure()
                .dataSource(source)
                .schemas(SCHEMA)
                .locations("classpath:nl/gewogenmaatwerk/adapter/journal/postgresql")
                .load()
                .migrate();
    }

    /** A pool may hold several connections that were lost all at once, of which it does not know yet. */
    @Override
    public Connection writing() throws SQLException {
        DriverLog.keepValuesOut();
        for (int tried = 1; ; tried++) {
            Connection connection = source.getConnection();
            try {
                requireDurable(connection);
                return connection;
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                boolean another = failed instanceof SQLException told && isLost(told) && tried < MOST_TRIED;
                if (!another) {
                    throw failed;
                }
            }
        }
    }

    private static void requireDurable(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        try (Statement ask = connection.createStatement()) {
            for (String setting : DURABLE) {
                requireOn(ask, setting);
            }
        }
        connection.rollback();
    }

    private static void requireOn(Statement ask, String setting) throws SQLException {
        try (ResultSet now = ask.executeQuery("SHOW " + setting)) {
            now.next();
            String value = now.getString(1);
            if (!value.equals("on") && !value.equals("remote_apply")) {
                throw Failures.notDurable(setting, value, "on");
            }
        }
    }

    @Override
    public Connection reading() throws SQLException {
        DriverLog.keepValuesOut();
        Connection connection = source.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    @Override
    public void begin(Connection connection) {
        // The first statement begins one.
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Override
    public void lock(Connection connection, String municipality) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, key(municipality));
            lock.execute();
        }
    }

    @Override
    public int compare(String one, String other) {
        int byKey = Long.compare(key(one), key(other));
        return byKey == 0 ? one.compareTo(other) : byKey;
    }

    private static long key(String municipality) {
        try {
            byte[] name = (SCHEMA + "\n" + municipality).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                    .getLong();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public List<String> missingGuards(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>(GUARDS);
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery(ARMED)) {
            while (row.next()) {
                missing.remove(row.getString(1));
            }
        }
        return missing;
    }

    @Override
    public void becomeEraser(Connection connection) throws SQLException {
        try (Statement become = connection.createStatement()) {
            become.execute("SET LOCAL ROLE gewogen_eraser");
        }
    }

    @Override
    public void afterErasing() {
        // The server takes what was erased out of its files when it vacuums.
    }

    @Override
    public String orStay() {
        return " ON CONFLICT DO NOTHING";
    }

    @Override
    public boolean isLost(SQLException failure) {
        return lost(failure);
    }

    private static boolean lost(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        return state.startsWith("08") || state.startsWith("57P");
    }

    @Override
    public JournalException told(SQLException failure) {
        return failure(failure);
    }

    /** What happened, for people, also before there is a connection. */
    static JournalException failure(SQLException failure) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (state.equals("53100")) {
            return Failures.full();
        }
        if (state.equals("42501")) {
            return Failures.notAllowed();
        }
        if (state.equals("55P03") || state.startsWith("40")) {
            return Failures.busy();
        }
        boolean gone = state.isEmpty()
                || lost(failure)
                || state.equals("53300")
                || state.startsWith("28")
                || state.equals("3D000");
        return gone ? Failures.unreachable() : Failures.other("PostgreSQL " + state);
    }

    @Override
    public void close() {
        closing.run();
    }
}
