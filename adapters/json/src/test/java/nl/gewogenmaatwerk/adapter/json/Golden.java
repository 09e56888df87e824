package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts held against files in {@code src/test/resources/golden}; {@code -Dbless=true} writes those anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String name, String text) {
        Path file = FOLDER.resolve(name);
        String whole = text.endsWith("\n") ? text : text + "\n";
        try {
            if (Boolean.getBoolean("bless")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, whole);
            }
            assertThat(file).as("bless it with -Dbless=true").exists();
            assertThat(whole).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
