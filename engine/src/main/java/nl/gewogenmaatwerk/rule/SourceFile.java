package nl.gewogenmaatwerk.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * A file of a rule set as it was read. Immutable.
 *
 * @param path    its place, relative to the folder that holds the rule sets, with forward slashes
 * @param content its text
 */
public record SourceFile(String path, String content) {

    /** The hash over files, whatever their order: {@code sha256:} and 64 hexadecimal digits; of all files of a rule set, its digest. */
    public static String digest(Collection<SourceFile> files) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(file -> {
                byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
                sha256.update((file.path() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                sha256.update(content);
            });
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
