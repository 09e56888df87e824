package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.evaluation.count.Cells;
import nl.gewogenmaatwerk.adapter.evaluation.count.Statistics;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.evaluation.Picture;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Works out the two-part evaluation of a caseload: client files of the same cases on several days, from wherever they come. Which file comes
 * first makes no difference. Immutable and thread-safe.
 */
public final class CaseloadEvaluation {

    private static final int GAP = 2;

    private final String municipality;
    private final Vocabulary vocabulary;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;
    private final boolean isPictured;

    private CaseloadEvaluation(
            String municipality,
            Vocabulary vocabulary,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean isPictured) {
        this.municipality = municipality;
        this.vocabulary = vocabulary;
        this.from = from;
        this.to = to;
        this.isPictured = isPictured;
    }

    /** An evaluation over all days that client files know of, without the development of single clients. */
    public static CaseloadEvaluation of(String municipality, Vocabulary vocabulary) {
        return new CaseloadEvaluation(municipality, vocabulary, Optional.empty(), Optional.empty(), false);
    }

    /** The same from a day on. */
    public CaseloadEvaluation from(LocalDate first) {
        return new CaseloadEvaluation(municipality, vocabulary, Optional.of(first), to, isPictured);
    }

    /** The same up to a day, on which steps are due or not. */
    public CaseloadEvaluation to(LocalDate last) {
        return new CaseloadEvaluation(municipality, vocabulary, from, Optional.of(last), isPictured);
    }

    /** The same with the development of each client, for the client and those who work with them. */
    public CaseloadEvaluation withPictures() {
        return new CaseloadEvaluation(municipality, vocabulary, from, to, true);
    }

    /**
     * The evaluation.
     *
     * @param files client files that fit the vocabulary, in any order
     * @throws ContradictionException   when files of one case and one day contradict each other
     * @throws IllegalArgumentException when there is no file, or when the period ends before it starts
     */
    public Evaluation evaluate(Collection<ClientFile> files) {
        LocalDate last = to.or(() -> files.stream().map(ClientFile::asOf).max(LocalDate::compareTo))
                .orElseThrow(() -> new IllegalArgumentException("there is no client file"));
        LocalDate first = from.or(() -> files.stream()
                        .flatMap(CaseloadEvaluation::days)
                        .filter(day -> !day.isAfter(last))
                        .min(LocalDate::compareTo))
                .orElse(last);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the period ends before it starts");
        }
        List<CaseHistory> histories = histories(files, first, last);
        Map<String, Measure> measures = Measure.all(vocabulary);
        Developments developments = new Developments(measures, gap(last));
        Effects effects = new Effects(vocabulary, measures);
        Collection<Construct> constructs = vocabulary.constructs().values();
        return new Evaluation(
                municipality,
                first,
                last,
                Cells.atLeast(histories.size()),
                Statistics.METHOD,
                developments.together(histories),
                developments.agreements(histories, constructs),
                goals(histories),
                effects.together(histories),
                steps(histories, last),
                outflow(histories),
                isPictured
                        ? histories.stream()
                                .map(history -> new Picture(
                                        history.caseId(),
                                        developments.series(history),
                                        developments.gaps(history, constructs),
                                        ownGoals(history),
                                        effects.tried(history),
                                        history.steps()
                                                .map(steps -> Step.statuses(steps, last))
                                                .orElse(Map.of())))
                                .toList()
                        : List.of());
    }

    private static Stream<LocalDate> days(ClientFile file) {
        return Stream.of(
                        Stream.of(file.asOf()),
                        file.scores().stream().map(Score::measuredOn),
                        file.lifeDomains().stream().map(LifeDomain::measuredOn),
                        file.attainments().stream().map(Attainment::ratedOn))
                .flatMap(days -> days);
    }

    private int gap(LocalDate on) {
        return vocabulary.parameters().containsKey(Parameter.GAP) ? vocabulary.parameter(Parameter.GAP, on) : GAP;
    }

    private List<CaseHistory> histories(Collection<ClientFile> files, LocalDate first, LocalDate last) {
        Map<String, CaseHistory.Reading> readings = new TreeMap<>();
        for (ClientFile file : files) {
            readings.computeIfAbsent(file.caseId(), any -> new CaseHistory.Reading(first, last, vocabulary))
                    .add(file);
        }
        int contradicted = (int) readings.values().stream()
                .filter(CaseHistory.Reading::isContradicted)
                .count();
        if (contradicted > 0) {
            throw new ContradictionException(contradicted);
        }
        return readings.entrySet().stream()
                .map(reading -> reading.getValue().history(reading.getKey()))
                .toList();
    }

    private static List<Picture.OwnGoal> ownGoals(CaseHistory history) {
        return history.goals().entrySet().stream()
                .map(goal ->
                        new Picture.OwnGoal(goal.getKey().goal(), goal.getKey().scale(), goal.getValue()))
                .toList();
    }

    private static Distribution goals(List<CaseHistory> histories) {
        Cells cells = new Cells()
                .outcome("REACHED", new Text("een eigen doel bereikt", "a goal of their own reached"))
                .outcome("NOT_YET", new Text("nog onderweg", "still on the way"));
        for (CaseHistory history : histories) {
            if (!history.goals().isEmpty()) {
                boolean isReached = history.goals().values().stream()
                        .anyMatch(ratings -> ratings.get(ratings.size() - 1).isReached());
                cells.add(isReached ? "REACHED" : "NOT_YET");
            }
        }
        return cells.shown();
    }

    private static Map<Step.Kind, Distribution> steps(List<CaseHistory> histories, LocalDate on) {
        Map<Step.Kind, Cells> cells = new EnumMap<>(Step.Kind.class);
        for (Step.Kind kind : Step.Kind.values()) {
            cells.put(
                    kind,
                    new Cells()
                            .outcome("DONE", Step.Status.DONE.label())
                            .outcome("OPEN", new Text("aan de beurt of niet vastgelegd", "due or not recorded")));
        }
        for (CaseHistory history : histories) {
            history.steps()
                    .ifPresent(steps -> Step.statuses(steps, on).forEach((kind, status) -> {
                        if (status == Step.Status.DONE) {
                            cells.get(kind).add("DONE");
                        } else if (status == Step.Status.DUE || status == Step.Status.MISSING) {
                            cells.get(kind).add("OPEN");
                        }
                    }));
        }
        Map<Step.Kind, Distribution> shown = new EnumMap<>(Step.Kind.class);
        cells.forEach((kind, statuses) -> shown.put(kind, statuses.shown()));
        return shown;
    }

    private static Distribution outflow(List<CaseHistory> histories) {
        Cells cells = new Cells()
                .outcome("IN_WORK", new Text("in betaald werk", "in paid work"))
                .outcome("NOT_IN_WORK", new Text("niet in betaald werk", "not in paid work"));
        histories.forEach(history -> history.inWork().ifPresent(works -> cells.add(works ? "IN_WORK" : "NOT_IN_WORK")));
        return cells.shown();
    }
}
