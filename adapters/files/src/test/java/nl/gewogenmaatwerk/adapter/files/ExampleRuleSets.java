package nl.gewogenmaatwerk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource.Practices;
import nl.gewogenmaatwerk.spi.RuleSetSource.Scenarios;

/** A small folder with one framework and one municipality in which everything is right, to be changed by a test. */
final class ExampleRuleSets {

    static final String MUNICIPALITY = "voorbeeld";
    static final Path ORIGINAL = Path.of("src/test/resources/rulesets");

    private final Path root;

    ExampleRuleSets(Path root) {
        this.root = root;
        try (Stream<Path> paths = Files.walk(ORIGINAL)) {
            for (Path path : paths.toList()) {
                Path to = root.resolve(ORIGINAL.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExampleRuleSets write(String path, byte[] content) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ExampleRuleSets write(String path, String content) {
        return write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    ExampleRuleSets edit(String path, String from, String to) {
        try {
            String text = Files.readString(root.resolve(path));
            assertThat(text).contains(from);
            return write(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExampleRuleSets delete(String path) {
        try (Stream<Path> paths = Files.walk(root.resolve(path))) {
            for (Path one : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ExampleRuleSets link(String path, String to) {
        try {
            Files.createSymbolicLink(root.resolve(path), Path.of(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path root() {
        return root;
    }

    RuleSetFolder folder() {
        return RuleSetFolder.at(root);
    }

    RuleSetDraft read() {
        return folder().read(MUNICIPALITY);
    }

    Practices practices() {
        return folder().practice(MUNICIPALITY);
    }

    Scenarios scenarios() {
        return folder().scenarios(MUNICIPALITY);
    }

    /** All problems of the rule set. */
    List<Problem> problems() {
        RuleSetDraft draft = read();
        return Stream.concat(draft.framework().problems().stream(), draft.municipality().problems().stream())
                .toList();
    }

    static String told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " "
                        + problem.severity() + " " + problem.code() + "\n    nl: "
                        + problem.what().nl() + " " + problem.help().nl() + "\n    en: "
                        + problem.what().en() + " " + problem.help().en() + "\n")
                .collect(Collectors.joining());
    }
}
