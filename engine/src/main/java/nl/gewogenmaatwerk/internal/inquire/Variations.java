package nl.gewogenmaatwerk.internal.inquire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.internal.inquire.Facet.Alternative;
import nl.gewogenmaatwerk.internal.reference.Knowledge;
import nl.gewogenmaatwerk.internal.reference.Reading;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.weigh.Standing;
import nl.gewogenmaatwerk.internal.weigh.Standings;
import nl.gewogenmaatwerk.internal.weigh.Standings.Speaking;

/**
 * One client, seen with up to three facts otherwise. What a rule says, and where an intervention stands, is worked out once for all
 * variations that are the same in everything it depends on; so all of them together cost little more than the few that differ. Used by one
 * thread.
 */
final class Variations {

    /** The variation in which nothing is otherwise. */
    static final long NONE = 0;

    private static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;

    /** An alternative by number. @param alternative the alternative @param code the code of its term @param place the place of its term */
    private record Numbered(Alternative alternative, String code, int place) {}

    private final RuleIndex index;
    private final Standings standings;
    private final ReferenceEvaluator reference;
    private final LocalDate asOf;
    private final Knowledge known;
    private final List<Numbered> numbered = new ArrayList<>();
    private final Map<Alternative, Long> numbers = new IdentityHashMap<>();
    private final Map<Long, Reading> readings = new HashMap<>();
    private final List<Map<Long, Optional<Speaking>>> spoken = new ArrayList<>();
    private final List<Map<Long, Standing>> stood = new ArrayList<>();
    private final BitSet abstainingTerms;

    Variations(
            RuleIndex index,
            Standings standings,
            ReferenceEvaluator reference,
            LocalDate asOf,
            Knowledge known,
            List<Facet> facets) {
        this.index = index;
        this.standings = standings;
        this.reference = reference;
        this.asOf = asOf;
        this.known = known;
        this.abstainingTerms = RuleIndex.terms(index.abstaining());
        index.rules().forEach(rule -> spoken.add(new HashMap<>()));
        index.interventions().forEach(about -> stood.add(new HashMap<>()));
        for (Facet facet : facets) {
            int place = index.place(facet.term().code());
            for (Alternative alternative : facet.alternatives()) {
                numbered.add(new Numbered(alternative, facet.term().code(), place));
                numbers.put(alternative, (long) numbered.size());
            }
        }
    }

    /** A variation in which one more fact is otherwise; of a term that is not otherwise in it yet. */
    long and(long variation, Alternative alternative) {
        return variation << BITS | numbers.get(alternative);
    }

    /** The same variation, as far as some terms see it. */
    private long restricted(long variation, BitSet terms) {
        long seen = NONE;
        for (int shift = 2 * BITS; shift >= 0; shift -= BITS) {
            long number = variation >> shift & MASK;
            if (number != 0 && terms.get(numbered.get((int) number - 1).place())) {
                seen = seen << BITS | number;
            }
        }
        return seen;
    }

    private Reading reading(long variation) {
        Reading found = readings.get(variation);
        if (found == null) {
            Map<String, Knowledge> otherwise = new LinkedHashMap<>();
            for (long left = variation; left != NONE; left >>= BITS) {
                Numbered each = numbered.get((int) (left & MASK) - 1);
                otherwise.put(each.code(), each.alternative().knowledge());
            }
            found = reference.read(otherwise.isEmpty() ? known : known.with(otherwise), asOf);
            readings.put(variation, found);
        }
        return found;
    }

    private Optional<Speaking> speaks(RuleIndex.Indexed rule, long variation) {
        long seen = restricted(variation, rule.terms());
        Map<Long, Optional<Speaking>> memory = spoken.get(rule.place());
        Optional<Speaking> found = memory.get(seen);
        if (found == null) {
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
        long seen = restricted(variation, about.terms());
        Map<Long, Standing> memory = stood.get(about.place());
        Standing found = memory.get(seen);
        if (found == null) {
            found = standings.of(about.code(), speaking(about.rules(), seen));
            memory.put(seen, found);
        }
        return found;
    }

    /** Whether the principles are weighed at all. */
    boolean isWeighed(long variation) {
        long seen = restricted(variation, abstainingTerms);
        return index.abstaining().stream().allMatch(rule -> speaks(rule, seen).isEmpty());
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

    /** Where one intervention would be; the same as in the {@link #outlook}, for less. */
    Place place(RuleIndex.About asked, long variation) {
        boolean weighing = isWeighed(variation);
        Standing own = standing(asked, variation);
        if (!own.isCandidate(weighing)) {
            return Place.NOT_PROPOSED;
        }
        Place place = Place.FIRST;
        for (RuleIndex.About other : index.interventions()) {
            if (other != asked && !other.rules().isEmpty()) {
                Standing rival = standing(other, variation);
                if (rival.isExclusive() && !own.isExclusive()) {
                    return Place.NOT_PROPOSED;
                }
                if (place == Place.FIRST
                        && rival.isCandidate(weighing)
                        && rival.isExclusive() == own.isExclusive()
                        && standings.order().comparator().compare(rival, own) < 0) {
                    place = Place.LATER;
                }
            }
        }
        return place;
    }
}
