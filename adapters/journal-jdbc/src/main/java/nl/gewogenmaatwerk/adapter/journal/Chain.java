package nl.gewogenmaatwerk.adapter.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Recorded;

/** The chains as they stand in the tables. Thread-safe. */
final class Chain {

    private final Database database;
    private final Clock clock;
    private final String insertLink;
    private final String insertContent;
    private final String selectHead;

    Chain(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        String prefix = database.prefix();
        insertLink = "INSERT INTO " + prefix + "chain (municipality, number, at, kind, rule_set_digest, content_hash,"
                + " previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        insertContent = "INSERT INTO " + prefix
                + "content (municipality, number, case_id, advice_id, salt, text) VALUES (?, ?, ?, ?, ?, ?)";
        selectHead = "SELECT number, hash FROM " + prefix + "chain WHERE municipality = ? ORDER BY number DESC LIMIT 1";
    }

    /** Adds entries, each at the end of the chain of its municipality, in a transaction that is still open. @return how they now stand there */
    List<Recorded> add(List<Prepared> entries, Connection connection) throws SQLException {
        Map<String, Head> heads = locked(entries, connection);
        List<Recorded> recorded = new ArrayList<>();
        try (PreparedStatement link = connection.prepareStatement(insertLink);
                PreparedStatement content = connection.prepareStatement(insertContent)) {
            for (Prepared each : entries) {
                Recorded added = add(each, heads.get(each.entry().municipality()), link, content);
                heads.put(
                        each.entry().municipality(),
                        new Head(each.entry().municipality(), added.number(), added.hash()));
                recorded.add(added);
            }
            link.executeBatch();
            content.executeBatch();
        }
        return recorded;
    }

    private Map<String, Head> locked(List<Prepared> entries, Connection connection) throws SQLException {
        Map<String, Head> heads = new TreeMap<>(database::compare);
        entries.forEach(each ->
                heads.put(each.entry().municipality(), Head.empty(each.entry().municipality())));
        Map<String, Head> found = new LinkedHashMap<>();
        for (String municipality : heads.keySet()) {
            database.lock(connection, municipality);
            found.put(municipality, head(municipality, connection));
        }
        return found;
    }

    private Recorded add(Prepared each, Head last, PreparedStatement link, PreparedStatement content)
            throws SQLException {
        Entry entry = each.entry();
        long number = last.number() + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String at = Moments.text(now);
        String contentHash = each.contentHash();
        String hash = Hashes.ofLink(
                last.hash(), entry.municipality(), number, at, entry.kind().name(), each.ruleSetDigest(), contentHash);
        link.setString(1, entry.municipality());
        link.setLong(2, number);
        link.setString(3, at);
        link.setString(4, entry.kind().name());
        link.setString(5, each.ruleSetDigest());
        link.setString(6, contentHash);
        link.setString(7, last.hash());
        link.setString(8, hash);
        link.addBatch();
        content.setString(1, entry.municipality());
        content.setLong(2, number);
        content.setString(3, each.caseId());
        content.setString(4, each.adviceId());
        content.setBytes(5, each.salt());
        content.setString(6, each.text());
        content.addBatch();
        return new Recorded(number, now, entry.kind(), hash, Optional.of(entry));
    }

    /** The last link of a chain. */
    Head head(String municipality, Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(selectHead)) {
            select.setString(1, municipality);
            try (ResultSet last = select.executeQuery()) {
                return last.next()
                        ? new Head(municipality, last.getLong(1), last.getString(2))
                        : Head.empty(municipality);
            }
        }
    }
}
