package nl.gewogenmaatwerk.rule;

/**
 * A municipality's rule set as its authors wrote it, not checked yet. Immutable.
 *
 * @param framework    the framework it extends
 * @param municipality what the municipality adds and changes
 */
public record RuleSetDraft(LayerDraft framework, LayerDraft municipality) {}
