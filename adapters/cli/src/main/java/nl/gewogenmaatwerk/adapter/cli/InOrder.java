package nl.gewogenmaatwerk.adapter.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on many things at once, with the results in the order of the things. At any time only a fixed number of things is in hand. */
final class InOrder {
    private static final int WINDOW_PER_THREAD = 8;

    private InOrder() {}

    /**
     * Works on everything that comes.
     *
     * @param things  what to work on; asked for by the calling thread
     * @param work    what to do with each; called by several threads at once
     * @param results takes each result; called by the calling thread
     * @param threads how many threads work
     */
    static <T, R> void work(Iterator<T> things, Function<T, R> work, Consumer<R> results, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "gewogen");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<R>> inHand = new ArrayDeque<>();
            while (things.hasNext()) {
                if (inHand.size() == threads * WINDOW_PER_THREAD) {
                    results.accept(result(inHand.remove()));
                }
                T thing = things.next();
                inHand.add(pool.submit(() -> work.apply(thing)));
            }
            while (!inHand.isEmpty()) {
                results.accept(result(inHand.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
