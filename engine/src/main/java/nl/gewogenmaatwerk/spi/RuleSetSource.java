package nl.gewogenmaatwerk.spi;

import java.util.List;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.rule.RuleSetDraft;

/** Where rule sets come from. Implementations are thread-safe. */
public interface RuleSetSource {

    /** The municipalities it has, in alphabetical order. */
    List<String> municipalities();

    /**
     * Reads the rule set of a municipality. Whatever is wrong in its files is a problem in the draft, never an exception.
     *
     * @throws IllegalArgumentException when there is no such municipality
     */
    RuleSetDraft read(String municipality);

    /**
     * Reads the scenarios of a municipality.
     *
     * @throws IllegalArgumentException when there is no such municipality
     */
    Scenarios scenarios(String municipality);

    /**
     * Reads what a municipality agreed about working with advices. No advice depends on it.
     *
     * @return what was agreed; a source that keeps nothing of the kind gives {@link Practice#none}
     * @throws IllegalArgumentException when there is no such municipality
     */
    default Practices practice(String municipality) {
        return new Practices(Practice.none(), List.of());
    }

    /**
     * Tells from now on which rule sets may have changed, until the watch is closed. Saving a file is told once, and only when what was
     * changed has come to rest. Too much may be told, never too little.
     *
     * @param listener who is told, in a thread of the source
     * @return the watch; a source that never changes gives one that tells nothing
     * @throws UnsupportedOperationException when this source cannot tell
     */
    default Watch watch(Listener listener) {
        throw new UnsupportedOperationException("these rule sets cannot be watched; reload them when they change");
    }

    /** Scenarios, and what was wrong in their files. @param scenarios those that could be read @param problems the problems */
    record Scenarios(List<Scenario> scenarios, List<Problem> problems) {
        public Scenarios {
            scenarios = List.copyOf(scenarios);
            problems = List.copyOf(problems);
        }
    }

    /** What was agreed, and what was wrong in its files. @param practice what could be read @param problems the problems */
    record Practices(Practice practice, List<Problem> problems) {
        public Practices {
            problems = List.copyOf(problems);
        }
    }

    /** Is told what may have changed. Implementations return at once and are thread-safe. */
    interface Listener {

        /** A municipality's own rule set may have changed, may be new, or may be gone. */
        void changed(String municipality);

        /** What all municipalities share may have changed, or it is not known what changed. */
        void allChanged();
    }

    /** Goes on until it is closed. Thread-safe. */
    interface Watch extends AutoCloseable {

        @Override
        void close();
    }
}
