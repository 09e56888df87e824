package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Standings;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Which rules depend on which terms and speak about which interventions. Immutable and thread-safe. */
final class RuleIndex {

    /**
     * A rule.
     *
     * @param place its place among all rules: first those that argue, then those that derive
     * @param rule  the rule
     * @param reads on what it depends whether it is true
     * @param binds whether it concludes about a code that it binds
     * @param firstConclusion the number of its first conclusion, among those of all rules
     */
    record Indexed(int place, Rule rule, Dependence reads, boolean binds, int firstConclusion) {}

    /** The rules about one intervention. @param place its place in the catalogue @param code its code @param rules those rules */
    record About(int place, String code, List<Indexed> rules) {}

    /** On what it depends whether some rules are true. @param place a number of its own @param terms the places of the terms @param distinctions which of their values these rules tell apart */
    record Dependence(int place, BitSet terms, Distinctions distinctions) {}

    private final Vocabulary vocabulary;
    private final ReferenceEvaluator reference;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Indexed> rules = new ArrayList<>();
    private final Map<String, Indexed> deriving = new HashMap<>();
    private final List<About> interventions = new ArrayList<>();
    private final List<Indexed> abstaining;
    private final List<Indexed> accompanying;
    private final Dependence weighed;
    private int dependences;

    RuleIndex(RuleSet ruleSet, ReferenceEvaluator reference, Standings standings) {
        this.vocabulary = ruleSet.vocabulary();
        this.reference = reference;
        vocabulary.terms().map(Term::code).forEach(code -> places.put(code, places.size()));
        int conclusions = 0;
        for (Rule rule : ruleSet.rules().values()) {
            if (!rule.derives()) {
                rules.add(new Indexed(rules.size(), rule, dependence(List.of(rule)), binds(rule), conclusions));
                conclusions += rule.conclusions().size();
            }
        }
        for (Rule rule : reference.deriving()) {
            int place = rules.size() + deriving.size();
            deriving.put(rule.id(), new Indexed(place, rule, dependence(List.of(rule)), false, conclusions));
        }
        for (String code : standings.catalogue()) {
            List<Indexed> about = rules.stream()
                    .filter(rule -> standings.about(rule.rule()).contains(code))
                    .toList();
            interventions.add(new About(interventions.size(), code, about));
        }
        this.abstaining = with(Conclusion.Abstain.class);
        this.accompanying = with(Conclusion.Alongside.class);
        this.weighed = dependence(abstaining.stream().map(Indexed::rule).toList());
    }

    private Dependence dependence(List<Rule> together) {
        BitSet terms = new BitSet();
        Set<Rule> read = new LinkedHashSet<>();
        for (Rule rule : together) {
            reference.dependsOn(rule).forEach(code -> terms.set(places.get(code)));
            read.add(rule);
            read.addAll(reference.readsAppraisalsOf(rule));
        }
        return new Dependence(dependences++, terms, new Distinctions(vocabulary, read));
    }

    /** How many different dependences there are. */
    int dependences() {
        return dependences;
    }

    /** On what it depends whether the principles are weighed. */
    Dependence weighed() {
        return weighed;
    }

    private static boolean binds(Rule rule) {
        return rule.conclusions().stream()
                .anyMatch(conclusion -> conclusion instanceof Conclusion.AboutIntervention about
                        && about.intervention() instanceof Conclusion.Subject.Bound);
    }

    private List<Indexed> with(Class<? extends Conclusion> verb) {
        return rules.stream()
                .filter(rule -> rule.rule().conclusions().stream().anyMatch(verb::isInstance))
                .toList();
    }

    /** The place of a term in the vocabulary. */
    int place(String term) {
        return places.get(term);
    }

    /** All rules that argue. */
    List<Indexed> rules() {
        return rules;
    }

    /** A rule that derives an appraisal. */
    Indexed deriving(Rule rule) {
        return deriving.get(rule.id());
    }

    /** How many rules there are, those that derive included. */
    int size() {
        return rules.size() + deriving.size();
    }

    /** The rules about each intervention, in catalogue order. */
    List<About> interventions() {
        return interventions;
    }

    /** The rules about one intervention. */
    About about(String intervention) {
        return interventions.stream()
                .filter(about -> about.code().equals(intervention))
                .findFirst()
                .orElseThrow();
    }

    /** The rules that may say that the principles are not weighed. */
    List<Indexed> abstaining() {
        return abstaining;
    }

    /** The rules that may say that something accompanies a proposal. */
    List<Indexed> accompanying() {
        return accompanying;
    }

    /** Whether any rule depends on a term. */
    boolean isLookedAt(String term) {
        int place = place(term);
        return rules.stream().anyMatch(rule -> rule.reads().terms().get(place));
    }

    /** The codes of the terms. */
    Set<String> terms() {
        return places.keySet();
    }
}
