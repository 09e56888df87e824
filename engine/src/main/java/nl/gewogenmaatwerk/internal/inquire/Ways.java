package nl.gewogenmaatwerk.internal.inquire;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.Change.Kind;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhatIf.Way;
import nl.gewogenmaatwerk.internal.inquire.Facet.Alternative;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;

/** The smallest sets of changes by which something comes about: all sets of one change are looked at, then of two, then of three. Used by one thread. */
final class Ways {

    /** What is asked for. */
    interface Goal {
        /** What keeps a variation from it, see {@link Variations#bearsOn}; empty when nothing does. */
        BitSet inTheWay(long variation);
    }

    /** One fact that is otherwise. */
    private record Step(Facet facet, Alternative alternative) {}

    private final Variations variations;
    private final List<Facet> facets;

    /** @param facets what can be changed, in vocabulary order */
    Ways(Variations variations, List<Facet> facets) {
        this.variations = variations;
        this.facets = facets;
    }

    /** The ways to what is asked for; none when it is so already. */
    WhatIf.Ways to(Goal goal) {
        if (goal.inTheWay(Variations.NONE).isEmpty()) {
            return new WhatIf.Ways(true, List.of());
        }
        for (int size = 1; size <= WhatIf.MAX_CHANGES; size++) {
            List<List<Step>> found = new ArrayList<>();
            search(0, size, Variations.NONE, new ArrayList<>(), goal, found);
            if (!found.isEmpty()) {
                return new WhatIf.Ways(
                        false,
                        nearest(found).stream().map(Ways::way).sorted(ORDER).toList());
            }
        }
        return new WhatIf.Ways(false, List.of());
    }

    private void search(int from, int left, long variation, List<Step> chosen, Goal goal, List<List<Step>> found) {
        // Of the last change it is known what it must bear on: whatever keeps the others from being enough.
        BitSet inTheWay = left == 1 ? goal.inTheWay(variation) : new BitSet();
        for (int i = from; i <= facets.size() - left; i++) {
            Facet facet = facets.get(i);
            for (Alternative alternative : facet.alternatives()) {
                long next = variations.and(variation, alternative);
                chosen.add(new Step(facet, alternative));
                if (left > 1) {
                    search(i + 1, left - 1, next, chosen, goal, found);
                } else if (variations.bearsOn(alternative, inTheWay)
                        && goal.inTheWay(next).isEmpty()) {
                    found.add(List.copyOf(chosen));
                }
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** Without those that go further than another one with the same facts. */
    private static List<List<Step>> nearest(List<List<Step>> found) {
        return found.stream()
                .filter(way -> found.stream().noneMatch(other -> other != way && isWithin(other, way)))
                .toList();
    }

    private static boolean isWithin(List<Step> nearer, List<Step> further) {
        for (int i = 0; i < nearer.size(); i++) {
            Step near = nearer.get(i);
            Step far = further.get(i);
            boolean within = near.facet() == far.facet()
                    && (near.alternative() == far.alternative()
                            || near.alternative()
                                    .distance()
                                    .isWithin(far.alternative().distance()));
            if (!within) {
                return false;
            }
        }
        return true;
    }

    // ---- words and order

    private static final Comparator<Way> ORDER = Comparator.comparing((Way way) -> count(way, Kind.WORSENS))
            .thenComparing(way -> count(way, Kind.TURNS_OUT));

    private static long count(Way way, Kind kind) {
        return way.changes().stream().filter(change -> change.kind() == kind).count();
    }

    private static Way way(List<Step> steps) {
        List<Change> changes = steps.stream().map(Ways::change).toList();
        return new Way(
                changes,
                Phrase.WHAT_IF.with(Words.and(steps.stream().map(Ways::clause).toList())));
    }

    private static Change change(Step step) {
        Facet facet = step.facet();
        return new Change(
                facet.key(),
                facet.term().label(),
                facet.now(),
                step.alternative().text(),
                kind(step),
                step.alternative().setting());
    }

    /** Of scores and barriers it is known what is favourable; the codes of a barrier item go from favourable to unfavourable. */
    private static Kind kind(Step step) {
        Facet facet = step.facet();
        Facet.Distance distance = step.alternative().distance();
        if (facet.now().isEmpty()) {
            return Kind.TURNS_OUT;
        }
        if (step.alternative().setting().value() instanceof Setting.BarrierState state) {
            boolean better = distance.steps() > 0 || distance.steps() == 0 && state.addressed();
            return better ? Kind.IMPROVES : Kind.WORSENS;
        }
        boolean isRating = facet.term() instanceof Construct
                || facet.term().code().equals(GoalField.CLARITY)
                || facet.term().code().equals(GoalField.FEASIBILITY)
                || facet.term().code().equals(GoalField.OWNED_BY_CLIENT);
        if (isRating) {
            return distance.steps() > 0 ? Kind.IMPROVES : Kind.WORSENS;
        }
        if (facet.term() instanceof SituationItem item
                && item.part() == Part.BARRIER
                && item.type() instanceof SituationItem.Codes codes
                && step.alternative().setting().value() instanceof Setting.Code code) {
            return codes.rank(code.code()) == 0 ? Kind.IMPROVES : Kind.WORSENS;
        }
        return Kind.OTHER;
    }

    /** A change as a clause: what would be so. */
    private static Text clause(Step step) {
        Facet facet = step.facet();
        Text label = facet.term().label();
        Optional<Text> now = facet.now();
        if (step.alternative().setting().value() instanceof Setting.BarrierState state) {
            Text clause = state.severity() == Severity.NONE
                    ? (now.isPresent() ? Phrase.NOTHING_IN_THE_WAY_ANY_MORE : Phrase.TURNS_OUT_CLEAR).with(label)
                    : (now.isPresent() ? barrier(step, state) : Phrase.TURNS_OUT_BARRIER)
                            .with(label, state.severity().label());
            return state.addressed() && step.alternative().distance().steps() != 0
                    ? Phrase.AND_HELP.with(clause)
                    : clause;
        }
        if (now.isEmpty()) {
            boolean isYesNo = step.alternative().setting().value() instanceof Setting.YesNo;
            return (isYesNo ? Phrase.TURNS_OUT_ANSWER : Phrase.TURNS_OUT)
                    .with(label, step.alternative().text());
        }
        return Phrase.BECOMES.with(label, step.alternative().text());
    }

    private static Phrase barrier(Step step, Setting.BarrierState state) {
        if (step.alternative().distance().steps() != 0) {
            return Phrase.BARRIER_BECOMES;
        }
        return state.addressed() ? Phrase.HELP_STARTS : Phrase.HELP_STOPS;
    }
}
