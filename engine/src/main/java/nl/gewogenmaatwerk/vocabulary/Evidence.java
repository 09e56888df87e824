package nl.gewogenmaatwerk.vocabulary;

import java.util.List;
import nl.gewogenmaatwerk.text.Text;

/**
 * What is known about the effect of an intervention. Immutable.
 *
 * @param certainty how certain it is
 * @param statement what was found, in a sentence
 * @param sources   the codes of the sources it rests on
 */
public record Evidence(Certainty certainty, Text statement, List<String> sources) {
    public Evidence {
        sources = List.copyOf(sources);
    }

    /** The framework's own rating of certainty (DOMAIN.md section 4). */
    public enum Certainty {
        /** High. */
        H,
        /** Medium. */
        M,
        /** Low. */
        L,
        /** Practice or legal basis, without a claim about effect. */
        P
    }
}
