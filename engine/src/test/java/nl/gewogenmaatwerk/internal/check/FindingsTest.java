package nl.gewogenmaatwerk.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is reported about principles and interventions, and what is not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingsTest {

    private static final Draft GOOD = Draft.of(Draft.arguing("good", "Flag(code == 'STUDENT')", "TRAIN"));

    private static List<String> found(Draft draft, String code) {
        return draft.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .map(Problem::what)
                .map(Text::en)
                .toList();
    }

    private static Principle adopted(Optional<Principle.Validation> validation) {
        Principle validated = Town.principle("klant", Map.of("goal", 2));
        return new Principle(
                validated.id(),
                validated.statement(),
                validation,
                Optional.of("Elders"),
                validated.weighs(),
                validated.origin());
    }

    @Test
    void a_principle_that_was_adopted_is_told_until_a_team_validated_it() {
        assertThat(found(GOOD.principles(adopted(Optional.empty())), "principle-not-validated"))
                .hasSize(1);
        assertThat(found(
                        GOOD.principles(
                                adopted(Optional.of(new Principle.Validation("Team", Town.TODAY, "Eigen team")))),
                        "principle-not-validated"))
                .isEmpty();
    }

    @Test
    void a_principle_of_its_own_need_not_be_adopted_from_anywhere() {
        assertThat(found(GOOD.principles(Town.principle("klant", Map.of("goal", 2))), "principle-not-validated"))
                .isEmpty();
    }

    @Test
    void a_principle_that_weighs_what_rules_use_has_a_consequence_unless_the_weight_is_0() {
        assertThat(found(GOOD.principles(Town.principle("klant", Map.of("goal", 1))), "principle-without-consequence"))
                .isEmpty();
        assertThat(found(GOOD.principles(Town.principle("klant", Map.of("goal", 0))), "principle-without-consequence"))
                .hasSize(1);
        assertThat(found(GOOD.principles(Town.principle("klant", Map.of("past", 3))), "principle-without-consequence"))
                .hasSize(1);
    }

    private static Draft withLow(Parameter.Dated... values) {
        Parameter low = Town.parameter("LOW", 1);
        Vocabulary none = Vocabulary.empty();
        return Draft.of(Draft.arguing(
                        "good",
                        "Score(construct == 'view', value <= LOW)\n    Score(construct == 'view', value >= 3)",
                        "TRAIN"))
                .additions(new Vocabulary(
                        none.grounds(),
                        none.goal(),
                        none.constructs(),
                        none.barriers(),
                        none.situation(),
                        none.flags(),
                        none.instruments(),
                        Map.of("LOW", new Parameter("LOW", low.label(), List.of(values), low.origin())),
                        none.interventions(),
                        none.sources()));
    }

    @Test
    void what_a_parameter_was_or_will_be_counts_as_well() {
        Parameter.Dated two = new Parameter.Dated(LocalDate.of(2020, 1, 1), 2, "T1");
        Parameter.Dated three = new Parameter.Dated(LocalDate.of(2030, 1, 1), 3, "T1");
        assertThat(found(withLow(two), "never-matches")).hasSize(1);
        assertThat(found(withLow(two, three), "never-matches")).isEmpty();
    }

    @Test
    void for_what_is_not_offered_nothing_has_to_argue() {
        assertThat(found(GOOD, "never-argued")).contains("No rule argues for `WORK`.");
        assertThat(found(GOOD.notOffered("WORK", "Doet de buurgemeente."), "never-argued"))
                .isNotEmpty()
                .doesNotContain("No rule argues for `WORK`.");
    }
}
