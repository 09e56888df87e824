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
import java.util.stream.LongStream;
import nl.gewogenmaatwerk.advice.Proposal.Tier;
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

    /** What it takes to keep a reading, to keep what a rule says, where an intervention stands or what is still to be tried, and to ask for it. */
    private static final int KEPT_READING = 1_000;

    private static final int KEPT_ANSWER = 100;
    private static final int ASKED = 10;

    private static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;

    /** One fact that is otherwise. @param place the place of its term */
    record Step(Facet facet, Alternative alternative, int place) {}

    /**
     * Where an intervention stands when this is said about it.
     *
     * @param said    the numbers of the conclusions
     * @param rising  the numbers of the alternatives that could let it rise
     * @param sinking the numbers of the alternatives that could let it sink
     */
    private record Stood(Standing standing, BitSet said, BitSet rising, BitSet sinking) {}

    private final RuleIndex index;
    private final Standings standings;
    private final ReferenceEvaluator reference;
    private final LocalDate asOf;
    private final Effort effort;
    private final Knowledge known;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Alternative, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, Knowledge> knowledges = new HashMap<>();
    private final Map<Long, Reading> readings = new HashMap<>();
    private final List<Map<Long, Optional<Speaking>>> spoken = new ArrayList<>();
    private final List<Map<Long, Stood>> stood = new ArrayList<>();
    private final List<Map<BitSet, Stood>> stoodBy = new ArrayList<>();
    private final int[][] seenAs;
    private final BitSet[] seenBy;
    private final BitSet[] bearing;
    private final Map<Long, Boolean> weighed = new HashMap<>();
    private final List<Standing> now;
    private final List<Standing> rankedNow;
    private final List<RuleIndex.About> rivals;

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
        for (int i = 0; i < index.size(); i++) {
            spoken.add(new HashMap<>());
        }
        index.interventions().forEach(about -> {
            stood.add(new HashMap<>());
            stoodBy.add(new HashMap<>());
        });
        for (Facet facet : facets) {
            int place = index.place(facet.term().code());
            for (Alternative alternative : facet.alternatives()) {
                steps.add(new Step(facet, alternative, place));
                numbers.put(alternative, steps.size());
            }
        }
        this.seenBy = index.rules().stream().map(this::seenBy).toArray(BitSet[]::new);
        this.bearing = index.interventions().stream().map(this::bearing).toArray(BitSet[]::new);
        this.now = all(NONE);
        this.rankedNow = standings.order().ranked(now, isWeighed(NONE));
        // Who is proposed now is the first to ask whether it still stands above another.
        List<String> ranked = rankedNow.stream().map(Standing::code).toList();
        this.rivals = index.interventions().stream()
                .filter(about -> !about.rules().isEmpty())
                .sorted(Comparator.comparing(
                        about -> ranked.contains(about.code()) ? ranked.indexOf(about.code()) : ranked.size()))
                .toList();
    }

    /** The variation in which one fact is otherwise. */
    long with(Alternative alternative) {
        return numbers.get(alternative);
    }

    /** The variations in which one more fact is otherwise. @param numbers the numbers of the alternatives to try */
    LongStream and(long variation, BitSet numbers) {
        return numbers.stream()
                .filter(number -> steps(variation).stream()
                        .noneMatch(step -> step.facet() == steps.get(number - 1).facet()))
                .mapToLong(number -> {
                    effort.spend(KEPT_ANSWER);
                    return and(variation, number);
                });
    }

    /** The facts that are otherwise keep their order, so that each set of them is one variation. */
    private static long and(long variation, long number) {
        long last = variation & MASK;
        return number > last ? variation << BITS | number : and(variation >> BITS, number) << BITS | last;
    }

    /** What is otherwise in a variation. */
    List<Step> steps(long variation) {
        List<Step> otherwise = new ArrayList<>();
        for (int shift = 2 * BITS; shift >= 0; shift -= BITS) {
            int number = (int) (variation >> shift & MASK);
            if (number != 0) {
                otherwise.add(steps.get(number - 1));
            }
        }
        return otherwise;
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

    /** The same variation, as far as an intervention may stand otherwise in it. */
    private long restricted(long variation, RuleIndex.About about) {
        BitSet seen = bearing[about.place()];
        long restricted = NONE;
        for (int shift = 2 * BITS; shift >= 0; shift -= BITS) {
            int number = (int) (variation >> shift & MASK);
            if (seen.get(number)) {
                restricted = restricted << BITS | number;
            }
        }
        return restricted;
    }

    /** The numbers of the alternatives with which a rule may come out otherwise. */
    private BitSet seenBy(RuleIndex.Indexed rule) {
        int[] seen = seenAs(rule.reads());
        BitSet numbers = new BitSet();
        for (int number = 1; number <= steps.size(); number++) {
            numbers.set(number, seen[number] != 0);
        }
        return numbers;
    }

    /** The numbers of the alternatives with which some rule about an intervention may come out otherwise. */
    private BitSet bearing(RuleIndex.About about) {
        BitSet numbers = new BitSet();
        about.rules().forEach(rule -> numbers.or(seenBy[rule.place()]));
        return numbers;
    }

    /** Per alternative the first one with the same effect on some rules; 0 when that is none. */
    private int[] seenAs(RuleIndex.Dependence dependence) {
        int[] seen = seenAs[dependence.place()];
        if (seen == null) {
            seen = new int[steps.size() + 1];
            Map<Facet, Map<List<Object>, Integer>> told = new IdentityHashMap<>();
            for (int number = 1; number <= steps.size(); number++) {
                Step each = steps.get(number - 1);
                if (dependence.terms().get(each.place())) {
                    Map<List<Object>, Integer> same =
                            told.computeIfAbsent(each.facet(), facet -> toldNow(dependence, facet));
                    List<Object> effect = told(
                            dependence,
                            each.facet(),
                            each.alternative().setting().value());
                    seen[number] = same.merge(effect, number, (first, other) -> first);
                }
            }
            seenAs[dependence.place()] = seen;
        }
        return seen;
    }

    private Map<List<Object>, Integer> toldNow(RuleIndex.Dependence dependence, Facet facet) {
        Map<List<Object>, Integer> told = new HashMap<>();
        facet.value().ifPresent(value -> told.put(told(dependence, facet, value), 0));
        return told;
    }

    private List<Object> told(RuleIndex.Dependence dependence, Facet facet, Setting.Value value) {
        return dependence.distinctions().of(facet.term().code(), value, asOf);
    }

    private Reading reading(long variation) {
        Reading found = readings.get(variation);
        if (found == null) {
            effort.spend(KEPT_READING);
            Map<String, Knowledge> otherwise = new LinkedHashMap<>();
            for (long left = variation; left != NONE; left >>= BITS) {
                int number = (int) (left & MASK);
                otherwise.put(steps.get(number - 1).facet().term().code(), knowledge(number));
            }
            found = reference.read(
                    otherwise.isEmpty() ? known : known.with(otherwise),
                    asOf,
                    effort,
                    rule -> speaks(index.deriving(rule), variation).isPresent());
            readings.put(variation, found);
        }
        return found;
    }

    private Knowledge knowledge(int number) {
        Knowledge found = knowledges.get(number);
        if (found == null) {
            found = steps.get(number - 1).alternative().knowledge().get();
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
    private Standing standing(RuleIndex.About about, long variation) {
        return stood(about, variation).standing();
    }

    private Stood stood(RuleIndex.About about, long variation) {
        long seen = restricted(variation, about);
        Map<Long, Stood> memory = stood.get(about.place());
        Stood found = memory.get(seen);
        if (found == null) {
            effort.spend(KEPT_ANSWER);
            found = stood(about, said(about, seen));
            memory.put(seen, found);
        }
        return found;
    }

    /** What is said about an intervention: the numbers of the conclusions. Only rules that see a variation can say otherwise in it. */
    private BitSet said(RuleIndex.About about, long variation) {
        BitSet said = variation == NONE
                ? new BitSet()
                : (BitSet) stood(about, NONE).said().clone();
        for (RuleIndex.Indexed rule : about.rules()) {
            if (variation == NONE || restricted(variation, rule.reads()) != NONE) {
                List<Conclusion> conclusions = rule.rule().conclusions();
                Optional<Speaking> speaking = speaks(rule, variation);
                for (int i = 0; i < conclusions.size(); i++) {
                    said.set(
                            rule.firstConclusion() + i,
                            speaking.isPresent()
                                    && standings.isAbout(conclusions.get(i), speaking.get(), about.code()));
                }
            }
        }
        return said;
    }

    /** Where an intervention stands when this is said about it: the same for all variations in which it is. */
    private Stood stood(RuleIndex.About about, BitSet said) {
        Map<BitSet, Stood> memory = stoodBy.get(about.place());
        Stood found = memory.get(said);
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
            found = new Stood(
                    standings.of(about.code(), all),
                    said,
                    moved(about, said, true, Conclusion.class),
                    moved(about, said, false, Conclusion.class));
            memory.put(said, found);
        }
        return found;
    }

    /** Whether the principles are weighed at all. */
    private boolean isWeighed(long variation) {
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
        return ranked(all(variation), variation);
    }

    private List<Standing> ranked(List<Standing> all, long variation) {
        return isWeighed(variation) == isWeighed(NONE) && all.equals(now)
                ? rankedNow
                : standings.order().ranked(all, isWeighed(variation));
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
        List<Standing> all = all(variation);
        List<Standing> ranked = ranked(all, variation);
        Set<String> ruledOut = new HashSet<>();
        all.stream().filter(Standing::ruledOut).forEach(standing -> ruledOut.add(standing.code()));
        Set<String> companions = new TreeSet<>();
        standings
                .companions(ranked, ruledOut, speaking(index.accompanying(), variation))
                .values()
                .forEach(companions::addAll);
        return new Outlook(ranked, companions);
    }

    /**
     * What could help an intervention to be proposed: the numbers of the alternatives of which at least one is part of every larger
     * variation in which it is proposed. Absent when it is proposed already.
     */
    Optional<BitSet> helpingToBeProposed(RuleIndex.About asked, long variation) {
        effort.spend(ASKED);
        Stood own = stood(asked, variation);
        boolean weighing = isWeighed(variation);
        if (!own.standing().isCandidate(weighing)) {
            BitSet helping = moved(asked, own.said(), true, Conclusion.Acute.class);
            if (standings.isOffered(asked.code())) {
                helping.or(moved(asked, own.said(), true, Conclusion.Confirm.class));
                if (own.standing().ruledOut()) {
                    helping.or(moved(asked, own.said(), true, Conclusion.RuleOut.class));
                } else if (weighing) {
                    helping.or(own.rising());
                } else {
                    index.abstaining().stream()
                            .filter(rule -> speaks(rule, variation).isPresent())
                            .forEach(rule -> helping.or(seenBy[rule.place()]));
                }
            }
            return Optional.of(helping);
        }
        if (!own.standing().isExclusive()) {
            for (RuleIndex.About other : rivals) {
                if (standings.mayBeExclusive(other.code())) {
                    Stood rival = stood(other, variation);
                    if (rival.standing().isExclusive()) {
                        BitSet helping = moved(asked, own.said(), true, Conclusion.Acute.class);
                        helping.or(moved(other, rival.said(), false, Conclusion.Acute.class));
                        return Optional.of(helping);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What could help an intervention to be the first proposal, see {@link #helpingToBeProposed}.
     *
     * @param last whether only one more fact may be otherwise, which then has to help against everything above it
     */
    Optional<BitSet> helpingToBeFirst(RuleIndex.About asked, long variation, boolean last) {
        Optional<BitSet> helping = helpingToBeProposed(asked, variation);
        if (helping.isPresent()) {
            return helping;
        }
        boolean weighing = isWeighed(variation);
        Stood own = stood(asked, variation);
        for (RuleIndex.About other : rivals) {
            boolean isEnough = helping.isPresent() && (!last || helping.get().isEmpty());
            if (other != asked && !isEnough) {
                Stood rival = stood(other, variation);
                boolean isAbove = rival.standing().isCandidate(weighing)
                        && rival.standing().isExclusive() == own.standing().isExclusive()
                        && standings.order().comparator().compare(rival.standing(), own.standing()) < 0;
                if (isAbove) {
                    BitSet parting = parting(asked, own, other, rival);
                    helping.ifPresent(parting::and);
                    helping = Optional.of(parting);
                }
            }
        }
        return helping;
    }

    /** What could let one intervention come above another one: whatever of theirs decides between them. */
    private BitSet parting(RuleIndex.About asked, Stood own, RuleIndex.About other, Stood rival) {
        Tier above = rival.standing().tier(true).orElseThrow();
        boolean sameTier = own.standing().tier(true).orElseThrow() == above;
        BitSet parting = new BitSet();
        if (sameTier) {
            parting.or(own.rising());
            parting.or(rival.sinking());
        } else {
            parting.or(moved(asked, own.said(), true, Conclusion.Acute.class));
            if (above == Tier.ACUTE) {
                parting.or(moved(other, rival.said(), false, Conclusion.Acute.class));
            } else {
                parting.or(moved(asked, own.said(), true, Conclusion.Confirm.class));
                parting.or(moved(other, rival.said(), false, Conclusion.Confirm.class));
                parting.or(moved(other, rival.said(), false, Conclusion.RuleOut.class));
            }
        }
        return parting;
    }

    /**
     * The numbers of the alternatives that could let an intervention rise, or sink, by a verb: with which a rule may say something that it
     * does not say, or no longer say what it says. Nothing that is said in favour ever lowers an intervention, and nothing against it
     * raises it.
     */
    private BitSet moved(RuleIndex.About about, BitSet said, boolean up, Class<? extends Conclusion> verb) {
        BitSet moved = new BitSet();
        for (RuleIndex.Indexed rule : about.rules()) {
            List<Conclusion> conclusions = rule.rule().conclusions();
            for (int i = 0; i < conclusions.size(); i++) {
                Conclusion conclusion = conclusions.get(i);
                if (verb.isInstance(conclusion)
                        && standings.mayBeAbout(conclusion, about.code())
                        && (Standings.isInFavour(conclusion) == up) != said.get(rule.firstConclusion() + i)) {
                    moved.or(seenBy[rule.place()]);
                }
            }
        }
        return moved;
    }
}
