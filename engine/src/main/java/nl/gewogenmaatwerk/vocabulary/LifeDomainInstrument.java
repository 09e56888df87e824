package nl.gewogenmaatwerk.vocabulary;

import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.text.Text;

/**
 * An instrument that scores areas of life, such as the ZRM 2017 (sources S13 to S15), and what its scores say about barriers. Immutable.
 *
 * @param code    the code used in client files
 * @param label   what people call it
 * @param min     the lowest score
 * @param max     the highest score
 * @param domains its areas of life, by code
 * @param origin  where it was defined
 * @param reliability how reliably it scores an area of life, if that is known
 */
public record LifeDomainInstrument(
        String code,
        Text label,
        int min,
        int max,
        Map<String, Domain> domains,
        Origin origin,
        Optional<Reliability> reliability) {
    public LifeDomainInstrument {
        domains = Ordered.copy(domains);
    }

    /** An instrument of which no reliability is known. */
    public LifeDomainInstrument(String code, Text label, int min, int max, Map<String, Domain> domains, Origin origin) {
        this(code, label, min, max, domains, origin, Optional.empty());
    }

    /**
     * One area of life of an instrument.
     *
     * @param code     the code used in client files
     * @param label    what people call it
     * @param barrier  the barrier domain it says something about, if any
     * @param severity what each score means for that barrier; empty without a barrier
     */
    public record Domain(String code, Text label, Optional<String> barrier, Map<Integer, Severity> severity) {
        public Domain {
            severity = Ordered.copy(severity);
        }
    }
}
