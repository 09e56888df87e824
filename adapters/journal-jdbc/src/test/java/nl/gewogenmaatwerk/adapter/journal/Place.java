package nl.gewogenmaatwerk.adapter.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** A database that is new for each test. */
interface Place extends AutoCloseable {

    /** A journal in it; may be opened more than once. */
    JdbcJournal open(Clock clock);

    /** A connection past the journal. */
    Connection connect() throws SQLException;

    /** What stands before the names of tables. */
    String prefix();

    /** Takes the triggers away that refuse what a tamperer does, and the keys that would. */
    void disarm(Connection connection) throws SQLException;

    @Override
    default void close() throws SQLException {}
}
