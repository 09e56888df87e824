package nl.gewogenmaatwerk.adapter.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where a command reads and writes. Always UTF-8, whatever the machine is set to.
 *
 * @param in            standard input
 * @param out           standard output, for results
 * @param err           standard error, for problems
 * @param outIsTerminal whether a person watches the results come by
 * @param errIsTerminal whether a person watches the problems come by
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {
    private static final int BUFFER = 1 << 16;
    private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/|tty|console).*");

    /** The console of this process. */
    static Console ofProcess() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal(1),
                isTerminal(2));
    }

    /** A console on these streams. */
    static Console of(
            InputStream in, OutputStream out, OutputStream err, boolean outIsTerminal, boolean errIsTerminal) {
        return new Console(in, utf8(out), utf8(err), outIsTerminal, errIsTerminal);
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(new BufferedOutputStream(stream, BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Linux tells it for each stream; elsewhere Java knows it only of all streams together. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (!Files.isSymbolicLink(link)) {
            return System.console() != null;
        }
        try {
            return TERMINAL.matcher(Files.readSymbolicLink(link).toString()).matches();
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes results without the line ends of the machine: a line feed ends a line everywhere. */
    void result(String text) {
        out.print(text);
    }

    /** Writes a line about a problem; what was written to standard output before it is there first. */
    void problem(String line) {
        out.flush();
        err.print(line + "\n");
        err.flush();
    }
}
