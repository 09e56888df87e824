package nl.gewogenmaatwerk.advice;

import java.util.List;
import nl.gewogenmaatwerk.text.Text;

/**
 * An intervention that had arguments, but is not supported by their sum. Immutable.
 *
 * @param intervention the code of the intervention
 * @param label        what people call it
 * @param support      the sum of what counts for and against
 * @param arguments    every argument for and against
 */
public record Considered(String intervention, Text label, int support, List<Argument> arguments) {
    public Considered {
        arguments = List.copyOf(arguments);
    }
}
