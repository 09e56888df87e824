package nl.gewogenmaatwerk.adapter.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.EvaluationJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.explain.EvaluationReport;
import nl.gewogenmaatwerk.explain.EvaluationText;
import nl.gewogenmaatwerk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and programs get to see of the example caseload. */
class ReportTest {

    private static final Path EXAMPLE = Path.of("../../examples/evaluation/caseload.jsonl");
    private static final List<ClientFile> FILES = FictionalCaseload.of(20_240_108, 40);
    private static final Evaluation TOGETHER =
            CaseloadEvaluation.of("voorbeeld-doel-van-de-klant", Case.WORDS).evaluate(FILES);

    private static Schema schema() throws IOException {
        try (InputStream in = EvaluationJson.class.getResourceAsStream("schema/evaluation-1.schema.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }

    private static Evaluation pictured(List<ClientFile> files) {
        return CaseloadEvaluation.of("voorbeeld-doel-van-de-klant", Case.WORDS)
                .withPictures()
                .evaluate(files);
    }

    @Test
    void theExampleCaseloadIsTheOneInTheExamples() {
        FILES.forEach(
                file -> assertThat(new ClientFileCheck(Case.WORDS).check(file)).isEmpty());
        Golden.check(EXAMPLE, FILES.stream().map(ClientFileJson::line).collect(Collectors.joining("\n", "", "\n")));
    }

    @ParameterizedTest
    @EnumSource
    void theReportInWords(Language language) {
        String text = EvaluationText.of(TOGETHER, language);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        Golden.check("evaluation." + language.name().toLowerCase(Locale.ROOT) + ".txt", text);
    }

    @ParameterizedTest
    @EnumSource
    void onePictureInWords(Language language) {
        Evaluation one = pictured(FILES.stream()
                .filter(file -> file.caseId().equals("fictief-001"))
                .toList());
        Golden.check("picture." + language.name().toLowerCase(Locale.ROOT) + ".txt", EvaluationText.of(one, language));
    }

    @Test
    void theDocumentFitsItsSchema() throws IOException {
        Schema schema = schema();
        assertThat(schema.validate(EvaluationJson.write(TOGETHER), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(EvaluationJson.write(pictured(FILES)), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(EvaluationJson.write(TOGETHER).replace("\"from\"", "\"since\""), InputFormat.JSON))
                .isNotEmpty();
        Golden.check("evaluation.json", EvaluationJson.write(TOGETHER) + "\n");
    }

    @Property(tries = 20, seed = "1")
    void nothingOfOneClientIsInWhatIsAboutAll(@ForAll @LongRange(max = 100_000) long seed) {
        Evaluation evaluation = CaseloadEvaluation.of("dorp", Case.WORDS).evaluate(FictionalCaseload.of(seed, 25));

        assertThat(EvaluationJson.write(evaluation) + EvaluationText.of(evaluation, Language.NL))
                .doesNotContain("fictief-", "verhuisd", "buiten zijn", "bellen met", "drie dagen");
    }

    @Test
    void everySectionAboutAnInterventionSaysThatItIsNoProvenEffectAndOutflowComesLast() {
        List<EvaluationReport.Section> sections = EvaluationReport.of(TOGETHER).sections();
        assertThat(sections)
                .filteredOn(section -> section.topic() == EvaluationReport.Topic.EFFECT)
                .isNotEmpty()
                .allSatisfy(section -> {
                    assertThat(section.paragraphs().get(0).nl()).contains("samenhang, geen bewezen effect");
                    assertThat(section.tables())
                            .allSatisfy(table ->
                                    assertThat(table.caption().nl()).contains("samenhang, geen bewezen effect"));
                });
        assertThat(sections.get(sections.size() - 1).topic()).isEqualTo(EvaluationReport.Topic.OUTFLOW);
        assertThat(sections.get(sections.size() - 1).paragraphs()).contains(Evaluation.OUTFLOW_WARNING);
        assertThat(EvaluationJson.write(TOGETHER).split("samenhang, geen bewezen effect", -1).length - 1)
                .isEqualTo(TOGETHER.effects().stream()
                        .mapToInt(effect -> 1 + effect.horizons().size())
                        .sum());
    }
}
