package nl.gewogenmaatwerk.adapter.json;

import static nl.gewogenmaatwerk.adapter.json.BrokenClientFile.with;
import static nl.gewogenmaatwerk.adapter.json.BrokenClientFileTest.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import nl.gewogenmaatwerk.adapter.json.document.FileFindings;
import nl.gewogenmaatwerk.adapter.json.document.Node;
import nl.gewogenmaatwerk.client.Attainment;
import nl.gewogenmaatwerk.client.Barrier;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Direction;
import nl.gewogenmaatwerk.client.FollowUp;
import nl.gewogenmaatwerk.client.Goal;
import nl.gewogenmaatwerk.client.LifeDomain;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.client.PastIntervention.Outcome;
import nl.gewogenmaatwerk.client.Score;
import nl.gewogenmaatwerk.client.SituationValue;
import nl.gewogenmaatwerk.client.Step;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientFileJsonTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    private static final LocalDate MEASURED = LocalDate.of(2026, 2, 20);
    private static final ClientFile EXAMPLE = new ClientFile(
            "case-0031",
            AS_OF,
            new Goal(
                    Optional.of("JOB"),
                    Optional.of(true),
                    OptionalInt.of(4),
                    OptionalInt.of(4),
                    Optional.of("MID"),
                    Optional.of("HIGH"),
                    Optional.of("weer aan het werk in de logistiek")),
            List.of(
                    new Score("self-efficacy", 1, ScoreSource.CLIENT, MEASURED, Optional.of("gesprek")),
                    new Score("goal-value", 4, ScoreSource.CLIENT, MEASURED, Optional.empty()),
                    new Score("job-search-skills", 4, ScoreSource.PROFESSIONAL, MEASURED, Optional.empty()),
                    new Score("employee-skills", 4, ScoreSource.PROFESSIONAL, MEASURED, Optional.empty())),
            List.of(new LifeDomain("zrm-2017", "huisvesting", 3, LocalDate.of(2026, 2, 11), ScoreSource.PROFESSIONAL)),
            Optional.of(List.of(new Barrier("finance", Optional.of(Severity.SERIOUS), false))),
            Map.of(
                    "participation-step", new SituationValue.WholeNumber(2),
                    "months-on-benefit", new SituationValue.WholeNumber(26)),
            Optional.of(List.of()),
            Optional.of(List.of(
                    new PastIntervention(
                            "SOLL",
                            Optional.of(LocalDate.of(2024, 9, 1)),
                            Optional.of(LocalDate.of(2024, 12, 1)),
                            Outcome.NO_CHANGE),
                    new PastIntervention(
                            "SOLL",
                            Optional.of(LocalDate.of(2025, 3, 1)),
                            Optional.of(LocalDate.of(2025, 6, 1)),
                            Outcome.NO_CHANGE))));

    @Test
    void theExampleOfTheContractIsReadInFull() {
        assertThat(ClientFileJson.read(Json.contract("client-file.json"))).isEqualTo(EXAMPLE);
        assertThat(ClientFileJson.read(Json.contract("client-file.json"), Words.ALL))
                .isEqualTo(EXAMPLE);
    }

    @Test
    void theExampleOfTheContractIsValidByTheSchema() {
        assertThat(Schemas.errors(Schemas.CLIENT_FILE, Json.contract("client-file.json")))
                .isEmpty();
    }

    @Test
    void theExampleOfTheContractIsWrittenAsItIs() {
        ClientFile read = ClientFileJson.read(Json.contract("client-file.json"));

        assertThat(ClientFileJson.line(read))
                .isEqualTo(Json.object(Json.contract("client-file.json")).toString());
        Golden.check("client-file-written.json", ClientFileJson.write(read));
    }

    @Test
    void whatIsAbsentWasNotAsked() {
        assertThat(ClientFileJson.read(with(""))).isEqualTo(ClientFile.of("case-1", AS_OF));
        assertThat(ClientFileJson.line(ClientFile.of("case-1", AS_OF)))
                .isEqualTo(with("").replace(": ", ":").replace(", ", ","));
    }

    @Test
    void anEmptyListWasAsked() {
        ClientFile file = ClientFileJson.read(with(", \"barriers\": [], \"flags\": [], \"interventions\": []"));

        assertThat(file.barriers()).contains(List.of());
        assertThat(file.flags()).contains(List.of());
        assertThat(file.interventions()).contains(List.of());
        assertThat(ClientFileJson.read(ClientFileJson.line(file))).isEqualTo(file);
    }

    @Test
    void aGoalWithoutTypeWasNotAsked() {
        assertThat(ClientFileJson.read(with(", \"goal\": {}")).goal()).isEqualTo(Goal.UNKNOWN);
        assertThat(ClientFileJson.read(with(", \"goal\": {\"clarity\": 3}"))
                        .goal()
                        .type())
                .isEmpty();
        assertThat(ClientFileJson.read(with(", \"goal\": {\"type\": \"UNCLEAR\"}"))
                        .goal()
                        .type())
                .contains("UNCLEAR");
    }

    @Test
    void aBarrierIsNotAddressedAndAnOutcomeNotKnownUnlessTheFileSaysSo() {
        ClientFile file = ClientFileJson.read(
                with(", \"barriers\": [{\"domain\": \"finance\"}], \"interventions\": [{\"code\": \"SOLL\"}]"));

        assertThat(file.barriers()).contains(List.of(new Barrier("finance", Optional.empty(), false)));
        assertThat(file.interventions())
                .contains(List.of(new PastIntervention("SOLL", Optional.empty(), Optional.empty(), Outcome.UNKNOWN)));
    }

    @Test
    void aFileAStreamAndBytesAreReadAlike(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("client.json");
        byte[] content = Json.contract("client-file.json").getBytes(StandardCharsets.UTF_8);
        Files.write(file, content);

        assertThat(ClientFileJson.read(file)).isEqualTo(EXAMPLE);
        assertThat(ClientFileJson.read(file, Words.ALL)).isEqualTo(EXAMPLE);
        assertThat(ClientFileJson.read(content)).isEqualTo(EXAMPLE);
        assertThat(ClientFileJson.read(content, Words.ALL)).isEqualTo(EXAMPLE);
        assertThat(ClientFileJson.read(new ByteArrayInputStream(content))).isEqualTo(EXAMPLE);
        assertThat(ClientFileJson.read(new ByteArrayInputStream(content), Words.ALL))
                .isEqualTo(EXAMPLE);
    }

    @Test
    void aFileThatIsNotThereIsNoRefusal(@TempDir Path folder) {
        assertThatThrownBy(() -> ClientFileJson.read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aRefusalSaysWhereAndWhatInItsMessage() {
        assertThatThrownBy(() -> ClientFileJson.read(with(", \"goal\": {\"clarity\": 77}, \"flags\": 1")))
                .isInstanceOf(ClientFileException.class)
                .hasMessage("/flags: `flags` must be a list.\n"
                        + "/goal/clarity: `clarity` must be a whole number from 1 to 5.");
    }

    @Test
    void aVocabularyWithoutACodeRefusesThatCode() {
        assertThat(problems(() -> ClientFileJson.read(
                        with(", \"goal\": {\"type\": \"JOB\"}, \"flags\": [\"UNDER_27\"]"), Vocabulary.empty())))
                .extracting(InputProblem::pointer, InputProblem::code)
                .containsExactly(tuple("/flags/0", "unknown-code"), tuple("/goal/type", "unknown-code"));
    }

    @Test
    void problemsStandAtTheirOwnEntryWhateverIsBrokenBeforeIt() {
        String late = "{\"construct\": \"self-efficacy\", \"value\": 2, \"source\": \"CLIENT\","
                + " \"measuredOn\": \"2026-03-%02d\"}";
        String file = with(", \"scores\": [7, " + late.formatted(2) + ", null, {}, " + late.formatted(3)
                + "], \"lifeDomains\": [{\"instrument\": \"zrm-2017\", \"domain\": \"wonen\", \"value\": 3,"
                + " \"measuredOn\": \"2026-03-04\", \"source\": \"CLIENT\"}], \"interventions\": [1,"
                + " {\"code\": \"SOL\", \"startedOn\": \"2025-03-04\", \"endedOn\": \"2025-03-01\"},"
                + " {\"code\": \"SOLL\", \"startedOn\": \"2026-03-04\"}], \"flags\": [1, \"UNDER_28\"]");

        assertThat(problems(() -> ClientFileJson.read(file, Words.ALL)))
                .extracting(InputProblem::pointer, InputProblem::code)
                .containsExactly(
                        tuple("/flags/0", "wrong-type"),
                        tuple("/flags/1", "unknown-code"),
                        tuple("/interventions/0", "wrong-type"),
                        tuple("/interventions/1/code", "unknown-code"),
                        tuple("/interventions/1/endedOn", "date-order"),
                        tuple("/interventions/2/startedOn", "date-after-as-of"),
                        tuple("/lifeDomains/0/domain", "unknown-code"),
                        tuple("/lifeDomains/0/measuredOn", "date-after-as-of"),
                        tuple("/scores/0", "wrong-type"),
                        tuple("/scores/1/measuredOn", "date-after-as-of"),
                        tuple("/scores/2", "wrong-type"),
                        tuple("/scores/3", "missing"),
                        tuple("/scores/3", "missing"),
                        tuple("/scores/3", "missing"),
                        tuple("/scores/3", "missing"),
                        tuple("/scores/4/measuredOn", "date-after-as-of"));
    }

    @Test
    void whatIsForLookingBackIsReadInFull() {
        String followed = with(", \"interventions\": [{\"code\": \"SOLL\", \"target\": \"self-efficacy\","
                + " \"expected\": {\"direction\": \"MORE_FAVOURABLE\", \"setOn\": \"2026-01-05\"},"
                + " \"dose\": {\"planned\": 8, \"delivered\": 6, \"unit\": \"SESSIONS\"},"
                + " \"attribution\": \"HELPED\", \"context\": \"verhuizing\"}],"
                + " \"steps\": [{\"step\": \"INTAKE\", \"doneOn\": \"2026-01-05\", \"dueOn\": \"2026-01-12\"},"
                + " {\"step\": \"LOOKING_BACK\", \"dueOn\": \"2026-06-01\"}],"
                + " \"attainments\": [{\"goal\": \"elke dag buiten\", \"scale\": \"GAS6\", \"level\": -3,"
                + " \"ratedOn\": \"2026-02-01\", \"source\": \"CLIENT\"}]");
        ClientFile read = ClientFileJson.read(followed, Words.ALL);

        assertThat(read.interventions().orElseThrow().get(0).followUp())
                .isEqualTo(new FollowUp(
                        Optional.of("self-efficacy"),
                        Optional.of(new FollowUp.Expectation(Direction.MORE_FAVOURABLE, LocalDate.of(2026, 1, 5))),
                        Optional.of(new FollowUp.Dose(8, 6, FollowUp.Dose.Unit.SESSIONS)),
                        Optional.of(FollowUp.Attribution.HELPED),
                        Optional.of("verhuizing")));
        assertThat(read.steps().orElseThrow())
                .containsExactly(
                        new Step(
                                Step.Kind.INTAKE,
                                Optional.of(LocalDate.of(2026, 1, 5)),
                                Optional.of(LocalDate.of(2026, 1, 12))),
                        new Step(Step.Kind.LOOKING_BACK, Optional.empty(), Optional.of(LocalDate.of(2026, 6, 1))));
        assertThat(read.attainments())
                .containsExactly(new Attainment(
                        "elke dag buiten", Attainment.Scale.GAS6, -3, LocalDate.of(2026, 2, 1), ScoreSource.CLIENT));
        assertThat(ClientFileJson.read(ClientFileJson.write(read), Words.ALL)).isEqualTo(read);
    }

    @Test
    void whatIsWrongWithWhatIsForLookingBackIsToldAtOnce() {
        String file = with(", \"interventions\": [7, {\"code\": \"SOLL\", \"target\": \"mood\","
                + " \"expected\": {\"direction\": \"UP\", \"setOn\": \"2026-04-05\"},"
                + " \"dose\": {\"planned\": 0, \"delivered\": 6}, \"attribution\": \"YES\","
                + " \"context\": \"nummer 123456782\"},"
                + " {\"code\": \"SOLL\", \"expected\": {\"direction\": \"STABLE\", \"setOn\": \"2026-04-05\"}}],"
                + " \"steps\": [{}, {\"step\": \"INTAKE\", \"doneOn\": \"2026-03-02\"}],"
                + " \"attainments\": [{\"goal\": \"x\", \"scale\": \"GAS5\", \"level\": -3,"
                + " \"ratedOn\": \"2026-03-02\", \"source\": \"CLIENT\"}]");

        assertThat(problems(() -> ClientFileJson.read(file, Words.ALL)))
                .extracting(InputProblem::pointer, InputProblem::code)
                .containsExactly(
                        tuple("/attainments/0/level", "out-of-range"),
                        tuple("/attainments/0/ratedOn", "date-after-as-of"),
                        tuple("/interventions/0", "wrong-type"),
                        tuple("/interventions/1/attribution", "unknown-code"),
                        tuple("/interventions/1/context", "bsn"),
                        tuple("/interventions/1/dose", "missing"),
                        tuple("/interventions/1/dose/planned", "out-of-range"),
                        tuple("/interventions/1/expected/direction", "unknown-code"),
                        tuple("/interventions/1/target", "unknown-code"),
                        tuple("/interventions/2/expected/setOn", "date-after-as-of"),
                        tuple("/interventions/2/target", "no-target"),
                        tuple("/steps/0", "missing"),
                        tuple("/steps/1/doneOn", "date-after-as-of"));
    }

    @Test
    void anAsOfThatCannotBeReadMakesNoDayTooLate() {
        String file = with(", \"interventions\": [{\"code\": \"SOLL\", \"startedOn\": \"2999-01-01\"}]")
                .replace("2026-03-01", "vandaag");

        assertThat(problems(() -> ClientFileJson.read(file)))
                .extracting(InputProblem::pointer)
                .containsExactly("/asOf");
    }

    @Test
    void twoEqualScoresAreNoConflict() {
        String score = "{\"construct\": \"self-efficacy\", \"value\": 2, \"source\": \"CLIENT\","
                + " \"measuredOn\": \"2026-02-20\"}";

        assertThat(ClientFileJson.read(with(", \"scores\": [" + score + ", " + score + "]"))
                        .scores())
                .hasSize(2);
    }

    @Test
    void twoHundredEntriesAreFine() {
        String flags = IntStream.range(0, 200).mapToObj(any -> "\"UNDER_27\"").collect(Collectors.joining(","));

        assertThat(ClientFileJson.read(with(", \"flags\": [" + flags + "]"))
                        .flags()
                        .orElseThrow())
                .hasSize(200);
    }

    @Test
    void theSituationHasNoMoreThanTwoHundredItemsEither() {
        String items =
                IntStream.range(0, 201).mapToObj(i -> "\"item" + i + "\": 1").collect(Collectors.joining(","));
        String file = with(", \"situation\": {" + items + "}");

        assertThat(problems(() -> ClientFileJson.read(file)))
                .extracting(InputProblem::pointer, InputProblem::code)
                .containsExactly(tuple("/situation", "too-many"));
        assertThat(Schemas.errors(Schemas.CLIENT_FILE, file)).isNotEmpty();
    }

    @Test
    void ofVeryManyProblemsTheFirstAreTold() {
        String fields =
                IntStream.range(0, 5_000).mapToObj(i -> ", \"f" + i + "\": 1").collect(Collectors.joining());

        List<InputProblem> problems = problems(() -> ClientFileJson.read(with(fields)));

        assertThat(problems).hasSize(501);
        assertThat(problems.get(0).code()).isEqualTo("more-problems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"123456782\"",
                "\"klant 1234.56.782\"",
                "\"123 456 782\"",
                "\"\\u0661\\u0662\\u0663\\u0664\\u0665\\u0666\\u0667\\u0668\\u0662\"",
                "\"\\uff11\\uff12\\uff13456782\"",
                "\"1234\\u200b56782\"",
                "123456782",
                "-123456782",
                "123456782.0",
                "1234567.82",
                "1.23456782e8",
                "1.23456782E+8",
                "1234567820e-1"
            })
    void whatLooksLikeACitizenServiceNumberIsRefusedInEveryNotation(String value) {
        for (String file : List.of(
                with(", \"goal\": {\"description\": " + value + "}"),
                with(", \"situation\": {\"months-on-benefit\": " + value + "}"),
                with(", \"notes\": [{\"deep\": [" + value + "]}]"),
                with(", \"flags\": [" + value + "]"),
                with("").replace("\"case-1\"", value))) {
            assertThat(problems(() -> ClientFileJson.read(file)))
                    .extracting(InputProblem::code)
                    .contains("bsn");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "burger 123456782", "x123456782", "a-123456782", "1234\\u200b56782"})
    void aFieldNamedAfterACitizenServiceNumberIsRefusedWithoutNamingIt(String name) {
        for (String file : List.of(
                with(", \"" + name + "\": 1"),
                with(", \"goal\": {\"" + name + "\": 1}"),
                with(", \"situation\": {\"" + name + "\": 1}"),
                with(", \"notes\": [{\"" + name + "\": 1}]"))) {
            List<InputProblem> problems = problems(() -> ClientFileJson.read(file));

            assertThat(problems).extracting(InputProblem::code).contains("bsn");
            assertThat(problems.toString()).doesNotContain("6782");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1e99999999999", "0.000000000000000000000000000000000001", "12345678", "1234567890"})
    void otherNumbersAreNoCitizenServiceNumbers(String number) {
        String file = with(", \"notes\": " + number);

        assertThat(problems(() -> ClientFileJson.read(file)))
                .extracting(InputProblem::code)
                .containsExactly("unknown-field");
    }

    @Test
    void aWholeNumberIsWrittenAsOne() {
        for (String number : List.of("4.0", "4e0", "\"4\"", "true", "null", "[4]")) {
            assertThat(problems(() -> ClientFileJson.read(with(", \"goal\": {\"clarity\": " + number + "}"))))
                    .extracting(InputProblem::pointer, InputProblem::code)
                    .containsExactly(tuple("/goal/clarity", "wrong-type"));
        }
    }

    @Test
    void aNumberThatIsTooBigForAnyScaleIsOutOfRange() {
        for (String number : List.of("99999999999", "-1")) {
            assertThat(problems(() -> ClientFileJson.read(with(", \"situation\": {\"x\": " + number + "}"))))
                    .extracting(InputProblem::pointer, InputProblem::code)
                    .containsExactly(tuple("/situation/x", "out-of-range"));
        }
    }

    @Test
    void thirtyTwoLayersAreNotTooDeep() {
        String file = with(", \"notes\": " + "[".repeat(31) + "]".repeat(31));

        assertThat(problems(() -> ClientFileJson.read(file)))
                .extracting(InputProblem::code)
                .containsExactly("unknown-field");
    }

    @Test
    void aFieldOfTheVocabularyIsNoProtectedGroundWhateverItsName() {
        ObjectNode file = Json.contractExample();
        ((ObjectNode) file.get("situation")).put("language", "B1");

        assertThat(ClientFileJson.read(file.toString()).situation())
                .containsEntry("language", new SituationValue.Code("B1"));
    }

    @Test
    void theClientOfAScenarioNeedsNoSchema() {
        FileFindings findings = new FileFindings("scenarios/a.yaml");

        assertThat(scenario("""
                client:
                  caseId: voorbeeld-1
                  asOf: 2026-03-01
                  scores:
                    - {construct: self-efficacy, value: 1, source: CLIENT, measuredOn: 2026-02-20}
                  situation: {work-wish: true, language: B1}
                  flags: []
                """, findings))
                .contains(new ClientFile(
                        "voorbeeld-1",
                        AS_OF,
                        Goal.UNKNOWN,
                        List.of(new Score("self-efficacy", 1, ScoreSource.CLIENT, MEASURED, Optional.empty())),
                        List.of(),
                        Optional.empty(),
                        Map.of(
                                "work-wish", new SituationValue.YesNo(true),
                                "language", new SituationValue.Code("B1")),
                        Optional.of(List.of()),
                        Optional.empty()));
        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void theProblemsOfTheClientOfAScenarioStandInItsFile() {
        FileFindings findings = new FileFindings("scenarios/a.yaml");

        assertThat(scenario("""
                client:
                  caseId: voorbeeld 1
                  asOf: 2026-03-01
                  leeftijd: 40
                  gaol: {type: JOB}
                  scores:
                    - {construct: self-efficacy, value: 9, source: CLIENT, measuredOn: 2026-02-20}
                    - {construct: self-efficacy, value: 2, source: CLIENT,
                       measuredOn: 2026-04-20}
                  goal: {description: 123456782}
                """, findings)).isEmpty();
        assertThat(findings.problems())
                .extracting(problem -> problem.file() + ":" + problem.line(), Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("scenarios/a.yaml:2", "case-id"),
                        tuple("scenarios/a.yaml:4", "protected-ground"),
                        tuple("scenarios/a.yaml:5", "unknown-field"),
                        tuple("scenarios/a.yaml:7", "out-of-range"),
                        tuple("scenarios/a.yaml:9", "date-after-as-of"),
                        tuple("scenarios/a.yaml:10", "bsn"));
        assertThat(findings.problems().toString()).doesNotContain("123456782");
    }

    private static Optional<ClientFile> scenario(String yaml, FileFindings findings) {
        Node document = DocumentReader.yaml()
                .read(yaml.getBytes(StandardCharsets.UTF_8), findings)
                .orElseThrow();
        Node client =
                ((Node.ObjectNode) document).member("client").orElseThrow().value();
        return ClientFileJson.read(client, findings);
    }
}
