package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a caseload is, on the last line of a terminal; nothing at all where nobody watches. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final long KIB = 1024;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final @Nullable ProgressBar bar;

    private Progress(Console console, String task, long bytes) {
        this.console = console;
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(bytes)
                .setUnit(" KiB", KIB)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new LastLine(console.err()))
                .build();
    }

    private Progress(Console console) {
        this.console = console;
        this.bar = null;
    }

    /** Shows nothing. */
    static Progress none(Console console) {
        return new Progress(console);
    }

    /** Shows how far files were read; nothing when one of them is standard input, which may be of any length. */
    static Progress through(List<String> files, Console console, String task) throws IOException {
        if (!console.errIsTerminal() || files.contains(ClientInputs.STANDARD_INPUT)) {
            return none(console);
        }
        long bytes = 0;
        for (String file : files) {
            bytes += Files.size(GewogenCommand.path(file));
        }
        return new Progress(console, task, bytes);
    }

    /** Tells how many bytes are done. */
    void at(long bytes) {
        if (bar != null) {
            bar.stepTo(bytes);
        }
    }

    /** Writes something, with the bar out of its way when both come to the same terminal. */
    void aside(boolean toTerminal, Runnable writing) {
        if (bar == null || !toTerminal) {
            writing.run();
            return;
        }
        synchronized (console.err()) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
            writing.run();
            console.out().flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The last line of a terminal, overwritten each time. */
    private record LastLine(PrintStream err) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String rendered) {
            synchronized (err) {
                err.print("\r" + rendered);
                err.flush();
            }
        }

        @Override
        public void close() {
            synchronized (err) {
                err.print(CLEAR_LINE);
                err.flush();
            }
        }
    }
}
