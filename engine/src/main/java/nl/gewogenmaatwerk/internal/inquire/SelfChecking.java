package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.internal.reference.EdgeClients;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * Holds the compiled rules of a rule set against the reference evaluator: for every client the same rules must be true, on the same facts, and
 * about the same codes. Immutable and thread-safe.
 */
public final class SelfChecking {

    /** What came of a true rule. @param facts the keys of the facts it rests on @param codes per variable the codes bound to it */
    private record Outcome(Set<String> facts, Map<String, Set<String>> codes) {

        List<String> shown() {
            List<String> shown = new ArrayList<>(facts);
            codes.forEach((variable, bound) -> bound.forEach(code -> shown.add(variable + " = " + code)));
            return shown;
        }
    }

    /** What reading the rules for one client may take on average. */
    private static final long PER_CLIENT = 3_000_000;

    private final RuleSet ruleSet;
    private final ReferenceEvaluator reference;
    private final RuleBase compiled;

    /**
     * @param ruleSet   the rules
     * @param reference the reference evaluator of these rules
     * @param compiled  the same rules, compiled
     */
    public SelfChecking(RuleSet ruleSet, ReferenceEvaluator reference, RuleBase compiled) {
        this.ruleSet = ruleSet;
        this.reference = reference;
        this.compiled = compiled;
    }

    /**
     * Holds them against each other.
     *
     * @param scenarios example clients; those that do not fit the vocabulary are left out
     * @param onEdges   how many generated clients at most for whom a rule is true, or about whom a condition turns
     * @param random    how many clients out of chance
     * @throws nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException when the compiled rules give no complete answer, or when reading
     *                                                                         the rules takes too much {@link Effort}
     */
    public SelfCheck check(List<Scenario> scenarios, int onEdges, int random) {
        ClientFileCheck fits = new ClientFileCheck(ruleSet.vocabulary());
        List<Scenario> usable = scenarios.stream()
                .filter(scenario -> fits.check(scenario.client()).isEmpty())
                .toList();
        EdgeClients clients = new EdgeClients(reference);
        List<EdgeClients.Generated> edges = clients.onEdges(onEdges);
        int generated = edges.size() + random;
        Effort effort = Effort.of(PER_CLIENT * (usable.size() + generated) + Effort.MOST);
        List<SelfCheck.Difference> differences = new ArrayList<>();
        usable.forEach(scenario -> differences.addAll(differences(scenario.name(), scenario.client(), effort)));
        Stream.concat(edges.stream(), clients.random(random))
                .forEach(client -> differences.addAll(differences(client.name(), client.file(), effort)));
        return new SelfCheck(
                ruleSet.id(),
                new Advice.RuleSetReference(ruleSet.id(), ruleSet.version(), ruleSet.digest()),
                usable.size(),
                generated,
                differences);
    }

    /**
     * On which rules they differ for a client.
     *
     * @param name   how to name the client
     * @param client a client file without problems
     * @throws nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException when the compiled rules give no complete answer
     */
    public List<SelfCheck.Difference> differences(String name, ClientFile client) {
        return differences(name, client, Effort.forOneAnswer());
    }

    private List<SelfCheck.Difference> differences(String name, ClientFile client, Effort effort) {
        List<SelfCheck.Difference> differences = new ArrayList<>();
        Facts facts = Facts.of(client, ruleSet.vocabulary());
        Map<String, Outcome> compiledOutcomes = compiled(facts);
        Map<String, Outcome> read = read(facts, effort);
        Set<String> rules = new TreeSet<>(compiledOutcomes.keySet());
        rules.addAll(read.keySet());
        for (String rule : rules) {
            Outcome one = compiledOutcomes.get(rule);
            Outcome other = read.get(rule);
            if (one == null || !one.equals(other)) {
                differences.add(new SelfCheck.Difference(
                        rule,
                        name,
                        client,
                        one == null ? List.of() : one.shown(),
                        other == null ? List.of() : other.shown()));
            }
        }
        return differences;
    }

    private Map<String, Outcome> compiled(Facts facts) {
        Map<String, Outcome> outcomes = new HashMap<>();
        WorkingMemory memory = WorkingMemory.of(facts, ruleSet.vocabulary(), compiled.wanted());
        for (Firing firing : compiled.evaluate(memory)) {
            Outcome outcome =
                    outcomes.computeIfAbsent(firing.rule(), rule -> new Outcome(new TreeSet<>(), new TreeMap<>()));
            Set<String> bound = Reading.bound(ruleSet.rules().get(firing.rule()));
            for (Firing.Match match : firing.matches()) {
                outcome.facts().add(match.fact().key());
                match.pattern().bindings().keySet().stream()
                        .filter(bound::contains)
                        .forEach(variable -> outcome.codes()
                                .computeIfAbsent(variable, name -> new TreeSet<>())
                                .add(code(match.fact())));
            }
        }
        return outcomes;
    }

    private static String code(Fact fact) {
        if (fact instanceof Fact.PastInterventionFact past) {
            return past.code();
        }
        return ((Fact.UnknownFact) fact).code();
    }

    private Map<String, Outcome> read(Facts facts, Effort effort) {
        Map<String, Outcome> outcomes = new HashMap<>();
        Reading reading = reference.read(
                Knowledge.of(facts, ruleSet.vocabulary()), facts.file().asOf(), effort);
        for (Rule rule : ruleSet.rules().values()) {
            if (reading.isCertain(rule)) {
                Reading.Matches matches = reading.matches(rule);
                outcomes.put(rule.id(), new Outcome(matches.facts(), matches.codes()));
            }
        }
        return outcomes;
    }
}
