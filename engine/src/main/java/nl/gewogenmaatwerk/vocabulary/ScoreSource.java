package nl.gewogenmaatwerk.vocabulary;

/** Who gave a score. */
public enum ScoreSource {
    CLIENT,
    INSTRUMENT,
    PROFESSIONAL
}
