package nl.gewogenmaatwerk.problem;

/** How bad a problem in a rule set is. */
public enum Severity {
    /** The rule set cannot be used. */
    ERROR,
    /** The rule set works, but its authors probably meant something else. */
    WARNING
}
