package nl.gewogenmaatwerk.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * A municipality's rule set, checked and ready to weigh with. Immutable; whatever the order in which its files were read.
 *
 * @param id         the municipality
 * @param name       what people call it
 * @param version    its declared version
 * @param framework  the version of the framework
 * @param digest     a hash over all files that can affect an advice: {@code sha256:} and 64 hexadecimal digits
 * @param vocabulary all codes, of the framework and the municipality
 * @param principles the guiding principles, in the municipality's order
 * @param rules      all rules, by id
 * @param notOffered the codes of interventions that the municipality does not offer, with why
 * @param background what it tells about itself
 */
public record RuleSet(
        String id,
        Text name,
        String version,
        String framework,
        String digest,
        Vocabulary vocabulary,
        List<Principle> principles,
        Map<String, Rule> rules,
        Map<String, Text> notOffered,
        Background background) {
    public RuleSet {
        principles = List.copyOf(principles);
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        notOffered = Map.copyOf(notOffered);
    }

    /** The principle that weighs a ground. */
    public Optional<Principle> principleOf(String ground) {
        return principles.stream()
                .filter(principle -> principle.weighs().containsKey(ground))
                .findFirst();
    }

    /** This rule set with another vocabulary in place of its own; id, versions and digest stay as they are. */
    public RuleSet withVocabulary(Vocabulary vocabulary) {
        return new RuleSet(id, name, version, framework, digest, vocabulary, principles, rules, notOffered, background);
    }

    /** This rule set with other principles in place of its own; id, versions and digest stay as they are. */
    public RuleSet withPrinciples(List<Principle> principles) {
        return new RuleSet(id, name, version, framework, digest, vocabulary, principles, rules, notOffered, background);
    }

    /** This rule set with other rules in place of its own; id, versions and digest stay as they are. */
    public RuleSet withRules(Map<String, Rule> rules) {
        return new RuleSet(id, name, version, framework, digest, vocabulary, principles, rules, notOffered, background);
    }

    /** This rule set with other interventions that it does not offer; id, versions and digest stay as they are. */
    public RuleSet withNotOffered(Map<String, Text> notOffered) {
        return new RuleSet(id, name, version, framework, digest, vocabulary, principles, rules, notOffered, background);
    }
}
