package nl.gewogenmaatwerk.adapter.evaluation;

/** Client files of one case and one day contradict each other, so that nobody can say which holds. Says nothing about a person. */
public final class ContradictionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int cases;

    ContradictionException(int cases) {
        super("client files contradict each other in " + cases + " cases");
        this.cases = cases;
    }

    /** In how many cases. */
    public int cases() {
        return cases;
    }
}
