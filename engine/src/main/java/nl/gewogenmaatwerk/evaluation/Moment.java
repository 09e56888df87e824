package nl.gewogenmaatwerk.evaluation;

import nl.gewogenmaatwerk.text.Text;

/** When in a case something was measured. */
public enum Moment {
    /** The first measurement. */
    START("begin", "start"),
    /** The last measurement in a quarter since the start of the case. */
    QUARTER("kwartaal", "quarter"),
    /** The last measurement. */
    END("eind", "end");

    private final Text label;

    Moment(String nl, String en) {
        this.label = new Text(nl, en);
    }

    /** What people call it. */
    public Text label() {
        return label;
    }
}
