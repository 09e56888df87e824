package nl.gewogenmaatwerk.adapter.journal;

import java.security.SecureRandom;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.spi.EntryFormat;

/** An entry of which everything is worked out that does not depend on its place in the chain. */
final class Prepared {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    private final Entry entry;
    private final byte[] salt;
    private final String text;

    private Prepared(Entry entry, byte[] salt, String text) {
        this.entry = entry;
        this.salt = salt;
        this.text = text;
    }

    static Prepared of(Entry entry, EntryFormat format) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Prepared(entry, salt, format.write(entry));
    }

    Entry entry() {
        return entry;
    }

    byte[] salt() {
        return salt;
    }

    String text() {
        return text;
    }

    String caseId() {
        return entry.aboutCase().orElse("");
    }

    String adviceId() {
        return entry.aboutAdvice().orElse("");
    }

    String ruleSetDigest() {
        return entry.ruleSetDigest().orElse("");
    }

    String contentHash() {
        return Hashes.ofContent(salt, caseId(), adviceId(), text);
    }
}
