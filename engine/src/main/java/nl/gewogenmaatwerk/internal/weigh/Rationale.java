package nl.gewogenmaatwerk.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.History;
import nl.gewogenmaatwerk.vocabulary.Term;

/** On which facts a rule rests for one client, and what it took as not there. Used by one thread, for one client. */
final class Rationale {

    private static final Comparator<FactReference> ORDER = Comparator.comparing(FactReference::fact)
            .thenComparing(reference -> reference.text().nl());

    /** The facts and absences behind one rule. @param unknown the codes among the absences that nobody asked about */
    record Basis(List<FactReference> facts, List<FactReference> absences, Set<String> unknown) {}

    /** The facts and absences of several firings together. */
    private static final class Collected {
        private final Set<FactReference> facts = new TreeSet<>(ORDER);
        private final Set<FactReference> absences = new TreeSet<>(ORDER);
        private final Set<String> unknown = new LinkedHashSet<>();

        boolean isEmpty() {
            return facts.isEmpty() && absences.isEmpty();
        }

        void addUnless(boolean not, FactReference absence) {
            if (!not) {
                absences.add(absence);
            }
        }

        void add(Basis basis) {
            facts.addAll(basis.facts());
            absences.addAll(basis.absences());
            unknown.addAll(basis.unknown());
        }

        private static String value(FactReference reference) {
            String text = reference.text().nl();
            int needed = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
            return needed < 0 ? text : text.substring(0, needed);
        }

        Basis basis() {
            // The same value is told once, with what a rule needed of it rather than without; those sort next to each
            // other.
            List<FactReference> telling = new ArrayList<>(facts.size());
            for (FactReference reference : facts) {
                int last = telling.size() - 1;
                boolean same = last >= 0
                        && telling.get(last).fact().equals(reference.fact())
                        && value(telling.get(last)).equals(value(reference));
                if (!same) {
                    telling.add(reference);
                } else if (value(telling.get(last))
                        .equals(telling.get(last).text().nl())) {
                    telling.set(last, reference);
                }
            }
            return new Basis(telling, List.copyOf(absences), Set.copyOf(unknown));
        }
    }

    private final PreparedRules rules;
    private final Facts facts;
    private final FactWording wording;
    private final Map<String, List<Fact>> memory = new HashMap<>();
    private final Map<String, List<Firing>> derivations = new TreeMap<>();
    private final Map<Fact, Map<Text, Basis>> appraisals = new HashMap<>();

    Rationale(PreparedRules rules, Facts facts, WorkingMemory memory, List<Firing> firings) {
        this.rules = rules;
        this.facts = facts;
        this.wording = new FactWording(rules, facts.file().asOf());
        for (Fact fact : memory.facts()) {
            this.memory
                    .computeIfAbsent(codeOf(fact), code -> new ArrayList<>(1))
                    .add(fact);
        }
        for (Firing firing : firings) {
            if (rules.rule(firing.rule()).derives()) {
                derivations
                        .computeIfAbsent(firing.rule(), rule -> new ArrayList<>())
                        .add(firing);
            }
        }
    }

    FactWording wording() {
        return wording;
    }

    /** Why an appraisal holds: per reason the facts behind it. */
    private Map<Text, Basis> reasons(Fact.AppraisalFact appraisal) {
        Map<Text, Basis> known = appraisals.get(appraisal);
        if (known != null) {
            return known;
        }
        Map<Text, Collected> reasons = new HashMap<>();
        derivations.forEach((id, firings) -> {
            for (Conclusion conclusion : rules.rule(id).conclusions()) {
                Conclusion.Derive derive = (Conclusion.Derive) conclusion;
                if (derive.factor().equals(appraisal.factor()) && derive.level().equals(appraisal.level())) {
                    reasons.computeIfAbsent(derive.because(), because -> new Collected())
                            .add(basis(firings));
                }
            }
        });
        Map<Text, Basis> found = new HashMap<>();
        reasons.forEach((because, collected) -> found.put(because, collected.basis()));
        appraisals.put(appraisal, found);
        return found;
    }

    /** The facts and absences behind firings of one rule. */
    Basis basis(Collection<Firing> firings) {
        Collected collected = new Collected();
        Set<Integer> branches = new TreeSet<>();
        for (Firing firing : firings) {
            for (Firing.Match match : firing.matches()) {
                matched(match, firing.matches(), collected);
            }
            if (branches.add(firing.branch())) {
                negated(firing, false, collected);
            }
        }
        if (collected.isEmpty()) {
            // All that such a rule rests on is that nothing known, or nothing in the lists that were asked, is so.
            firings.forEach(firing -> negated(firing, true, collected));
        }
        return collected.basis();
    }

    private void negated(Firing firing, boolean all, Collected collected) {
        Rule rule = rules.rule(firing.rule());
        for (Condition condition : rules.branches(rule).get(firing.branch())) {
            negated(condition, all, collected);
        }
    }

    private void matched(Firing.Match match, List<Firing.Match> others, Collected collected) {
        if (match.fact() instanceof Fact.AppraisalFact appraisal) {
            reasons(appraisal).forEach((because, basis) -> {
                collected.facts.add(new FactReference(match.fact().key(), because));
                collected.add(basis);
            });
            return;
        }
        collected.facts.addAll(wording.matched(match, others));
        if (match.fact() instanceof Fact.BarrierFact barrier) {
            measured(barrier, collected);
        }
    }

    private void measured(Fact.BarrierFact barrier, Collected collected) {
        LifeDomain score = facts.measured().get(barrier.domain());
        if (score != null) {
            collected.facts.add(
                    wording.lifeDomain(score.instrument(), score.domain(), score.key(), score.value(), Text.same("")));
        }
    }

    private void negated(Condition condition, boolean all, Collected collected) {
        boolean negative =
                condition instanceof Condition.Not || condition instanceof Condition.Count count && !count.isAtLeast();
        if (negative) {
            condition.patterns().forEach(pattern -> negatedPattern(pattern, all, collected));
        }
    }

    /** @param all whether to name also what the pattern, or the rules behind an appraisal, do not name themselves */
    private void negatedPattern(Pattern pattern, boolean all, Collected collected) {
        if (pattern.type() == FactType.GOAL) {
            memory.getOrDefault("goal", List.of())
                    .forEach(goal -> collected.facts.addAll(wording.notMatched(goal, pattern)));
        }
        for (String code : rules.reads(pattern)) {
            if (facts.unknown().contains(code)) {
                collected.absences.add(wording.notAsked(code));
                collected.unknown.add(code);
            } else if (facts.unrated().contains(code)) {
                collected.absences.add(wording.notRated(code));
                collected.unknown.add(code);
            } else {
                known(code, pattern, all, collected);
            }
        }
        if (pattern.type() == FactType.PAST_INTERVENTION && !facts.unknown().contains(History.CODE)) {
            pattern.literalKeys()
                    .ifPresentOrElse(
                            codes -> codes.forEach(past -> collected.absences.add(wording.notTried(past))),
                            () -> collected.addUnless(!all, wording.notListed(History.CODE)));
        }
    }

    private void known(String code, Pattern pattern, boolean all, Collected collected) {
        List<Fact> known = memory.getOrDefault(code, List.of());
        Term term = rules.terms().get(code);
        if (known.isEmpty() && (term instanceof BarrierDomain || term instanceof Flag)) {
            collected.absences.add(wording.notListed(code));
        } else if (!pattern.type().isDerived()) {
            known.forEach(fact -> collected.facts.addAll(wording.notMatched(fact, pattern)));
        } else if (all || rules.named(pattern).contains(code)) {
            known.forEach(fact -> collected.facts.addAll(wording.known(fact)));
        }
    }

    /** The code of the term that a fact makes known. */
    private static String codeOf(Fact fact) {
        if (fact instanceof Fact.ScoreFact score) {
            return score.construct();
        }
        if (fact instanceof Fact.BarrierFact barrier) {
            return barrier.domain();
        }
        if (fact instanceof Fact.SituationFact situation) {
            return situation.item();
        }
        if (fact instanceof Fact.FlagFact flag) {
            return flag.code();
        }
        return fact.key();
    }
}
