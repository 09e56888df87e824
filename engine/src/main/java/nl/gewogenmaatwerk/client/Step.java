package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;

/**
 * One of the four steps of methodical working with a client (DOMAIN.md section 1, source S1). A step can come back: every looking back is an
 * entry of its own. Immutable.
 *
 * @param kind   which step
 * @param doneOn when it was done; absent when it was not done yet
 * @param dueOn  when it should be done at the latest; absent when no day was agreed
 */
public record Step(Kind kind, Optional<LocalDate> doneOn, Optional<LocalDate> dueOn) {

    /** The four steps, in their order. */
    public enum Kind {
        INTAKE("intake en beeldvorming", "intake and picture"),
        PLAN("plan", "plan"),
        EXECUTION("uitvoering", "execution"),
        LOOKING_BACK("terugblik", "looking back");

        private final Text label;

        Kind(String nl, String en) {
            this.label = new Text(nl, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /** Where a step stands on a day. */
    public enum Status {
        DONE("gedaan", "done"),
        DUE("aan de beurt", "due"),
        PLANNED("gepland", "planned"),
        MISSING("niet vastgelegd, een latere stap wel", "not recorded while a later step was"),
        NOT_YET("nog niet", "not yet");

        private final Text label;

        Status(String nl, String en) {
            this.label = new Text(nl, en);
        }

        /** What people call it. */
        public Text label() {
            return label;
        }
    }

    /**
     * Where each of the four steps stands. A step that was due and not done is due, also when it was done before; a step of which nothing is
     * known is missing once a later step was done, and a looking back once the execution was.
     *
     * @param steps the steps of a case; what is not listed was not done
     * @param on    the day
     * @return every kind, in the order of the steps
     */
    public static Map<Kind, Status> statuses(List<Step> steps, LocalDate on) {
        Map<Kind, Status> statuses = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            statuses.put(kind, status(kind, steps, on));
        }
        return Collections.unmodifiableMap(statuses);
    }

    private static Status status(Kind kind, List<Step> steps, LocalDate on) {
        List<Step> own = steps.stream().filter(step -> step.kind == kind).toList();
        if (own.stream().anyMatch(step -> step.isDue(on))) {
            return Status.DUE;
        }
        if (own.stream().anyMatch(step -> step.isDone(on))) {
            return Status.DONE;
        }
        if (own.stream().anyMatch(step -> step.dueOn.isPresent())) {
            return Status.PLANNED;
        }
        boolean isPassed = steps.stream()
                .filter(step -> step.isDone(on))
                .anyMatch(step ->
                        kind == Kind.LOOKING_BACK ? step.kind == Kind.EXECUTION : step.kind.compareTo(kind) > 0);
        return isPassed ? Status.MISSING : Status.NOT_YET;
    }

    /** Whether it was done on a day or before it. */
    public boolean isDone(LocalDate on) {
        return doneOn.isPresent() && !doneOn.get().isAfter(on);
    }

    /** Whether it should have been done on a day and was not. */
    public boolean isDue(LocalDate on) {
        return !isDone(on) && dueOn.isPresent() && !dueOn.get().isAfter(on);
    }
}
