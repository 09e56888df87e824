package nl.gewogenmaatwerk.internal.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.internal.check.Branches;
import nl.gewogenmaatwerk.internal.check.Reads;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.Term;

/** What weighing needs of a rule set, worked out once. Immutable and thread-safe. */
final class PreparedRules {

    private final RuleSet ruleSet;
    private final Reads reads;
    private final Map<String, Term> terms;
    private final Map<String, List<List<Condition>>> branches = new HashMap<>();
    private final Map<String, RuleReference> references = new HashMap<>();
    private final Map<String, Principle> principles = new HashMap<>();
    private final Map<String, Integer> catalogueOrder = new HashMap<>();

    PreparedRules(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.reads = new Reads(ruleSet.vocabulary(), ruleSet.rules().values());
        this.terms = ruleSet.vocabulary().terms().collect(Collectors.toMap(Term::code, term -> term));
        for (Rule rule : ruleSet.rules().values()) {
            branches.put(rule.id(), Branches.of(rule.conditions()));
            references.put(
                    rule.id(),
                    new RuleReference(
                            rule.id(),
                            rule.title(),
                            rule.origin().file(),
                            rule.origin().line(),
                            rule.layer().code()));
        }
        for (String ground : ruleSet.vocabulary().grounds().keySet()) {
            principles.put(ground, ruleSet.principleOf(ground).orElse(Principle.PROFESSIONAL_STANDARD));
        }
        ruleSet.vocabulary().interventions().keySet().forEach(code -> catalogueOrder.put(code, catalogueOrder.size()));
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Reads reads() {
        return reads;
    }

    Map<String, Term> terms() {
        return terms;
    }

    Rule rule(String id) {
        return ruleSet.rules().get(id);
    }

    List<List<Condition>> branches(Rule rule) {
        return branches.get(rule.id());
    }

    RuleReference reference(Rule rule) {
        return references.get(rule.id());
    }

    Principle principle(String ground) {
        return principles.get(ground);
    }

    int weight(String ground) {
        return principles.get(ground).weighs().getOrDefault(ground, 0);
    }

    int catalogueOrder(String intervention) {
        return catalogueOrder.get(intervention);
    }
}
