package nl.gewogenmaatwerk.rule;

import java.util.Locale;

/** Who wrote a rule: the framework that all municipalities share, or a municipality. */
public enum Layer {
    FRAMEWORK,
    MUNICIPALITY;

    /** The name used in an advice. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
