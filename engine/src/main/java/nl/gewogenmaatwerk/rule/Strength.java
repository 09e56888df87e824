package nl.gewogenmaatwerk.rule;

import nl.gewogenmaatwerk.text.Text;

/** How strongly an argument argues. */
public enum Strength {
    WEAK(1, "zwak", "weakly"),
    PLAIN(2, "gewoon", "plainly"),
    STRONG(3, "sterk", "strongly");

    private final int points;
    private final Text label;

    Strength(int points, String nl, String en) {
        this.points = points;
        this.label = new Text(nl, en);
    }

    /** How it argues, beside a form of "to argue". */
    public Text label() {
        return label;
    }

    /** 1, 2 or 3: what it counts for in the weighing. */
    public int points() {
        return points;
    }
}
