package nl.gewogenmaatwerk.rule;

/**
 * How much of the conditions of rules the scenarios of a municipality must touch at least. Immutable.
 *
 * @param percent the share, 0 to 100
 * @param of      of which rules
 */
public record CoverageThreshold(int percent, Of of) {

    /** Which rules count. */
    public enum Of {
        /** Those that the municipality wrote. */
        OWN,
        /** Those of the framework as well. */
        ALL
    }
}
