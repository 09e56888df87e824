package nl.gewogenmaatwerk.adapter.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were agreed on; {@code -Dbless=true} agrees on what there is now. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String name, String now) {
        check(FOLDER.resolve(name), now);
    }

    static void check(Path file, String now) {
        try {
            if (Boolean.getBoolean("bless")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            assertThat(now).as("bless it with -Dbless=true").isEqualTo(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
