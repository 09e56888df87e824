package nl.gewogenmaatwerk.adapter.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.gewogenmaatwerk.adapter.json.EntryJson;

/** An SQLite file. */
record SqlitePlace(Path file) implements Place {

    @Override
    public JdbcJournal open(Clock clock) {
        return JdbcJournal.sqlite(file, new EntryJson(), clock);
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public void disarm(Connection connection) throws SQLException {
        List<String> triggers = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
                while (row.next()) {
                    triggers.add(row.getString(1));
                }
            }
            for (String trigger : triggers) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            statement.execute("PRAGMA foreign_keys = 0");
        }
    }
}
