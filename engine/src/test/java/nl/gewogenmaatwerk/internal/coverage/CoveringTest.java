package nl.gewogenmaatwerk.internal.coverage;

import static nl.gewogenmaatwerk.fixture.Client.listed;
import static nl.gewogenmaatwerk.fixture.Client.someone;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.trial.Coverage;
import nl.gewogenmaatwerk.trial.Coverage.OfCondition;
import nl.gewogenmaatwerk.trial.Coverage.Outcome;
import nl.gewogenmaatwerk.trial.Coverage.Share;
import nl.gewogenmaatwerk.trial.Coverage.Shown;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.Test;

/** What scenarios show of conditions, and who would show the rest. */
class CoveringTest {

    private static final String COURAGE = "Score(construct == 'courage', value <= 2)";

    private static Coverage coverage(Draft draft, Client... clients) {
        RuleSet ruleSet = draft.ruleSet();
        return new Covering(ruleSet, new ReferenceEvaluator(ruleSet), Written.in(draft.draft()))
                .of(Stream.of(clients).map(Client::file).toList());
    }

    private static Coverage coverage(String condition, Client... clients) {
        return coverage(Draft.of(arguing("rule", condition, "TALK")), clients);
    }

    private static List<OfCondition> conditions(Coverage coverage) {
        return coverage.rules().get(0).conditions();
    }

    /** Whether true, false and unknown are shown, of each condition. */
    private static List<List<Shown>> shown(Coverage coverage) {
        return conditions(coverage).stream()
                .map(condition ->
                        condition.outcomes().stream().map(Outcome::shown).toList())
                .toList();
    }

    private static ClientFile example(Coverage coverage, int condition, Truth truth) {
        return conditions(coverage).get(condition).outcomes().stream()
                .filter(outcome -> outcome.truth() == truth)
                .findFirst()
                .flatMap(Outcome::example)
                .orElseThrow()
                .client();
    }

    @Test
    void aScoreIsTrueFalseOrUnknown() {
        assertThat(shown(coverage(COURAGE))).containsExactly(List.of(Shown.NO, Shown.NO, Shown.NO));
        assertThat(shown(coverage(COURAGE, someone()))).containsExactly(List.of(Shown.NO, Shown.NO, Shown.YES));
        assertThat(shown(coverage(
                        COURAGE, someone().score("courage", 2), someone().score("courage", 3))))
                .containsExactly(List.of(Shown.YES, Shown.YES, Shown.NO));
    }

    @Test
    void theShareCountsWhatCanOccur() {
        Coverage coverage = coverage("not KnownBarrier(severity == 'ACUTE')", someone());

        assertThat(shown(coverage)).containsExactly(List.of(Shown.YES, Shown.NO, Shown.IMPOSSIBLE));
        assertThat(coverage.own()).isEqualTo(new Share(1, 2));
        assertThat(coverage.own().percent()).isEqualTo(50);
        assertThat(coverage.framework()).isEqualTo(new Share(0, 0));
        assertThat(coverage.framework().percent()).isEqualTo(100);
    }

    @Test
    void aShareIsRoundedDown() {
        assertThat(new Share(799, 1000).percent()).isEqualTo(79);
        assertThat(new Share(999, 1000).percent()).isEqualTo(99);
        assertThat(new Share(1000, 1000).percent()).isEqualTo(100);
    }

    @Test
    void aGoalOfWhichEveryAnswerFitsCannotBeFalse() {
        assertThat(shown(coverage("Goal(clarity >= 1)")))
                .containsExactly(List.of(Shown.NO, Shown.IMPOSSIBLE, Shown.NO));
        assertThat(shown(coverage("Goal(clarity >= 2)"))).containsExactly(List.of(Shown.NO, Shown.NO, Shown.NO));
    }

    @Test
    void whatIsAlwaysSoCannotBeFalse() {
        assertThat(shown(coverage("Score(construct == 'courage', value >= 1)")))
                .containsExactly(List.of(Shown.NO, Shown.IMPOSSIBLE, Shown.NO));
        assertThat(shown(coverage("Situation(item == 'wish')")))
                .containsExactly(List.of(Shown.NO, Shown.IMPOSSIBLE, Shown.NO));
        assertThat(shown(coverage("not Situation(item == 'months', value > 0)\n    Goal(type == 'JOB')")))
                .startsWith(List.of(Shown.NO, Shown.NO, Shown.NO));
    }

    @Test
    void everyPartOfAGroupCounts() {
        Coverage coverage = coverage(
                "( " + COURAGE + " or exists( Flag(code == 'STUDENT') and not Barrier(domain == 'debt') ) )\n"
                        + "    not( Barrier(domain == 'home') and Goal(type == 'CARE') )",
                listed().score("courage", 1));

        assertThat(conditions(coverage))
                .extracting(condition -> condition.written().nl())
                .containsExactly(
                        "Score(construct == \"courage\", value <= 2)",
                        "Flag(code == \"STUDENT\")",
                        "not Barrier(domain == \"debt\")",
                        "Barrier(domain == \"home\")",
                        "Goal(type == \"CARE\")");
        assertThat(shown(coverage))
                .containsExactly(
                        List.of(Shown.YES, Shown.NO, Shown.NO),
                        List.of(Shown.NO, Shown.YES, Shown.NO),
                        List.of(Shown.YES, Shown.NO, Shown.NO),
                        List.of(Shown.NO, Shown.YES, Shown.NO),
                        List.of(Shown.NO, Shown.NO, Shown.YES));
    }

    @Test
    void whatRefersToAnEarlierFactIsReadTogetherWithIt() {
        String language = "Situation(item == 'level-needed', $needed : value)\n"
                + "    Situation(item == 'level', value < $needed)";

        Coverage coverage = coverage(language);

        ClientFile lower = example(coverage, 1, Truth.TRUE);
        assertThat(lower.situation()).containsOnlyKeys("level", "level-needed");
        assertThat(shown(coverage(
                                language,
                                someone().situation("level-needed", "L1").situation("level", "L2")))
                        .get(1))
                .startsWith(Shown.NO, Shown.YES);
    }

    @Test
    void aCountIsTrueFalseOrUnknown() {
        Coverage coverage = coverage("accumulate(Barrier(severity == 'SERIOUS'); $n : count(); $n >= 2)", listed());

        assertThat(shown(coverage)).containsExactly(List.of(Shown.NO, Shown.YES, Shown.NO));
        assertThat(conditions(coverage).get(0).written().nl())
                .isEqualTo("accumulate(Barrier(severity == \"SERIOUS\"); $n : count(); $n >= 2)");
        assertThat(example(coverage, 0, Truth.TRUE).barriers().orElseThrow())
                .hasSize(2)
                .allSatisfy(barrier -> assertThat(barrier.severity()).contains(Severity.SERIOUS));
    }

    @Test
    void examplesTellAsLittleAsPossible() {
        Coverage coverage = coverage(COURAGE + "\n    not Flag(code == 'STUDENT')");

        assertThat(Shrinking.size(example(coverage, 0, Truth.TRUE))).isEqualTo(1);
        assertThat(Shrinking.size(example(coverage, 0, Truth.FALSE))).isEqualTo(1);
        assertThat(Shrinking.size(example(coverage, 0, Truth.UNKNOWN))).isZero();
        assertThat(example(coverage, 1, Truth.TRUE).flags()).contains(List.of());
        assertThat(example(coverage, 1, Truth.FALSE).flags()).contains(List.of("STUDENT"));
        assertThat(Shrinking.size(
                        coverage.rules().get(0).example().orElseThrow().client()))
                .isEqualTo(2);
    }

    @Test
    void scoresOfSeveralConstructsAreFalseOnceAllAreKnown() {
        Coverage coverage = coverage("Score(construct in ('courage', 'view', 'skill'), value <= 2)");

        assertThat(example(coverage, 0, Truth.FALSE).scores()).hasSize(3);
    }

    @Test
    void aDifferenceIsFalseOnceBothRatedTheSame() {
        Coverage coverage = coverage("ScoreGap(construct == 'courage')");

        assertThat(example(coverage, 0, Truth.FALSE).scores()).hasSize(2);
        assertThat(example(coverage, 0, Truth.TRUE).scores()).hasSize(2);
        assertThat(Shrinking.size(example(coverage, 0, Truth.UNKNOWN))).isZero();
    }

    @Test
    void anAppraisalIsShownByTheFactsBehindIt() {
        Coverage coverage = coverage(Draft.of(
                arguing("arguing", "Appraisal(factor == 'ready', level == 'YES')", "WORK"),
                rule("deriving", "Score(construct == 'skill', value >= 4)", "derive('ready', 'YES', 'Kan het.');")));

        assertThat(shown(coverage)).containsExactly(List.of(Shown.NO, Shown.NO, Shown.NO));
        assertThat(example(coverage, 0, Truth.TRUE).scores()).hasSize(1);
        assertThat(example(coverage, 0, Truth.FALSE).scores()).hasSize(1);
    }

    @Test
    void rulesOfTheFrameworkAreApart() {
        Coverage coverage = coverage(
                Draft.of(arguing("own", COURAGE, "TALK")).framework("f.drl", arguing("theirs", COURAGE, "TRAIN")),
                someone());

        assertThat(coverage.own()).isEqualTo(new Share(1, 3));
        assertThat(coverage.framework()).isEqualTo(new Share(1, 3));
        assertThat(coverage.all()).isEqualTo(new Share(2, 6));
    }

    @Test
    void aRuleThatNeverHeldHasAnExampleForWhomItDoes() {
        Coverage coverage =
                coverage(COURAGE + "\n    Goal(type == 'JOB')", someone().score("courage", 1));

        assertThat(coverage.rules().get(0).argued()).isFalse();
        assertThat(coverage.rules().get(0).example().orElseThrow().name()).isEqualTo("rule-geldt");
        assertThat(coverage(COURAGE, someone().score("courage", 1))
                        .rules()
                        .get(0)
                        .argued())
                .isTrue();
    }

    @Test
    void outcomesAreSaidInWords() {
        assertThat(conditions(coverage(COURAGE)).get(0).outcomes())
                .extracting(outcome -> outcome.meaning().nl())
                .containsExactly(
                        "courage (nl) is hoogstens 2",
                        "courage (nl) is hoger dan 2",
                        "het is niet bekend of dit zo is");
    }

    @Test
    void equalRulesAndClientsGiveEqualCoverage() {
        Coverage one = coverage(COURAGE + "\n    not Flag(code == 'STUDENT')", listed());
        Coverage other = coverage(COURAGE + "\n    not Flag(code == 'STUDENT')", listed());

        assertThat(one).isEqualTo(other);
    }
}
