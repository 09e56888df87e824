package nl.gewogenmaatwerk.internal.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.comparison.Comparison.Kind;
import nl.gewogenmaatwerk.internal.weigh.Weighed;

/**
 * What an advice comes down to when it is compared. Immutable.
 *
 * @param proposed   the codes of the proposals, first to last
 * @param ruledOut   the codes of what is ruled out
 * @param companions per proposal the codes of what accompanies it
 * @param supports   the support of interventions, as far as they have any
 */
record Outcome(
        List<String> proposed,
        Set<String> ruledOut,
        Map<String, Set<String>> companions,
        Map<String, Integer> supports) {

    /** What comes out of weighing. */
    static Outcome of(Weighed weighed) {
        Map<String, Set<String>> companions = new TreeMap<>();
        Map<String, Integer> supports = new LinkedHashMap<>();
        for (Proposal proposal : weighed.proposals()) {
            supports.put(proposal.intervention(), proposal.support());
            for (Proposal.Companion companion : proposal.alongside()) {
                companions
                        .computeIfAbsent(proposal.intervention(), code -> new TreeSet<>())
                        .add(companion.intervention());
            }
        }
        weighed.considered().forEach(each -> supports.put(each.intervention(), each.support()));
        weighed.untold().forEach(each -> supports.put(each.intervention(), each.support()));
        Set<String> ruledOut = new TreeSet<>();
        weighed.ruledOut().stream().map(RuledOut::intervention).forEach(ruledOut::add);
        return new Outcome(
                weighed.proposals().stream().map(Proposal::intervention).toList(), ruledOut, companions, supports);
    }

    /** The first proposal. */
    Optional<String> first() {
        return proposed.stream().findFirst();
    }

    /** What is different from another outcome, if anything is. */
    Optional<Kind> differsFrom(Outcome other) {
        if (!first().equals(other.first())) {
            return Optional.of(Kind.FIRST);
        }
        if (!isSame(other, Kind.LIST)) {
            return Optional.of(Kind.LIST);
        }
        return proposed.equals(other.proposed) ? Optional.empty() : Optional.of(Kind.ORDER);
    }

    /** Whether another outcome is the same in what a difference is about. */
    boolean isSame(Outcome other, Kind kind) {
        return switch (kind) {
            case FIRST -> first().equals(other.first());
            case LIST -> listed().equals(other.listed());
            case ORDER -> proposed.equals(other.proposed);
        };
    }

    private Set<String> listed() {
        Set<String> listed = new HashSet<>();
        proposed.forEach(code -> listed.add("proposed " + code));
        ruledOut.forEach(code -> listed.add("ruled out " + code));
        companions.forEach((main, codes) -> codes.forEach(code -> listed.add(code + " alongside " + main)));
        return listed;
    }

    /** How far this is from another outcome, on the way between two of them. @param ends where the way starts and ends */
    int distance(Outcome other, Kind kind, Between ends) {
        return switch (kind) {
            case FIRST -> Math.abs(ends.gap(this) - ends.gap(other));
            case LIST -> {
                Set<String> both = new HashSet<>(listed());
                both.addAll(other.listed());
                Set<String> shared = new HashSet<>(listed());
                shared.retainAll(other.listed());
                yield both.size() - shared.size();
            }
            case ORDER -> inversions(other);
        };
    }

    private int inversions(Outcome other) {
        int inversions = 0;
        for (int i = 0; i < proposed.size(); i++) {
            for (int j = i + 1; j < proposed.size(); j++) {
                int first = other.proposed.indexOf(proposed.get(i));
                int next = other.proposed.indexOf(proposed.get(j));
                inversions += first < 0 || next < 0 || first > next ? 1 : 0;
            }
        }
        return inversions;
    }

    /** The first proposals of two outcomes. */
    record Between(Optional<String> one, Optional<String> other) {

        /** How much more the one is supported than the other. */
        int gap(Outcome outcome) {
            return support(outcome, one) - support(outcome, other);
        }

        private static int support(Outcome outcome, Optional<String> first) {
            return first.map(code -> outcome.supports.getOrDefault(code, 0)).orElse(0);
        }
    }
}
