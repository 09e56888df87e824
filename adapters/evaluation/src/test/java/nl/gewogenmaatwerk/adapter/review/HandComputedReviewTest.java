package nl.gewogenmaatwerk.adapter.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import nl.gewogenmaatwerk.adapter.review.FictionalJournal.Plea;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.evaluation.Distribution;
import nl.gewogenmaatwerk.evaluation.Estimate;
import nl.gewogenmaatwerk.explain.ReviewReport;
import nl.gewogenmaatwerk.explain.ReviewText;
import nl.gewogenmaatwerk.journal.Decision.Verdict;
import nl.gewogenmaatwerk.review.Alarm;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.text.Language;
import org.junit.jupiter.api.Test;

/**
 * A journal that was counted by hand. 80 cases; JOBS is proposed first by principle "doel-van-de-klant" with the rule "eigen-doel", WEP by "werk-eerst" with
 * "snel-werk", and the engine abstains while "leren-op-werkplek" argues against SCHOL for "leren".
 *
 * <pre>
 * group  cases  first  also considered  own view  verdict         reason   seconds  unknown
 * A      24     JOBS   WEP (werk-eerst) JOBS      FOLLOWED        past     20       social-norm
 * B      16     WEP    -                MGV       OTHER           aanbod   200      -
 * C      14     JOBS   WEP (werk-eerst) -         FOLLOWED        wens     60       -
 * D      12     WEP    -                MGV       ADAPTED         wens     300      -
 * E      14     -      SCHOL            -         none            -        -        social-norm
 *
 * cases 80, with proposals 66, abstained 14; followed 38, deviated 28 (other 16, adapted 12), undecided 14
 * own view: first 24, something else 28 (all deviated), not told 14
 * rule eigen-doel: 38 cases, all first, all followed (past 24, wens 14)
 * rule snel-werk: 66 cases: first 28, none 38; followed 38, deviated 28 (aanbod 16, wens 12)
 * rule leren-op-werkplek: 14 cases, none first, none decided
 * JOBS 38 all first, WEP 66 (first 28, none 38), SCHOL 14
 * social-norm unknown in 38 of 80
 * median of 24 x 20, 14 x 60, 16 x 200, 12 x 300: the 33rd and 34th of 66 are 60 and 60
 * </pre>
 */
class HandComputedReviewTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Plea JOBS = new Plea("JOBS", "doel-van-de-klant", List.of("eigen-doel"));
    private static final Plea WEP = new Plea("WEP", "werk-eerst", List.of("snel-werk"));
    private static final Plea SCHOL = new Plea("SCHOL", "leren", List.of("leren-op-werkplek"));

    private final FictionalJournal journal = new FictionalJournal();
    private int number;

    private Advice next(int proposed, List<String> unknowns, Plea... pleas) {
        number++;
        Advice advice = FictionalJournal.advice("advies-" + number, "fictief-" + number, proposed, unknowns, pleas);
        journal.after(3600).advise(advice);
        return advice;
    }

    private void write() {
        for (int i = 0; i < 24; i++) {
            Advice advice = next(1, List.of("social-norm"), JOBS, WEP);
            journal.ownView(advice, "JOBS").decide(advice, Verdict.FOLLOWED, "past", "p1", 20);
        }
        for (int i = 0; i < 16; i++) {
            Advice advice = next(1, List.of(), WEP);
            journal.ownView(advice, "MGV").decide(advice, Verdict.OTHER, "aanbod", "p1", 200);
        }
        for (int i = 0; i < 14; i++) {
            Advice advice = next(1, List.of(), JOBS, WEP);
            journal.decide(advice, Verdict.FOLLOWED, "wens", "p2", 60);
        }
        for (int i = 0; i < 12; i++) {
            Advice advice = next(1, List.of(), WEP);
            journal.ownView(advice, "MGV").decide(advice, Verdict.ADAPTED, "wens", "p2", 300);
        }
        for (int i = 0; i < 14; i++) {
            next(0, List.of("social-norm"), SCHOL);
        }
    }

    private Review review() {
        return JournalReview.of(FictionalJournal.BOOK, FictionalJournal.PRACTICE)
                .review(journal, FIRST, LAST);
    }

    private static Map<String, Integer> shown(Distribution distribution) {
        Map<String, Integer> shown = new TreeMap<>();
        distribution.cells().forEach(cell -> cell.count().ifPresent(count -> shown.put(cell.code(), count)));
        distribution.total().ifPresent(total -> shown.put("=", total));
        return shown;
    }

    private static Review.Subject one(List<Review.Subject> subjects, String id) {
        return subjects.stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableOfAllCases() {
        write();
        Review review = review();

        assertThat(review.volume()).isEqualTo(new Review.Volume(80, 80, 60, 0));
        assertThat(shown(review.outcomes())).isEqualTo(Map.of("PROPOSALS", 66, "ABSTAINED", 14, "=", 80));
        assertThat(shown(review.decisions()))
                .isEqualTo(Map.of("FOLLOWED", 38, "DEVIATED", 28, "UNDECIDED", 14, "=", 80));
        // Wilson, 38 of 80: (0.475 + 1.92073/80) / (1 + 3.84146/80) = 0.47615; half width 0.10689.
        assertThat(review.decisions().cells().get(0).share()).contains(new Estimate(0.475, 0.369, 0.583));
        assertThat(shown(review.deviations())).isEqualTo(Map.of("OTHER", 16, "ADAPTED", 12, "=", 28));
        assertThat(shown(review.ownViews())).isEqualTo(Map.of("OTHER", 28, "FIRST", 24, "NOT_TOLD", 14, "=", 66));
        // All deviated after another own view, and that would be told of each of them.
        assertThat(shown(review.afterOther())).isEqualTo(Map.of("=", 28));
        assertThat(review.afterOther().cells()).hasSize(3);
        assertThat(shown(review.because().followed())).isEqualTo(Map.of("past", 24, "wens", 14, "=", 38));
        assertThat(review.viewing()).isEqualTo(new Review.Viewing(60, OptionalInt.of(60)));
        assertThat(review.unknowns()).singleElement().satisfies(unknown -> {
            assertThat(unknown.code()).isEqualTo("social-norm");
            assertThat(unknown.label().nl()).isEqualTo("feit social-norm");
            assertThat(shown(unknown.cases())).isEqualTo(Map.of("UNKNOWN", 38, "KNOWN", 42, "=", 80));
        });
    }

    @Test
    void theTableOfEachRulePrincipleAndIntervention() {
        write();
        Review review = review();

        Review.Subject snelWerk = one(review.rules(), "snel-werk");
        assertThat(snelWerk.argued()).hasValue(66);
        assertThat(snelWerk.decisions().total()).hasValue(66);
        assertThat(shown(snelWerk.places())).isEqualTo(Map.of("FIRST", 28, "NONE", 38, "=", 66));
        assertThat(shown(snelWerk.decisions())).isEqualTo(Map.of("FOLLOWED", 38, "DEVIATED", 28, "=", 66));
        assertThat(shown(snelWerk.because().deviated())).isEqualTo(Map.of("aanbod", 16, "wens", 12, "=", 28));
        assertThat(shown(one(review.rules(), "eigen-doel").places())).isEqualTo(Map.of("FIRST", 38, "=", 38));
        assertThat(shown(one(review.rules(), "eigen-doel").decisions())).isEqualTo(Map.of("=", 38));
        assertThat(one(review.rules(), "eigen-doel").argued()).hasValue(38);
        assertThat(one(review.rules(), "leren-op-werkplek").argued()).hasValue(14);
        assertThat(one(review.principles(), "werk-eerst").argued()).hasValue(66);
        assertThat(one(review.interventions(), "SCHOL").argued()).hasValue(14);
        assertThat(review.interventions()).extracting(Review.Subject::id).containsExactly("JOBS", "WEP", "SCHOL");
        assertThat(review.silent()).extracting(Review.Named::id).containsExactly("plan", "schulden", "vraag", "zorg");
        assertThat(review.undecisive()).extracting(Review.Named::id).containsExactly("veilig", "leren");
        assertThat(ReviewText.of(review, Language.NL).replace('\n', ' '))
                .contains("Principe veilig; Principe leren. " + ReviewReport.QUESTION.nl());
    }

    @Test
    void aRuleThatIsAlmostAlwaysOverruledGivesAnAlarmFromTheBoundOn() {
        write();
        assertThat(review().alarms()).containsExactly(overruled("snel-werk"));
        // 28 deviated and 7 followed is 80%, 28 and 8 is less.
        for (int i = 0; i < 7; i++) {
            journal.decide(next(1, List.of(), WEP), Verdict.FOLLOWED, "past", "p1", 60);
        }
        assertThat(review().alarms()).containsExactly(overruled("snel-werk"));
        journal.decide(next(1, List.of(), WEP), Verdict.FOLLOWED, "past", "p1", 60);
        assertThat(review().alarms()).isEmpty();
    }

    private static Alarm overruled(String rule) {
        return new Alarm(
                Alarm.Kind.OVERRULED,
                FictionalJournal.BOOK.rules().stream()
                        .filter(entry -> entry.id().equals(rule))
                        .map(entry -> new Review.Named(entry.id(), entry.title()))
                        .findFirst());
    }

    @Test
    void adviceThatIsAlmostAlwaysFollowedWithinSecondsGivesAnAlarmFromTenCasesOn() {
        for (int i = 0; i < 9; i++) {
            journal.decide(next(1, List.of(), JOBS), Verdict.FOLLOWED, "past", "p1", 30);
        }
        assertThat(review().alarms()).isEmpty();
        // The time between both entries counts when none was measured.
        Advice advice = next(1, List.of(), JOBS);
        journal.after(30).decide(advice, Verdict.OTHER, "past", "p1", -1);
        assertThat(review().alarms()).extracting(Alarm::kind).containsExactly(Alarm.Kind.FOLLOWED_AT_ONCE);
        for (int i = 0; i < 11; i++) {
            journal.decide(next(1, List.of(), JOBS), Verdict.FOLLOWED, "past", "p1", 31);
        }
        assertThat(review().alarms()).isEmpty();
    }

    @Test
    void aCaseCountsByItsLastAdviceOnWhichWasDecidedAndTheDecisionThatHolds() {
        for (int i = 0; i < 12; i++) {
            Advice first = FictionalJournal.advice("first-" + i, "fictief-" + i, 1, List.of(), WEP);
            Advice second = FictionalJournal.advice("second-" + i, "fictief-" + i, 1, List.of(), JOBS);
            journal.after(60).advise(first).decide(first, Verdict.OTHER, "wens", "p1", 60);
            long old = journal.size();
            journal.after(60).advise(second).decide(first, Verdict.FOLLOWED, "past", "p1", 60, OptionalLong.of(old));
        }
        Review review = review();
        assertThat(review.volume()).isEqualTo(new Review.Volume(20, 10, 10, 0));
        assertThat(review.interventions()).extracting(Review.Subject::id).containsExactly("WEP");
        assertThat(one(review.interventions(), "WEP").argued()).hasValue(12);
        assertThat(review.decisions().total()).hasValue(12);
    }

    @Test
    void onlyAdvicesOfThePeriodCountAndDecisionsWheneverTheyWereWritten() {
        journal.at("2025-12-31T23:59:59Z");
        for (int i = 0; i < 10; i++) {
            Advice before = FictionalJournal.advice("before-" + i, "fictief-b" + i, 1, List.of(), WEP);
            journal.advise(before);
        }
        journal.at("2026-01-01T00:00:00Z");
        Advice erased = FictionalJournal.advice("erased", "fictief-e", 1, List.of(), WEP);
        journal.advise(erased).erase(journal.size());
        for (int i = 0; i < 11; i++) {
            journal.advise(FictionalJournal.advice("in-" + i, "fictief-" + i, 1, List.of(), JOBS));
        }
        journal.at("2026-04-01T00:00:00Z");
        for (int i = 0; i < 11; i++) {
            Advice in = FictionalJournal.advice("in-" + i, "fictief-" + i, 1, List.of(), JOBS);
            journal.advise(FictionalJournal.advice("after-" + i, "fictief-a" + i, 1, List.of(), WEP))
                    .decide(in, Verdict.FOLLOWED, "past", "p1", 60);
        }
        Review review = review();
        assertThat(review.volume()).isEqualTo(new Review.Volume(10, 10, 10, 0));
        assertThat(review.interventions()).extracting(Review.Subject::id).containsExactly("JOBS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalReview.of(FictionalJournal.BOOK, FictionalJournal.PRACTICE)
                        .review(journal, LAST, FIRST));
    }

    @Test
    void ofAnEmptyJournalNothingIsTold() {
        Review review = review();
        assertThat(review.volume()).isEqualTo(new Review.Volume(0, 0, 0, 0));
        assertThat(review.rules()).isEmpty();
        assertThat(review.silent()).isEmpty();
        assertThat(review.undecisive()).isEmpty();
        assertThat(review.alarms()).isEmpty();
        assertThat(review.decisions().total()).isEmpty();
    }
}
