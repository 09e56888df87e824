package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;

/** The same numbers the plain way: every list is gone through again for every question. Knows constructs only. */
final class Naive {

    /** Student's t at 97.5% for 9 to 23 degrees of freedom, from a printed table. */
    private static final double[] T = {
        2.262157, 2.228139, 2.200985, 2.178813, 2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922, 2.093024,
        2.085963, 2.079614, 2.073873, 2.068658
    };

    private final List<ClientFile> files;

    Naive(List<ClientFile> files) {
        this.files = files;
    }

    static Estimate interval(List<Integer> values) {
        double sum = 0;
        for (int value : values) {
            sum += value;
        }
        double mean = sum / values.size();
        double squares = 0;
        for (int value : values) {
            squares += (value - mean) * (value - mean);
        }
        double half = T[values.size() - 10] * Math.sqrt(squares / (values.size() - 1) / values.size());
        return new Estimate(mean, mean - half, mean + half);
    }

    List<Integer> changes(String construct, ScoreSource source) {
        List<Integer> changes = new ArrayList<>();
        for (String caseId : cases()) {
            Score first = null;
            Score last = null;
            for (Score score : scores(caseId, construct, source)) {
                if (first == null || score.measuredOn().isBefore(first.measuredOn())) {
                    first = score;
                }
                if (last == null || score.measuredOn().isAfter(last.measuredOn())) {
                    last = score;
                }
            }
            if (first != null && !first.measuredOn().equals(last.measuredOn())) {
                changes.add(last.value() - first.value());
            }
        }
        return changes;
    }

    List<Integer> targeted(String code, int months) {
        List<Integer> changes = new ArrayList<>();
        for (String caseId : cases()) {
            for (PastIntervention past : tried(caseId, code)) {
                LocalDate start = past.startedOn().orElseThrow();
                if (past.followUp().expected().orElseThrow().setOn().isAfter(start)) {
                    continue;
                }
                String target = past.followUp().target().orElseThrow();
                if (!Case.WORDS.constructs().containsKey(target)) {
                    continue;
                }
                for (ScoreSource source : Case.WORDS.constructs().get(target).sources()) {
                    Integer before = null;
                    long youngest = Long.MAX_VALUE;
                    Integer after = null;
                    long nearest = Long.MAX_VALUE;
                    for (Score score : scores(caseId, target, source)) {
                        long age = ChronoUnit.DAYS.between(score.measuredOn(), start);
                        if (age >= 0 && age <= 92 && age < youngest) {
                            youngest = age;
                            before = score.value();
                        }
                        long away = Math.abs(ChronoUnit.DAYS.between(score.measuredOn(), start.plusMonths(months)));
                        boolean later = score.measuredOn().isAfter(start.plusMonths(months));
                        if (away <= (months == 3 ? 31 : 92) && (away < nearest || away == nearest && later)) {
                            nearest = away;
                            after = score.value();
                        }
                    }
                    if (before != null && after != null) {
                        changes.add(after - before);
                        break;
                    }
                }
            }
        }
        return changes;
    }

    private List<PastIntervention> tried(String caseId, String code) {
        // In a made-up caseload each client has an intervention once; the last file tells most about it.
        List<PastIntervention> last = new ArrayList<>();
        for (ClientFile file : files) {
            if (file.caseId().equals(caseId)) {
                for (PastIntervention past : file.interventions().orElse(List.of())) {
                    if (past.code().equals(code)) {
                        last.clear();
                        last.add(past);
                    }
                }
            }
        }
        return last;
    }

    private TreeSet<String> cases() {
        TreeSet<String> cases = new TreeSet<>();
        for (ClientFile file : files) {
            cases.add(file.caseId());
        }
        return cases;
    }

    private List<Score> scores(String caseId, String construct, ScoreSource source) {
        List<Score> scores = new ArrayList<>();
        for (ClientFile file : files) {
            for (Score score : file.scores()) {
                if (file.caseId().equals(caseId) && score.construct().equals(construct) && score.source() == source) {
                    scores.add(score);
                }
            }
        }
        return scores;
    }
}
