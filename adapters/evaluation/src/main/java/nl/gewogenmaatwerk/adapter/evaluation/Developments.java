package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells;
import nl.gewogenmaatwerk.adapter.evaluation.count.Statistics;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.evaluation.Development;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Moment;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Reliability;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/** How clients developed: one by one, and together. */
final class Developments {

    static final Text ALIKE = new Text("minder dan twee verschil", "less than two apart");
    static final Text APART = new Text("twee of meer verschil", "two or more apart");

    private static final List<Optional<ScoreSource>> SOURCES = List.of(
            Optional.of(ScoreSource.CLIENT),
            Optional.of(ScoreSource.PROFESSIONAL),
            Optional.of(ScoreSource.INSTRUMENT),
            Optional.empty());

    private final Map<String, Measure> measures;
    private final int gap;

    /** @param gap from which difference on the client and the professional see something differently */
    Developments(Map<String, Measure> measures, int gap) {
        this.measures = measures;
        this.gap = gap;
    }

    // ---- one client

    List<Picture.Series> series(CaseHistory history) {
        List<Picture.Series> all = new ArrayList<>();
        for (Measure measure : measures.values()) {
            for (Optional<ScoreSource> source : SOURCES) {
                Series series = history.series().get(new Series.Key(measure.key(), source));
                if (series != null) {
                    all.add(new Picture.Series(
                            measure.key(), measure.label(), source, points(history, series), outcome(measure, series)));
                }
            }
        }
        return all;
    }

    private static List<Picture.Point> points(CaseHistory history, Series series) {
        NavigableMap<Integer, Picture.Point> quarters = new TreeMap<>();
        series.values().forEach((day, value) -> {
            int quarter = CaseHistory.quarter(history.start(), day);
            quarters.put(quarter, new Picture.Point(Moment.QUARTER, quarter, day, value));
        });
        Picture.Point start = point(Moment.START, history, series.values().firstEntry());
        Picture.Point end = point(Moment.END, history, series.values().lastEntry());
        quarters.values()
                .removeIf(point -> point.on().equals(start.on()) || point.on().equals(end.on()));
        List<Picture.Point> points = new ArrayList<>(List.of(start));
        points.addAll(quarters.values());
        if (series.isRepeated()) {
            points.add(end);
        }
        return points;
    }

    private static Picture.Point point(Moment moment, CaseHistory history, Map.Entry<LocalDate, Integer> measured) {
        return new Picture.Point(
                moment,
                CaseHistory.quarter(history.start(), measured.getKey()),
                measured.getKey(),
                measured.getValue());
    }

    private static Optional<Picture.Outcome> outcome(Measure measure, Series series) {
        if (!series.isRepeated()) {
            return Optional.empty();
        }
        int change = series.last() - series.first();
        Optional<Reliability> reliability = measure.reliability(series.source());
        OptionalDouble index = reliability
                .map(known -> OptionalDouble.of(Statistics.rounded(known.index(change))))
                .orElse(OptionalDouble.empty());
        return Optional.of(new Picture.Outcome(change, direction(change, reliability), index));
    }

    private static Direction direction(int change, Optional<Reliability> reliability) {
        boolean isError = reliability.isPresent() && Math.abs(reliability.get().index(change)) <= Reliability.RELIABLE;
        return isError ? Direction.STABLE : Direction.of(change);
    }

    List<Picture.Gap> gaps(CaseHistory history, Iterable<Construct> constructs) {
        List<Picture.Gap> gaps = new ArrayList<>();
        for (Construct construct : constructs) {
            both(history, construct).forEach((quarter, scores) -> {
                if (scores.isApart(gap)) {
                    gaps.add(new Picture.Gap(
                            construct.code(), construct.label(), quarter, scores.client(), scores.professional()));
                }
            });
        }
        return gaps;
    }

    /** The last scores of both in the quarters in which both scored. */
    private static NavigableMap<Integer, Both> both(CaseHistory history, Construct construct) {
        NavigableMap<Integer, Both> both = new TreeMap<>();
        Optional<Series> client = history.series(construct.fact(), ScoreSource.CLIENT);
        Optional<Series> professional = history.series(construct.fact(), ScoreSource.PROFESSIONAL);
        if (client.isPresent() && professional.isPresent()) {
            Map<Integer, Integer> others = professional.get().byQuarter(history.start());
            client.get().byQuarter(history.start()).forEach((quarter, score) -> {
                Integer other = others.get(quarter);
                if (other != null) {
                    both.put(quarter, new Both(score, other));
                }
            });
        }
        return both;
    }

    private record Both(int client, int professional) {
        boolean isApart(int gap) {
            return Math.abs(client - professional) >= gap;
        }
    }

    // ---- all clients together

    List<Development> together(List<CaseHistory> histories) {
        List<Development> all = new ArrayList<>();
        for (Measure measure : measures.values()) {
            for (Optional<ScoreSource> source : SOURCES) {
                List<CaseHistory> repeated = histories.stream()
                        .filter(history -> {
                            Series series = history.series().get(new Series.Key(measure.key(), source));
                            return series != null && series.isRepeated();
                        })
                        .toList();
                if (!repeated.isEmpty()) {
                    all.add(development(measure, source, repeated));
                }
            }
        }
        return all;
    }

    private static Development development(Measure measure, Optional<ScoreSource> source, List<CaseHistory> histories) {
        Optional<Reliability> reliability = measure.reliability(source);
        Cells outcomes = new Cells();
        for (Direction direction : Direction.values()) {
            outcomes.outcome(direction.name(), direction.label());
        }
        List<Double> changes = new ArrayList<>();
        Map<Slot, List<Double>> slots = new TreeMap<>();
        for (CaseHistory history : histories) {
            Series series = history.series().get(new Series.Key(measure.key(), source));
            int change = series.last() - series.first();
            changes.add((double) change);
            outcomes.add(direction(change, reliability).name());
            for (Picture.Point point : points(history, series)) {
                int quarter = point.moment() == Moment.QUARTER ? point.quarter() : 0;
                slots.computeIfAbsent(new Slot(point.moment(), quarter), any -> new ArrayList<>())
                        .add((double) point.value());
            }
        }
        Optional<Estimate> change = Statistics.mean(changes);
        List<Development.Point> course = new ArrayList<>();
        // With two of start, end and change, the third is known; so all of them may be shown, or the change alone.
        boolean isShown = change.isPresent()
                && Statistics.mean(slots.get(new Slot(Moment.START, 0))).isPresent()
                && Statistics.mean(slots.get(new Slot(Moment.END, 0))).isPresent();
        if (isShown) {
            slots.forEach((slot, values) -> Statistics.mean(values)
                    .ifPresent(mean -> course.add(
                            new Development.Point(slot.moment(), slot.quarter(), values.size(), mean.value()))));
        }
        return new Development(
                measure.key(),
                measure.label(),
                source,
                Cells.shown(histories.size()),
                change,
                course,
                outcomes.shown(),
                reliability.isPresent());
    }

    private record Slot(Moment moment, int quarter) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int order = moment.compareTo(other.moment);
            return order == 0 ? Integer.compare(quarter, other.quarter) : order;
        }
    }

    List<Evaluation.Agreement> agreements(List<CaseHistory> histories, Iterable<Construct> constructs) {
        List<Evaluation.Agreement> agreements = new ArrayList<>();
        for (Construct construct : constructs) {
            Cells seen = new Cells().outcome("ALIKE", ALIKE).outcome("APART", APART);
            boolean isSeen = false;
            for (CaseHistory history : histories) {
                NavigableMap<Integer, Both> both = both(history, construct);
                if (!both.isEmpty()) {
                    seen.add(both.lastEntry().getValue().isApart(gap) ? "APART" : "ALIKE");
                    isSeen = true;
                }
            }
            if (isSeen) {
                Distribution shown = seen.shown();
                agreements.add(new Evaluation.Agreement(construct.code(), construct.label(), shown));
            }
        }
        return agreements;
    }
}
