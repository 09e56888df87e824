package nl.gewogenmaatwerk.client;

import nl.gewogenmaatwerk.text.Text;

/** Which way something moves. Staying where it was is an outcome too. */
public enum Direction {
    MORE_FAVOURABLE("gunstiger", "more favourable"),
    STABLE("stabiel", "stable"),
    LESS_FAVOURABLE("minder gunstig", "less favourable");

    private final Text label;

    Direction(String nl, String en) {
        this.label = new Text(nl, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** The direction of a change, a higher value being more favourable. */
    public static Direction of(double change) {
        if (change > 0) {
            return MORE_FAVOURABLE;
        }
        return change < 0 ? LESS_FAVOURABLE : STABLE;
    }
}
