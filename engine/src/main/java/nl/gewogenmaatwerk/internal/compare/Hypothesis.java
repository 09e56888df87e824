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

    /** What an advice would come down to. @param client a client file without problems for both rule sets */
    Outcome of(ClientFile client) {
        Facts facts = Facts.of(client, ruleSet.vocabulary());
        Reading reading = evaluator.read(Knowledge.of(facts, ruleSet.vocabulary()), client.asOf());
        List<Speaking> speaking = new ArrayList<>();
        Map<String, List<Speaking>> about = new HashMap<>();
        boolean weighing = true;
        for (Rule rule : arguing) {
            if (reading.isCertain(rule)) {
                Speaking each = new Speaking(
                        rule,
                        Reading.bound(rule).isEmpty()
                                ? Map.of()
                                : reading.matches(rule).codes());
                speaking.add(each);
                standings
                        .about(rule)
                        .forEach(code -> about.computeIfAbsent(code, one -> new ArrayList<>())
                                .add(each));
                weighing &= rule.conclusions().stream().noneMatch(Conclusion.Abstain.class::isInstance);
            }
        }
        List<Standing> all = new ArrayList<>();
        about.forEach((code, rules) -> all.add(standings.of(code, rules)));
        return outcome(all, speaking, weighing);
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
