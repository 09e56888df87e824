package nl.gewogenmaatwerk.internal.check;

import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two rules that say the same are told; two that only look alike are not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverlapsTest {

    private static final Set<String> CODES = Set.of("adds-nothing", "for-and-against", "not-compared");
    private static final String WIDE = "Score(construct == 'view', value <= 3)";
    private static final String NARROW = "Score(construct == 'view', value <= 2)";
    private static final String FOR = "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');";
    private static final String AGAINST = "argueAgainst('TRAIN', PLAIN, 'goal', 'Omdat.');";

    private static List<String> found(Draft draft) {
        return draft.problems().stream()
                .filter(problem -> CODES.contains(problem.code()))
                .map(problem -> problem.code() + " " + problem.what().en().replaceAll("^[^`]*`([^`]*)`.*", "$1"))
                .toList();
    }

    private static List<String> found(String... rules) {
        return found(Draft.of(rules));
    }

    @Test
    void the_narrower_rule_adds_nothing() {
        assertThat(found(rule("a", NARROW, FOR), rule("b", WIDE, FOR))).containsExactly("adds-nothing a");
        assertThat(found(rule("a", NARROW, FOR.replace("PLAIN", "WEAK")), rule("b", WIDE, FOR)))
                .containsExactly("adds-nothing a");
    }

    @Test
    void of_two_that_say_the_same_only_the_last_is_told() {
        assertThat(found(rule("b", WIDE, FOR), rule("a", WIDE, FOR))).containsExactly("adds-nothing b");
        assertThat(found(rule("a", WIDE, FOR + FOR))).hasSize(1);
    }

    @Test
    void a_stronger_argument_in_fewer_cases_adds_something() {
        assertThat(found(rule("a", NARROW, FOR.replace("PLAIN", "STRONG")), rule("b", WIDE, FOR)))
                .isEmpty();
    }

    @Test
    void another_ground_variant_intervention_or_verb_adds_something() {
        assertThat(found(
                        rule("a", NARROW, FOR),
                        rule("b", WIDE, FOR.replace("'goal'", "'trust'")),
                        rule("c", WIDE, FOR.replace("'TRAIN'", "'WORK'")),
                        rule("d", WIDE, "argueFor('TRAIN', 'FAST', PLAIN, 'goal', 'Omdat.');"),
                        rule("e", WIDE, "confirm('TRAIN', 'goal', 'Omdat.');")))
                .isEmpty();
    }

    @Test
    void what_argues_more_strongly_against_says_more() {
        String stronger = AGAINST.replace("PLAIN", "STRONG");
        assertThat(found(rule("a", WIDE, AGAINST), rule("b", NARROW, stronger))).isEmpty();
        assertThat(found(rule("a", WIDE, stronger), rule("b", NARROW, AGAINST))).containsExactly("adds-nothing b");
    }

    @Test
    void ruling_out_without_exception_says_more() {
        String always = "ruleOut('TRAIN', 'duty', 'Omdat.');";
        String unless = "ruleOut('TRAIN', UNLESS_CONFIRMED, 'duty', 'Omdat.');";
        assertThat(found(rule("a", WIDE, always), rule("b", NARROW, unless))).containsExactly("adds-nothing b");
        assertThat(found(rule("a", WIDE, unless), rule("b", NARROW, always))).isEmpty();
    }

    @Test
    void a_municipality_is_not_told_about_the_framework_and_what_it_makes_wider_itself() {
        assertThat(found(Draft.of(rule("b", WIDE, FOR)).framework("f.drl", rule("a", NARROW, FOR))))
                .isEmpty();
        assertThat(found(Draft.of(rule("b", NARROW, FOR)).framework("f.drl", rule("a", WIDE, FOR))))
                .containsExactly("adds-nothing b");
    }

    @Test
    void for_and_against_on_one_ground_in_the_same_cases_is_told() {
        assertThat(found(rule("a", WIDE, FOR), rule("b", WIDE.replace("<= 3", "< 4"), AGAINST)))
                .containsExactly("for-and-against b");
    }

    @Test
    void for_and_against_on_two_grounds_or_in_other_cases_is_weighing() {
        assertThat(found(
                        rule("a", WIDE, FOR),
                        rule("b", WIDE, AGAINST.replace("'goal'", "'trust'")),
                        rule("c", NARROW, AGAINST),
                        rule("d", NARROW, "argueFor('TRAIN', 'FAST', PLAIN, 'goal', 'Omdat.');")))
                .isEmpty();
    }

    @Test
    void what_is_about_whatever_was_tried_is_not_compared() {
        String tried = "PastIntervention($c : code, outcome == 'NO_CHANGE')";
        String then = "argueAgainst($c, PLAIN, 'past', 'Omdat.');";
        assertThat(found(rule("a", tried, then), rule("b", tried, then))).isEmpty();
    }

    @Test
    void so_many_rules_that_say_the_same_are_compared_within_bounds() {
        String[] rules = IntStream.range(0, 2_000)
                .mapToObj(i -> rule(
                        "r" + i,
                        "Score(construct == 'view', value <= " + (1 + i % 5) + ") Situation(item == 'months', value > "
                                + i % 590 + ") not Flag(code == 'STUDENT')",
                        FOR))
                .toArray(String[]::new);
        Draft draft = Draft.of(rule("good", WIDE, FOR));
        for (int i = 0; i < rules.length; i += 100) {
            draft = draft.file(
                    "r" + i + ".drl", List.of(rules).subList(i, i + 100).toArray(String[]::new));
        }
        List<Problem> problems = draft.problems();
        assertThat(problems).extracting(Problem::code).contains("adds-nothing");
    }
}
