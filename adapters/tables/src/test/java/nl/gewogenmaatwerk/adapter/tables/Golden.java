package nl.gewogenmaatwerk.adapter.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.Problem;

/** Texts held against files in {@code src/test/resources/golden}; {@code -Dbless=true} writes those anew. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("bless")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file).as("bless it with -Dbless=true").exists();
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Problems as people read them, in both languages. */
    static String text(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.origin().shown() + " " + problem.code() + "\n  "
                        + problem.what().nl() + "\n    "
                        + problem.help().nl() + "\n  " + problem.what().en() + "\n    "
                        + problem.help().en() + "\n")
                .collect(Collectors.joining());
    }
}
