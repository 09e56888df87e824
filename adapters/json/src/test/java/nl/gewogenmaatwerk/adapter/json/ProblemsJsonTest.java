package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

class ProblemsJsonTest {

    private static final List<InputProblem> PROBLEMS = List.of(
            new InputProblem(
                    "out-of-range",
                    "/scores/0/value",
                    new Text("Hier hoort een heel getal van 1 tot en met 5.", "…"),
                    new Text("Verander de waarde.", "…")),
            new InputProblem("empty", "", new Text("Hier staat niets in.", "…"), new Text("Vul het in.", "…")));

    @Test
    void problemsAreWrittenInDutchAndInTheOrderGiven() {
        Golden.check("problems/problems.json", ProblemsJson.write("caseload.jsonl:12", PROBLEMS));
    }

    @Test
    void aLineSaysTheSameAsTheIndentedDocument() {
        String line = ProblemsJson.line("client.json", PROBLEMS);

        assertThat(line).doesNotContain("\n");
        assertThat(Json.object(line)).isEqualTo(Json.object(ProblemsJson.write("client.json", PROBLEMS)));
    }

    @Test
    void whatIsWrittenIsValidByTheSchema() {
        assertThat(Schemas.errors(Schemas.PROBLEMS, ProblemsJson.write("client.json", PROBLEMS)))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesARefusalWithoutAReason() {
        assertThat(Schemas.errors(Schemas.PROBLEMS, ProblemsJson.write("client.json", List.of())))
                .isNotEmpty();
    }
}
