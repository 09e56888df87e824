package nl.gewogenmaatwerk.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Makes up clients: varied, valid for a vocabulary, and the same ones in every run. Some are hardly known, some almost completely; some
 * have everything going for them and some hardly anything.
 */
final class Caseload {

    private static final long SEED = 20_260_301L;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);
    private static final double[] SHARE_KNOWN = {0.1, 0.5, 0.75, 0.75, 0.95};

    private final Vocabulary vocabulary;
    private final SplittableRandom random;
    private final LocalDate asOf;
    private final double known;
    private final int favourable;

    private Caseload(Vocabulary vocabulary, SplittableRandom random) {
        this.vocabulary = vocabulary;
        this.random = random;
        this.asOf = FIRST_DAY.plusDays(random.nextInt(300));
        this.known = SHARE_KNOWN[random.nextInt(SHARE_KNOWN.length)];
        this.favourable = random.nextInt(2, 5);
    }

    /** Made-up clients whose files fit a vocabulary. */
    static List<ClientFile> of(Vocabulary vocabulary, int clients) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<ClientFile> files = new ArrayList<>(clients);
        for (int i = 0; i < clients; i++) {
            files.add(new Caseload(vocabulary, random.split()).client("case-" + i));
        }
        return files;
    }

    private ClientFile client(String caseId) {
        return new ClientFile(
                caseId,
                asOf,
                goal(),
                scores(),
                lifeDomains(),
                chance(0.85) ? Optional.of(barriers()) : Optional.empty(),
                situation(),
                chance(0.85) ? Optional.of(flags()) : Optional.empty(),
                chance(0.85) ? Optional.of(interventions()) : Optional.empty());
    }

    private Goal goal() {
        return new Goal(
                isKnown() ? Optional.of(code(GoalField.TYPE)) : Optional.empty(),
                isKnown() ? Optional.of(chance(0.85)) : Optional.empty(),
                isKnown() ? OptionalInt.of(rating()) : OptionalInt.empty(),
                isKnown() ? OptionalInt.of(rating()) : OptionalInt.empty(),
                isKnown() ? Optional.of(code(GoalField.LOCAL_DEMAND)) : Optional.empty(),
                isKnown() ? Optional.of(code(GoalField.FITTING_WORK_DEMAND)) : Optional.empty(),
                Optional.empty());
    }

    private String code(String goalField) {
        return any(List.copyOf(vocabulary.goal().get(goalField).codes().keySet()));
    }

    private List<Score> scores() {
        List<Score> scores = new ArrayList<>();
        for (Construct construct : vocabulary.constructs().values()) {
            if (isKnown()) {
                List<ScoreSource> sources = new ArrayList<>(Arrays.asList(ScoreSource.values()));
                scores.add(score(construct, sources.remove(random.nextInt(sources.size()))));
                if (chance(0.15)) {
                    scores.add(score(construct, any(sources)));
                }
            }
        }
        return scores;
    }

    private Score score(Construct construct, ScoreSource source) {
        return new Score(construct.code(), rating(), source, daysAgo(120), Optional.empty());
    }

    private List<LifeDomain> lifeDomains() {
        List<LifeDomain> scores = new ArrayList<>();
        if (chance(0.25)) {
            LifeDomainInstrument instrument =
                    any(List.copyOf(vocabulary.instruments().values()));
            LocalDate day = daysAgo(200);
            for (String domain : instrument.domains().keySet()) {
                if (chance(0.8)) {
                    int value = Math.min(instrument.max(), Math.max(instrument.min(), rating()));
                    scores.add(new LifeDomain(instrument.code(), domain, value, day, ScoreSource.PROFESSIONAL));
                }
            }
        }
        return scores;
    }

    private List<Barrier> barriers() {
        List<Barrier> barriers = new ArrayList<>();
        for (String domain : vocabulary.barriers().keySet()) {
            if (chance(0.25)) {
                barriers.add(new Barrier(domain, severity(), chance(0.3)));
            }
        }
        return barriers;
    }

    private Optional<Severity> severity() {
        double roll = random.nextDouble();
        if (roll < 0.12) {
            return Optional.empty();
        }
        return Optional.of(
                roll < 0.3
                        ? Severity.NONE
                        : roll < 0.65 ? Severity.LIGHT : roll < 0.94 ? Severity.SERIOUS : Severity.ACUTE);
    }

    private Map<String, SituationValue> situation() {
        Map<String, SituationValue> situation = new LinkedHashMap<>();
        for (SituationItem item : vocabulary.situation().values()) {
            if (isKnown() && chance(0.7)) {
                situation.put(item.code(), value(item.type()));
            }
        }
        return situation;
    }

    private SituationValue value(SituationItem.ValueType type) {
        if (type instanceof SituationItem.WholeNumber number) {
            // Small numbers are more common than large ones.
            double place = random.nextDouble() * random.nextDouble();
            return new SituationValue.WholeNumber(number.min() + (int) (place * (number.max() - number.min() + 1)));
        }
        if (type instanceof SituationItem.Codes codes) {
            List<String> all = List.copyOf(codes.labels().keySet());
            // What is not ordered starts with what is usual.
            return new SituationValue.Code(!codes.ordered() && chance(0.85) ? all.get(0) : any(all));
        }
        return new SituationValue.YesNo(chance(0.3));
    }

    private List<String> flags() {
        return vocabulary.flags().keySet().stream().filter(flag -> chance(0.06)).toList();
    }

    private List<PastIntervention> interventions() {
        List<String> catalogue = List.copyOf(vocabulary.interventions().keySet());
        List<PastIntervention> past = new ArrayList<>();
        while (past.size() < 4 && chance(0.45)) {
            LocalDate start = daysAgo(1500);
            LocalDate end = start.plusDays(random.nextInt(20, 200));
            boolean ended = !end.isAfter(asOf);
            past.add(new PastIntervention(
                    any(catalogue),
                    Optional.of(start),
                    ended ? Optional.of(end) : Optional.empty(),
                    ended ? any(List.of(PastIntervention.Outcome.values())) : PastIntervention.Outcome.RUNNING));
        }
        return past;
    }

    private boolean isKnown() {
        return chance(known);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private int rating() {
        return Math.max(1, Math.min(5, favourable + random.nextInt(-2, 3)));
    }

    private LocalDate daysAgo(int atMost) {
        return asOf.minusDays(random.nextInt(atMost));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
