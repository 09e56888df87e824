package nl.gewogenmaatwerk.internal.reference;

import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;

/**
 * How much looking one answer may take. It counts steps and not time, so that the same question is always answered or always given up. Used
 * by one thread.
 */
public final class Effort {

    /** The most for one answer, in steps; looking at a fact takes three: some seconds. */
    public static final long MOST = 150_000_000;

    /** An answer was given up because it took too much. */
    public static final class TooMuch extends EvaluationFailedException {

        private static final long serialVersionUID = 1L;

        private TooMuch(long most) {
            super("too much to work out: more than " + most + " steps");
        }
    }

    private final long most;
    private long spent;

    private Effort(long most) {
        this.most = most;
    }

    /** For one answer. */
    public static Effort forOneAnswer() {
        return new Effort(MOST);
    }

    /** For less than one answer. @param most how much, in steps */
    public static Effort of(long most) {
        return new Effort(most);
    }

    /**
     * Takes some.
     *
     * @param steps how much, in steps; what is kept in memory counts for many
     * @throws TooMuch when nothing is left
     */
    public void spend(int steps) {
        spent += steps;
        if (spent > most) {
            throw new TooMuch(most);
        }
    }
}
