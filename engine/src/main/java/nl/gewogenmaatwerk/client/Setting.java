package nl.gewogenmaatwerk.client;

import java.util.List;
import nl.gewogenmaatwerk.vocabulary.Severity;

/**
 * One fact of a client file as it could be. Immutable; equal by value.
 *
 * @param about the code of the term
 * @param value what it would be
 */
public record Setting(String about, Value value) {

    /** What a fact can be. */
    public sealed interface Value {}

    /** A rating, or a number in the situation. @param number the number */
    public record Number(int number) implements Value {}

    /** Yes or no. @param yes true for yes */
    public record YesNo(boolean yes) implements Value {}

    /** A code. @param code the code */
    public record Code(String code) implements Value {}

    /** A barrier. @param severity how serious @param addressed whether help is under way; false when there is no barrier */
    public record BarrierState(Severity severity, boolean addressed) implements Value {}

    /** A statutory status. @param applies whether it applies */
    public record Status(boolean applies) implements Value {}

    /** Everything that was tried before. @param interventions all of it */
    public record Tried(List<PastIntervention> interventions) implements Value {
        public Tried {
            interventions = List.copyOf(interventions);
        }
    }
}
