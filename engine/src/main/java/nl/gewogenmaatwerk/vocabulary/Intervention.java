package nl.gewogenmaatwerk.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * An entry of the catalogue: something that can be done next. Immutable.
 *
 * @param code              the code used in client files and rules
 * @param label             what people call it
 * @param worksOn           the codes of the terms it works on, most important first
 * @param groups            the groups it belongs to, such as {@code work-step}
 * @param indication        when it is considered
 * @param contraIndication  when it is not, or not alone
 * @param approach          how to approach the client (bejegening)
 * @param evidence          what is known about its effect
 * @param reviewAfterMonths after how many months to look back
 * @param variants          forms in which it can be offered, by code
 * @param urgency           its place among what is acute, 1 first
 * @param exclusive         whether it stands alone when it is acute
 * @param origin            where it was defined
 */
public record Intervention(
        String code,
        Text label,
        List<String> worksOn,
        List<String> groups,
        Text indication,
        Text contraIndication,
        Text approach,
        Evidence evidence,
        int reviewAfterMonths,
        Map<String, Text> variants,
        OptionalInt urgency,
        boolean exclusive,
        Origin origin) {
    public Intervention {
        worksOn = List.copyOf(worksOn);
        groups = List.copyOf(groups);
        variants = Ordered.copy(variants);
    }
}
