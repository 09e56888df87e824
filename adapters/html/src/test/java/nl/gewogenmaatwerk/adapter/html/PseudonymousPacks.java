package nl.gewogenmaatwerk.adapter.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.discussion.CaseSelection;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.discussion.CaseDraw;
import nl.gewogenmaatwerk.explain.CodeNames;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** Packs out of journals of random clients, with the advice of real rules, and everything that may not be in them. The same seed gives the same. */
final class PseudonymousPacks {

    private static final String TOWN = JournalledAdvice.TOWN;
    private static final int CLIENTS = 25;

    private final SplittableRandom random;
    private final Set<String> secrets = new LinkedHashSet<>();
    private int written;

    private PseudonymousPacks(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A pack, and what may not be in it: case ids, advice ids, days and free texts. */
    record Packed(CaseDraw draw, Set<String> secrets) {}

    /** A pack for each seed. */
    static List<Packed> of(long... seeds) {
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(RuleSetFolder.bundled())
                .municipalities(TOWN)
                .robustness(false)
                .build()) {
            return Arrays.stream(seeds)
                    .mapToObj(seed -> new PseudonymousPacks(seed).pack(engine))
                    .toList();
        }
    }

    private Packed pack(AdviceEngine engine) {
        ListedJournal journal = new ListedJournal();
        Vocabulary vocabulary = engine.vocabulary(TOWN);
        for (int i = 0; i < CLIENTS; i++) {
            ClientFile client = client(vocabulary);
            Advice advice = engine.advise(TOWN, client);
            journal.write(new Advised(advice, client, "1"));
            secrets.add(advice.adviceId());
            secrets.add(advice.adviceId().substring(7));
            respond(advice, vocabulary, journal);
        }
        CaseDraw draw = CaseSelection.of(TOWN, new CodeNames(vocabulary, Map.of(), Map.of()))
                .atMost(CaseSelection.MOST_CASES)
                .draw(journal, "2026", Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
        return new Packed(draw, secrets);
    }

    private void respond(Advice advice, Vocabulary vocabulary, ListedJournal journal) {
        List<String> codes = List.copyOf(vocabulary.interventions().keySet());
        if (random.nextBoolean()) {
            journal.write(new OwnView(
                    TOWN,
                    advice.caseId(),
                    advice.adviceId(),
                    List.of(one(codes)),
                    Optional.of(secret()),
                    Optional.of(secret())));
        }
        journal.write(new Decision(
                TOWN,
                advice.caseId(),
                advice.adviceId(),
                day(),
                one(List.of(Decision.Verdict.values())),
                List.of(one(codes)),
                List.of(one(codes)),
                "other",
                Optional.of(secret()),
                Optional.of(secret()),
                OptionalInt.empty(),
                OptionalLong.empty()));
    }

    private ClientFile client(Vocabulary vocabulary) {
        LocalDate asOf = remembered(LocalDate.of(2026, 6, 1).plusDays(random.nextInt(100)));
        List<Score> scores = new ArrayList<>();
        for (String construct : vocabulary.constructs().keySet()) {
            if (random.nextInt(4) > 0) {
                scores.add(new Score(
                        construct,
                        random.nextInt(1, 6),
                        one(List.of(ScoreSource.values())),
                        day(),
                        Optional.of(secret())));
            }
        }
        List<Barrier> barriers = new ArrayList<>();
        for (String domain : vocabulary.barriers().keySet()) {
            if (random.nextInt(4) == 0) {
                barriers.add(new Barrier(
                        domain,
                        Optional.of(one(List.of(Severity.NONE, Severity.LIGHT, Severity.SERIOUS))),
                        random.nextBoolean()));
            }
        }
        List<PastIntervention> past = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate end = day();
            past.add(new PastIntervention(
                    one(List.of("SOLL", "JOBS", "WEP", "MGV")),
                    Optional.of(remembered(end.minusDays(random.nextInt(60)))),
                    Optional.of(end),
                    one(List.of(PastIntervention.Outcome.NO_CHANGE, PastIntervention.Outcome.IMPROVED)),
                    new FollowUp(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(secret()))));
        }
        String id = "zqcase" + ++written + "q";
        secrets.add(id);
        return new ClientFile(
                id,
                asOf,
                new Goal(
                        random.nextInt(5) == 0
                                ? Optional.empty()
                                : Optional.of(one(List.of("JOB", "EDUCATION", "CARE"))),
                        Optional.of(random.nextBoolean()),
                        OptionalInt.of(random.nextInt(1, 6)),
                        OptionalInt.of(random.nextInt(1, 6)),
                        Optional.of(one(List.of("LOW", "MID", "HIGH"))),
                        Optional.empty(),
                        Optional.of(secret())),
                scores,
                List.of(new LifeDomain(
                        "zrm-2017", "huisvesting", random.nextInt(2, 6), day(), ScoreSource.PROFESSIONAL)),
                Optional.of(barriers),
                situation(vocabulary),
                Optional.of(List.of()),
                Optional.of(past),
                Set.of(),
                Optional.of(List.of(
                        new Step(Step.Kind.INTAKE, Optional.of(day()), Optional.empty()),
                        new Step(
                                Step.Kind.LOOKING_BACK,
                                Optional.empty(),
                                Optional.of(remembered(asOf.plusDays(random.nextInt(90))))))),
                List.of(new Attainment(secret(), Attainment.Scale.GAS6, -1, day(), ScoreSource.CLIENT)));
    }

    private Map<String, SituationValue> situation(Vocabulary vocabulary) {
        Map<String, SituationValue> situation = new LinkedHashMap<>();
        vocabulary.situation().values().forEach(item -> {
            if (random.nextInt(3) == 0 && item.type() instanceof SituationItem.WholeNumber number) {
                situation.put(
                        item.code(),
                        new SituationValue.WholeNumber(number.min() + random.nextInt(number.max() - number.min() + 1)));
            }
        });
        return situation;
    }

    /** A day in the two years before any advice. */
    private LocalDate day() {
        return remembered(LocalDate.of(2024, 6, 1).plusDays(random.nextInt(729)));
    }

    private LocalDate remembered(LocalDate day) {
        secrets.add(day.toString());
        Text words = Dates.of(day);
        secrets.add(words.nl());
        secrets.add(words.en());
        return day;
    }

    private String secret() {
        String secret = "zqtext" + ++written + "q";
        secrets.add(secret);
        return secret;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
