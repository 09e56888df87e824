package nl.gewogenmaatwerk.adapter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.rule.Practice;
import nl.gewogenmaatwerk.text.Text;

/** What holds for whatever journal: a naive calculation agrees, and nobody can work out what is hidden. */
class ReviewPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Practice WITH_PROFESSIONALS = FictionalJournal.practice(Optional.of(
            new Practice.Consultation(new Text("de ondernemingsraad", "the works council"), LocalDate.of(2025, 9, 1))));

    private static Review review(FictionalJournal journal) {
        return JournalReview.of(FictionalJournal.BOOK, WITH_PROFESSIONALS).review(journal, FIRST, LAST);
    }

    @Property(tries = 60, seed = "1")
    void aNaiveCalculationAgreesWithAllThatIsShown(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 400) int cases) {
        FictionalJournal journal = FictionalJournal.of(seed, cases);
        NaiveReview naive = new NaiveReview(journal);
        Review review = review(journal);

        assertThat(figures(review)).isNotEmpty().allSatisfy((name, shown) -> {
            assertThat(naive.counts()).containsKey(name);
            shown.ifPresent(count -> assertThat(count).isEqualTo(naive.counts().get(name)));
        });
        assertThat(review.volume().cases()).isEqualTo(naive.cases().size() / 10 * 10);
    }

    @Property(tries = 60, seed = "2")
    void nothingBelowTenIsShownOrCanBeWorkedOut(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 5, max = 400) int cases) {
        FictionalJournal journal = FictionalJournal.of(seed, cases);
        Map<String, Integer> truth = new LinkedHashMap<>(new NaiveReview(journal).counts());
        Review review = review(journal);
        Map<String, OptionalInt> figures = figures(review);
        Attacker attacker = attacker(truth);
        figures.forEach((name, shown) -> shown.ifPresent(count -> {
            assertThat(count).as(name).matches(shownCount -> shownCount == 0 || shownCount >= 10);
            attacker.see(name, count);
        }));
        review.undecisive()
                .forEach(principle -> attacker.see("principle:" + principle.id() + ":FIRST", 0)
                        .see("principle:" + principle.id() + ":LATER", 0));
        review.silent().forEach(rule -> attacker.see("rule:" + rule.id() + ":argued", 0));

        Set<String> workedOut = attacker.workedOut();

        assertThat(workedOut.stream().filter(name -> truth.get(name) > 0 && truth.get(name) < 10))
                .isEmpty();
        attacker.bounds(review.volume().cases() + 9).forEach((name, bounds) -> {
            assertThat(truth.get(name)).as(name).isBetween(bounds[0], bounds[1]);
            assertThat(bounds[0] > 0 && bounds[1] < 10)
                    .as("%s lies between %s and %s", name, bounds[0], bounds[1])
                    .isFalse();
        });
    }

    @Property(tries = 60, seed = "6")
    void ofNoGroupIsToldThatAllWereDecidedAlike(
            @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(min = 5, max = 80) int cases) {
        Review review = review(FictionalJournal.of(seed, cases));

        assertThat(Stream.of(review.rules(), review.principles(), review.interventions())
                        .flatMap(List::stream)
                        .flatMap(subject -> Stream.of(
                                subject.decisions(),
                                subject.because().followed(),
                                subject.because().deviated()))
                        .filter(distribution -> distribution.cells().stream()
                                .anyMatch(cell ->
                                        cell.count().isPresent() && cell.count().equals(distribution.total()))))
                .isEmpty();
    }

    /** Everything that is known to add up, with how many others there are: those are not told anywhere, and are not to be worked out either. */
    private static Attacker attacker(Map<String, Integer> truth) {
        Attacker attacker = new Attacker();
        List<String> reasons = List.copyOf(FictionalJournal.PRACTICE.reasons().keySet());
        attacker.addUp("N", names("", NaiveReview.OUTCOMES, "!"));
        attacker.addUp("N", List.of("PROPOSALS", "ABSTAINED"));
        attacker.addUp("N", List.of("decided", "UNDECIDED!"));
        attacker.addUp("decided", List.of("CORRECTED", "KEPT"));
        attacker.addUp("DEVIATED!", names("deviation:", NaiveReview.DEVIATIONS, ""));
        attacker.addUp("PROPOSALS", names("own:", List.of("FIRST", "ANY", "OTHER", "NOT_TOLD"), ""));
        attacker.addUp("own:OTHER", names("after:", NaiveReview.OUTCOMES, "!"));
        FictionalJournal.FACTS.forEach(fact -> attacker.addUp("N", List.of("UNKNOWN:" + fact, "KNOWN:" + fact)));
        List.of("FOLLOWED", "DEVIATED").forEach(each -> attacker.addUp(each + "!", names(each + ":", reasons, "")));
        NaiveReview.OUTCOMES.forEach(each -> others(truth, attacker, "after:" + each + "!", each + "!"));
        List<String> subjects = new ArrayList<>();
        truth.keySet().stream()
                .filter(name -> name.endsWith(":argued"))
                .forEach(name -> subjects.add(name.substring(0, name.length() - "argued".length())));
        for (String subject : subjects) {
            attacker.addUp(subject + "argued", names(subject, NaiveReview.PLACES, ""));
            attacker.addUp(subject + "argued", names(subject, NaiveReview.OUTCOMES, "!"));
            others(truth, attacker, subject + "argued", "N");
            others(truth, attacker, subject + "FIRST", "PROPOSALS");
            NaiveReview.OUTCOMES.forEach(each -> others(truth, attacker, subject + each + "!", each + "!"));
            for (String outcome : List.of("FOLLOWED", "DEVIATED")) {
                attacker.addUp(subject + outcome + "!", names(subject + outcome + ":", reasons, ""));
                reasons.forEach(
                        reason -> others(truth, attacker, subject + outcome + ":" + reason, outcome + ":" + reason));
            }
        }
        for (String kind : List.of("principle:", "intervention:")) {
            attacker.addUp(
                    "PROPOSALS",
                    subjects.stream()
                            .filter(subject -> subject.startsWith(kind))
                            .map(subject -> subject + "FIRST")
                            .toList());
        }
        List<String> professionals = truth.keySet().stream()
                .filter(name -> name.startsWith("by:") && name.endsWith(":"))
                .toList();
        attacker.addUp("decided", professionals);
        professionals.forEach(by -> attacker.addUp(by, List.of(by + "FOLLOWED!", by + "DEVIATED!")));
        List.of("FOLLOWED!", "DEVIATED!").forEach(each -> attacker.addUp(each, names("", professionals, each)));
        return attacker;
    }

    private static void others(Map<String, Integer> truth, Attacker attacker, String part, String whole) {
        String name = "others than " + part;
        truth.put(name, truth.get(whole) - truth.get(part));
        attacker.addUp(whole, List.of(part, name));
    }

    private static List<String> names(String before, List<String> names, String after) {
        return names.stream().map(name -> before + name + after).toList();
    }

    /** Every figure of a review by its name, hidden ones too. */
    private static Map<String, OptionalInt> figures(Review review) {
        Map<String, OptionalInt> all = new LinkedHashMap<>();
        add(all, "N", "", NaiveReview.OUTCOMES, "!", review.decisions());
        add(all, "N", "", List.of("PROPOSALS", "ABSTAINED"), "", review.outcomes());
        add(all, "DEVIATED!", "deviation:", NaiveReview.DEVIATIONS, "", review.deviations());
        because(all, "", review.because());
        add(all, "PROPOSALS", "own:", List.of("FIRST", "ANY", "OTHER", "NOT_TOLD"), "", review.ownViews());
        add(all, "own:OTHER", "after:", NaiveReview.OUTCOMES, "!", review.afterOther());
        add(all, "decided", "", List.of("CORRECTED", "KEPT"), "", review.corrections());
        review.unknowns()
                .forEach(unknown ->
                        add(all, "N", "", List.of("UNKNOWN", "KNOWN"), ":" + unknown.code(), unknown.cases()));
        Map.of("rule:", review.rules(), "principle:", review.principles(), "intervention:", review.interventions())
                .forEach((kind, subjects) -> subjects.forEach(subject -> {
                    String name = kind + subject.id() + ":";
                    all.put(name + "argued", subject.argued());
                    add(all, name + "argued", name, NaiveReview.PLACES, "", subject.places());
                    add(all, name + "argued", name, NaiveReview.OUTCOMES, "!", subject.decisions());
                    because(all, name, subject.because());
                }));
        review.professionals()
                .each()
                .forEach(one -> add(
                        all,
                        "by:" + one.by() + ":",
                        "by:" + one.by() + ":",
                        List.of("FOLLOWED", "DEVIATED"),
                        "!",
                        one.decisions()));
        return all;
    }

    private static void because(Map<String, OptionalInt> all, String name, Review.Because because) {
        List<String> reasons = List.copyOf(FictionalJournal.PRACTICE.reasons().keySet());
        add(all, name + "FOLLOWED!", name + "FOLLOWED:", reasons, "", because.followed());
        add(all, name + "DEVIATED!", name + "DEVIATED:", reasons, "", because.deviated());
    }

    /** The counts of a distribution; what is left out of it is nobody. */
    private static void add(
            Map<String, OptionalInt> all,
            String total,
            String before,
            List<String> codes,
            String after,
            Distribution distribution) {
        all.merge(total, distribution.total(), (one, other) -> one.isPresent() ? one : other);
        for (String code : codes) {
            OptionalInt count = distribution.cells().stream()
                    .filter(cell -> cell.code().equals(code))
                    .map(Distribution.Cell::count)
                    .findFirst()
                    .orElse(OptionalInt.of(0));
            all.merge(before + code + after, count, (one, other) -> one.isPresent() ? one : other);
        }
        assertThat(distribution.cells()).allSatisfy(cell -> {
            assertThat(codes).contains(cell.code());
            assertThat(cell.share().isPresent()).isEqualTo(cell.count().isPresent());
        });
    }

    @Property(tries = 20, seed = "3")
    void theSameJournalGivesTheSameReview(@ForAll @LongRange(max = 100_000) long seed) {
        assertThat(review(FictionalJournal.of(seed, 150))).isEqualTo(review(FictionalJournal.of(seed, 150)));
    }

    @Property(tries = 20, seed = "5")
    void theOrderOfCasesChangesNothing(@ForAll @LongRange(max = 100_000) long seed) {
        FictionalJournal journal = FictionalJournal.of(seed, 150);
        FictionalJournal other = new FictionalJournal();
        Map<String, List<Recorded>> byCase = new TreeMap<>(Comparator.reverseOrder());
        journal.read(Selection.of(FictionalJournal.TOWN))
                .forEach(recorded -> byCase.computeIfAbsent(
                                recorded.entry().orElseThrow().aboutCase().orElseThrow(), any -> new ArrayList<>())
                        .add(recorded));
        byCase.values()
                .forEach(entries ->
                        entries.forEach(recorded -> other.at(recorded.at().toString())
                                .write(recorded.entry().orElseThrow())));

        assertThat(review(other)).isEqualTo(review(journal));
    }

    @Property(tries = 20, seed = "4")
    void nobodyIsNamedUnlessThatWasAgreed(@ForAll @LongRange(max = 100_000) long seed) {
        FictionalJournal journal = FictionalJournal.of(seed, 300);
        Review off = JournalReview.of(FictionalJournal.BOOK, FictionalJournal.PRACTICE)
                .review(journal, FIRST, LAST);

        assertThat(off.professionals().agreed()).isEmpty();
        assertThat(off.professionals().each()).isEmpty();
        assertThat(review(journal).professionals().each().stream()
                        .map(Review.Professional::by)
                        .collect(Collectors.toSet()))
                .isSubsetOf(Set.of("p0", "p1", "p2", "p3"));
    }
}
