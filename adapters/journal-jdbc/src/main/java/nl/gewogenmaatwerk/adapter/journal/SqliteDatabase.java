package nl.gewogenmaatwerk.adapter.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.gewogenmaatwerk.spi.JournalException;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** One SQLite file. A transaction that writes holds the whole file, so no two chains grow at once. */
final class SqliteDatabase implements Database {

    private static final List<String> GUARDS = List.of(
            "chain_no_delete",
            "chain_no_replace",
            "chain_no_update",
            "content_no_delete",
            "content_no_replace",
            "content_no_update",
            "erasure_needs_entry",
            "erasure_no_delete",
            "erasure_no_replace",
            "erasure_no_update",
            "rule_set_source_no_delete",
            "rule_set_source_no_replace",
            "rule_set_source_no_update");
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int FULL = 2;
    private static final int PRIMARY_CODE = 0xff;

    private final SQLiteDataSource source;
    private final SQLiteDataSource onlyReading;

    SqliteDatabase(Path file) {
        source = source(file, SQLiteConfig.TransactionMode.IMMEDIATE);
        onlyReading = source(file, SQLiteConfig.TransactionMode.DEFERRED);
    }

    private static SQLiteDataSource source(Path file, SQLiteConfig.TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(mode);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        SQLiteDataSource made = new SQLiteDataSource(config);
        made.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return made;
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public void migrate() {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:nl/gewogenmaatwerk/adapter/journal/sqlite")
                .load()
                .migrate();
    }

    @Override
    public Connection writing() throws SQLException {
        Connection connection = source.getConnection();
        try (Statement ask = connection.createStatement()) {
            require(ask, "synchronous", value -> Integer.parseInt(value) >= FULL, "FULL");
            require(ask, "journal_mode", "wal"::equalsIgnoreCase, "WAL");
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    private static void require(Statement ask, String setting, Predicate<String> fits, String needed)
            throws SQLException {
        try (ResultSet now = ask.executeQuery("PRAGMA " + setting)) {
            now.next();
            String value = now.getString(1);
            if (!fits.test(value)) {
                throw Failures.notDurable(setting, value, needed);
            }
        }
    }

    @Override
    public Connection reading() throws SQLException {
        Connection connection = onlyReading.getConnection();
        try {
            execute("PRAGMA query_only = 1", connection);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Said in SQL: the driver would begin the next transaction, and hold the file, as soon as one ends. */
    @Override
    public void begin(Connection connection) throws SQLException {
        execute("BEGIN IMMEDIATE", connection);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute("COMMIT", connection);
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        execute("ROLLBACK", connection);
    }

    private static void execute(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void lock(Connection connection, String municipality) {
        // A transaction begins with the lock on the whole file.
    }

    @Override
    public int compare(String one, String other) {
        return one.compareTo(other);
    }

    @Override
    public List<String> missingGuards(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>(GUARDS);
        try (Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
            while (row.next()) {
                missing.remove(row.getString(1));
            }
        }
        return missing;
    }

    @Override
    public void becomeEraser(Connection connection) {
        // A file knows no users: who can write in it can erase in it, and an entry tells so.
    }

    @Override
    public void afterErasing() {
        try (Connection connection = source.getConnection()) {
            execute("PRAGMA wal_checkpoint(TRUNCATE)", connection);
        } catch (SQLException later) {
            // it is erased; what is left ahead of the file goes with the next erasure, or when the journal is closed
        }
    }

    @Override
    public String orStay() {
        return " ON CONFLICT DO NOTHING";
    }

    @Override
    public boolean isLost(SQLException failure) {
        return false;
    }

    @Override
    public JournalException told(SQLException failure) {
        int code = failure.getErrorCode() & PRIMARY_CODE;
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return Failures.full();
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return Failures.busy();
        }
        if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return Failures.unreachable();
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
            return Failures.notAllowed();
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return Failures.notAJournal();
        }
        return Failures.other("SQLite " + code);
    }

    @Override
    public void close() {
        // Each connection is closed by whoever opened it.
    }
}
