package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells;
import nl.gewogenmaatwerk.adapter.evaluation.count.Statistics;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Effect;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** What changed after interventions, for one client and for all who had one. */
final class Effects {

    static final List<Integer> HORIZONS = List.of(3, 12, 24, 36);

    /** What was measured no more than a quarter before the start counts as before. */
    static final int BEFORE_DAYS = 92;

    /** How far from a horizon a measurement may lie: a month from the nearest one, a quarter from the others. */
    static final int NEAR_FIRST_DAYS = 31;

    static final int NEAR_DAYS = 92;

    private static final Text AS_EXPECTED = new Text("zoals verwacht", "as expected");
    private static final Text OTHERWISE = new Text("anders dan verwacht", "other than expected");

    private final Vocabulary vocabulary;
    private final Map<String, Measure> measures;

    Effects(Vocabulary vocabulary, Map<String, Measure> measures) {
        this.vocabulary = vocabulary;
        this.measures = measures;
    }

    // ---- one client

    List<Picture.Tried> tried(CaseHistory history) {
        return history.interventions().stream()
                .map(past -> new Picture.Tried(
                        past.code(),
                        vocabulary.interventions().get(past.code()).label(),
                        past.startedOn().orElseThrow(),
                        past.followUp().target().flatMap(this::measure).map(Measure::label),
                        isBeforehand(past),
                        past.followUp(),
                        HORIZONS.stream()
                                .flatMap(months -> change(history, past, months).stream())
                                .toList()))
                .toList();
    }

    /** Whether target and direction were set on the day that it started or before: only then do they say anything. */
    private static boolean isBeforehand(PastIntervention past) {
        return past.followUp().target().isPresent()
                && past.followUp()
                        .expected()
                        .filter(expected ->
                                !expected.setOn().isAfter(past.startedOn().orElseThrow()))
                        .isPresent();
    }

    private Optional<Measure> measure(String target) {
        return Stream.of("score:", "barrier:")
                .map(kind -> measures.get(kind + target))
                .filter(known -> known != null)
                .findFirst();
    }

    /** The change of a target that was set beforehand, and of the rest; empty when the target was not measured before and after. */
    private Optional<Picture.Change> change(CaseHistory history, PastIntervention past, int months) {
        if (!isBeforehand(past)) {
            return Optional.empty();
        }
        LocalDate start = past.startedOn().orElseThrow();
        return past.followUp()
                .target()
                .flatMap(this::measure)
                .flatMap(target -> change(history, target, start, months)
                        .map(change -> new Picture.Change(months, change, untargeted(history, target, start, months))));
    }

    private OptionalDouble untargeted(CaseHistory history, Measure target, LocalDate start, int months) {
        return measures.values().stream()
                .filter(other -> other.target().equals(target.target()) && !other.equals(target))
                .flatMap(other -> change(history, other, start, months).stream())
                .mapToInt(Integer::intValue)
                .average();
    }

    /** The change by the first source, in the order of the vocabulary, that measured before and after. */
    private Optional<Integer> change(CaseHistory history, Measure measure, LocalDate start, int months) {
        for (Optional<ScoreSource> source : sources(measure)) {
            Series series = history.series().get(new Series.Key(measure.key(), source));
            if (series != null) {
                Optional<Integer> before = series.before(start, BEFORE_DAYS);
                Optional<Integer> after =
                        series.near(start.plusMonths(months), months == HORIZONS.get(0) ? NEAR_FIRST_DAYS : NEAR_DAYS);
                if (before.isPresent() && after.isPresent()) {
                    return Optional.of(after.get() - before.get());
                }
            }
        }
        return Optional.empty();
    }

    private List<Optional<ScoreSource>> sources(Measure measure) {
        if (!measure.target().equals(Optional.of(Effect.Target.CONSTRUCT))) {
            return List.of(Optional.empty());
        }
        String code = measure.key().substring("score:".length());
        return vocabulary.constructs().get(code).sources().stream()
                .map(Optional::of)
                .toList();
    }

    // ---- all clients of an intervention

    List<Effect> together(List<CaseHistory> histories) {
        List<Effect> effects = new ArrayList<>();
        for (Intervention intervention : vocabulary.interventions().values()) {
            List<Client> clients = histories.stream()
                    .flatMap(history -> history.interventions().stream()
                            .filter(past -> past.code().equals(intervention.code()))
                            .min(Comparator.comparing(past -> past.startedOn().orElseThrow()))
                            .map(past -> new Client(history, past))
                            .stream())
                    .toList();
            if (!clients.isEmpty()) {
                effects.add(effect(intervention, clients));
            }
        }
        return effects;
    }

    /** A client, and the first time in the period that the intervention was started. */
    private record Client(CaseHistory history, PastIntervention past) {}

    private Effect effect(Intervention intervention, List<Client> clients) {
        List<Double> doses = clients.stream()
                .flatMap(client -> client.past().followUp().dose().stream())
                .map(dose -> (double) dose.delivered() / dose.planned())
                .toList();
        List<Effect.Horizon> horizons = new ArrayList<>();
        for (Effect.Target target : Effect.Target.values()) {
            for (int months : HORIZONS) {
                horizon(target, months, clients).ifPresent(horizons::add);
            }
        }
        return new Effect(
                intervention.code(),
                intervention.label(),
                Cells.atLeast(clients.size()),
                attribution(clients),
                Cells.shown(doses.size()),
                Statistics.mean(doses),
                horizons);
    }

    private static Distribution attribution(List<Client> clients) {
        Cells said = new Cells();
        for (FollowUp.Attribution attribution : FollowUp.Attribution.values()) {
            said.outcome(attribution.name(), attribution.label());
        }
        clients.forEach(client ->
                client.past().followUp().attribution().ifPresent(attribution -> said.add(attribution.name())));
        return said.shown();
    }

    /** The change after so many months; empty when nobody was measured. */
    private Optional<Effect.Horizon> horizon(Effect.Target target, int months, List<Client> clients) {
        List<Double> targeted = new ArrayList<>();
        List<Double> untargeted = new ArrayList<>();
        List<Double> differences = new ArrayList<>();
        Cells expected = new Cells().outcome("AS_EXPECTED", AS_EXPECTED).outcome("OTHERWISE", OTHERWISE);
        for (Client client : clients) {
            FollowUp followUp = client.past().followUp();
            boolean isOfKind = followUp.target()
                    .flatMap(this::measure)
                    .filter(measure -> measure.target().equals(Optional.of(target)))
                    .isPresent();
            Optional<Picture.Change> measured =
                    isOfKind ? change(client.history(), client.past(), months) : Optional.empty();
            if (measured.isPresent()) {
                int change = measured.get().targeted();
                targeted.add((double) change);
                boolean isAsExpected = followUp.expected().orElseThrow().direction() == Direction.of(change);
                expected.add(isAsExpected ? "AS_EXPECTED" : "OTHERWISE");
                measured.get().untargeted().ifPresent(others -> {
                    untargeted.add(others);
                    differences.add(change - others);
                });
            }
        }
        if (targeted.isEmpty()) {
            return Optional.empty();
        }
        // The mean of the few without anything to compare with could otherwise be worked out.
        int without = targeted.size() - untargeted.size();
        boolean isCompared = without == 0 || without >= Evaluation.SMALLEST_CELL;
        Optional<Estimate> moved = Statistics.mean(targeted);
        Optional<Estimate> rest = isCompared ? Statistics.mean(untargeted) : Optional.empty();
        // With two of the three, the third is known.
        Optional<Estimate> difference =
                moved.isPresent() && rest.isPresent() ? Statistics.mean(differences) : Optional.empty();
        return Optional.of(new Effect.Horizon(
                months,
                target,
                Cells.shown(targeted.size()),
                moved,
                isCompared ? Cells.shown(untargeted.size()) : OptionalInt.empty(),
                rest,
                difference,
                expected.shown()));
    }
}
