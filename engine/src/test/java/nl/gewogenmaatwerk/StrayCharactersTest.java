package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.Test;

/** A key that was hit by accident is told where it is, wherever it landed. */
class StrayCharactersTest {

    private static final String RULE =
            "rule \"good\"\n@title(\"Regel\") @source(\"T1\")\nwhen\nFlag(code == \"STUDENT\")\nthen\n"
                    + "argueFor(\"TRAIN\", PLAIN, \"goal\", \"Omdat.\");\nend\n";

    @Test
    void everyStrayCharacterIsToldOnItsLine() {
        List<String> elsewhere = new ArrayList<>();
        for (String stray :
                List.of("`", "!", "#", "€", "§", "\\", "~", "^", "%", "&", "|", "?", "{", "}", "'", "´", "…", "½")) {
            for (int line = 1; line <= 7; line++) {
                String[] lines = RULE.split("\n", -1);
                lines[line - 1] = lines[line - 1] + " " + stray;
                List<Problem> problems = Draft.of(String.join("\n", lines)).problems();
                int wanted = line;
                if (problems.stream()
                        .filter(Problem::isError)
                        .noneMatch(each -> each.line() >= wanted && each.line() <= wanted + 2)) {
                    elsewhere.add(stray + " on line " + line + ": "
                            + problems.stream()
                                    .filter(Problem::isError)
                                    .map(each -> each.code() + ":" + each.line() + " "
                                            + each.what().nl())
                                    .toList());
                }
            }
        }
        assertThat(elsewhere).isEmpty();
    }
}
