package nl.gewogenmaatwerk.adapter.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** Two years of clients who do not exist, a file each quarter. The same seed gives the same clients. */
final class FictionalCaseload {

    private static final List<String> CONSTRUCTS =
            List.of("self-efficacy", "goal-value", "job-search-skills", "search-activity");
    private static final List<String> GOALS =
            List.of("elke dag buiten zijn", "zelf bellen met een werkgever", "drie dagen per week werken");
    private static final int QUARTERS = 8;

    private final Random random;

    private FictionalCaseload(long seed) {
        random = new Random(seed);
    }

    static List<ClientFile> of(long seed, int clients) {
        FictionalCaseload caseload = new FictionalCaseload(seed);
        List<ClientFile> files = new ArrayList<>();
        for (int i = 1; i <= clients; i++) {
            files.addAll(caseload.client("fictief-%03d".formatted(i)));
        }
        return files;
    }

    private List<ClientFile> client(String caseId) {
        LocalDate start = LocalDate.of(2024, 1, 8).plusDays(random.nextInt(60));
        Map<String, Integer> own = new LinkedHashMap<>();
        CONSTRUCTS.forEach(construct -> own.put(construct, 1 + random.nextInt(3)));
        String code = List.of("JOBS", "JOBS", "SOLL").get(random.nextInt(3));
        String target = code.equals("JOBS") ? "self-efficacy" : "job-search-skills";
        boolean isBeforehand = random.nextInt(6) > 0;
        LocalDate trained = start.plusDays(20);
        FollowUp.Attribution said = FollowUp.Attribution.values()[Math.max(0, random.nextInt(7) - 3)];
        int delivered = 4 + random.nextInt(5);
        boolean indebted = random.nextInt(3) == 0;
        int debts = 3;
        int participation = 1 + random.nextInt(3);
        int level = -2;
        String goal = GOALS.get(random.nextInt(GOALS.size()));
        int last = random.nextInt(5) == 0 ? 1 + random.nextInt(QUARTERS) : QUARTERS;
        List<ClientFile> files = new ArrayList<>();
        for (int quarter = 0; quarter <= last; quarter++) {
            LocalDate asOf = start.plusMonths(3L * quarter);
            Case now = new Case(caseId, asOf);
            for (String construct : CONSTRUCTS) {
                if (quarter > 0) {
                    int pull = construct.equals(target) ? 4 : 3;
                    int step = random.nextInt(10);
                    int moved = step < pull ? 1 : step > 7 ? -1 : 0;
                    own.merge(construct, moved, (before, by) -> Math.max(1, Math.min(5, before + by)));
                }
                int seen = Math.max(1, Math.min(5, own.get(construct) + random.nextInt(4) - 1));
                now.score(construct, own.get(construct), ScoreSource.CLIENT);
                now.score(construct, seen, ScoreSource.PROFESSIONAL);
            }
            if (indebted) {
                debts = Math.max(0, debts - (random.nextInt(3) == 0 ? 1 : 0));
                now.barrier("finance", Severity.values()[debts]);
            }
            if (quarter % 2 == 0) {
                now.measured("financien", indebted ? 2 + random.nextInt(2) : 4 + random.nextInt(2));
            }
            participation = Math.min(6, participation + (random.nextInt(6) == 0 ? 1 : 0));
            now.participation(participation);
            level = Math.max(-3, Math.min(2, level + random.nextInt(3) - (random.nextInt(2))));
            now.attained(goal, level);
            if (quarter > 0) {
                now.tried(
                        code,
                        trained,
                        new FollowUp(
                                Optional.of(target),
                                Optional.of(new FollowUp.Expectation(
                                        Direction.MORE_FAVOURABLE,
                                        isBeforehand ? trained.minusDays(3) : trained.plusDays(9))),
                                Optional.of(new FollowUp.Dose(8, delivered, FollowUp.Dose.Unit.SESSIONS)),
                                quarter > 1 ? Optional.of(said) : Optional.empty(),
                                quarter == 2 ? Optional.of("verhuisd naar een andere flat") : Optional.empty()));
                if (indebted) {
                    now.tried("SHV", start.plusDays(10), "finance", FollowUp.Attribution.HELPED);
                }
            }
            steps(now, start, quarter);
            files.add(now.file());
        }
        return files;
    }

    private void steps(Case now, LocalDate start, int quarter) {
        LocalDate due = start.plusDays(14);
        boolean late = quarter == 0 || random.nextInt(8) == 0;
        now.step(Step.Kind.INTAKE, late ? Optional.empty() : Optional.of(start.plusDays(9)), Optional.of(due));
        if (quarter > 0) {
            now.step(Step.Kind.PLAN, Optional.of(start.plusDays(16)), Optional.empty());
            now.step(Step.Kind.EXECUTION, Optional.of(start.plusDays(20)), Optional.empty());
            now.step(
                    Step.Kind.LOOKING_BACK,
                    quarter > 3 && random.nextInt(2) == 0 ? Optional.of(start.plusMonths(9)) : Optional.empty(),
                    Optional.of(start.plusMonths(9)));
        }
    }
}
