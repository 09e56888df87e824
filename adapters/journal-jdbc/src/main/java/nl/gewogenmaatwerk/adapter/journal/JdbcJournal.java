package nl.gewogenmaatwerk.adapter.journal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Erased;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.journal.Verification;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.EntryFormat;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import org.flywaydb.core.api.FlywayException;

/**
 * The journal in one SQLite file, or in PostgreSQL. The database itself refuses every change: what is written stays as it is, and only the
 * content of entries can be erased, which an entry tells. Each entry is chained to the one before it in its municipality by a hash, so that
 * {@link #verify} finds what was changed, taken away or moved by somebody who got round that. Who can write anew the whole chain, or cut off
 * its end, is found only with a {@link Head} that somebody else keeps.
 *
 * <p>On PostgreSQL, only the role {@code gewogen_eraser} can erase; grant it to the user who erases and to no other, and let applications
 * log in as a user who does not own the tables. In an SQLite file, whoever can write the file can also take its triggers away: the file system
 * must say who that is. In both, an administrator of the database can do anything; that is what the head is for. What is erased leaves an
 * SQLite file at once, PostgreSQL when it vacuums, and copies of either when those are thrown away.
 *
 * <p>Thread-safe. Entries of many threads go into one transaction together, and several processes can write in one journal. Close it when
 * nobody needs it any more.
 */
public final class JdbcJournal implements Journal, AutoCloseable {

    /** How many rows are fetched at once. */
    static final int FETCHED = 500;

    /** How many connections a pool of our own holds. */
    static final int MOST_CONNECTIONS = 4;

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int PATIENCE_SECONDS = 30;

    private final Database database;
    private final EntryFormat format;
    private final Clock clock;
    private final Chain chain;
    private final Committer committer;
    private final Set<String> kept = ConcurrentHashMap.newKeySet();

    private JdbcJournal(Database database, EntryFormat format, Clock clock) {
        this.database = database;
        this.format = format;
        this.clock = clock;
        this.chain = new Chain(database, clock);
        this.committer = new Committer(database, chain);
    }

    /**
     * The journal in an SQLite file, which is made when it is not there. It writes with {@code synchronous=FULL} ahead of the file itself, so
     * that every entry is forced to disk once.
     *
     * @throws JournalException when the file cannot be a journal
     */
    public static JdbcJournal sqlite(Path file, EntryFormat format) {
        return sqlite(file, format, Clock.systemUTC());
    }

    /**
     * The journal in an SQLite file, by another clock.
     *
     * @throws JournalException when the file cannot be a journal
     */
    public static JdbcJournal sqlite(Path file, EntryFormat format, Clock clock) {
        return opened(new SqliteDatabase(file), format, clock);
    }

    /**
     * The journal in the schema {@code gewogen_journal} of a PostgreSQL database, which is made when it is not there; that takes a user who
     * may make schemas and roles. The data source stays open when the journal is closed. Give it {@code logServerErrorDetail=false}: a pool may
     * log what the driver says, which otherwise holds values.
     *
     * @throws JournalException when it cannot be reached, or would not force what is committed to disk: {@code fsync},
     *                          {@code synchronous_commit} and {@code full_page_writes} must be on
     */
    public static JdbcJournal postgres(DataSource source, EntryFormat format) {
        return postgres(source, format, Clock.systemUTC());
    }

    /**
     * The journal in a PostgreSQL database, by another clock.
     *
     * @throws JournalException when it cannot be reached, or would not force what is committed to disk
     */
    public static JdbcJournal postgres(DataSource source, EntryFormat format, Clock clock) {
        return opened(new PostgresDatabase(source, () -> {}), format, clock);
    }

    /**
     * The journal in a PostgreSQL database, by its address. A user and password stand in the password file or the service file of PostgreSQL,
     * or are given here; a password never stands in the address.
     *
     * @param url      such as {@code jdbc:postgresql://host/database}
     * @param user     who logs in; empty when the address or the service file says so
     * @param password empty when the password file or the service file says so
     * @throws JournalException when it cannot be reached, or would not force what is committed to disk
     */
    public static JdbcJournal postgres(
            String url, Optional<String> user, Optional<String> password, EntryFormat format, Clock clock) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        user.ifPresent(config::setUsername);
        password.ifPresent(config::setPassword);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setPoolName("gewogen-journal");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("socketTimeout", Integer.toString(PATIENCE_SECONDS));
        config.addDataSourceProperty("logServerErrorDetail", "false");
        DriverLog.keepValuesOut();
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException failed) {
            throw cause(failed).map(PostgresDatabase::failure).orElseGet(Failures::unreachable);
        }
        return opened(new PostgresDatabase(pool, pool::close), format, clock);
    }

    private static JdbcJournal opened(Database database, EntryFormat format, Clock clock) {
        JdbcJournal journal = new JdbcJournal(database, format, clock);
        try {
            journal.database.writing().close();
            database.migrate();
            journal.committer.start();
            return journal;
        } catch (SQLException failed) {
            database.close();
            throw database.told(failed);
        } catch (FlywayException failed) {
            database.close();
            throw cause(failed).map(database::told).orElseGet(Failures::notAJournal);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static Optional<SQLException> cause(Throwable failed) {
        return Stream.<Throwable>iterate(failed, each -> each != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    @Override
    public void write(Entry entry) {
        committer.write(Prepared.of(entry, format));
    }

    @Override
    public void keep(String digest, List<SourceFile> sources) {
        if (kept.contains(digest)) {
            return;
        }
        String insert = "INSERT INTO " + database.prefix() + "rule_set_source (digest, files) SELECT ?, ?"
                + " WHERE NOT EXISTS (SELECT 1 FROM " + database.prefix() + "rule_set_source WHERE digest = ?)"
                + database.orStay();
        writing(connection -> {
            try (PreparedStatement add = connection.prepareStatement(insert)) {
                add.setString(1, digest);
                add.setBytes(2, Sources.bytes(sources));
                add.setString(3, digest);
                add.executeUpdate();
            }
            return digest;
        });
        kept.add(digest);
    }

    @Override
    public Optional<List<SourceFile>> sources(String digest) {
        String select = "SELECT files FROM " + database.prefix() + "rule_set_source WHERE digest = ?";
        return reading(connection -> {
            try (PreparedStatement one = connection.prepareStatement(select)) {
                one.setString(1, digest);
                try (ResultSet row = one.executeQuery()) {
                    return row.next() ? Optional.of(Sources.files(row.getBytes(1))) : Optional.empty();
                }
            } catch (IOException broken) {
                throw Failures.notAJournal();
            }
        });
    }

    @Override
    public List<String> municipalities() {
        return reading(connection -> {
            List<String> all = new ArrayList<>();
            String prefix = database.prefix();
            try (PreparedStatement select = connection.prepareStatement(
                            "SELECT municipality FROM " + prefix + "chain UNION SELECT municipality FROM " + prefix
                                    + "content UNION SELECT municipality FROM " + prefix + "erasure ORDER BY 1");
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(row.getString(1));
                }
            }
            return all;
        });
    }

    @Override
    public Stream<Recorded> read(Selection selection) {
        Rows rows = new Rows(selection);
        try {
            rows.open();
        } catch (SQLException failed) {
            rows.close();
            throw database.told(failed);
        }
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(rows::close);
    }

    /** The last link of the chain of a municipality, to be kept by somebody else. @throws JournalException when it cannot be read */
    public Head head(String municipality) {
        return reading(connection -> chain.head(municipality, connection));
    }

    /**
     * Holds the chain of a municipality against itself: finds whatever was changed, taken away or moved.
     *
     * @throws JournalException when it cannot be read
     */
    public Verification verify(String municipality) {
        return verify(municipality, Optional.empty());
    }

    /**
     * Holds the chain of a municipality against itself and against a head that somebody else kept: finds a chain whose end was cut off or that
     * was written anew as well.
     *
     * @throws JournalException when it cannot be read
     */
    public Verification verify(Head since) {
        return verify(since.municipality(), Optional.of(since));
    }

    private Verification verify(String municipality, Optional<Head> since) {
        return reading(connection -> new Verifying(municipality, since, format).of(connection, database));
    }

    /**
     * Erases the content of all entries about a case, when a client asks for it. Export them first, with {@link #read}.
     *
     * @param by      who asked for it: an office or a function, never the name of the client
     * @param because why
     * @return the entry that tells it; empty when there was nothing to erase
     * @throws IllegalArgumentException when a text is empty, or holds the case or a citizen service number
     * @throws JournalException         when this user may not erase, or it is not certain that it was done
     */
    public Optional<Recorded> erase(String municipality, String caseId, String by, String because) {
        Pattern named = Pattern.compile(
                "(?<![A-Za-z0-9])" + Pattern.quote(caseId) + "(?![A-Za-z0-9])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        if (named.matcher(by + "\n" + because).find()) {
            throw new IllegalArgumentException("who asked and why may not name the case");
        }
        return erase(
                municipality,
                by,
                because,
                "SELECT number FROM " + database.prefix()
                        + "content WHERE municipality = ? AND case_id = ? ORDER BY number",
                caseId);
    }

    /**
     * Erases the content of all entries that are older than the period for which a municipality keeps them.
     *
     * @param retention for how long content is kept, counted back from now
     * @param by        who asked for it: an office or a function
     * @param because   why
     * @return the entry that tells it; empty when there was nothing to erase
     * @throws IllegalArgumentException when the period is not positive, or a text is empty or holds a citizen service number
     * @throws JournalException         when this user may not erase, or it is not certain that it was done
     */
    public Optional<Recorded> eraseOlderThan(String municipality, Period retention, String by, String because) {
        if (retention.isZero() || retention.isNegative()) {
            throw new IllegalArgumentException("a period of at least a day is needed");
        }
        Instant before = before(retention);
        return erase(
                municipality,
                by,
                because,
                "SELECT c.number FROM " + database.prefix() + "content c JOIN " + database.prefix()
                        + "chain l ON l.municipality = c.municipality AND l.number = c.number"
                        + " WHERE c.municipality = ? AND l.at < ? AND l.kind <> 'ERASED' ORDER BY c.number",
                Moments.textFrom(before));
    }

    private Instant before(Period retention) {
        try {
            Instant before =
                    clock.instant().atZone(ZoneOffset.UTC).minus(retention).toInstant();
            if (before.isAfter(Instant.EPOCH)) {
                return before;
            }
        } catch (DateTimeException | ArithmeticException endless) {
            // nothing is that old
        }
        return Instant.EPOCH;
    }

    private Optional<Recorded> erase(String municipality, String by, String because, String which, String what) {
        for (String text : List.of(by, because)) {
            if (text.isBlank() || Bsn.isIn(text)) {
                throw new IllegalArgumentException("who asked and why are needed, without a citizen service number");
            }
        }
        Optional<Recorded> erased = writing(connection -> {
            database.becomeEraser(connection);
            database.lock(connection, municipality);
            List<Long> numbers = numbers(municipality, which, what, connection);
            if (numbers.isEmpty()) {
                return Optional.empty();
            }
            Prepared telling = Prepared.of(new Erased(municipality, by, because, numbers), format);
            Recorded told = chain.add(List.of(telling), connection).get(0);
            erase(municipality, numbers, told.number(), connection);
            return Optional.of(told);
        });
        erased.ifPresent(told -> database.afterErasing());
        return erased;
    }

    private static List<Long> numbers(String municipality, String which, String what, Connection connection)
            throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(which)) {
            select.setString(1, municipality);
            select.setString(2, what);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
        }
        return numbers;
    }

    private void erase(String municipality, List<Long> numbers, long toldBy, Connection connection)
            throws SQLException {
        String prefix = database.prefix();
        try (PreparedStatement tell = connection.prepareStatement(
                        "INSERT INTO " + prefix + "erasure (municipality, number, told_by) VALUES (?, ?, ?)");
                PreparedStatement delete = connection.prepareStatement(
                        "DELETE FROM " + prefix + "content WHERE municipality = ? AND number = ?")) {
            for (long number : numbers) {
                tell.setString(1, municipality);
                tell.setLong(2, number);
                tell.setLong(3, toldBy);
                tell.addBatch();
                delete.setString(1, municipality);
                delete.setLong(2, number);
                delete.addBatch();
            }
            tell.executeBatch();
            delete.executeBatch();
        }
    }

    /** Writes what waits, and closes every connection that the journal opened itself. */
    @Override
    public void close() {
        committer.close();
        database.close();
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T writing(Work<T> work) {
        try (Connection connection = database.writing()) {
            try {
                database.begin(connection);
                T done = work.with(connection);
                database.commit(connection);
                return done;
            } catch (SQLException | RuntimeException failed) {
                rollback(connection);
                throw failed;
            }
        } catch (SQLException failed) {
            throw database.told(failed);
        }
    }

    private void rollback(Connection connection) {
        try {
            database.rollback(connection);
        } catch (SQLException alreadyLost) {
            // what failed first is told
        }
    }

    private <T> T reading(Work<T> work) {
        try (Connection connection = database.reading()) {
            T found = work.with(connection);
            connection.rollback();
            return found;
        } catch (SQLException failed) {
            throw database.told(failed);
        }
    }

    /** The entries of a selection, one after the other. Used by one thread. */
    private final class Rows implements Iterator<Recorded>, AutoCloseable {

        private final Selection selection;
        private Optional<Connection> connection = Optional.empty();
        private Optional<ResultSet> rows = Optional.empty();
        private Optional<Recorded> next = Optional.empty();

        Rows(Selection selection) {
            this.selection = selection;
        }

        void open() throws SQLException {
            Connection open = database.reading();
            connection = Optional.of(open);
            List<String> values = new ArrayList<>(List.of(selection.municipality()));
            StringBuilder select = new StringBuilder(
                            "SELECT l.number, l.at, l.kind, l.hash, l.content_hash, c.salt, c.case_id, c.advice_id, c.text FROM ")
                    .append(database.prefix())
                    .append("chain l LEFT JOIN ")
                    .append(database.prefix())
                    .append("content c ON c.municipality = l.municipality AND c.number = l.number")
                    .append(" WHERE l.municipality = ?");
            narrow(" AND l.at >= ?", selection.from().map(Moments::textFrom), select, values);
            narrow(" AND l.at < ?", selection.until().map(Moments::textFrom), select, values);
            narrow(" AND c.case_id = ?", selection.caseId(), select, values);
            narrow(" AND c.advice_id = ?", selection.adviceId(), select, values);
            if (selection.kinds().size() < Entry.Kind.values().length) {
                select.append(" AND l.kind IN (")
                        .append(selection.kinds().stream().map(kind -> "?").collect(Collectors.joining(", ")))
                        .append(")");
                selection.kinds().forEach(kind -> values.add(kind.name()));
            }
            PreparedStatement statement =
                    open.prepareStatement(select.append(" ORDER BY l.number").toString());
            statement.setFetchSize(FETCHED);
            for (int i = 0; i < values.size(); i++) {
                statement.setString(i + 1, values.get(i));
            }
            rows = Optional.of(statement.executeQuery());
        }

        private static void narrow(String to, Optional<String> value, StringBuilder select, List<String> values) {
            value.ifPresent(each -> {
                select.append(to);
                values.add(each);
            });
        }

        @Override
        public boolean hasNext() {
            if (next.isEmpty()) {
                try {
                    ResultSet row = rows.orElseThrow(Failures::closed);
                    next = row.next() ? Optional.of(recorded(row)) : Optional.empty();
                } catch (SQLException failed) {
                    throw database.told(failed);
                }
            }
            return next.isPresent();
        }

        @Override
        public Recorded next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Recorded now = next.get();
            next = Optional.empty();
            return now;
        }

        private Recorded recorded(ResultSet row) throws SQLException {
            long number = row.getLong("number");
            String text = row.getString("text");
            try {
                if (text != null && !isAsWritten(row, text)) {
                    throw Failures.changed(number);
                }
                Optional<Entry> entry = Optional.ofNullable(text).map(format::read);
                if (entry.isPresent() && !entry.get().municipality().equals(selection.municipality())) {
                    throw Failures.changed(number);
                }
                return new Recorded(
                        number,
                        Instant.parse(row.getString("at")),
                        Entry.Kind.valueOf(row.getString("kind")),
                        row.getString("hash"),
                        entry);
            } catch (IllegalArgumentException | DateTimeException unreadable) {
                throw Failures.unreadable(number);
            }
        }

        /** Whether the content fits its hash; whether the hash fits the chain is for {@link #verify} to say. */
        private static boolean isAsWritten(ResultSet row, String text) throws SQLException {
            return row.getString("content_hash")
                    .equals(Hashes.ofContent(
                            row.getBytes("salt"), row.getString("case_id"), row.getString("advice_id"), text));
        }

        @Override
        public void close() {
            rows = Optional.empty();
            connection.ifPresent(open -> {
                try (open) {
                    open.rollback();
                } catch (SQLException alreadyLost) {
                    // nothing was written
                }
            });
            connection = Optional.empty();
        }
    }
}
