package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/**
 * A score of a life-domain instrument, as measured. Immutable.
 *
 * @param instrument the code of the instrument
 * @param domain     the code of the area of life
 * @param value      the score, on the instrument's own scale
 * @param measuredOn the day on which it was given
 * @param source     who gave it
 */
public record LifeDomain(String instrument, String domain, int value, LocalDate measuredOn, ScoreSource source) {

    /** The key under which a rationale names it. */
    public String key() {
        return "life-domain:" + instrument + ":" + domain;
    }
}
