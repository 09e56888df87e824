package nl.gewogenmaatwerk.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

class EnoughTest {

    private static final Origin WHOLE = Origin.file("ruleset.yaml");

    private static Problem problem(String file, int line, boolean error) {
        Origin at = new Origin(file, line, 1);
        Text text = Text.same("x");
        return error ? Problem.error("wrong", at, text, text) : Problem.warning("odd", at, text, text);
    }

    private static List<Problem> problems(String file, int errors, int warnings) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i <= warnings; i++) {
            problems.add(problem(file, i, false));
        }
        for (int i = 1; i <= errors; i++) {
            problems.add(problem(file, warnings + i, true));
        }
        return problems;
    }

    @Test
    void whatPeopleCanReadIsToldWhole() {
        List<Problem> problems = problems("a.drl", 250, 250);

        assertThat(Enough.of(problems, WHOLE)).isEqualTo(problems);
    }

    @Test
    void errorsGoBeforeWarningsAndTheRestIsCounted() {
        List<Problem> told = Enough.of(problems("a.drl", 400, 200), WHOLE);

        assertThat(told).hasSize(501).isSorted();
        assertThat(told.get(0)).satisfies(first -> {
            assertThat(first.code()).isEqualTo("more-problems");
            assertThat(first.isError()).isFalse();
            assertThat(first.what().en()).isEqualTo("More is wrong in this file: another 100 problems.");
        });
        assertThat(told).filteredOn(Problem::isError).hasSize(400);
        assertThat(Enough.of(problems("a.drl", 501, 0), WHOLE).get(0).isError()).isTrue();
    }

    @Test
    void aTextThatIsTooLongIsCutBetweenLetters() {
        String fits = "x".repeat(2_000);
        String tooLong = "x".repeat(1_998) + "\uD83D\uDE00" + "x".repeat(100);
        Problem problem = Problem.error("wrong", WHOLE, Text.same(tooLong), Text.same(fits));

        Problem told = Enough.of(List.of(problem), WHOLE).get(0);

        assertThat(told.what().nl()).isEqualTo("x".repeat(1_998) + "…");
        assertThat(told.help().en()).isEqualTo(fits);
    }

    @Test
    void ofManyFilesTheFirstAreTold() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            problems.addAll(problems("file-" + i + ".drl", 600, 0));
        }

        List<Problem> told = Enough.of(problems, WHOLE);

        assertThat(told).hasSize(10 * 501 + 1);
        assertThat(told.get(told.size() - 1)).satisfies(last -> {
            assertThat(last.file()).isEqualTo("ruleset.yaml");
            assertThat(last.what().nl()).isEqualTo("Er is nog meer mis, ook in andere bestanden: nog 6000 problemen.");
        });
    }
}
