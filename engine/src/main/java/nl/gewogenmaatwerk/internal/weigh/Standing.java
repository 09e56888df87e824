package nl.gewogenmaatwerk.internal.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Proposal.Tier;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.vocabulary.Intervention;

/**
 * Where one intervention stands by all arguments about it, before it is compared with others. Immutable.
 *
 * @param intervention  the intervention
 * @param offered       whether the municipality offers it
 * @param acute         whether something makes it acute
 * @param confirmed     whether something confirms it
 * @param ruledOut      whether something rules it out that nothing goes before
 * @param argued        whether something argues for it and the sum supports it
 * @param support       the sum of what counts
 * @param contributions what counts per principle, by its id
 * @param principle     the principle that contributes most
 */
public record Standing(
        Intervention intervention,
        boolean offered,
        boolean acute,
        boolean confirmed,
        boolean ruledOut,
        boolean argued,
        int support,
        Map<String, Integer> contributions,
        Principle principle) {

    static Standing of(Dossier dossier, PreparedRules rules) {
        boolean acute = dossier.has(Direction.ACUTE);
        boolean confirmed = dossier.has(Direction.CONFIRMS);
        boolean out = dossier.isRuledOutForGood() || dossier.has(Direction.RULES_OUT) && !confirmed;
        int support = dossier.support();
        Map<String, Integer> contributions = contributions(dossier, rules);
        return new Standing(
                rules.ruleSet().vocabulary().interventions().get(dossier.intervention()),
                !rules.ruleSet().notOffered().containsKey(dossier.intervention()),
                acute,
                confirmed,
                out && !acute,
                dossier.has(Direction.FOR) && support > 0,
                support,
                contributions,
                leading(contributions, rules));
    }

    /** The same from the arguments that an advice tells about an intervention that is not ruled out. */
    static Standing told(String intervention, List<Argument> arguments, PreparedRules rules) {
        Set<Direction> directions = arguments.stream().map(Argument::direction).collect(Collectors.toSet());
        Map<String, Integer> contributions = arguments.stream()
                .filter(Argument::counted)
                .collect(Collectors.groupingBy(Argument::principle, Collectors.summingInt(Argument::contribution)));
        int support =
                contributions.values().stream().mapToInt(Integer::intValue).sum();
        return new Standing(
                rules.ruleSet().vocabulary().interventions().get(intervention),
                !rules.ruleSet().notOffered().containsKey(intervention),
                directions.contains(Direction.ACUTE),
                directions.contains(Direction.CONFIRMS),
                false,
                directions.contains(Direction.FOR) && support > 0,
                support,
                contributions,
                leading(contributions, rules));
    }

    private static Map<String, Integer> contributions(Dossier dossier, PreparedRules rules) {
        Map<String, Integer> contributions = new HashMap<>();
        for (Dossier.Entry entry : dossier.counted()) {
            contributions.merge(rules.principle(entry.conclusion().ground()).id(), entry.contribution(), Integer::sum);
        }
        return contributions;
    }

    private static Principle leading(Map<String, Integer> contributions, PreparedRules rules) {
        Principle leading = Principle.PROFESSIONAL_STANDARD;
        int most = 0;
        for (Principle principle : rules.ruleSet().principles()) {
            int contribution = contributions.getOrDefault(principle.id(), 0);
            if (contribution > most) {
                leading = principle;
                most = contribution;
            }
        }
        return leading;
    }

    /** The code of the intervention. */
    public String code() {
        return intervention.code();
    }

    /** On what it would be proposed, whether or not the municipality offers it. @param weighing whether the principles are weighed at all */
    public Optional<Tier> tier(boolean weighing) {
        if (acute) {
            return Optional.of(Tier.ACUTE);
        }
        if (ruledOut) {
            return Optional.empty();
        }
        return confirmed
                ? Optional.of(Tier.CONFIRMED)
                : argued && weighing ? Optional.of(Tier.WEIGHED) : Optional.empty();
    }

    /** Whether it can be proposed: what is acute is told, whoever has to arrange it. @param weighing whether the principles are weighed at all */
    public boolean isCandidate(boolean weighing) {
        return (offered || acute) && tier(weighing).isPresent();
    }

    /** Whether it stands alone. */
    public boolean isExclusive() {
        return acute && intervention.exclusive();
    }

    int urgency() {
        return acute ? intervention.urgency().orElse(Integer.MAX_VALUE) : 0;
    }

    /** What a principle contributes. @param principle its id */
    public int contribution(String principle) {
        return contributions.getOrDefault(principle, 0);
    }
}
