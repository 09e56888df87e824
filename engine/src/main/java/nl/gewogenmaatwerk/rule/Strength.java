package nl.gewogenmaatwerk.rule;

/** How strongly an argument argues. */
public enum Strength {
    WEAK(1),
    PLAIN(2),
    STRONG(3);

    private final int points;

    Strength(int points) {
        this.points = points;
    }

    /** 1, 2 or 3: what it counts for in the weighing. */
    public int points() {
        return points;
    }
}
