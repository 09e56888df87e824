package nl.gewogenmaatwerk.internal.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.internal.evaluate.Firing;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;

/** Weighs what the rules of a rule set found true (DESIGN section 4). Immutable and thread-safe. */
public final class Weighing {

    private final PreparedRules rules;

    /** Prepares the weighing of a rule set. */
    public Weighing(RuleSet ruleSet) {
        this.rules = new PreparedRules(ruleSet);
    }

    /**
     * Weighs.
     *
     * @param facts   what is known about the client
     * @param memory  the same, as the rules saw it
     * @param firings the rules that are true, in any order
     * @param wanted  the codes of the terms that some rule looks at
     */
    public Weighed weigh(Facts facts, WorkingMemory memory, List<Firing> firings, Set<String> wanted) {
        Rationale rationale = new Rationale(rules, facts, memory, firings);
        Conclusions conclusions = conclusions(rationale, firings);
        return new Ranking(rules, facts, rationale.wording(), conclusions, wanted).weighed();
    }

    /** What the rules concluded for one client, apart from appraisals. */
    static final class Conclusions {
        final Map<String, Dossier> dossiers = new TreeMap<>();
        final Map<Dossier.Entry, Rationale.Basis> bases = new IdentityHashMap<>();
        final List<Accompanied> accompanied = new ArrayList<>();
        final Map<String, Text> asked = new TreeMap<>();
        final Map<String, Text> abstained = new TreeMap<>();

        Dossier dossier(String intervention) {
            return dossiers.computeIfAbsent(intervention, Dossier::new);
        }
    }

    /** An intervention that accompanies another one, or the first of a group. */
    record Accompanied(String intervention, String with, Text because, Rule rule) {

        /** What it accompanies among proposals, first to last. @param available whether an intervention can be named at all */
        Optional<Intervention> main(Stream<Intervention> ranked, Predicate<String> available) {
            return ranked.filter(
                            main -> main.code().equals(with) || main.groups().contains(with))
                    .findFirst()
                    .filter(main -> !main.code().equals(intervention) && available.test(intervention));
        }
    }

    /** What is known about a client in words. @param asOf the day on which parameters have their value */
    public FactWording wording(LocalDate asOf) {
        return new FactWording(rules, asOf);
    }

    /** Where interventions stand by the same rules, without words. */
    public Standings standings() {
        return new Standings(rules);
    }

    private Conclusions conclusions(Rationale rationale, List<Firing> firings) {
        Map<String, List<Firing>> byRule = new TreeMap<>();
        for (Firing firing : firings) {
            byRule.computeIfAbsent(firing.rule(), rule -> new ArrayList<>()).add(firing);
        }
        Conclusions conclusions = new Conclusions();
        byRule.forEach((id, all) -> {
            Rule rule = rules.rule(id);
            if (!rule.derives()) {
                conclude(rule, all, rationale, conclusions);
            }
        });
        return conclusions;
    }

    private void conclude(Rule rule, List<Firing> firings, Rationale rationale, Conclusions conclusions) {
        Rationale.Basis basis = null;
        for (Conclusion conclusion : rule.conclusions()) {
            if (conclusion instanceof Conclusion.Abstain abstain) {
                conclusions.abstained.put(rule.id(), abstain.because());
            } else if (conclusion instanceof Conclusion.Ask ask) {
                codes(ask.about(), firings).forEach(about -> conclusions.asked.putIfAbsent(about, ask.because()));
            } else if (conclusion instanceof Conclusion.AboutIntervention about) {
                if (about.intervention() instanceof Conclusion.Subject.Bound bound) {
                    for (String code : codes(bound, firings)) {
                        List<Firing> own = firings.stream()
                                .filter(firing -> code(firing, bound).equals(code))
                                .toList();
                        argue(code, about, rule, rationale.basis(own), conclusions);
                    }
                } else {
                    if (basis == null) {
                        basis = rationale.basis(firings);
                    }
                    argue(((Conclusion.Subject.Named) about.intervention()).code(), about, rule, basis, conclusions);
                }
            }
        }
    }

    private void argue(
            String intervention,
            Conclusion.AboutIntervention about,
            Rule rule,
            Rationale.Basis basis,
            Conclusions conclusions) {
        if (about instanceof Conclusion.Alongside alongside) {
            conclusions.accompanied.add(new Accompanied(intervention, alongside.with(), about.because(), rule));
        } else {
            Dossier.Entry entry = new Dossier.Entry(about, rule, rules.weight(about.ground()));
            conclusions.dossier(intervention).add(entry);
            conclusions.bases.put(entry, basis);
        }
    }

    private static Set<String> codes(Conclusion.Subject subject, List<Firing> firings) {
        if (subject instanceof Conclusion.Subject.Named named) {
            return Set.of(named.code());
        }
        Set<String> codes = new TreeSet<>();
        firings.forEach(firing -> codes.add(code(firing, (Conclusion.Subject.Bound) subject)));
        return codes;
    }

    private static String code(Firing firing, Conclusion.Subject.Bound bound) {
        for (Firing.Match match : firing.matches()) {
            if (match.pattern().bindings().containsKey(bound.variable())) {
                if (match.fact() instanceof Fact.PastInterventionFact past) {
                    return past.code();
                }
                if (match.fact() instanceof Fact.UnknownFact unknown) {
                    return unknown.code();
                }
            }
        }
        throw new IllegalStateException("the check lets only bound codes through");
    }
}
