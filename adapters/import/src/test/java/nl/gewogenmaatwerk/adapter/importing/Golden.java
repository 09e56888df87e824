package nl.gewogenmaatwerk.adapter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.problem.Problem;

/** Texts as they should be, one file each; {@code -Dbless=true} writes them anew, to be reviewed as a diff. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("bless")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("golden file; bless it with -Dbless=true").exists();
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Collection<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.code()
                        + "\n  nl  " + problem.what().nl() + "\n      "
                        + problem.help().nl()
                        + "\n  en  " + problem.what().en() + "\n      "
                        + problem.help().en() + "\n")
                .collect(Collectors.joining());
    }

    static String rows(Collection<RowProblem> problems) {
        return problems.stream()
                .map(problem -> problem.where().nl() + " / " + problem.where().en() + "  " + problem.code()
                        + "\n  nl  " + problem.what().nl() + "\n      "
                        + problem.help().nl()
                        + "\n  en  " + problem.what().en() + "\n      "
                        + problem.help().en() + "\n")
                .collect(Collectors.joining());
    }
}
