package nl.gewogenmaatwerk.internal.inquire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.internal.drools.DroolsRuleBase;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Weighed;
import nl.gewogenmaatwerk.internal.weigh.Weighing;
import nl.gewogenmaatwerk.rule.RuleSet;

/** A rule set with which cases are weighed by Drools, to hold against what an inquiry says about them. */
final class Case implements AutoCloseable {

    static final Basis BASIS = new Basis(
            "a", "case-1", LocalDate.EPOCH, "town", new Advice.RuleSetReference("town", "1", "sha256:0"), "1");

    final RuleSet ruleSet;
    final Inquiry inquiry;
    private final DroolsRuleBase drools;
    private final Weighing weighing;

    Case(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.drools = DroolsRuleBase.compile(ruleSet);
        this.weighing = new Weighing(ruleSet);
        this.inquiry = new Inquiry(ruleSet, new ReferenceEvaluator(ruleSet), weighing);
    }

    Weighed weighed(Facts facts) {
        WorkingMemory memory = WorkingMemory.of(facts, ruleSet.vocabulary(), drools.wanted());
        return weighing.weigh(facts, memory, drools.evaluate(memory), drools.wanted());
    }

    static Place place(Weighed weighed, String intervention) {
        return weighed.proposals().stream()
                .filter(proposal -> proposal.intervention().equals(intervention))
                .findFirst()
                .map(proposal -> proposal.rank() == 1 ? Place.FIRST : Place.LATER)
                .orElse(Place.NOT_PROPOSED);
    }

    static Optional<String> first(Weighed weighed) {
        return weighed.proposals().stream().findFirst().map(Proposal::intervention);
    }

    /** The codes of what is proposed and of what accompanies it. */
    static Set<String> help(Weighed weighed) {
        Set<String> help = new TreeSet<>();
        for (Proposal proposal : weighed.proposals()) {
            help.add(proposal.intervention());
            proposal.alongside().forEach(companion -> help.add(companion.intervention()));
        }
        return help;
    }

    List<String> interventions() {
        return List.copyOf(ruleSet.vocabulary().interventions().keySet());
    }

    @Override
    public void close() {
        drools.close();
    }
}
