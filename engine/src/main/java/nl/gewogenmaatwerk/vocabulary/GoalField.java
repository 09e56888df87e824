package nl.gewogenmaatwerk.vocabulary;

import java.util.List;
import java.util.Map;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * One thing that can be said about a goal, such as how clear it is. Immutable.
 *
 * @param code       {@code goal.} followed by the name of the field
 * @param codes      the codes with their labels, in order; empty for a rating or a yes/no
 * @param label      see {@link Term#label()}
 * @param changeable see {@link Term#changeable()}
 * @param question   see {@link Term#question()}
 * @param origin     see {@link Term#origin()}
 */
public record GoalField(
        String code, Text label, boolean changeable, Text question, Map<String, Text> codes, Origin origin)
        implements Term {

    public static final String TYPE = "goal.type";
    public static final String OWNED_BY_CLIENT = "goal.ownedByClient";
    public static final String CLARITY = "goal.clarity";
    public static final String FEASIBILITY = "goal.feasibility";
    public static final String LOCAL_DEMAND = "goal.localDemand";
    public static final String FITTING_WORK_DEMAND = "goal.fittingWorkDemand";

    /** All fields of a goal; the only ones a vocabulary may describe. */
    public static final List<String> ALL =
            List.of(TYPE, OWNED_BY_CLIENT, CLARITY, FEASIBILITY, LOCAL_DEMAND, FITTING_WORK_DEMAND);

    public GoalField {
        codes = Ordered.copy(codes);
    }

    @Override
    public Part part() {
        return Part.GOAL;
    }
}
