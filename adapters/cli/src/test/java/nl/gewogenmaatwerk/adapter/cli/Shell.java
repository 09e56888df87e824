package nl.gewogenmaatwerk.adapter.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;

/** Runs commands as a shell would, within this process, and keeps what they write. Immutable. */
final class Shell {
    /** Small rule sets: {@code dorp} is fine, {@code wijk} has warnings, {@code stad} has an error. */
    static final Path RULE_SETS = Path.of("src/test/resources/rulesets");

    private static final Path CLIENTS = Path.of("src/test/resources/clients");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final Engines engines;
    private final String input;
    private final boolean terminal;

    private Shell(Engines engines, String input, boolean terminal) {
        this.engines = engines;
        this.input = input;
        this.terminal = terminal;
    }

    static Shell shell() {
        return new Shell(Engines.REAL, "", false);
    }

    /** With an engine of our own. */
    Shell with(AdviceEngine engine) {
        return new Shell((ruleSets, municipalities, robustness) -> engine, input, terminal);
    }

    /** With engines of our own. */
    Shell with(Engines ours) {
        return new Shell(ours, input, terminal);
    }

    /** With something on standard input. */
    Shell input(String text) {
        return new Shell(engines, text, terminal);
    }

    /** With a person who watches the problems and the progress. */
    Shell onTerminal() {
        return new Shell(engines, input, true);
    }

    /** Runs a command on the small rule sets. */
    Run run(String... arguments) {
        return runBare(Stream.concat(Stream.of(arguments), Stream.of("--rulesets", RULE_SETS.toString()))
                .toArray(String[]::new));
    }

    /** Runs a command with these arguments and no others. */
    Run runBare(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, arguments);
    }

    /** Runs a command that writes its results to a stream that takes nothing. */
    Run runWithoutOutput(String... arguments) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        return run(full, new ByteArrayOutputStream(), arguments);
    }

    private Run run(OutputStream to, ByteArrayOutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new Gewogen(Console.of(in, to, err, false, terminal), engines).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The path of a client file of these tests. */
    static String client(String name) {
        return CLIENTS.resolve(name + ".json").toString();
    }

    static String content(String client) {
        try {
            return Files.readString(Path.of(client(client)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The agreed text with a name; {@code -Dbless=true} agrees on what there is now. */
    static String golden(String name, String now) {
        try {
            Path file = GOLDEN.resolve(name + ".txt");
            if (Boolean.getBoolean("bless")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, now);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command did. @param code its exit code @param out its standard output @param err its standard error */
    record Run(int code, String out, String err) {}
}
