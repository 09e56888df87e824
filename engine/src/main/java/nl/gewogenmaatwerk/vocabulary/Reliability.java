package nl.gewogenmaatwerk.vocabulary;

/**
 * How reliably an instrument measures, as its makers or a study found it. Immutable.
 *
 * @param coefficient the reliability, 0 or more and below 1
 * @param spread      the standard deviation of its scores, above 0
 * @param source      the code of the source
 */
public record Reliability(double coefficient, double spread, String source) {

    /** Beyond this, an index is no measurement error (95%). */
    public static final double RELIABLE = 1.96;

    public Reliability {
        if (!(coefficient >= 0 && coefficient < 1 && spread > 0)) {
            throw new IllegalArgumentException("a reliability lies from 0 to below 1, with a spread above 0");
        }
    }

    /** The reliable-change index of a change (Jacobson and Truax): the change in standard errors of a difference. */
    public double index(double change) {
        return change / (spread * Math.sqrt(2 * (1 - coefficient)));
    }
}
