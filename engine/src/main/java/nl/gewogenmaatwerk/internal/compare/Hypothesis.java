package nl.gewogenmaatwerk.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Standing;
import nl.gewogenmaatwerk.internal.weigh.Standings;
import nl.gewogenmaatwerk.internal.weigh.Standings.Speaking;
import nl.gewogenmaatwerk.internal.weigh.Weighing;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;

/** A rule set that nobody adopted, and what its advices would come down to. Immutable and thread-safe. */
final class Hypothesis {

    private final RuleSet ruleSet;
    private final ReferenceEvaluator evaluator;
    private final Standings standings;
    private final List<Rule> arguing;

    Hypothesis(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.evaluator = new ReferenceEvaluator(ruleSet);
        this.standings = new Weighing(ruleSet).standings();
        this.arguing = ruleSet.rules().values().stream()
                .filter(rule -> !rule.derives())
                .toList();
    }

    /** What its rules say of a client. @param speaking the rules that are true @param weighing whether the principles are weighed at all */
    record Heard(List<Speaking> speaking, boolean weighing) {}

    /** What an advice would come down to. @param client a client file that at least one of the rule sets has words for */
    Outcome of(ClientFile client) {
        return of(heard(client));
    }

    /** What its rules say of a client. */
    Heard heard(ClientFile client) {
        Facts facts = Facts.of(Told.to(ruleSet.vocabulary(), client), ruleSet.vocabulary());
        Reading reading = evaluator.read(Knowledge.of(facts, ruleSet.vocabulary()), client.asOf());
        List<Speaking> speaking = new ArrayList<>();
        boolean weighing = true;
        for (Rule rule : arguing) {
            if (reading.isCertain(rule)) {
                speaking.add(new Speaking(
                        rule,
                        Reading.bound(rule).isEmpty()
                                ? Map.of()
                                : reading.matches(rule).codes()));
                weighing &= rule.conclusions().stream().noneMatch(Conclusion.Abstain.class::isInstance);
            }
        }
        return new Heard(speaking, weighing);
    }

    /** What an advice would come down to. @param heard what a rule set says that has the same rules and the same vocabulary */
    Outcome of(Heard heard) {
        Map<String, List<Speaking>> about = new HashMap<>();
        heard.speaking()
                .forEach(each -> standings
                        .about(each.rule())
                        .forEach(code -> about.computeIfAbsent(code, one -> new ArrayList<>())
                                .add(each)));
        List<Standing> all = new ArrayList<>();
        about.forEach((code, rules) -> all.add(standings.by(rules, code)));
        return outcome(all, heard.speaking(), heard.weighing());
    }

    private Outcome outcome(List<Standing> all, List<Speaking> speaking, boolean weighing) {
        List<Standing> ranked = standings.order().ranked(all, weighing);
        Set<String> ruledOut = new TreeSet<>();
        Map<String, Integer> supports = new TreeMap<>();
        for (Standing standing : all) {
            if (standing.ruledOut()) {
                ruledOut.add(standing.code());
            } else {
                supports.put(standing.code(), standing.support());
            }
        }
        return new Outcome(
                ranked.stream().map(Standing::code).toList(),
                ruledOut,
                standings.companions(ranked, ruledOut, speaking),
                supports);
    }
}
