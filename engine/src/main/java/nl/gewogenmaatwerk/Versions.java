package nl.gewogenmaatwerk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The versions of one municipality's rule set, one after the other: the newest good one answers, and an answer is given with one of them from
 * beginning to end. Thread-safe.
 */
final class Versions {

    private static final Logger LOG = LoggerFactory.getLogger(AdviceEngine.class);
    private static final int MOST_TOLD = 20;

    /** The version that answers, with how the newest edit fared. */
    private record Now(Optional<Usable> answering, RuleSetState state) {}

    private final String municipality;
    private final Preparation preparation;
    private final Object reloading = new Object();
    private volatile Now now = new Now(
            Optional.empty(),
            new RuleSetState(RuleSetState.Status.BROKEN, Optional.empty(), Optional.empty(), List.of()));
    private volatile boolean closed;

    /**
     * Starts with what the municipality has now.
     *
     * @throws IllegalArgumentException when there is no such municipality
     */
    Versions(String municipality, Preparation preparation) {
        this.municipality = municipality;
        this.preparation = preparation;
        take(preparation.edit(municipality, Optional.empty()));
    }

    /** How it fares. */
    RuleSetState state() {
        return now.state;
    }

    /**
     * The version that answers, for what does not run its rules.
     *
     * @throws RuleSetException when there is none
     */
    Usable answering() {
        Now seen = now;
        return seen.answering.orElseThrow(() -> new RuleSetException(municipality, seen.state.problems()));
    }

    /**
     * Gives an answer with the version that answers now; that version stays until the answer is there.
     *
     * @throws RuleSetException      when there is none
     * @throws IllegalStateException when it was closed
     */
    <T> T answer(Function<Usable, T> question) {
        Usable usable = held();
        try {
            return question.apply(usable);
        } finally {
            usable.held().letGo();
        }
    }

    private Usable held() {
        while (true) {
            Usable usable = answering();
            if (usable.held().hold()) {
                return usable;
            }
            // Replaced between the look and the hold: look again.
            if (closed) {
                throw new IllegalStateException("the engine is closed");
            }
        }
    }

    /** Takes the newest edit if all is well with it. One at a time; others wait for their turn. */
    RuleSetState reload() {
        synchronized (reloading) {
            Preparation.Edit edit;
            try {
                edit = preparation.edit(municipality, now.answering);
            } catch (IllegalArgumentException gone) {
                edit = Preparation.gone(municipality);
            }
            return take(edit);
        }
    }

    private synchronized RuleSetState take(Preparation.Edit edit) {
        if (closed) {
            edit.usable()
                    .filter(usable -> !isAnswering(usable))
                    .ifPresent(usable -> usable.held().letGo());
            return now.state;
        }
        boolean good = edit.usable().isPresent()
                && (now.answering.isEmpty()
                        || edit.isWell()
                        || isAnswering(edit.usable().get()));
        if (good) {
            takeOver(edit);
        } else {
            refuse(edit);
        }
        return now.state;
    }

    private void takeOver(Preparation.Edit edit) {
        Usable usable = edit.usable().get();
        boolean same = isAnswering(usable);
        Optional<Usable> before = now.answering;
        now = new Now(
                edit.usable(),
                new RuleSetState(
                        RuleSetState.Status.READY, Optional.of(usable.reference()), Optional.empty(), edit.problems()));
        if (!same) {
            before.ifPresent(old -> old.held().letGo());
        }
        LOG.info(
                "rule set of {}: {} {}, {} findings",
                municipality,
                told(usable.reference()),
                same ? "still answers, nothing changed in its rules" : "answers",
                edit.problems().size());
    }

    private void refuse(Preparation.Edit edit) {
        edit.usable().ifPresent(usable -> usable.held().letGo());
        Optional<Advice.RuleSetReference> answering = now.answering.map(Usable::reference);
        now = new Now(
                now.answering,
                new RuleSetState(
                        answering.isPresent() ? RuleSetState.Status.STALE : RuleSetState.Status.BROKEN,
                        answering,
                        edit.version(),
                        edit.refusal()));
        LOG.warn(
                "rule set of {}: {} refused, {}: {}",
                municipality,
                edit.version().map(Versions::told).orElse("its newest edit"),
                answering.map(last -> told(last) + " keeps answering").orElse("no version answers"),
                told(now.state.problems()));
    }

    private boolean isAnswering(Usable usable) {
        return now.answering.filter(last -> last.held() == usable.held()).isPresent();
    }

    private static String told(Advice.RuleSetReference version) {
        return "version " + version.version() + " (" + version.digest() + ")";
    }

    /** Codes and places of errors, on one line whatever the names of files are. */
    private static String told(List<Problem> problems) {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        String told = errors.stream()
                .limit(MOST_TOLD)
                .map(problem -> problem.code() + " " + problem.origin().shown().replaceAll("\\p{Cntrl}", "?"))
                .collect(Collectors.joining(", "));
        return errors.size() > MOST_TOLD ? told + " and " + (errors.size() - MOST_TOLD) + " more" : told;
    }

    /** Lets go of the version that answers; answers that are being given finish. */
    synchronized void close() {
        if (!closed) {
            closed = true;
            now.answering.ifPresent(usable -> usable.held().letGo());
        }
    }
}
