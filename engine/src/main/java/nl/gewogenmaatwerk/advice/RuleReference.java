package nl.gewogenmaatwerk.advice;

import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;

/**
 * The rule behind an argument, and where it stands. Immutable.
 *
 * @param id    its name
 * @param title what people call it
 * @param file  the file, relative to the folder that holds the rule sets
 * @param line  the line on which it starts
 * @param layer {@code framework} or {@code municipality}
 */
public record RuleReference(String id, Text title, String file, int line, String layer) {

    /** A reference to a rule. */
    public static RuleReference of(Rule rule) {
        return new RuleReference(
                rule.id(),
                rule.title(),
                rule.origin().file(),
                rule.origin().line(),
                rule.layer().code());
    }
}
