package nl.gewogenmaatwerk.rule;

/** The three values of a condition or a rule for a client (Kleene): what is not known is kept apart from what is false. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN
}
