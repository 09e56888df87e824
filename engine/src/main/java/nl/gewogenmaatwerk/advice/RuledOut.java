package nl.gewogenmaatwerk.advice;

import java.util.List;
import nl.gewogenmaatwerk.text.Text;

/**
 * An intervention that is not possible now. Immutable.
 *
 * @param intervention the code of the intervention
 * @param label        what people call it
 * @param arguments    what rules it out first, then every other argument about it
 */
public record RuledOut(String intervention, Text label, List<Argument> arguments) {
    public RuledOut {
        arguments = List.copyOf(arguments);
    }
}
