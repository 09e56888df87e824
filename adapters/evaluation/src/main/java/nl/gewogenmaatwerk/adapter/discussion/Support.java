package nl.gewogenmaatwerk.adapter.discussion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;

/** How much counts for and against what an advice weighed. Immutable. */
final class Support {

    /** An acute proposal stands this far above what it is compared with, besides its support. */
    private static final int ACUTE = 20;

    /** A confirmed proposal stands this far above what it is compared with, besides its support. */
    private static final int CONFIRMED = 10;

    private final Advice advice;

    Support(Advice advice) {
        this.advice = advice;
    }

    /**
     * Two principles that speak about one intervention, the one for it and the other against it.
     *
     * @param intervention the code of the intervention
     * @param inFavour     the principle that speaks for it
     * @param points       what that adds
     * @param against      the principle that speaks against it
     * @param pointsAgainst what that takes away, above 0
     */
    record Tension(String intervention, String inFavour, int points, String against, int pointsAgainst) {
        /** The lesser of the two. */
        int score() {
            return Math.min(points, pointsAgainst);
        }
    }

    /** The greatest tension in what was proposed or considered; of equal ones the first by code and by principle. */
    Optional<Tension> tension() {
        Optional<Tension> greatest = Optional.empty();
        for (Map.Entry<String, List<Argument>> weighed : new TreeMap<>(weighed()).entrySet()) {
            Map<String, Integer> inFavour = sums(weighed.getValue(), 1);
            Map<String, Integer> against = sums(weighed.getValue(), -1);
            for (Map.Entry<String, Integer> one : inFavour.entrySet()) {
                for (Map.Entry<String, Integer> other : against.entrySet()) {
                    Tension found = new Tension(
                            weighed.getKey(), one.getKey(), one.getValue(), other.getKey(), other.getValue());
                    boolean greater =
                            greatest.isEmpty() || found.score() > greatest.get().score();
                    if (!one.getKey().equals(other.getKey()) && greater) {
                        greatest = Optional.of(found);
                    }
                }
            }
        }
        return greatest;
    }

    private Map<String, List<Argument>> weighed() {
        Map<String, List<Argument>> all = new LinkedHashMap<>();
        advice.proposals().forEach(proposal -> all.put(proposal.intervention(), proposal.arguments()));
        advice.considered().forEach(considered -> all.put(considered.intervention(), considered.arguments()));
        return all;
    }

    /** What each principle adds, or takes away, by counted arguments; only principles of which that is more than 0. */
    private static Map<String, Integer> sums(List<Argument> arguments, int sign) {
        Map<String, Integer> sums = new TreeMap<>();
        arguments.stream()
                .filter(Argument::counted)
                .filter(argument -> argument.contribution() * sign > 0)
                .forEach(argument -> sums.merge(argument.principle(), argument.contribution() * sign, Integer::sum));
        return sums;
    }

    /**
     * How far the first proposal stands above the best of what was chosen: the difference in support, and more when it was acute or confirmed.
     * What was not weighed, and nothing, have support 0. It is 0 when the first proposal was chosen itself, and when nothing was proposed.
     */
    int above(Collection<String> chosen) {
        if (advice.proposals().isEmpty() || chosen.contains(first().intervention())) {
            return 0;
        }
        int best = chosen.stream().mapToInt(this::of).max().orElse(0);
        int tier = switch (first().tier()) {
            case ACUTE -> ACUTE;
            case CONFIRMED -> CONFIRMED;
            case WEIGHED -> 0;
        };
        return Math.max(0, first().support() - best + tier);
    }

    private Proposal first() {
        return advice.proposals().get(0);
    }

    /** The support of an intervention; 0 when it was not weighed. */
    private int of(String intervention) {
        for (Proposal proposal : advice.proposals()) {
            if (proposal.intervention().equals(intervention)) {
                return proposal.support();
            }
        }
        return advice.considered().stream()
                .filter(considered -> considered.intervention().equals(intervention))
                .mapToInt(Considered::support)
                .findFirst()
                .orElse(0);
    }
}
