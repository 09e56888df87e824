package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.advice.Stands.Place;
import nl.gewogenmaatwerk.advice.Stands.Turn;
import nl.gewogenmaatwerk.internal.inquire.Facet.Alternative;
import nl.gewogenmaatwerk.internal.weigh.Standing;

/** How firmly each proposal stands. Used by one thread. */
final class Robustness {

    /** What an alternative would turn: the same place and the same first proposal. */
    private record Effect(Place place, Optional<String> first) {}

    /** What would be proposed with an alternative. */
    private record Seen(Facet facet, Alternative alternative, Outlook outlook) {}

    private final Bounds bounds;
    private final List<Seen> unknowns;
    private final List<Seen> steps;

    Robustness(Variations variations, Bounds bounds, List<Facet> unknowns, List<Facet> steps) {
        this.bounds = bounds;
        this.unknowns = seen(variations, unknowns);
        this.steps = seen(variations, steps);
    }

    private static List<Seen> seen(Variations variations, List<Facet> facets) {
        List<Standing> now = variations.ranked(Variations.NONE);
        List<Seen> seen = new ArrayList<>();
        for (Facet facet : facets) {
            for (Alternative alternative : facet.alternatives()) {
                List<Standing> then = variations.ranked(variations.with(alternative));
                if (!codes(then).equals(codes(now))) {
                    seen.add(new Seen(facet, alternative, new Outlook(then, Set.of())));
                }
            }
        }
        return seen;
    }

    private static List<String> codes(List<Standing> ranked) {
        return ranked.stream().map(Standing::code).toList();
    }

    /** How firmly a proposal stands. */
    Stands of(Proposal proposal) {
        Place now = proposal.rank() == 1 ? Place.FIRST : Place.LATER;
        Bounds.Range range = bounds.range(proposal.intervention());
        return new Stands(
                bounds.keepsItsPlace(proposal.intervention(), now == Place.FIRST),
                range.lowest(),
                range.highest(),
                turns(proposal.intervention(), now, unknowns),
                turns(proposal.intervention(), now, steps));
    }

    private static List<Turn> turns(String intervention, Place now, List<Seen> seen) {
        List<Turn> turns = new ArrayList<>();
        Map<Facet, Map<Effect, List<Alternative>>> byFacet = new LinkedHashMap<>();
        for (Seen each : seen) {
            Effect effect = new Effect(
                    each.outlook().place(intervention), each.outlook().first());
            if (effect.place() != now) {
                byFacet.computeIfAbsent(each.facet(), facet -> new LinkedHashMap<>())
                        .computeIfAbsent(effect, any -> new ArrayList<>())
                        .add(each.alternative());
            }
        }
        byFacet.forEach((facet, effects) -> effects.forEach((effect, turning) -> turns.add(new Turn(
                facet.term().code(),
                facet.key(),
                facet.term().label(),
                facet.now(),
                facet.words(turning),
                effect.place(),
                effect.first()))));
        return turns;
    }
}
