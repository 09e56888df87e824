package nl.gewogenmaatwerk.adapter.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 over parts of which each is preceded by its length, so that no two lists of parts give the same bytes. Used once. */
final class Hashes {

    private final MessageDigest sha256;

    private Hashes(String about) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        with(about);
    }

    /** The hash of the content of an entry. Without the salt nobody can guess the content and see whether it fits. */
    static String ofContent(byte[] salt, String caseId, String adviceId, String text) {
        return new Hashes("journal-content/1")
                .with(salt)
                .with(caseId)
                .with(adviceId)
                .with(text)
                .hex();
    }

    /** The hash of a link, which holds that of the link before it. */
    static String ofLink(
            String previous,
            String municipality,
            long number,
            String at,
            String kind,
            String ruleSetDigest,
            String contentHash) {
        return new Hashes("journal-link/1")
                .with(previous)
                .with(municipality)
                .with(Long.toString(number))
                .with(at)
                .with(kind)
                .with(ruleSetDigest)
                .with(contentHash)
                .hex();
    }

    private Hashes with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    private Hashes with(byte[] part) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        sha256.update(part);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
