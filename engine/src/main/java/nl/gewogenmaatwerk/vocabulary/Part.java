package nl.gewogenmaatwerk.vocabulary;

/**
 * The part of the integrative behavioural model to which a term belongs: goal, willen, kunnen, doen, belemmering, or the context around
 * it (DOMAIN.md sections 1 and 2, sources S2, S9 and S10).
 */
public enum Part {
    GOAL("goal"),
    WILLING("willing"),
    ABLE("able"),
    DOING("doing"),
    BARRIER("barrier"),
    CONTEXT("context");

    private final String code;

    Part(String code) {
        this.code = code;
    }

    /** The name used in rule and vocabulary files. */
    public String code() {
        return code;
    }
}
