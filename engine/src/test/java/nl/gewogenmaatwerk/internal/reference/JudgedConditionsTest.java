package nl.gewogenmaatwerk.internal.reference;

import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static nl.gewogenmaatwerk.rule.Truth.FALSE;
import static nl.gewogenmaatwerk.rule.Truth.TRUE;
import static nl.gewogenmaatwerk.rule.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.reference.Reading.Judged;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of each condition: true, false or unknown, on what was seen and what is missing. */
class JudgedConditionsTest {

    private static final String DERIVING = rule("gate", "Goal(type == 'JOB')", "derive('gate', 'OPEN', 'Open.');")
            + rule("shut", "Barrier(domain == 'debt', severity == 'ACUTE')", "derive('gate', 'SHUT', 'Dicht.');");

    static Stream<Arguments> conditions() {
        String low = "Score(construct == 'courage', value <= LOW)";
        String debt = "Barrier(domain == 'debt', severity >= 'SERIOUS')";
        String tried = "PastIntervention(code == 'TALK', outcome == 'NO_CHANGE')";
        String gap = "ScoreGap(construct == 'view', gap >= 2)";
        String house = "LifeDomain(domain == 'house', value <= 2)";
        String open = "Appraisal(factor == 'gate', level == 'OPEN')";
        String months = "Situation(item == 'months', value >= LONG)";
        String counted = "accumulate( Barrier(severity >= 'LIGHT'); $n : count(); $n >= 2 )";
        String few = "accumulate( Barrier(severity >= 'LIGHT'); $n : count(); $n < 2 )";
        String levels = "( Situation(item == 'level-needed', $l : value) and Situation(item == 'level', value < $l) )";
        return Stream.of(
                says("a goal that is the one", "Goal(type == 'JOB')", someone().goal("JOB"), TRUE),
                says("a goal that is another", "Goal(type == 'JOB')", someone().goal("CARE"), FALSE),
                says("a goal that nobody asked", "Goal(type == 'JOB')", someone(), UNKNOWN),
                says(
                        "half of a goal that fails, whatever the rest",
                        "Goal(type == 'JOB', clarity >= 3)",
                        someone().goal("CARE"),
                        FALSE),
                says("a low score", low, someone().score("courage", 2), TRUE),
                says("a score that is not low", low, someone().score("courage", 3), FALSE),
                says("a score that is not there", low, someone().score("view", 1), UNKNOWN),
                says("not a low score", "not " + low, someone().score("courage", 3), TRUE),
                says("not a low score, where it is low", "not " + low, someone().score("courage", 1), FALSE),
                says("not a low score, where none is known", "not " + low, someone(), UNKNOWN),
                says("nothing known is low, of nothing", "not KnownScore(value <= LOW)", someone(), TRUE),
                says("something known is low, of nothing", "KnownScore(value <= LOW)", someone(), UNKNOWN),
                says(
                        "a clear goal",
                        "KnownScore(construct == 'goal.clarity', value >= 4)",
                        someone().goalRatings(5, 1),
                        TRUE),
                says("a serious barrier", debt, someone().barrier("debt", Severity.ACUTE), TRUE),
                says("a light barrier", debt, someone().barrier("debt", Severity.LIGHT), FALSE),
                says("a barrier that is not rated", debt, someone().unrated("debt"), UNKNOWN),
                says("a barrier that is not listed", debt, someone().barriers(), FALSE),
                says("barriers that nobody asked about", debt, someone(), UNKNOWN),
                says(
                        "not a barrier that is not listed",
                        "not " + debt,
                        someone().barriers(),
                        TRUE),
                says("not a barrier that is not rated", "not " + debt, someone().unrated("debt"), UNKNOWN),
                says(
                        "nothing known is acute, of what is not rated",
                        "not KnownBarrier(severity == 'ACUTE')",
                        someone().unrated("debt"),
                        TRUE),
                says("long enough", months, someone().situation("months", 24), TRUE),
                says("not long enough", months, someone().situation("months", 23), FALSE),
                says("how long is not known", months, someone(), UNKNOWN),
                says("a status", "Flag(code == 'STUDENT')", someone().flags("STUDENT"), TRUE),
                says(
                        "a status that is not listed",
                        "Flag(code == 'STUDENT')",
                        someone().flags(),
                        FALSE),
                says("a status that nobody asked", "Flag(code == 'STUDENT')", someone(), UNKNOWN),
                says("tried without change", tried, someone().tried("TALK", Outcome.NO_CHANGE), TRUE),
                says("tried with a change", tried, someone().tried("TALK", Outcome.IMPROVED), FALSE),
                says("tried, and who knows with what", tried, someone().tried("TALK", Outcome.UNKNOWN), UNKNOWN),
                says("not tried", tried, someone().tried(), FALSE),
                says("nobody asked what was tried", tried, someone(), UNKNOWN),
                says(
                        "ended on a day that is not known",
                        "PastIntervention(code == 'TALK', endedOn > '2025-06-01')",
                        someone().tried("TALK", Outcome.IMPROVED),
                        UNKNOWN),
                says("two views that differ", gap, views(1, 4), TRUE),
                says("two views that differ less", "ScoreGap(construct == 'view', gap >= 4)", views(1, 4), FALSE),
                says("one view only", gap, someone().score("view", 4), UNKNOWN),
                says("a low measurement", house, someone().measured("house", 1), TRUE),
                says("a high measurement", house, someone().measured("house", 4), FALSE),
                says("what was never measured", house, someone(), UNKNOWN),
                says("an appraisal that follows", open, someone().goal("JOB"), TRUE),
                says("an appraisal that cannot follow", open, someone().goal("CARE"), FALSE),
                says("an appraisal that could follow", open, someone(), UNKNOWN),
                says("not an appraisal that could follow", "not " + open, someone(), UNKNOWN),
                says("not an appraisal that follows for now", "not KnownAppraisal(level == 'OPEN')", someone(), TRUE),
                says("what is not known", "Unknown(code == 'colour')", someone(), TRUE),
                says(
                        "what is known after all",
                        "Unknown(code == 'colour')",
                        someone().situation("colour", "RED"),
                        FALSE),
                says(
                        "enough barriers",
                        counted,
                        someone().barrier("debt", Severity.LIGHT).barrier("home", Severity.ACUTE),
                        TRUE),
                says("too few barriers", counted, someone().barrier("debt", Severity.LIGHT), FALSE),
                says(
                        "one barrier and one that is not rated",
                        counted,
                        someone().barrier("debt", Severity.LIGHT).unrated("home"),
                        UNKNOWN),
                says("few enough barriers", few, someone().barrier("debt", Severity.LIGHT), TRUE),
                says(
                        "few enough barriers, unless one that is not rated",
                        few,
                        someone().barrier("debt", Severity.LIGHT).unrated("home"),
                        UNKNOWN),
                says(
                        "one of two, the other not known",
                        "( " + months + " or " + low + " )",
                        someone().score("courage", 1),
                        TRUE),
                says(
                        "neither of two",
                        "( " + months + " or Goal(type == 'JOB') )",
                        someone().goal("CARE").situation("months", 1),
                        FALSE),
                says(
                        "one of two not so, the other not known",
                        "( " + months + " or " + low + " )",
                        someone().score("courage", 5),
                        UNKNOWN),
                says(
                        "not both, where one is not so",
                        "not( " + months + " and " + low + " )",
                        someone().score("courage", 5),
                        TRUE),
                says("a join", levels, someone().situation("level-needed", "L3").situation("level", "L1"), TRUE, TRUE),
                says(
                        "a join that fails",
                        levels,
                        someone().situation("level-needed", "L1").situation("level", "L1"),
                        TRUE,
                        FALSE),
                says("a join with what is not known", levels, someone().situation("level-needed", "L3"), TRUE, UNKNOWN),
                says("a join to what is not known", levels, someone().situation("level", "L1"), UNKNOWN, UNKNOWN),
                says(
                        "three about the same, of which no two facts are the same",
                        "PastIntervention($c : code, outcome == 'STOPPED')\n"
                                + "not PastIntervention(code == $c, outcome == 'IMPROVED')\n"
                                + "Goal(type == 'JOB')",
                        someone().goal("JOB").tried("TALK", Outcome.STOPPED).tried("TALK", Outcome.IMPROVED),
                        TRUE,
                        FALSE,
                        TRUE));
    }

    private static Client someone() {
        return Client.someone();
    }

    private static Client views(int client, int professional) {
        return someone()
                .score("view", client, ScoreSource.CLIENT, Town.TODAY)
                .score("view", professional, ScoreSource.PROFESSIONAL, Town.TODAY);
    }

    private static Arguments says(String what, String condition, Client client, Truth... truths) {
        return Arguments.of(what, condition, client.file(), List.of(truths));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void aConditionIsTrueFalseOrUnknown(String what, String condition, ClientFile client, List<Truth> truths) {
        assertThat(judged(condition, client)).as(what).extracting(Judged::truth).isEqualTo(truths);
    }

    @Test
    void itTellsWhatItSawAndWhatIsMissing() {
        List<Judged> judged = judged(
                "Barrier(severity == 'ACUTE')\nScore(construct in ('courage', 'view'), value <= LOW)\nScoreGap(construct == 'skill')",
                someone()
                        .unrated("debt")
                        .barrier("home", Severity.LIGHT)
                        .score("view", 4)
                        .file());
        assertThat(judged.get(0).seen()).extracting(Seen::key).containsExactly("barrier:debt", "barrier:home");
        assertThat(judged.get(0).missing()).containsExactly("debt");
        assertThat(judged.get(1).seen()).extracting(Seen::key).containsExactly("score:view");
        assertThat(judged.get(1).missing()).containsExactly("courage");
        assertThat(judged.get(2).seen()).isEmpty();
        assertThat(judged.get(2).missing()).containsExactly("skill");
    }

    @Test
    void whatRefersToAFieldThatIsNotKnownIsNotCertain() {
        PastIntervention undated = new PastIntervention("TALK", Optional.empty(), Optional.empty(), Outcome.STOPPED);
        assertThat(judged(
                        "PastIntervention(code == 'TALK', $d : endedOn)\nnot PastIntervention(code == 'TRAIN', endedOn > $d)",
                        someone().tried(undated).file()))
                .extracting(Judged::truth)
                .first()
                .isEqualTo(TRUE);
        assertThat(certain(
                        "PastIntervention(code == 'TALK', $d : endedOn)\nnot PastIntervention(code == 'TRAIN', endedOn > $d)",
                        someone().tried(undated).file()))
                .isFalse();
    }

    private static boolean certain(String condition, ClientFile client) {
        RuleSet ruleSet = Draft.of(arguing("r", condition, "TALK"), DERIVING).ruleSet();
        return reading(ruleSet, client).isCertain(ruleSet.rules().get("r"));
    }

    private static List<Judged> judged(String condition, ClientFile client) {
        RuleSet ruleSet = Draft.of(arguing("r", condition, "TALK"), DERIVING).ruleSet();
        return reading(ruleSet, client).judge(ruleSet.rules().get("r"));
    }

    private static Reading reading(RuleSet ruleSet, ClientFile client) {
        return new ReferenceEvaluator(ruleSet)
                .read(Knowledge.of(Facts.of(client, ruleSet.vocabulary()), ruleSet.vocabulary()), client.asOf());
    }
}
