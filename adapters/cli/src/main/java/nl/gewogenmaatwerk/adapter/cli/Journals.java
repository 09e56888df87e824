package nl.gewogenmaatwerk.adapter.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.EntryJson;

/** Opens the journal that a command was given. */
final class Journals {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final Pattern SECRET = Pattern.compile("(?i)[?&;](\\w*password\\w*)=|//[^/?]*:[^/?]*@");

    private Journals() {}

    /** A journal that must be there already. */
    static JdbcJournal existing(String where) {
        if (!where.startsWith("jdbc:")) {
            GewogenCommand.readable(where);
        }
        return open(where);
    }

    /** A journal that is made when it is not there. */
    static JdbcJournal open(String where) {
        if (SECRET.matcher(where).find()) {
            throw new WrongUsage(Message.NO_PASSWORD_HERE);
        }
        if (where.startsWith(POSTGRESQL)) {
            return JdbcJournal.postgres(
                    where,
                    variable("GEWOGEN_JOURNAL_USER"),
                    variable("GEWOGEN_JOURNAL_PASSWORD"),
                    new EntryJson(),
                    Clock.systemUTC());
        }
        if (where.startsWith("jdbc:")) {
            throw new WrongUsage(Message.NOT_A_JOURNAL);
        }
        Path file = GewogenCommand.path(where);
        if (Files.isDirectory(file)) {
            throw new WrongUsage(Message.IS_A_FOLDER, where);
        }
        return JdbcJournal.sqlite(GewogenCommand.writable(where), new EntryJson());
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
    }
}
