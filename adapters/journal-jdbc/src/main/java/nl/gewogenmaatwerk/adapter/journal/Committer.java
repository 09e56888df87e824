package nl.gewogenmaatwerk.adapter.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.spi.JournalException;

/**
 * Writes what waits in one transaction after the other: all that came in while the last one was forced to disk goes into the next. Whoever
 * writes waits until the transaction of their own entry is on disk. Thread-safe; one thread writes.
 */
final class Committer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 500;

    private record Waiting(Optional<Prepared> entry, CompletableFuture<Recorded> written) {}

    private final Database database;
    private final Chain chain;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Waiting end = new Waiting(Optional.empty(), new CompletableFuture<>());
    private final Thread thread = new Thread(this::work, "gewogen-journal");
    private Optional<Connection> connection = Optional.empty();
    private boolean closed;

    Committer(Database database, Chain chain) {
        this.database = database;
        this.chain = chain;
        thread.setDaemon(true);
    }

    /** Opens the connection that it writes with, and begins. */
    void start() throws SQLException {
        connection = Optional.of(database.writing());
        thread.start();
    }

    /** Writes an entry; returns when it is on disk. */
    Recorded write(Prepared entry) {
        Waiting waiting = new Waiting(Optional.of(entry), new CompletableFuture<>());
        synchronized (this) {
            if (closed) {
                throw Failures.closed();
            }
            queue.add(waiting);
        }
        try {
            return waiting.written.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof JournalException told) {
                throw new JournalException(told.code(), told.what(), told.help());
            }
            throw Failures.other(failed.getCause().getClass().getSimpleName());
        }
    }

    private void work() {
        List<Waiting> batch = new ArrayList<>();
        boolean ended = false;
        while (!ended) {
            batch.clear();
            try {
                batch.add(queue.take());
            } catch (InterruptedException nobodyShould) {
                continue;
            }
            queue.drainTo(batch, MOST_AT_ONCE - 1);
            ended = batch.remove(end);
            if (!batch.isEmpty()) {
                commit(batch);
            }
        }
        letGo();
    }

    private void commit(List<Waiting> batch) {
        try {
            List<Recorded> recorded =
                    commit(batch.stream().flatMap(each -> each.entry.stream()).toList(), connection.isPresent());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).written.complete(recorded.get(i));
            }
        } catch (SQLException failed) {
            letGo();
            JournalException told = database.told(failed);
            batch.forEach(each -> each.written.completeExceptionally(told));
        } catch (RuntimeException | Error failed) {
            letGo();
            batch.forEach(each -> each.written.completeExceptionally(failed));
        }
    }

    /** A connection that was lost since the last time is opened anew, but never after its commit was sent. */
    private List<Recorded> commit(List<Prepared> entries, boolean again) throws SQLException {
        if (connection.isEmpty()) {
            connection = Optional.of(database.writing());
        }
        Connection open = connection.get();
        List<Recorded> recorded;
        try {
            database.begin(open);
            recorded = chain.add(entries, open);
        } catch (SQLException failed) {
            if (again
                    && Stream.iterate(failed, SQLException::getNextException)
                            .takeWhile(each -> each != null)
                            .anyMatch(database::isLost)) {
                letGo();
                return commit(entries, false);
            }
            throw failed;
        }
        database.commit(open);
        return recorded;
    }

    private void letGo() {
        connection.ifPresent(open -> {
            try (open) {
                database.rollback(open);
            } catch (SQLException alreadyLost) {
                // it is let go of anyhow
            }
        });
        connection = Optional.empty();
    }

    /** Writes what waits, and ends. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            queue.add(end);
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
