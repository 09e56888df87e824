package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.problem.InputProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenClientFileTest {

    static List<BrokenClientFile> files() {
        return BrokenClientFile.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBrokenFileIsRefusedWithTheseProblems(BrokenClientFile file) {
        List<InputProblem> fitting = problems(() -> ClientFileJson.read(file.content(), Words.ALL));
        List<InputProblem> whatever = file.name().equals("unknown-code")
                        || file.name().startsWith("unknown-item")
                        || file.name().endsWith("of-the-vocabulary")
                ? List.of()
                : problems(() -> ClientFileJson.read(file.content()));

        String text = texts(fitting);
        if (!whatever.equals(fitting)) {
            text += "\nwithout a vocabulary\n\n" + (whatever.isEmpty() ? "(none)\n" : texts(whatever));
        }
        Golden.check("client-file/" + file.name() + ".txt", text);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemaRefusesItTooWhereASchemaCan(BrokenClientFile file) {
        assertThat(isRefused(file)).isEqualTo(file.bySchema());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theProblemsAreValidAsProblems1(BrokenClientFile file) {
        String json =
                ProblemsJson.write("caseload.jsonl:3", problems(() -> ClientFileJson.read(file.content(), Words.ALL)));

        assertThat(Schemas.errors(Schemas.PROBLEMS, json)).isEmpty();
    }

    private static boolean isRefused(BrokenClientFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        try {
            return !Schemas.errors(Schemas.CLIENT_FILE, text).isEmpty();
        } catch (RuntimeException noJson) {
            return true;
        }
    }

    static List<InputProblem> problems(Runnable reading) {
        ClientFileException refusal = catchThrowableOfType(ClientFileException.class, reading::run);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems();
    }

    private static String texts(List<InputProblem> problems) {
        StringBuilder text = new StringBuilder();
        for (InputProblem problem : problems) {
            text.append(problem.pointer().isEmpty() ? "(whole)" : problem.pointer())
                    .append(" · ")
                    .append(problem.code())
                    .append("\n  ")
                    .append(problem.message().nl())
                    .append("\n  ")
                    .append(problem.help().nl())
                    .append("\n  ")
                    .append(problem.message().en())
                    .append("\n  ")
                    .append(problem.help().en())
                    .append('\n');
        }
        return text.toString();
    }
}
