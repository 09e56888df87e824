package nl.gewogenmaatwerk.internal.evaluate;

/** An evaluation was given up: there is no advice rather than a part of one. Its message holds nothing about a person. */
public class EvaluationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what happened, without any value of a client file */
    public EvaluationFailedException(String message) {
        super(message);
    }
}
