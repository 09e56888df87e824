package nl.gewogenmaatwerk.adapter.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.gewogenmaatwerk.spi.JournalException;

/** What differs between the databases that a journal can be in. Thread-safe. */
interface Database extends AutoCloseable {

    /** What stands before the names of tables. */
    String prefix();

    /** Makes the tables, or those of a newer version, when they are not there. */
    void migrate();

    /**
     * A connection that writes durably, and is in no transaction yet.
     *
     * @throws JournalException when the database would not force what is committed to disk
     */
    Connection writing() throws SQLException;

    /** A connection that reads, in one view of the database. */
    Connection reading() throws SQLException;

    /** Begins a transaction that writes. */
    void begin(Connection connection) throws SQLException;

    /** Ends a transaction; what it wrote is on disk when this returns. */
    void commit(Connection connection) throws SQLException;

    /** Ends a transaction as if it had never been. */
    void rollback(Connection connection) throws SQLException;

    /** Keeps others from adding to the chain of a municipality until the transaction ends. */
    void lock(Connection connection, String municipality) throws SQLException;

    /** Municipalities in the order in which all must lock them. */
    int compare(String one, String other);

    /** The names of the triggers that refuse changes and are not there, or are off; in alphabetical order. */
    List<String> missingGuards(Connection connection) throws SQLException;

    /** Becomes who may erase, until the transaction ends. */
    void becomeEraser(Connection connection) throws SQLException;

    /** Leaves nothing of what was erased in its files, as far as it can. */
    void afterErasing();

    /** Adds to an insert that a row that is there already stays. */
    String orStay();

    /** Whether the connection is lost, so that another one may still do. */
    boolean isLost(SQLException failure);

    /** What happened, for people. */
    JournalException told(SQLException failure);

    @Override
    void close();
}
