package nl.gewogenmaatwerk.internal.inquire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.internal.inquire.Facet.Alternative;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Standing;
import nl.gewogenmaatwerk.internal.weigh.Standings;
import nl.gewogenmaatwerk.internal.weigh.Standings.Speaking;
import nl.gewogenmaatwerk.rule.Conclusion;

/**
 * One client, seen with up to three facts otherwise. What a rule says, and where an intervention stands, is worked out once for all
 * variations that are the same in everything it depends on; so all of them together cost little more than the few that differ. Used by one
 * thread.
 */
final class Variations {

    /** The variation in which nothing is otherwise. */
    static final long NONE = 0;

    /** What it takes to keep a reading, to keep what a rule says or where an intervention stands, and to ask for it. */
    private static final int KEPT_READING = 1_000;

    private static final int KEPT_ANSWER = 100;
    private static final int ASKED = 10;

    private static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;

    /** An alternative by number. @param alternative the alternative @param code the code of its term @param place the place of its term @param now what the term is now */
    private record Numbered(Alternative alternative, String code, int place, Optional<Setting.Value> now) {}

    private final RuleIndex index;
    private final Standings standings;
    private final ReferenceEvaluator reference;
    private final LocalDate asOf;
    private final Effort effort;
    private final Knowledge known;
    private final List<Numbered> numbered = new ArrayList<>();
    private final Map<Alternative, Long> numbers = new IdentityHashMap<>();
    private final Map<Integer, Knowledge> knowledges = new HashMap<>();
    private final Map<Long, Reading> readings = new HashMap<>();
    private final List<Map<Long, Optional<Speaking>>> spoken = new ArrayList<>();
    private final List<Map<Long, Standing>> stood = new ArrayList<>();
    private final List<Map<BitSet, Standing>> stoodBy = new ArrayList<>();
    private final int[][] seenAs;
    private final Map<Long, Boolean> weighed = new HashMap<>();
    private final List<RuleIndex.About> rivals;
    private final List<BitSet> affects;
    /** Stands for whether the principles are weighed at all, where interventions are told by their places. */
    private final int whetherWeighed;

    Variations(
            RuleIndex index,
            Standings standings,
            ReferenceEvaluator reference,
            LocalDate asOf,
            Effort effort,
            Knowledge known,
            List<Facet> facets) {
        this.index = index;
        this.standings = standings;
        this.reference = reference;
        this.asOf = asOf;
        this.effort = effort;
        this.known = known;
        this.seenAs = new int[index.dependences()][];
        index.rules().forEach(rule -> spoken.add(new HashMap<>()));
        index.interventions().forEach(about -> {
            stood.add(new HashMap<>());
            stoodBy.add(new HashMap<>());
        });
        for (Facet facet : facets) {
            int place = index.place(facet.term().code());
            for (Alternative alternative : facet.alternatives()) {
                numbered.add(new Numbered(alternative, facet.term().code(), place, facet.value()));
                numbers.put(alternative, (long) numbered.size());
            }
        }
        whetherWeighed = index.interventions().size();
        affects = affects();
        // Who is proposed now is the first to ask whether it still stands above another.
        List<String> ranked = ranked(NONE).stream().map(Standing::code).toList();
        this.rivals = index.interventions().stream()
                .filter(about -> !about.rules().isEmpty())
                .sorted(Comparator.comparing(
                        about -> ranked.contains(about.code()) ? ranked.indexOf(about.code()) : ranked.size()))
                .toList();
    }

    /** A variation in which one more fact is otherwise; of a term that is not otherwise in it yet. */
    long and(long variation, Alternative alternative) {
        return variation << BITS | numbers.get(alternative);
    }

    /** The same variation, as far as some rules see it: without what they do not depend on or do not tell apart from what is now. */
    private long restricted(long variation, RuleIndex.Dependence dependence) {
        if (variation == NONE) {
            return NONE;
        }
        int[] seen = seenAs(dependence);
        long restricted = NONE;
        for (int shift = 2 * BITS; shift >= 0; shift -= BITS) {
            int number = seen[(int) (variation >> shift & MASK)];
            if (number != 0) {
                restricted = restricted << BITS | number;
            }
        }
        return restricted;
    }

    /** Per alternative the places of the interventions about which some rule speaks that may come out otherwise, and whether weighing may. */
    private List<BitSet> affects() {
        List<BitSet> affected = new ArrayList<>();
        for (int number = 0; number <= numbered.size(); number++) {
            affected.add(new BitSet());
        }
        for (RuleIndex.About about : index.interventions()) {
            for (RuleIndex.Indexed rule : about.rules()) {
                int[] seen = seenAs(rule.reads());
                for (int number = 1; number <= numbered.size(); number++) {
                    if (seen[number] != 0) {
                        affected.get(number).set(about.place());
                    }
                }
            }
        }
        int[] weighedAs = seenAs(index.weighed());
        for (int number = 1; number <= numbered.size(); number++) {
            affected.get(number).set(whetherWeighed, weighedAs[number] != 0);
        }
        return affected;
    }

    /** The same variation, as far as an intervention may stand otherwise in it. */
    private long restricted(long variation, RuleIndex.About about) {
        long restricted = NONE;
        for (int shift = 2 * BITS; shift >= 0; shift -= BITS) {
            int number = (int) (variation >> shift & MASK);
            if (affects.get(number).get(about.place())) {
                restricted = restricted << BITS | number;
            }
        }
        return restricted;
    }

    /** Per alternative the first one with the same effect on some rules; 0 when that is none. */
    private int[] seenAs(RuleIndex.Dependence dependence) {
        int[] seen = seenAs[dependence.place()];
        if (seen == null) {
            seen = new int[numbered.size() + 1];
            Map<String, Map<List<Object>, Integer>> told = new HashMap<>();
            for (int number = 1; number <= numbered.size(); number++) {
                Numbered each = numbered.get(number - 1);
                if (dependence.terms().get(each.place())) {
                    Map<List<Object>, Integer> same =
                            told.computeIfAbsent(each.code(), code -> toldNow(dependence, each));
                    List<Object> effect = told(
                            dependence,
                            each.code(),
                            each.alternative().setting().value());
                    seen[number] = same.merge(effect, number, (first, other) -> first);
                }
            }
            seenAs[dependence.place()] = seen;
        }
        return seen;
    }

    private Map<List<Object>, Integer> toldNow(RuleIndex.Dependence dependence, Numbered term) {
        Map<List<Object>, Integer> told = new HashMap<>();
        term.now().ifPresent(now -> told.put(told(dependence, term.code(), now), 0));
        return told;
    }

    private List<Object> told(RuleIndex.Dependence dependence, String term, Setting.Value value) {
        return dependence.distinctions().of(term, value, asOf);
    }

    private Reading reading(long variation) {
        Reading found = readings.get(variation);
        if (found == null) {
            effort.spend(KEPT_READING);
            Map<String, Knowledge> otherwise = new LinkedHashMap<>();
            for (long left = variation; left != NONE; left >>= BITS) {
                int number = (int) (left & MASK);
                Numbered each = numbered.get(number - 1);
                otherwise.put(each.code(), knowledge(number));
            }
            found = reference.read(otherwise.isEmpty() ? known : known.with(otherwise), asOf, effort);
            readings.put(variation, found);
        }
        return found;
    }

    private Knowledge knowledge(int number) {
        Knowledge found = knowledges.get(number);
        if (found == null) {
            found = numbered.get(number - 1).alternative().knowledge().get();
            knowledges.put(number, found);
        }
        return found;
    }

    private Optional<Speaking> speaks(RuleIndex.Indexed rule, long variation) {
        long seen = restricted(variation, rule.reads());
        Map<Long, Optional<Speaking>> memory = spoken.get(rule.place());
        Optional<Speaking> found = memory.get(seen);
        if (found == null) {
            effort.spend(KEPT_ANSWER);
            Reading reading = reading(seen);
            found = !reading.isCertain(rule.rule())
                    ? Optional.empty()
                    : Optional.of(new Speaking(
                            rule.rule(),
                            rule.binds() ? reading.matches(rule.rule()).codes() : Map.of()));
            memory.put(seen, found);
        }
        return found;
    }

    private List<Speaking> speaking(List<RuleIndex.Indexed> rules, long variation) {
        List<Speaking> speaking = new ArrayList<>();
        rules.forEach(rule -> speaks(rule, variation).ifPresent(speaking::add));
        return speaking;
    }

    /** Where an intervention stands. */
    Standing standing(RuleIndex.About about, long variation) {
        long seen = restricted(variation, about);
        Map<Long, Standing> memory = stood.get(about.place());
        Standing found = memory.get(seen);
        if (found == null) {
            effort.spend(KEPT_ANSWER);
            found = standing(about, said(about, seen));
            memory.put(seen, found);
        }
        return found;
    }

    /** What is said about an intervention: the numbers of the conclusions. */
    private BitSet said(RuleIndex.About about, long variation) {
        BitSet said = new BitSet();
        for (RuleIndex.Indexed rule : about.rules()) {
            Optional<Speaking> speaking = speaks(rule, variation);
            if (speaking.isPresent()) {
                List<Conclusion> conclusions = rule.rule().conclusions();
                for (int i = 0; i < conclusions.size(); i++) {
                    if (standings.isAbout(conclusions.get(i), speaking.get(), about.code())) {
                        said.set(rule.firstConclusion() + i);
                    }
                }
            }
        }
        return said;
    }

    /** Where an intervention stands when this is said about it: the same for all variations in which it is. */
    private Standing standing(RuleIndex.About about, BitSet said) {
        Map<BitSet, Standing> memory = stoodBy.get(about.place());
        Standing found = memory.get(said);
        if (found == null) {
            List<Standings.Said> all = new ArrayList<>();
            for (RuleIndex.Indexed rule : about.rules()) {
                List<Conclusion> conclusions = rule.rule().conclusions();
                for (int i = 0; i < conclusions.size(); i++) {
                    if (said.get(rule.firstConclusion() + i)) {
                        all.add(new Standings.Said(rule.rule(), (Conclusion.AboutIntervention) conclusions.get(i)));
                    }
                }
            }
            found = standings.of(about.code(), all);
            memory.put(said, found);
        }
        return found;
    }

    /** Whether the principles are weighed at all. */
    boolean isWeighed(long variation) {
        long seen = restricted(variation, index.weighed());
        Boolean known = weighed.get(seen);
        if (known == null) {
            known = speaking(index.abstaining(), seen).isEmpty();
            weighed.put(seen, known);
        }
        return known;
    }

    /** What would be proposed, first to last. */
    List<Standing> ranked(long variation) {
        return standings.order().ranked(all(variation), isWeighed(variation));
    }

    private List<Standing> all(long variation) {
        List<Standing> all = new ArrayList<>();
        for (RuleIndex.About about : index.interventions()) {
            if (!about.rules().isEmpty()) {
                all.add(standing(about, variation));
            }
        }
        return all;
    }

    /** What would be proposed, with what accompanies it. */
    Outlook outlook(long variation) {
        List<Standing> ranked = ranked(variation);
        Set<String> ruledOut = new HashSet<>();
        all(variation).stream().filter(Standing::ruledOut).forEach(standing -> ruledOut.add(standing.code()));
        Set<String> companions = new TreeSet<>();
        standings
                .companions(ranked, ruledOut, speaking(index.accompanying(), variation))
                .values()
                .forEach(companions::addAll);
        return new Outlook(ranked, companions);
    }

    /**
     * What keeps an intervention from being proposed; empty when it is. Only an alternative that {@link #bearsOn} some of it can change that.
     */
    BitSet inTheWayOfProposing(RuleIndex.About asked, long variation) {
        effort.spend(ASKED);
        BitSet inTheWay = new BitSet();
        Standing own = standing(asked, variation);
        if (!own.isCandidate(isWeighed(variation))) {
            inTheWay.set(asked.place());
            inTheWay.set(whetherWeighed);
        } else if (!own.isExclusive()) {
            for (RuleIndex.About other : rivals) {
                if (standings.mayBeExclusive(other.code())
                        && standing(other, variation).isExclusive()) {
                    inTheWay.set(asked.place());
                    inTheWay.set(other.place());
                    return inTheWay;
                }
            }
        }
        return inTheWay;
    }

    /** What keeps an intervention from being the first proposal; empty when it is, see {@link #inTheWayOfProposing}. */
    BitSet inTheWayOfBeingFirst(RuleIndex.About asked, long variation) {
        BitSet inTheWay = inTheWayOfProposing(asked, variation);
        if (!inTheWay.isEmpty()) {
            return inTheWay;
        }
        boolean weighing = isWeighed(variation);
        Standing own = standing(asked, variation);
        for (RuleIndex.About other : rivals) {
            if (other != asked) {
                Standing rival = standing(other, variation);
                boolean isAbove = rival.isCandidate(weighing)
                        && rival.isExclusive() == own.isExclusive()
                        && standings.order().comparator().compare(rival, own) < 0;
                if (isAbove) {
                    inTheWay.set(asked.place());
                    inTheWay.set(other.place());
                    inTheWay.set(whetherWeighed);
                    return inTheWay;
                }
            }
        }
        return inTheWay;
    }

    /** Whether an alternative can change anything about what is in the way. */
    boolean bearsOn(Alternative alternative, BitSet inTheWay) {
        return affects.get(numbers.get(alternative).intValue()).intersects(inTheWay);
    }
}
