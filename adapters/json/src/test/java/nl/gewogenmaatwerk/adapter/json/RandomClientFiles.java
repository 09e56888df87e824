package nl.gewogenmaatwerk.adapter.json;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.vocabulary.Bsn;
import nl.gewogenmaatwerk.vocabulary.ProtectedGrounds;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;

/** Random client files that nobody should refuse. */
final class RandomClientFiles {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    private static final Arbitrary<LocalDate> DAY =
            Dates.dates().between(LocalDate.of(1999, 1, 1), AS_OF).edgeCases(edge -> edge.add(AS_OF));
    private static final Arbitrary<Integer> RATING = Arbitraries.integers().between(1, 5);

    private RandomClientFiles() {}

    /** Files that fit {@link Words#ALL}. */
    static Arbitrary<ClientFile> fitting() {
        Arbitrary<LifeDomain> lifeDomains = Arbitraries.of(
                        Words.INSTRUMENTS.keySet().stream().sorted().toList())
                .flatMap(instrument -> lifeDomain(
                        Arbitraries.just(instrument), Arbitraries.of(Words.INSTRUMENTS.get(instrument)), RATING));
        return files(
                goal(Arbitraries.of(Words.GOALS), Arbitraries.of(Words.LEVELS)),
                Arbitraries.of(Words.CONSTRUCTS),
                lifeDomains,
                Arbitraries.of(Words.BARRIERS),
                fittingSituation(),
                Arbitraries.of(Words.FLAGS),
                Arbitraries.of(Words.INTERVENTIONS));
    }

    /** Files with codes of any vocabulary. */
    static Arbitrary<ClientFile> withAnyCodes() {
        Arbitrary<SituationValue> value = Arbitraries.oneOf(
                Arbitraries.integers()
                        .greaterOrEqual(0)
                        .filter(RandomClientFiles::isNoBsn)
                        .map(SituationValue.WholeNumber::new),
                Arbitraries.of(true, false).map(SituationValue.YesNo::new),
                code().map(SituationValue.Code::new));
        return files(
                goal(code(), code()),
                code(),
                lifeDomain(code(), code(), Arbitraries.integers()),
                code(),
                Arbitraries.maps(code(), value).ofMaxSize(5),
                code(),
                code());
    }

    private static Arbitrary<ClientFile> files(
            Arbitrary<Goal> goal,
            Arbitrary<String> construct,
            Arbitrary<LifeDomain> lifeDomain,
            Arbitrary<String> barrier,
            Arbitrary<Map<String, SituationValue>> situation,
            Arbitrary<String> flag,
            Arbitrary<String> intervention) {
        Arbitrary<List<Score>> scores = score(construct)
                .list()
                .ofMaxSize(6)
                .map(list -> distinct(list, score -> List.of(score.construct(), score.source(), score.measuredOn())));
        Arbitrary<List<LifeDomain>> lifeDomains = lifeDomain
                .list()
                .ofMaxSize(6)
                .map(list -> distinct(list, score -> List.of(score.key(), score.source(), score.measuredOn())));
        Arbitrary<List<Barrier>> barriers =
                barrier(barrier).list().ofMaxSize(5).map(list -> distinct(list, Barrier::domain));
        return Combinators.combine(
                        caseId(),
                        goal,
                        scores,
                        lifeDomains,
                        barriers.optional(),
                        situation,
                        flag.list().ofMaxSize(4).optional(),
                        Combinators.combine(
                                        intervention(intervention, Arbitraries.oneOf(construct, barrier))
                                                .list()
                                                .ofMaxSize(4)
                                                .optional(),
                                        Arbitraries.of(ClientFile.Listing.class).set(),
                                        step().list().ofMaxSize(4).optional(),
                                        attainment().list().ofMaxSize(4))
                                .as(Course::new))
                .as((caseId, aim, measured, lived, inTheWay, now, statuses, past) -> new ClientFile(
                        caseId,
                        AS_OF,
                        aim,
                        measured,
                        lived,
                        inTheWay,
                        now,
                        statuses,
                        past.tried(),
                        present(
                                past.incomplete(),
                                inTheWay.isPresent(),
                                statuses.isPresent(),
                                past.tried().isPresent()),
                        past.steps(),
                        distinct(
                                past.attainments(),
                                one -> List.of(one.goal(), one.scale(), one.source(), one.ratedOn()))));
    }

    private record Course(
            Optional<List<PastIntervention>> tried,
            Set<ClientFile.Listing> incomplete,
            Optional<List<Step>> steps,
            List<Attainment> attainments) {}

    private static Arbitrary<Step> step() {
        return Combinators.combine(
                        Arbitraries.of(Step.Kind.class),
                        DAY.optional(),
                        DAY.map(day -> day.plusYears(1)).optional())
                .as(Step::new);
    }

    private static Arbitrary<Attainment> attainment() {
        return Arbitraries.of(Attainment.Scale.class)
                .flatMap(scale -> Combinators.combine(
                                words(),
                                Arbitraries.integers().between(scale.min(), scale.max()),
                                DAY,
                                Arbitraries.of(ScoreSource.class))
                        .as((goal, level, on, source) -> new Attainment(goal, scale, level, on, source)));
    }

    private static Set<ClientFile.Listing> present(
            Set<ClientFile.Listing> listings, boolean barriers, boolean flags, boolean interventions) {
        return listings.stream()
                .filter(listing -> switch (listing) {
                    case BARRIERS -> barriers;
                    case FLAGS -> flags;
                    case INTERVENTIONS -> interventions;
                })
                .collect(Collectors.toSet());
    }

    private static Arbitrary<String> caseId() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars("éß漢字")
                                .ofLength(1),
                        Arbitraries.strings()
                                .alpha()
                                .numeric()
                                .withChars("._:/-é")
                                .ofMaxLength(99))
                .as(String::concat)
                .filter(id -> !Bsn.isIn(id));
    }

    private static Arbitrary<String> code() {
        return Combinators.combine(
                        Arbitraries.strings().alpha().numeric().ofLength(1),
                        Arbitraries.strings().alpha().numeric().withChars("._-").ofMaxLength(63))
                .as(String::concat)
                .filter(code -> !Bsn.isIn(code) && ProtectedGrounds.in(code).isEmpty());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings()
                .ofMaxLength(60)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text) && !Bsn.isIn(text));
    }

    private static Arbitrary<Goal> goal(Arbitrary<String> type, Arbitrary<String> level) {
        return Combinators.combine(
                        type.optional(),
                        Arbitraries.of(true, false).optional(),
                        RATING.optional(),
                        RATING.optional(),
                        level.optional(),
                        level.optional(),
                        words().optional())
                .as((code, own, clarity, feasibility, local, fitting, description) ->
                        new Goal(code, own, number(clarity), number(feasibility), local, fitting, description));
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Arbitrary<Score> score(Arbitrary<String> construct) {
        return Combinators.combine(construct, RATING, Arbitraries.of(ScoreSource.class), DAY, words().optional())
                .as(Score::new);
    }

    private static Arbitrary<LifeDomain> lifeDomain(
            Arbitrary<String> instrument, Arbitrary<String> domain, Arbitrary<Integer> value) {
        return Combinators.combine(
                        instrument,
                        domain,
                        value.filter(RandomClientFiles::isNoBsn),
                        DAY,
                        Arbitraries.of(ScoreSource.class))
                .as(LifeDomain::new);
    }

    private static boolean isNoBsn(int number) {
        return !Bsn.isIn(Integer.toString(number));
    }

    private static Arbitrary<Barrier> barrier(Arbitrary<String> domain) {
        return Combinators.combine(domain, Arbitraries.of(Severity.class).optional(), Arbitraries.of(true, false))
                .as(Barrier::new);
    }

    private static Arbitrary<Map<String, SituationValue>> fittingSituation() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6).optional(),
                        Arbitraries.integers().between(0, 600).optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.of("A0", "B1", "C2").optional())
                .as((step, months, wish, language) -> {
                    Map<String, SituationValue> situation = new LinkedHashMap<>();
                    language.ifPresent(code -> situation.put("language", new SituationValue.Code(code)));
                    step.ifPresent(value -> situation.put("participation-step", new SituationValue.WholeNumber(value)));
                    wish.ifPresent(value -> situation.put("work-wish", new SituationValue.YesNo(value)));
                    months.ifPresent(
                            value -> situation.put("months-on-benefit", new SituationValue.WholeNumber(value)));
                    return situation;
                });
    }

    private static Arbitrary<PastIntervention> intervention(Arbitrary<String> code, Arbitrary<String> target) {
        return Combinators.combine(
                        code,
                        DAY.optional(),
                        DAY.optional(),
                        Arbitraries.of(PastIntervention.Outcome.class),
                        Arbitraries.oneOf(Arbitraries.just(FollowUp.NONE), followUp(target)))
                .as((one, start, end, outcome, followUp) -> new PastIntervention(
                        one,
                        start,
                        end.filter(day -> start.isEmpty() || !day.isBefore(start.get())),
                        outcome,
                        followUp));
    }

    private static Arbitrary<FollowUp> followUp(Arbitrary<String> target) {
        Arbitrary<FollowUp.Expectation> expected =
                Combinators.combine(Arbitraries.of(Direction.class), DAY).as(FollowUp.Expectation::new);
        Arbitrary<FollowUp.Dose> dose = Combinators.combine(
                        Arbitraries.integers().between(1, FollowUp.Dose.MOST),
                        Arbitraries.integers().between(0, FollowUp.Dose.MOST),
                        Arbitraries.of(FollowUp.Dose.Unit.class))
                .as(FollowUp.Dose::new);
        return Combinators.combine(
                        target.optional(),
                        expected.optional(),
                        dose.optional(),
                        Arbitraries.of(FollowUp.Attribution.class).optional(),
                        words().optional())
                .as((code, direction, amount, said, context) ->
                        new FollowUp(code, direction.filter(any -> code.isPresent()), amount, said, context));
    }

    private static <T> List<T> distinct(Collection<T> items, Function<T, Object> key) {
        return new ArrayList<>(items.stream()
                .collect(Collectors.toMap(key, item -> item, (one, other) -> one, LinkedHashMap::new))
                .values());
    }
}
