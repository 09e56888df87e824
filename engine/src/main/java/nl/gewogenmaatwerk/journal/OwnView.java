package nl.gewogenmaatwerk.journal;

import java.util.List;
import java.util.Optional;

/**
 * What the professional would do without the advice, told before it was shown. Immutable; equal by value.
 *
 * @param municipality  the municipality in whose chain it stands
 * @param caseId        the pseudonym of the case
 * @param adviceId      the advice that was not shown yet
 * @param interventions the codes of what the professional would do; empty for nothing
 * @param comment       in their own words
 * @param by            a pseudonym of the professional
 */
public record OwnView(
        String municipality,
        String caseId,
        String adviceId,
        List<String> interventions,
        Optional<String> comment,
        Optional<String> by)
        implements Response {
    public OwnView {
        interventions = List.copyOf(interventions);
    }

    @Override
    public Kind kind() {
        return Kind.OWN_VIEW;
    }
}
