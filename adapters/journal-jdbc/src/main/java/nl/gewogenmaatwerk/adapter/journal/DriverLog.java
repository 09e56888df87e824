package nl.gewogenmaatwerk.adapter.journal;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the PostgreSQL driver from logging values: at the finest level it logs everything that goes to the server, which would be whole client
 * files. No setting of the driver stops that, and what is logged is for the application to say, so the record is refused where it is made.
 */
final class DriverLog {

    /** Held, as {@code java.util.logging} forgets a logger that nobody holds. */
    private static final Logger PROTOCOL = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private DriverLog() {}

    /** Refuses what is logged at the finest level, whatever the levels are and later become. */
    static synchronized void keepValuesOut() {
        Filter before = PROTOCOL.getFilter();
        if (!(before instanceof NothingFinest)) {
            PROTOCOL.setFilter(new NothingFinest(before == null ? record -> true : before));
        }
    }

    private record NothingFinest(Filter before) implements Filter {
        @Override
        public boolean isLoggable(LogRecord made) {
            return made.getLevel().intValue() > Level.FINEST.intValue() && before.isLoggable(made);
        }
    }
}
