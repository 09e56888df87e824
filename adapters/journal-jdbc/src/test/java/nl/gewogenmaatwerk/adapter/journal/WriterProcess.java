package nl.gewogenmaatwerk.adapter.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.gewogenmaatwerk.adapter.json.EntryJson;

/** A process that writes entries from three threads as fast as it can, and says which were acknowledged, until it is killed. */
final class WriterProcess {

    private static final int THREADS = 3;

    private final Process process;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread reading = new Thread(this::read);

    private WriterProcess(Process process) {
        this.process = process;
        reading.setDaemon(true);
        reading.start();
    }

    /** @param where an SQLite file or an address @param name unlike that of any other process */
    static WriterProcess start(String where, String name) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx96m",
                "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile", ""),
                "-cp",
                System.getProperty("java.class.path"),
                WriterProcess.class.getName(),
                where,
                name);
        return new WriterProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // A line that was cut off by the kill was not told.
                if (line.endsWith(".")) {
                    acknowledged.add(line.substring(0, line.length() - 1));
                    first.countDown();
                }
            }
        } catch (IOException killed) {
            // what was told before is kept
        }
    }

    /** Waits until it wrote something. */
    void isWriting() throws InterruptedException {
        if (!first.await(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("a writer does not write");
        }
    }

    /** Ends it with SIGKILL. @return what it was told to be written */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reading.join();
        return List.copyOf(acknowledged);
    }

    public static void main(String[] arguments) {
        String where = arguments[0];
        JdbcJournal journal = where.startsWith("jdbc:")
                ? JdbcJournal.postgres(where, Optional.empty(), Optional.empty(), new EntryJson(), Clock.systemUTC())
                : JdbcJournal.sqlite(Path.of(where), new EntryJson());
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[1] + "-" + thread + "-";
            new Thread(() -> {
                        for (int i = 0; ; i++) {
                            journal.write(Entries.advised(name + i));
                            synchronized (WriterProcess.class) {
                                System.out.println(name + i + ".");
                            }
                        }
                    })
                    .start();
        }
    }
}
