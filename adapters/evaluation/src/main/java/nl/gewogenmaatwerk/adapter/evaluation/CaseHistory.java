package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFile.Listing;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What the client files of one case say together about a period. Of what two files say differently, the file of the later day counts.
 *
 * @param caseId        the pseudonym of the case
 * @param start         the first day on which anything was measured in the period; the last day of the period when nothing was
 * @param series        what was measured in the period
 * @param interventions what was started in the period, by day
 * @param steps         the steps as last told, if they were asked
 * @param goals         the ratings of each goal of the client's own, by day
 * @param inWork        whether the client is in paid work by the last file that says so
 */
record CaseHistory(
        String caseId,
        LocalDate start,
        Map<Series.Key, Series> series,
        List<PastIntervention> interventions,
        Optional<List<Step>> steps,
        Map<Goal, List<Attainment>> goals,
        Optional<Boolean> inWork) {

    private static final int PAID_WORK = 5;
    private static final int MONTHS_IN_QUARTER = 3;

    /** A goal of the client's own. */
    record Goal(String goal, Attainment.Scale scale) {}

    /** How many whole quarters lie between a first day and a later one. */
    static int quarter(LocalDate start, LocalDate day) {
        return (int) (ChronoUnit.MONTHS.between(start, day) / MONTHS_IN_QUARTER);
    }

    Optional<Series> series(String measure, ScoreSource source) {
        return Optional.ofNullable(series.get(new Series.Key(measure, Optional.of(source))));
    }

    /** Reads the files of one case; used once. */
    static final class Reading {
        private final LocalDate from;
        private final LocalDate to;
        private final Vocabulary vocabulary;
        private final Map<Series.Key, NavigableMap<LocalDate, Told<Integer>>> values = new HashMap<>();
        private final Map<Tried, Told<PastIntervention>> tried = new HashMap<>();
        private final Map<Rated, Told<Attainment>> rated = new HashMap<>();
        private Optional<Told<List<Step>>> steps = Optional.empty();
        private Optional<Told<Boolean>> inWork = Optional.empty();
        private boolean isContradicted;

        /** Something, and the day of the file that says it. */
        private record Told<T>(LocalDate asOf, T what) {}

        private record Tried(String code, LocalDate startedOn) {}

        private record Rated(Goal goal, LocalDate on, ScoreSource source) {}

        Reading(LocalDate from, LocalDate to, Vocabulary vocabulary) {
            this.from = from;
            this.to = to;
            this.vocabulary = vocabulary;
        }

        /** Whether two files of the same day said different things. */
        boolean isContradicted() {
            return isContradicted;
        }

        void add(ClientFile file) {
            file.scores()
                    .forEach(score -> value(
                            file,
                            "score:" + score.construct(),
                            Optional.of(score.source()),
                            score.measuredOn(),
                            score.value()));
            file.lifeDomains()
                    .forEach(score -> value(
                            file,
                            Measure.lifeDomain(score.instrument(), score.domain()),
                            Optional.of(score.source()),
                            score.measuredOn(),
                            score.value()));
            for (Attainment one : file.attainments()) {
                if (isInPeriod(one.ratedOn())) {
                    Rated key = new Rated(new Goal(one.goal().strip(), one.scale()), one.ratedOn(), one.source());
                    rated.merge(key, new Told<>(file.asOf(), one), this::later);
                }
            }
            for (PastIntervention past : file.interventions().orElse(List.of())) {
                past.startedOn()
                        .filter(this::isInPeriod)
                        .ifPresent(day ->
                                tried.merge(new Tried(past.code(), day), new Told<>(file.asOf(), past), this::later));
            }
            if (!file.asOf().isAfter(to)) {
                file.steps().ifPresent(told -> {
                    List<Step> sorted = told.stream().sorted(STEPS).toList();
                    Told<List<Step>> now = new Told<>(file.asOf(), sorted);
                    steps = Optional.of(steps.map(before -> later(before, now)).orElse(now));
                });
            }
            if (isInPeriod(file.asOf())) {
                situation(file);
                barriers(file);
            }
        }

        private static final Comparator<Step> STEPS = Comparator.comparing(Step::kind)
                .thenComparing(step -> step.doneOn().orElse(LocalDate.MAX))
                .thenComparing(step -> step.dueOn().orElse(LocalDate.MAX));

        private void situation(ClientFile file) {
            Optional<Integer> step = Optional.ofNullable(file.situation().get(Measure.PARTICIPATION_STEP))
                    .filter(SituationValue.WholeNumber.class::isInstance)
                    .map(value -> ((SituationValue.WholeNumber) value).value());
            step.ifPresent(value ->
                    value(file, "situation:" + Measure.PARTICIPATION_STEP, Optional.empty(), file.asOf(), value));
            Optional<Boolean> placed = Optional.ofNullable(file.situation().get("placed"))
                    .filter(SituationValue.YesNo.class::isInstance)
                    .map(value -> ((SituationValue.YesNo) value).value());
            if (step.isPresent() || placed.isPresent()) {
                boolean works = placed.orElse(false) || step.orElse(0) >= PAID_WORK;
                Told<Boolean> now = new Told<>(file.asOf(), works);
                inWork = Optional.of(inWork.map(before -> later(before, now)).orElse(now));
            }
        }

        /** A barrier counts from 1 (acute) to 4 (none); in a complete list, what is not listed is not there. */
        private void barriers(ClientFile file) {
            Map<String, Optional<Severity>> severities = new LinkedHashMap<>();
            if (file.isComplete(Listing.BARRIERS)) {
                vocabulary.barriers().keySet().forEach(domain -> severities.put(domain, Optional.of(Severity.NONE)));
            }
            for (Barrier barrier : file.barriers().orElse(List.of())) {
                severities.put(barrier.domain(), barrier.severity());
            }
            severities.forEach((domain, severity) -> severity.ifPresent(known -> value(
                    file,
                    "barrier:" + domain,
                    Optional.empty(),
                    file.asOf(),
                    Severity.values().length - known.ordinal())));
        }

        private void value(ClientFile file, String measure, Optional<ScoreSource> source, LocalDate on, int value) {
            if (isInPeriod(on)) {
                values.computeIfAbsent(new Series.Key(measure, source), any -> new TreeMap<>())
                        .merge(on, new Told<>(file.asOf(), value), this::later);
            }
        }

        private boolean isInPeriod(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        private <T> Told<T> later(Told<T> one, Told<T> other) {
            if (one.asOf.equals(other.asOf) && !one.what.equals(other.what)) {
                isContradicted = true;
            }
            return one.asOf.isBefore(other.asOf) ? other : one;
        }

        CaseHistory history(String caseId) {
            LocalDate start = values.values().stream()
                    .map(NavigableMap::firstKey)
                    .min(Comparator.naturalOrder())
                    .orElse(to);
            Map<Series.Key, Series> series = new HashMap<>();
            values.forEach((key, told) -> {
                NavigableMap<LocalDate, Integer> plain = new TreeMap<>();
                told.forEach((day, value) -> plain.put(day, value.what));
                series.put(key, new Series(key.measure(), key.source(), plain));
            });
            List<PastIntervention> interventions = tried.values().stream()
                    .map(Told::what)
                    .sorted(Comparator.comparing(
                                    (PastIntervention past) -> past.startedOn().orElseThrow())
                            .thenComparing(PastIntervention::code))
                    .toList();
            Map<Goal, List<Attainment>> goals = new LinkedHashMap<>();
            rated.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<Rated, Told<Attainment>> one) ->
                                    one.getKey().on())
                            .thenComparing(one -> one.getKey().goal().goal())
                            .thenComparing(one -> one.getKey().goal().scale())
                            .thenComparing(one -> one.getKey().source()))
                    .forEach(one -> goals.computeIfAbsent(one.getKey().goal(), any -> new ArrayList<>())
                            .add(one.getValue().what));
            return new CaseHistory(
                    caseId, start, series, interventions, steps.map(Told::what), goals, inWork.map(Told::what));
        }
    }
}
