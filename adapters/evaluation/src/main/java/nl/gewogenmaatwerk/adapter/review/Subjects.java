package nl.gewogenmaatwerk.adapter.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells;
import nl.gewogenmaatwerk.adapter.review.Seen.Place;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.review.Alarm;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.text.Text;

/** Counts the cases in which each of a number of things had a part. Used by one thread. */
final class Subjects {

    private final Map<String, Text> labels;
    private final Map<String, Text> reasons;
    private final Map<String, Counted> all = new HashMap<>();

    /** Nothing counted yet. @param labels what can be counted, by id, in the order in which it is told @param reasons the reasons that can occur */
    Subjects(Map<String, Text> labels, Map<String, Text> reasons) {
        this.labels = new LinkedHashMap<>(labels);
        this.reasons = reasons;
    }

    /** What is counted of one of them. */
    private static final class Counted {
        final Tally tally;
        final Map<Place, Integer> places = new HashMap<>();
        int firstDecided;
        int firstDeviated;

        Counted(Map<String, Text> reasons) {
            tally = new Tally(reasons);
        }

        int at(Place place) {
            return places.getOrDefault(place, 0);
        }

        int argued() {
            return tally.decisions().total();
        }
    }

    /** One more case in which it had a part. */
    void add(String id, Place place, Seen seen) {
        Counted counted = all.computeIfAbsent(id, any -> new Counted(reasons));
        counted.tally.add(seen);
        counted.places.merge(place, 1, Integer::sum);
        if (place == Place.FIRST && seen.isDecided()) {
            counted.firstDecided++;
            if (Tally.outcome(seen).equals(Tally.DEVIATED)) {
                counted.firstDeviated++;
            }
        }
    }

    /** Those that had a part nowhere, in order. */
    List<Review.Named> absent() {
        return named(id -> !all.containsKey(id));
    }

    /** Those that were behind no proposal, in order. */
    List<Review.Named> behindNoProposal() {
        return named(id -> {
            Counted counted = all.get(id);
            return counted == null || counted.at(Place.FIRST) + counted.at(Place.LATER) == 0;
        });
    }

    /** Those that are almost always overruled where they are behind the first proposal, in order. */
    List<Review.Named> overruled() {
        return named(id -> {
            Counted counted = all.get(id);
            return counted != null
                    && Tally.isAtLeast(
                            Alarm.OVERRULED_PERCENT, counted.firstDeviated, counted.firstDecided, Alarm.FEWEST_CASES);
        });
    }

    private List<Review.Named> named(Predicate<String> wanted) {
        return labels.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .map(each -> new Review.Named(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * What may be shown of those that had a part somewhere, in order.
     *
     * @param whole       what was decided in all cases
     * @param proposing   in how many cases there were proposals
     * @param isPartition whether exactly one of them is behind the first proposal of every case that has one, so that their counts add up
     */
    List<Review.Subject> shown(Tally whole, int proposing, boolean isPartition) {
        int cases = whole.decisions().total();
        Set<String> untold = new HashSet<>();
        all.forEach((id, counted) -> {
            if (!Tally.isEnough(counted.argued()) || Cells.isTooFew(cases - counted.argued())) {
                untold.add(id);
            }
        });
        Set<String> firstUnshown = firstUnshown(untold, proposing, isPartition);
        List<Review.Subject> shown = new ArrayList<>();
        labels.forEach((id, label) -> {
            Counted counted = all.get(id);
            if (counted != null) {
                boolean isTold = !untold.contains(id);
                Cells places = places(counted, firstUnshown.contains(id));
                Tally tally = counted.tally.within(whole);
                Distribution decisions =
                        isTold ? tally.decisions().shown() : tally.decisions().nothing();
                shown.add(new Review.Subject(
                        id,
                        label,
                        isTold ? Cells.shown(counted.argued()) : OptionalInt.empty(),
                        isTold ? places.shown() : places.nothing(),
                        decisions,
                        tally.because(decisions)));
            }
        });
        return shown;
    }

    /**
     * Of which the count of first proposals is not to be shown: what is hidden for one could be worked out from the others, when these counts
     * add up. Those of which nothing can be told without giving away something are added to the untold.
     */
    private Set<String> firstUnshown(Set<String> untold, int proposing, boolean isPartition) {
        Set<String> unshown = new HashSet<>(untold);
        all.forEach((id, counted) -> {
            if (Cells.isTooFew(proposing - counted.at(Place.FIRST))) {
                unshown.add(id);
            }
        });
        int before = -1;
        while (before < unshown.size()) {
            before = unshown.size();
            Cells firsts = new Cells();
            labels.forEach((id, label) -> {
                Counted counted = all.get(id);
                if (counted == null) {
                    return;
                }
                if (!Tally.isShown(places(counted, unshown.contains(id)).shown(), Place.FIRST.name())) {
                    unshown.add(id);
                }
                if (counted.at(Place.FIRST) > 0) {
                    firsts.outcome(id, label);
                    firsts.add(id, counted.at(Place.FIRST));
                    if (unshown.contains(id)) {
                        firsts.unshown(id);
                    }
                }
            });
            if (isPartition) {
                List<Distribution.Cell> cells = firsts.shown().cells();
                cells.stream().filter(cell -> cell.count().isEmpty()).forEach(cell -> unshown.add(cell.code()));
                if (cells.size() == 1) {
                    cells.stream()
                            .map(Distribution.Cell::code)
                            .filter(unshown::contains)
                            .forEach(untold::add);
                }
            }
        }
        return unshown;
    }

    private static Cells places(Counted counted, boolean isFirstUnshown) {
        Cells places = new Cells(Cells.Nobody.LEFT_OUT)
                .outcome(Place.FIRST.name(), new Text("achter het eerste voorstel", "behind the first proposal"))
                .outcome(
                        Place.LATER.name(),
                        new Text("alleen achter een later voorstel", "only behind a later proposal"))
                .outcome(Place.NONE.name(), new Text("achter geen voorstel", "behind no proposal"));
        counted.places.forEach((place, cases) -> places.add(place.name(), cases));
        return isFirstUnshown ? places.unshown(Place.FIRST.name()) : places;
    }
}
