package nl.gewogenmaatwerk.vocabulary;

import nl.gewogenmaatwerk.text.Text;

/** How serious a barrier is, from none to acute. {@link #NONE} means asked and clear. */
public enum Severity {
    NONE("er niet", "absent"),
    LIGHT("licht", "light"),
    SERIOUS("ernstig", "serious"),
    ACUTE("acuut", "acute");

    private final Text label;

    Severity(String nl, String en) {
        this.label = new Text(nl, en);
    }

    /** What people call it, after a form of "to be". */
    public Text label() {
        return label;
    }
}
