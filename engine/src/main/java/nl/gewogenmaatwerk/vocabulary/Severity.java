package nl.gewogenmaatwerk.vocabulary;

/** How serious a barrier is, from none to acute. {@link #NONE} means asked and clear. */
public enum Severity {
    NONE,
    LIGHT,
    SERIOUS,
    ACUTE
}
