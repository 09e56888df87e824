package nl.gewogenmaatwerk.internal.weigh;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.internal.check.Branches;
import nl.gewogenmaatwerk.internal.check.Reads;
import nl.gewogenmaatwerk.internal.evaluate.Fact;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.vocabulary.Term;

/** What weighing needs of a rule set, worked out once. Immutable and thread-safe. */
final class PreparedRules {

    private static final int MAX_WORDINGS = 256;

    private final RuleSet ruleSet;
    // By identity: the patterns are those of the rules, and comparing deep ones is slow.
    private final Map<Pattern, Set<String>> reads = new IdentityHashMap<>();
    private final Map<Pattern, Map<Wording, List<FactReference>>> wordings = new IdentityHashMap<>();
    private final Map<String, Set<String>> namedBy = new HashMap<>();
    private final Map<String, Term> terms;
    private final Map<String, List<List<Condition>>> branches = new HashMap<>();
    private final Map<String, RuleReference> references = new HashMap<>();
    private final Map<String, Principle> principles = new HashMap<>();
    private final Map<String, Integer> catalogueOrder = new HashMap<>();
    private final Order order;

    PreparedRules(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.terms = ruleSet.vocabulary().terms().collect(Collectors.toMap(Term::code, term -> term));
        Reads read = new Reads(ruleSet.vocabulary(), ruleSet.rules().values());
        for (Rule rule : ruleSet.rules().values()) {
            branches.put(rule.id(), Branches.of(rule.conditions()));
            rule.conditions().stream().flatMap(Condition::patterns).forEach(pattern -> {
                reads.put(pattern, read.of(pattern));
                if (isRepeated(pattern)) {
                    wordings.put(pattern, new ConcurrentHashMap<>());
                }
            });
            named(rule);
            references.put(rule.id(), RuleReference.of(rule));
        }
        for (String ground : ruleSet.vocabulary().grounds().keySet()) {
            principles.put(ground, ruleSet.principleOf(ground).orElse(Principle.PROFESSIONAL_STANDARD));
        }
        ruleSet.vocabulary().interventions().keySet().forEach(code -> catalogueOrder.put(code, catalogueOrder.size()));
        this.order = new Order(this);
    }

    private void named(Rule rule) {
        Set<String> codes = rule.conditions().stream()
                .flatMap(Condition::patterns)
                .flatMap(pattern -> pattern.literalKeys().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        for (Conclusion conclusion : rule.conclusions()) {
            if (conclusion instanceof Conclusion.Derive derive) {
                namedBy.computeIfAbsent(derive.factor(), factor -> new HashSet<>())
                        .addAll(codes);
            }
        }
    }

    /** A fact in the words of a pattern, on a day on which its parameters have the values of that day. */
    private record Wording(Fact fact, boolean negated, LocalDate asOf) {}

    // Few different facts match such a pattern, and none of them tells cases apart: no dates, no history.
    private static boolean isRepeated(Pattern pattern) {
        return pattern.usedVariables().findAny().isEmpty()
                && switch (pattern.type()) {
                    case SCORE, KNOWN_SCORE, BARRIER, KNOWN_BARRIER, SITUATION, FLAG, GOAL -> true;
                    default -> false;
                };
    }

    /** The wording of a fact, from memory when the same was worded before. */
    List<FactReference> remembered(
            Pattern pattern, Fact fact, boolean negated, LocalDate asOf, Supplier<List<FactReference>> wording) {
        Map<Wording, List<FactReference>> known = wordings.get(pattern);
        if (known == null) {
            return wording.get();
        }
        boolean dated = pattern.constraint()
                .comparisons()
                .anyMatch(comparison -> comparison.operand() instanceof Operand.Parameter);
        Wording key = new Wording(undated(fact), negated, dated ? asOf : LocalDate.EPOCH);
        List<FactReference> found = known.get(key);
        if (found == null) {
            found = wording.get();
            if (known.size() < MAX_WORDINGS) {
                known.put(key, found);
            }
        }
        return found;
    }

    private static Fact undated(Fact fact) {
        return fact instanceof Fact.ScoreFact score
                ? new Fact.ScoreFact(score.construct(), score.value(), Fact.NO_CODE, Fact.UNKNOWN, score.ofGoal())
                : fact;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** The codes that the rules name which derive the appraisals that a pattern looks at. */
    Set<String> named(Pattern pattern) {
        Set<String> factors = pattern.literalKeys().orElse(namedBy.keySet());
        Set<String> codes = new HashSet<>();
        factors.forEach(factor -> codes.addAll(namedBy.getOrDefault(factor, Set.of())));
        return codes;
    }

    /** The codes of the terms that a pattern of a rule looks at. */
    Set<String> reads(Pattern pattern) {
        return reads.get(pattern);
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

    Order order() {
        return order;
    }
}
