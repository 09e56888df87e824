package nl.gewogenmaatwerk.vocabulary;

import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * An area of life in which something can stand in the way (belemmering). Immutable.
 *
 * @param code       see {@link Term#code()}
 * @param label      see {@link Term#label()}
 * @param changeable see {@link Term#changeable()}
 * @param question   see {@link Term#question()}
 * @param origin     see {@link Term#origin()}
 */
public record BarrierDomain(String code, Text label, boolean changeable, Text question, Origin origin) implements Term {
    @Override
    public Part part() {
        return Part.BARRIER;
    }
}
