package nl.gewogenmaatwerk;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reloads what was edited, in one thread in the background, one municipality at a time. Each waits at most once; a municipality that was
 * edited itself goes before those that wait because of the framework. Thread-safe.
 */
final class Reloads implements RuleSetSource.Listener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceEngine.class);

    private final Supplier<Collection<String>> all;
    private final Consumer<String> reload;
    private final Set<String> edited = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();
    private boolean everything;
    private boolean closed;

    /**
     * @param all    all municipalities that there are
     * @param reload reloads one of them
     */
    Reloads(Supplier<Collection<String>> all, Consumer<String> reload) {
        this.all = all;
        this.reload = reload;
    }

    /** Starts to work; what was told before is done first. */
    void start() {
        Thread thread = new Thread(this::work, "gewogen-reload");
        thread.setDaemon(true);
        // Whatever starts the engine must be able to go away.
        thread.setContextClassLoader(Reloads.class.getClassLoader());
        thread.start();
    }

    @Override
    public synchronized void changed(String municipality) {
        others.remove(municipality);
        edited.add(municipality);
        notifyAll();
    }

    @Override
    public synchronized void allChanged() {
        everything = true;
        notifyAll();
    }

    /** Stops after what is being reloaded now, without waiting for it. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void work() {
        while (awaitWork()) {
            try {
                next();
            } catch (RuntimeException | Error broken) {
                tell(broken);
            }
        }
    }

    private synchronized boolean awaitWork() {
        while (!closed && !everything && edited.isEmpty() && others.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException stop) {
                closed = true;
            }
        }
        return !closed;
    }

    private void next() {
        if (takeEverything()) {
            Collection<String> municipalities = all.get();
            synchronized (this) {
                municipalities.stream().filter(each -> !edited.contains(each)).forEach(others::add);
            }
        }
        String municipality;
        synchronized (this) {
            Set<String> first = edited.isEmpty() ? others : edited;
            if (first.isEmpty()) {
                return;
            }
            municipality = first.iterator().next();
            first.remove(municipality);
        }
        reload.accept(municipality);
    }

    private synchronized boolean takeEverything() {
        boolean taken = everything;
        everything = false;
        return taken;
    }

    /** Nothing may end the thread, a lack of memory to tell something neither. */
    private static void tell(Throwable broken) {
        try {
            LOG.error("a rule set could not be reloaded", broken);
        } catch (RuntimeException | Error untold) {
            // The next edit is another chance.
        }
    }
}
