package nl.gewogenmaatwerk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledRuleSetsTest {

    private static final String IN_JAR = "nl/gewogenmaatwerk/rules/";

    @TempDir
    private Path temp;

    @Test
    void ruleSetsAreReadOutOfAJarAsOutOfAFolder() throws IOException {
        Path jar = jar(temp.resolve("met spatie en é.jar"), true);

        try (URLClassLoader loader = loader(jar)) {
            RuleSetFolder bundled = RuleSetFolder.bundled(List.of(loader));

            assertThat(bundled.municipalities()).containsExactly("voorbeeld");
            assertThat(bundled.read("voorbeeld")).isEqualTo(fromFolder());
            assertThat(bundled.scenarios("voorbeeld").scenarios()).hasSize(2);
        }
    }

    @Test
    void ruleSetsAreReadOutOfAShadedJarWithoutEntriesForFolders() throws IOException {
        try (URLClassLoader loader = loader(jar(temp.resolve("shaded.jar"), false))) {
            assertThat(RuleSetFolder.bundled(List.of(loader)).read("voorbeeld")).isEqualTo(fromFolder());
        }
    }

    @Test
    void ruleSetsAreReadOutOfAFolderOfClasses() throws IOException {
        Path classes = temp.resolve("classes met spatie");
        new ExampleRuleSets(Files.createDirectories(classes.resolve(IN_JAR)));

        try (URLClassLoader loader = loader(classes)) {
            assertThat(RuleSetFolder.bundled(List.of(loader)).read("voorbeeld")).isEqualTo(fromFolder());
        }
    }

    @Test
    void theJarIsClosedAgainAndNotNeededAnyMore() throws IOException {
        Path jar = jar(temp.resolve("rules.jar"), true);
        RuleSetFolder bundled;
        try (URLClassLoader loader = loader(jar)) {
            bundled = RuleSetFolder.bundled(List.of(loader));
        }

        assertThat(openFiles()).doesNotContain(jar.toRealPath());
        Files.delete(jar);
        assertThat(bundled.read("voorbeeld")).isEqualTo(fromFolder());
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        Path jar = jar(temp.resolve("rules.jar"), true);
        RuleSetDraft expected = fromFolder();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (URLClassLoader loader = loader(jar)) {
            Callable<RuleSetDraft> reading =
                    () -> RuleSetFolder.bundled(List.of(loader)).read("voorbeeld");
            List<Future<RuleSetDraft>> drafts = threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(any -> reading).toList());
            for (Future<RuleSetDraft> draft : drafts) {
                assertThat(draft.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theFirstClassLoaderThatHasRuleSetsIsUsed() throws IOException {
        try (URLClassLoader empty = new URLClassLoader(new URL[0], null);
                URLClassLoader loader = loader(jar(temp.resolve("rules.jar"), true))) {
            assertThat(RuleSetFolder.bundled(List.of(empty, loader)).municipalities())
                    .containsExactly("voorbeeld");
        }
    }

    @Test
    void noRuleSetsOnTheClassPathIsToldClearly() {
        assertThatThrownBy(RuleSetFolder::bundled)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gewogen-rules");
    }

    private RuleSetDraft fromFolder() {
        return RuleSetFolder.at(ExampleRuleSets.ORIGINAL).read("voorbeeld");
    }

    private static URLClassLoader loader(Path path) throws IOException {
        return new URLClassLoader(new URL[] {path.toUri().toURL()}, null);
    }

    private static Path jar(Path jar, boolean withFolders) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> paths = Files.walk(ExampleRuleSets.ORIGINAL)) {
            for (Path path : paths.sorted().toList()) {
                String name = IN_JAR
                        + ExampleRuleSets.ORIGINAL.relativize(path).toString().replace('\\', '/');
                if (Files.isRegularFile(path)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(path, out);
                } else if (withFolders && !name.endsWith("/")) {
                    out.putNextEntry(new JarEntry(name + "/"));
                }
            }
        }
        return jar;
    }

    /** The files that this process holds open, where the system tells. */
    private static Set<Path> openFiles() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        if (!Files.isDirectory(descriptors)) {
            return Set.of();
        }
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.map(BundledRuleSetsTest::target).collect(Collectors.toSet());
        }
    }

    private static Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException closedMeanwhile) {
            return descriptor;
        }
    }
}
