package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/** What one source measured of one thing in a case, by day. @param measure its key @param source who measured it, if a file says so @param values never empty */
record Series(String measure, Optional<ScoreSource> source, NavigableMap<LocalDate, Integer> values) {

    /** Under what a series is kept. */
    record Key(String measure, Optional<ScoreSource> source) {}

    boolean isRepeated() {
        return values.size() > 1;
    }

    int first() {
        return values.firstEntry().getValue();
    }

    int last() {
        return values.lastEntry().getValue();
    }

    /** The last value before a day or on it, no more than so many days before. */
    Optional<Integer> before(LocalDate day, int days) {
        return Optional.ofNullable(values.floorEntry(day))
                .filter(entry -> !entry.getKey().isBefore(day.minusDays(days)))
                .map(Map.Entry::getValue);
    }

    /** The value nearest to a day, no more than so many days from it; the later of two that are equally near. */
    Optional<Integer> near(LocalDate day, int days) {
        for (int distance = 0; distance <= days; distance++) {
            Integer later = values.get(day.plusDays(distance));
            Integer found = later == null ? values.get(day.minusDays(distance)) : later;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The last value in each quarter since a day. */
    NavigableMap<Integer, Integer> byQuarter(LocalDate start) {
        NavigableMap<Integer, Integer> last = new TreeMap<>();
        values.forEach((day, value) -> last.put(CaseHistory.quarter(start, day), value));
        return last;
    }
}
