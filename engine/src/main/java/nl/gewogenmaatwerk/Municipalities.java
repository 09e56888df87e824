package nl.gewogenmaatwerk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** The municipalities that an engine serves, and how each comes, changes and goes. Thread-safe. */
final class Municipalities {

    private final SortedMap<String, Versions> versions = new ConcurrentSkipListMap<>();
    private final Preparation preparation;
    private final Set<String> only;
    private final Optional<Reloads> reloads;
    private volatile Optional<RuleSetSource.Watch> watch = Optional.empty();
    private boolean closed;

    /** None yet. @param only those it may serve; empty for all that the source has @param watched whether they reload when they change */
    Municipalities(Preparation preparation, Set<String> only, boolean watched) {
        this.preparation = preparation;
        this.only = only;
        this.reloads = watched ? Optional.of(new Reloads(this::all, this::reloadIfKnown)) : Optional.empty();
    }

    /** Watches before it reads, so that no edit falls in between. */
    void start() {
        watch = reloads.map(preparation.source()::watch);
        Collection<String> wanted = only.isEmpty() ? preparation.source().municipalities() : new TreeSet<>(only);
        wanted.forEach(municipality -> versions.put(municipality, new Versions(municipality, preparation)));
        reloads.ifPresent(Reloads::start);
    }

    /** What makes rule sets ready. */
    Preparation preparation() {
        return preparation;
    }

    /** Those that are known, usable or not, in alphabetical order. */
    List<String> known() {
        return List.copyOf(versions.keySet());
    }

    /** The versions of a municipality. @throws IllegalArgumentException when it is not known */
    Versions versions(String municipality) {
        Versions found = versions.get(municipality);
        if (found == null) {
            throw unknown(municipality);
        }
        return found;
    }

    /** See {@link AdviceEngine#reload}. */
    RuleSetState reload(String municipality) {
        Versions known = versions.get(municipality);
        if (known == null) {
            return arrived(municipality).state();
        }
        RuleSetState state = known.reload();
        if (state.status() == RuleSetState.Status.BROKEN
                && !preparation.source().municipalities().contains(municipality)) {
            // It never worked and is gone: nothing is left of it.
            versions.remove(municipality, known);
        }
        return state;
    }

    /** One new municipality at a time: two reloads of the same must not both become the first. */
    private synchronized Versions arrived(String municipality) {
        if (closed || !only.isEmpty() && !only.contains(municipality)) {
            throw unknown(municipality);
        }
        return versions.computeIfAbsent(municipality, id -> new Versions(id, preparation));
    }

    /** All municipalities that could be reloaded. */
    private Collection<String> all() {
        Set<String> all = new TreeSet<>(preparation.source().municipalities());
        all.addAll(versions.keySet());
        return all;
    }

    /** What was told to have changed may be another's, or be gone before it was here. */
    private void reloadIfKnown(String municipality) {
        if (!only.isEmpty() && !only.contains(municipality)) {
            return;
        }
        if (versions.containsKey(municipality)
                || preparation.source().municipalities().contains(municipality)) {
            reload(municipality);
        }
    }

    private IllegalArgumentException unknown(String municipality) {
        return new IllegalArgumentException(
                "no municipality " + municipality + "; known are " + String.join(", ", versions.keySet()));
    }

    /** See {@link AdviceEngine#close}. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        watch.ifPresent(RuleSetSource.Watch::close);
        reloads.ifPresent(Reloads::close);
        versions.values().forEach(Versions::close);
    }
}
