package nl.gewogenmaatwerk.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Pattern;
import org.junit.jupiter.api.Test;

/** A condition is told as its author wrote it. */
class WrittenTest {

    private static Pattern goal(String file, int line, int column) {
        return new Pattern(
                FactType.GOAL,
                new Constraint.All(List.of()),
                Map.of(),
                new Origin("municipalities/town/rules/" + file, line, column));
    }

    private static Optional<String> text(String file, String content, Condition condition) {
        return Written.in(Draft.of().file(file, content).draft()).text(condition);
    }

    @Test
    void aConditionGoesOnUntilItsBracketsClose() {
        String rules = "when\n  Goal( type in (\"JOB\",\n    \"A) B\") ) // meer\n  Flag()";

        assertThat(text("a.drl", rules, goal("a.drl", 2, 3))).contains("Goal( type in (\"JOB\", \"A) B\") )");
        assertThat(text(
                        "a.drl",
                        rules,
                        new Condition.Not(
                                goal("a.drl", 2, 3), goal("a.drl", 2, 3).origin())))
                .isEmpty();
    }

    @Test
    void aSentenceTakesTheLinesUnderItThatAddToIt() {
        String rules =
                "als\n  het doel is betaald werk\n    - met een duidelijkheid van minstens 3\n  er is schuld\ndan";

        assertThat(text("a.dslr", rules, goal("a.dslr", 2, 3)))
                .contains("het doel is betaald werk - met een duidelijkheid van minstens 3");
        assertThat(text("a.dslr", rules, goal("a.dslr", 4, 3))).contains("er is schuld");
    }

    @Test
    void aCellStandsBehindItsHeading() {
        Pattern goal = goal("a.xlsx#Regels", 2, 4);
        Written written = Written.in(Draft.of()
                .cells(Map.of(goal.origin(), "het doel: betaald werk"))
                .draft());

        assertThat(written.text(goal)).contains("het doel: betaald werk");
        assertThat(written.text(goal("a.xlsx#Regels", 2, 5))).isEmpty();
    }

    @Test
    void whatStandsElsewhereIsNotMadeUp() {
        assertThat(text("a.drl", "Goal()", goal("a.drl", 9, 1))).isEmpty();
        assertThat(text("a.drl", "Goal()", goal("b.drl", 1, 1))).isEmpty();
        assertThat(text("a.drl", "Goal(", goal("a.drl", 1, 1))).isEmpty();
    }
}
