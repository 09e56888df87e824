package nl.gewogenmaatwerk.internal.inquire;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.Change.Kind;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhatIf.Way;
import nl.gewogenmaatwerk.internal.inquire.Variations.Step;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.internal.wording.Words;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;

/**
 * The smallest sets of changes by which something comes about, of one change, of two, or of three. A set grows only by changes that could
 * help; since each larger set by which it comes about has one of those, none is missed. Used by one thread.
 */
final class Ways {

    /** What is asked for. */
    interface Goal {
        /**
         * What could help, see {@link Variations#helpingToBeFirst}; absent when it is so already.
         *
         * @param last whether only one more change is looked at
         */
        Optional<BitSet> helping(long variation, boolean last);
    }

    private final Variations variations;

    Ways(Variations variations) {
        this.variations = variations;
    }

    /** The ways to what is asked for; none when it is so already. */
    WhatIf.Ways to(Goal goal) {
        if (goal.helping(Variations.NONE, false).isEmpty()) {
            return new WhatIf.Ways(true, List.of());
        }
        long[] tried = {Variations.NONE};
        for (int size = 1; size <= WhatIf.MAX_CHANGES; size++) {
            boolean last = size == WhatIf.MAX_CHANGES;
            tried = Arrays.stream(tried)
                    .flatMap(variation -> variations.and(
                            variation, goal.helping(variation, last).orElseThrow()))
                    .sorted()
                    .distinct()
                    .toArray();
            List<List<Step>> found = Arrays.stream(tried)
                    .filter(variation -> goal.helping(variation, false).isEmpty())
                    .mapToObj(variations::steps)
                    .toList();
            if (!found.isEmpty()) {
                return new WhatIf.Ways(
                        false,
                        nearest(found).stream().map(Ways::way).sorted(ORDER).toList());
            }
        }
        return new WhatIf.Ways(false, List.of());
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
