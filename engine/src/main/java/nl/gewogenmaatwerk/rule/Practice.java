package nl.gewogenmaatwerk.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * What a municipality agreed about working with advices. Nothing in it can change an advice, so it is no part of the digest of a rule set.
 * Immutable.
 *
 * @param reasons              the reasons that a decision can have, by code, in the order in which they were written down
 * @param retention            how long the content of the journal is kept; absent when nothing was agreed
 * @param figuresByProfessional who was consulted before figures per professional may be shown; absent when they may not
 */
public record Practice(
        Map<String, Reason> reasons, Optional<Period> retention, Optional<Consultation> figuresByProfessional) {
    public Practice {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }

    /** Nothing was agreed. */
    public static Practice none() {
        return new Practice(Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * A reason that a decision can have, for following an advice as well as for deviating from it. Immutable.
     *
     * @param code   the code used in decisions
     * @param label  what people call it
     * @param origin where it was written down
     */
    public record Reason(String code, Text label, Origin origin) {}

    /**
     * With whom something was agreed. Immutable.
     *
     * @param with who was consulted, such as the works council (ondernemingsraad)
     * @param on   the day on which it was agreed
     */
    public record Consultation(Text with, LocalDate on) {}
}
