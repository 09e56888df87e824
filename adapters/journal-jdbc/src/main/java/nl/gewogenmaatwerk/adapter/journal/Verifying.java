package nl.gewogenmaatwerk.adapter.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Erased;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Verification;
import nl.gewogenmaatwerk.journal.Verification.Finding;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.EntryFormat;
import nl.gewogenmaatwerk.text.Text;

/** Holds the chain of one municipality against itself and against a head that was kept elsewhere. Used once. */
final class Verifying {

    private final String municipality;
    private final EntryFormat format;
    private final Optional<Head> since;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Long> without = new TreeSet<>();
    private final Set<Long> erased = new TreeSet<>();
    private final Map<String, Long> digests = new LinkedHashMap<>();
    private Head last;
    private long entries;

    Verifying(String municipality, Optional<Head> since, EntryFormat format) {
        this.municipality = municipality;
        this.since = since;
        this.format = format;
        this.last = Head.empty(municipality);
    }

    Verification of(Connection connection, Database database) throws SQLException {
        String prefix = database.prefix();
        guards(database.missingGuards(connection));
        links(connection, prefix);
        since.filter(head -> head.number() > last.number())
                .ifPresent(head -> find(
                        last.number() + 1,
                        "tail-missing",
                        "Het eind van de keten is weg: het bewaarde kopje gaat tot " + head.number() + ".",
                        "The end of the chain is gone: the head that was kept goes to " + head.number() + "."));
        contents();
        loose(connection, prefix);
        untold(connection, prefix);
        sources(connection, prefix);
        findings.sort((one, other) -> Long.compare(one.number(), other.number()));
        return new Verification(municipality, entries, without.size(), last, findings);
    }

    private void links(Connection connection, String prefix) throws SQLException {
        String select = "SELECT l.number, l.at, l.kind, l.rule_set_digest, l.content_hash, l.previous_hash, l.hash,"
                + " c.salt, c.case_id, c.advice_id, c.text FROM " + prefix + "chain l LEFT JOIN " + prefix
                + "content c ON c.municipality = l.municipality AND c.number = l.number"
                + " WHERE l.municipality = ? ORDER BY l.number";
        try (PreparedStatement all = connection.prepareStatement(select)) {
            all.setFetchSize(JdbcJournal.FETCHED);
            all.setString(1, municipality);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    link(row);
                }
            }
        }
    }

    private void link(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        String kind = row.getString("kind");
        String digest = row.getString("rule_set_digest");
        String contentHash = row.getString("content_hash");
        String previous = row.getString("previous_hash");
        String hash = row.getString("hash");
        entries++;
        if (number != last.number() + 1) {
            find(
                    last.number() + 1,
                    "entry-missing",
                    "Er ontbreken regels voor nummer " + number + ".",
                    "Entries before number " + number + " are missing.");
        }
        if (!previous.equals(last.hash())) {
            find(
                    number,
                    "chain-broken",
                    "Deze regel sluit niet aan op de regel ervoor.",
                    "This entry does not follow on the one before it.");
        }
        if (!hash.equals(
                Hashes.ofLink(previous, municipality, number, row.getString("at"), kind, digest, contentHash))) {
            find(
                    number,
                    "entry-changed",
                    "Deze regel is veranderd nadat hij geschreven is.",
                    "This entry was changed after it was written.");
        }
        since.filter(head -> head.number() == number && !head.hash().equals(hash))
                .ifPresent(head -> find(
                        number,
                        "head-differs",
                        "Deze keten is een andere dan die van het bewaarde kopje.",
                        "This chain is another one than that of the head that was kept."));
        content(number, kind, contentHash, row);
        if (!digest.isEmpty()) {
            digests.putIfAbsent(digest, number);
        }
        last = head(number, hash);
    }

    /** A hash that was overwritten can be any text. */
    private Head head(long number, String hash) {
        try {
            return new Head(municipality, number, hash);
        } catch (IllegalArgumentException overwritten) {
            return new Head(municipality, number, "f".repeat(Head.NO_HASH.length()));
        }
    }

    private void content(long number, String kind, String contentHash, ResultSet row) throws SQLException {
        byte[] salt = row.getBytes("salt");
        if (salt == null) {
            without.add(number);
            return;
        }
        String text = row.getString("text");
        if (!contentHash.equals(Hashes.ofContent(salt, row.getString("case_id"), row.getString("advice_id"), text))) {
            find(
                    number,
                    "content-changed",
                    "Wat deze regel zegt, is veranderd nadat hij geschreven is.",
                    "What this entry says was changed after it was written.");
        } else if (kind.equals(Entry.Kind.ERASED.name())) {
            erasure(number, text);
        }
    }

    private void erasure(long number, String text) {
        try {
            if (format.read(text) instanceof Erased told) {
                told.numbers().stream().filter(each -> each < number).forEach(erased::add);
                if (told.numbers().stream().anyMatch(each -> each >= number)) {
                    find(
                            number,
                            "erasure-beforehand",
                            "Deze regel vertelt dat iets gewist is wat later geschreven is.",
                            "This entry tells that something was erased that was written later.");
                }
            }
        } catch (RuntimeException unreadable) {
            find(
                    number,
                    "content-unreadable",
                    "Deze versie kan niet lezen wat deze regel zegt.",
                    "This version cannot read what this entry says.");
        }
    }

    private void contents() {
        without.stream()
                .filter(number -> !erased.contains(number))
                .forEach(number -> find(
                        number,
                        "content-missing",
                        "Wat deze regel zegt is weg, en geen regel vertelt dat het gewist is.",
                        "What this entry says is gone, and no entry tells that it was erased."));
        erased.stream()
                .filter(number -> number <= last.number() && !without.contains(number))
                .forEach(number -> find(
                        number,
                        "content-not-erased",
                        "Wat deze regel zegt zou gewist zijn, en is er nog.",
                        "What this entry says should be erased, and is still there."));
    }

    private void loose(Connection connection, String prefix) throws SQLException {
        String select = "SELECT c.number FROM " + prefix
                + "content c WHERE c.municipality = ? AND NOT EXISTS (SELECT 1 FROM " + prefix
                + "chain l WHERE l.municipality = c.municipality AND l.number = c.number) ORDER BY c.number";
        try (PreparedStatement all = connection.prepareStatement(select)) {
            all.setString(1, municipality);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    find(
                            row.getLong(1),
                            "content-without-entry",
                            "Hier staat inhoud die bij geen regel van de keten hoort.",
                            "Here is content that belongs to no entry of the chain.");
                }
            }
        }
    }

    /** What may be erased without any entry that tells it. */
    private void untold(Connection connection, String prefix) throws SQLException {
        String select = "SELECT number FROM " + prefix + "erasure WHERE municipality = ? ORDER BY number";
        try (PreparedStatement all = connection.prepareStatement(select)) {
            all.setString(1, municipality);
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    if (!erased.contains(row.getLong(1))) {
                        find(
                                row.getLong(1),
                                "erasure-untold",
                                "De database laat toe dat dit gewist wordt, en geen regel vertelt het.",
                                "The database lets this be erased, and no entry tells it.");
                    }
                }
            }
        }
    }

    /** @param missing the guards of the database that are not there */
    private void guards(List<String> missing) {
        missing.forEach(guard -> find(
                0,
                "guard-missing",
                "De database bewaakt het journaal niet meer helemaal: `" + guard + "` is weg of staat uit.",
                "The database no longer guards all of the journal: `" + guard + "` is gone or off."));
    }

    private void sources(Connection connection, String prefix) throws SQLException {
        String select = "SELECT files FROM " + prefix + "rule_set_source WHERE digest = ?";
        try (PreparedStatement one = connection.prepareStatement(select)) {
            for (Map.Entry<String, Long> used : digests.entrySet()) {
                one.setString(1, used.getKey());
                try (ResultSet row = one.executeQuery()) {
                    if (!row.next()) {
                        find(
                                used.getValue(),
                                "sources-missing",
                                "De regels waarmee dit advies is gegeven, zijn weg.",
                                "The rules that this advice was given with are gone.");
                    } else if (!fits(row.getBytes(1), used.getKey())) {
                        find(
                                used.getValue(),
                                "sources-changed",
                                "De regels waarmee dit advies is gegeven, zijn veranderd.",
                                "The rules that this advice was given with were changed.");
                    }
                }
            }
        }
    }

    private static boolean fits(byte[] files, String digest) {
        try {
            return SourceFile.digest(Sources.files(files)).equals(digest);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private void find(long number, String code, String nl, String en) {
        findings.add(new Finding(number, code, new Text(nl, en)));
    }
}
