package nl.gewogenmaatwerk.rule;

/**
 * A file of a rule set as it was read. Immutable.
 *
 * @param path    its place, relative to the folder that holds the rule sets, with forward slashes
 * @param content its text
 */
public record SourceFile(String path, String content) {}
