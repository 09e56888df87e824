package nl.gewogenmaatwerk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of real files in a real folder, with a file system that tells and with one that does not. */
class FolderWatchTest {

    private static final String ALL = "everything";

    @TempDir
    private Path folder;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final List<RuleSetSource.Watch> watches = new ArrayList<>();

    private final RuleSetSource.Listener listener = new RuleSetSource.Listener() {
        @Override
        public void changed(String municipality) {
            told.add(municipality);
        }

        @Override
        public void allChanged() {
            told.add(ALL);
        }
    };

    private ExampleRuleSets watched(boolean fileSystemTells) {
        ExampleRuleSets files = new ExampleRuleSets(folder);
        watches.add(
                fileSystemTells
                        ? files.folder().watch(listener)
                        : FolderWatch.start(folder, listener, Optional.empty()));
        return files;
    }

    @AfterEach
    void close() {
        watches.forEach(RuleSetSource.Watch::close);
    }

    private String next() throws InterruptedException {
        String next = told.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("something was told").isNotNull();
        return next;
    }

    private void nothingMore() throws InterruptedException {
        assertThat(told.poll(1, TimeUnit.SECONDS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEditIsTold(boolean fileSystemTells) throws InterruptedException {
        ExampleRuleSets files = watched(fileSystemTells);
        files.edit("municipalities/voorbeeld/principles.yaml", "principles:", "principles: ");
        assertThat(next()).isEqualTo("voorbeeld");
        nothingMore();
        files.delete("municipalities/voorbeeld/rules/eigen-aanbod.drl");
        assertThat(next()).isEqualTo("voorbeeld");
        files.edit("framework/ruleset.yaml", "id:", "id: ");
        assertThat(next()).isEqualTo(ALL);
        nothingMore();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void newFoldersAreWatchedToo(boolean fileSystemTells) throws InterruptedException {
        ExampleRuleSets files = watched(fileSystemTells);
        files.write("municipalities/nieuw/ruleset.yaml", "id: nieuw\n");
        assertThat(next()).isEqualTo("nieuw");
        files.write("municipalities/nieuw/rules/a.drl", "// a\n");
        assertThat(next()).isEqualTo("nieuw");
        files.write("municipalities/nieuw/rules/a.drl", "// ab\n");
        assertThat(next()).isEqualTo("nieuw");
        files.delete("municipalities/nieuw");
        assertThat(next()).isEqualTo("nieuw");
        nothingMore();
    }

    @Test
    void savingInManyWritesIsOneChange() throws Exception {
        ExampleRuleSets files = watched(true);
        Path file = files.root().resolve("municipalities/voorbeeld/principles.yaml");
        for (int i = 0; i < 20; i++) {
            Files.writeString(file, "# " + i + "\n", StandardOpenOption.APPEND);
            Thread.sleep(25);
        }
        // As many editors save: elsewhere first, then in its place.
        Path draft =
                Files.writeString(file.resolveSibling(".principles.yaml.tmp"), Files.readString(file) + "# done\n");
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(next()).isEqualTo("voorbeeld");
        nothingMore();
    }

    @Test
    void aFileThatKeepsChangingIsToldAllTheSame() throws Exception {
        ExampleRuleSets files = watched(true);
        Path file = files.root().resolve("municipalities/voorbeeld/principles.yaml");
        long start = System.nanoTime();
        while (told.isEmpty() && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30)) {
            Files.writeString(file, "#\n", StandardOpenOption.APPEND);
            Thread.sleep(50);
        }
        assertThat(next()).isEqualTo("voorbeeld");
    }

    @Test
    void aFolderThatIsRenamedIsTwoChanges() throws Exception {
        ExampleRuleSets files = watched(true);
        Path municipalities = files.root().resolve("municipalities");
        Files.move(municipalities.resolve("voorbeeld"), municipalities.resolve("anders"));
        assertThat(List.of(next(), next())).containsExactly("anders", "voorbeeld");
        files.write("municipalities/anders/rules/b.drl", "// b\n");
        assertThat(next()).isEqualTo("anders");
        files.write("municipalities/voorbeeld/rules/b.drl", "// b\n");
        assertThat(next()).isEqualTo("voorbeeld");
        nothingMore();
    }

    @Test
    void moreThanTheFileSystemRemembersIsToldAsWell() throws Exception {
        ExampleRuleSets files = watched(true);
        for (int i = 0; i < 3_000; i++) {
            files.write("municipalities/voorbeeld/rules/r" + i % 40 + ".drl", "// " + i + "\n");
        }
        List<String> all = new ArrayList<>(List.of(next()));
        for (String more = told.poll(5, TimeUnit.SECONDS); more != null; more = told.poll(5, TimeUnit.SECONDS)) {
            all.add(more);
        }
        assertThat(all).isSubsetOf("voorbeeld", ALL).hasSizeLessThan(10);
    }

    @Test
    void whatIsNoRuleSetIsNotTold() throws InterruptedException {
        ExampleRuleSets files = watched(true);
        files.write("notes.txt", "niets");
        files.write("municipalities/README.md", "niets");
        files.write("municipalities/Geen Gemeente/a.txt", "niets");
        files.write("log/a.txt", "niets");
        nothingMore();
    }

    @Test
    void linksAreNotFollowed(@TempDir Path elsewhere) throws Exception {
        ExampleRuleSets files = watched(true);
        Path outside = Files.createDirectories(elsewhere.resolve("rules"));
        files.link("municipalities/voorbeeld/koppeling", elsewhere.toString());
        assertThat(next()).isEqualTo("voorbeeld");
        Files.writeString(outside.resolve("a.drl"), "// a");
        nothingMore();
    }

    @Test
    void aClosedWatchTellsNothingAndItsThreadEnds() throws Exception {
        ExampleRuleSets files = watched(true);
        close();
        files.write("municipalities/voorbeeld/rules/b.drl", "// b\n");
        nothingMore();
        for (int i = 0; i < 100 && isWatching(); i++) {
            Thread.sleep(20);
        }
        assertThat(isWatching()).isFalse();
    }

    private static boolean isWatching() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("gewogen-watch"));
    }

    @Test
    void aFolderThatGoesAwayAndComesBackIsWatchedAgain() throws IOException, InterruptedException {
        ExampleRuleSets files = watched(true);
        files.delete("municipalities");
        String first = next();
        assertThat(first).isIn(ALL, "voorbeeld");
        told.clear();
        files.write("municipalities/voorbeeld/ruleset.yaml", "id: voorbeeld\n");
        assertThat(next()).isIn(ALL, "voorbeeld");
        Thread.sleep(500);
        told.clear();
        files.write("municipalities/voorbeeld/ruleset.yaml", "id: anders\n");
        assertThat(next()).isEqualTo("voorbeeld");
    }
}
