package nl.gewogenmaatwerk.client;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/**
 * A score on a construct. Immutable.
 *
 * @param construct  the code of the construct
 * @param value      1 to 5, higher being more favourable
 * @param source     who gave it
 * @param measuredOn the day on which it was given
 * @param instrument with what it was measured, in words; no rule reads it
 */
public record Score(
        String construct, int value, ScoreSource source, LocalDate measuredOn, Optional<String> instrument) {}
