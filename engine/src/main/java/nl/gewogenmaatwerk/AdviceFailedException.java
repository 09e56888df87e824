package nl.gewogenmaatwerk;

/** There is no advice, rather than a part of one. Its message names the municipality and the rule set version, nothing about a person. */
public final class AdviceFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what happened, without any value of a client file */
    public AdviceFailedException(String message) {
        super(message);
    }
}
