package nl.gewogenmaatwerk.vocabulary;

import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * A statutory status, such as being exempt for a time. Nobody can change it by working on it. Immutable.
 *
 * @param code     see {@link Term#code()}
 * @param label    see {@link Term#label()}
 * @param question see {@link Term#question()}
 * @param origin   see {@link Term#origin()}
 */
public record Flag(String code, Text label, Text question, Origin origin) implements Term {
    @Override
    public Part part() {
        return Part.CONTEXT;
    }

    @Override
    public boolean changeable() {
        return false;
    }
}
