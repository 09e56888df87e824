package nl.gewogenmaatwerk.adapter.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    private final FileFindings findings = new FileFindings("test.yaml");

    @Test
    void whatIsAsExpectedIsReadWithoutAWord() {
        Fields fields = fields("t: x\nn: 3\ny: true\nd: 2024-02-29\nc: ACUTE\nl: [a, b]\no: {p: 1, q: 2}");

        assertThat(fields.required("t").text()).contains("x");
        assertThat(fields.required("n").whole(1, 5)).hasValue(3);
        assertThat(fields.required("y").yesNo()).contains(true);
        assertThat(fields.required("d").date()).contains(LocalDate.of(2024, 2, 29));
        assertThat(fields.required("c").code(Severity.class)).contains(Severity.ACUTE);
        assertThat(fields.required("l").items())
                .extracting(item -> item.text().orElseThrow())
                .containsExactly("a", "b");
        assertThat(fields.required("o").entries()).extracting(Value.Entry::name).containsExactly("p", "q");
        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void whatIsAbsentGivesNothingAndIsToldOnlyWhenItIsRequired() {
        Fields fields = fields("t: x");

        assertThat(fields.optional("n").whole(1, 5)).isEmpty();
        assertThat(fields.optional("l").items()).isEmpty();
        assertThat(fields.optional("o").fields("p")).isEmpty();
        assertThat(findings.problems()).isEmpty();

        assertThat(fields.required("d").date()).isEmpty();
        told("1:1 missing `d` ontbreekt. Voeg `d` toe.");
    }

    @Test
    void aMissingFieldIsToldWhereTheObjectIsNamed() {
        fields("o:\n  p: 1").required("o").fields("p", "q").orElseThrow().required("q");

        told("1:1 missing `q` ontbreekt bij `o`. Voeg `q` toe.");
    }

    @Test
    void aNameThatDoesNotBelongIsToldWithTheNameThatWasProbablyMeant() {
        Value.of(yaml("reveiwAfter: 1\nxyz: 2"), findings).fields("reviewAfter", "label");

        told(
                "1:1 unknown-field Dit veld hoort hier niet. Er staat `reveiwAfter`."
                        + " Misschien bedoelt u `reviewAfter`. Hier mag staan: `reviewAfter`, `label`.",
                "2:1 unknown-field Dit veld hoort hier niet. Er staat `xyz`."
                        + " Haal het weg, of kies uit: `reviewAfter`, `label`.");
    }

    @Test
    void aTextThatIsNoTextIsTold() {
        problem("t: 1.0", value -> value.text());
        problem("t: true", value -> value.text());
        problem("t: ' '", value -> value.text());
        problem("t:", value -> value.text());
        problem("t: [a]", value -> value.text());

        told(
                "1:4 wrong-type In `t` hoort een tekst. Er staat `1.0`. Zet er aanhalingstekens omheen.",
                "1:4 wrong-type In `t` hoort een tekst. Er staat `true`. Zet er aanhalingstekens omheen.",
                "1:4 empty-text In `t` hoort een tekst waarin iets staat. Vul de tekst in.",
                "1:3 wrong-type In `t` hoort een tekst. Vul de waarde in. Een veld dat niet verplicht is, mag u ook weglaten.",
                "1:4 wrong-type In `t` hoort een tekst. Verander de waarde.");
    }

    @Test
    void aNumberThatIsNotWholeOrNotInRangeIsTold() {
        problem("n: 6", value -> value.whole(1, 5));
        problem("n: 4.0", value -> value.whole(1, 5));
        problem("n: zes", value -> value.whole(1, 5));
        problem("n: 99999999999999999999999", value -> value.whole(1, 5));

        told(
                "1:4 out-of-range In `n` hoort een heel getal van 1 tot en met 5. Er staat `6`. Verander het getal.",
                "1:4 wrong-type In `n` hoort een heel getal van 1 tot en met 5. Er staat `4.0`. Verander het getal.",
                "1:4 wrong-type In `n` hoort een heel getal van 1 tot en met 5. Er staat `zes`. Schrijf alleen cijfers, zonder aanhalingstekens en zonder nullen vooraan.",
                "1:4 wrong-type In `n` hoort een heel getal van 1 tot en met 5. Er staat `99999999999999999999999`. Verander het getal.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29",
                "2024-13-01",
                "2024-1-1",
                "01-01-2024",
                "20240101",
                "2024-01-01T00:00",
                "-2024-01-01"
            })
    void aDateThatDoesNotExistIsTold(String written) {
        problem("d: '" + written + "'", value -> value.date());

        told("1:4 no-such-date In `d` hoort een datum die bestaat. Er staat `" + written
                + "`. Schrijf jaar-maand-dag, zoals `2026-03-01`.");
    }

    @Test
    void aCodeThatIsNotInTheListIsToldWithTheOneThatWasProbablyMeant() {
        problem("c: ACUT", value -> value.code(Severity.class));
        problem("c: yes", value -> value.code(List.of("A", "B")));

        told(
                "1:4 unknown-code `c` heeft een code die we niet kennen. Er staat `ACUT`."
                        + " Misschien bedoelt u `ACUTE`. Kies uit: `NONE`, `LIGHT`, `SERIOUS`, `ACUTE`.",
                "1:4 unknown-code `c` heeft een code die we niet kennen. Er staat `yes`. Kies uit: `A`, `B`.");
    }

    @Test
    void yesIsATextAndNoYes() {
        problem("y: yes", value -> value.yesNo());

        told(
                "1:4 wrong-type In `y` hoort ja of nee (`true` of `false`). Er staat `yes`. Schrijf `true` (ja) of `false` (nee), zonder aanhalingstekens.");
    }

    @Test
    void aTextOrANameOfAnotherFormIsTold() {
        Text form = new Text("een code", "a code");
        problem("m: a b", value -> value.matching(Pattern.compile("\\w+"), form));
        problem(
                "m: {a b: 1, c: 2}",
                value -> assertThat(value.entries(Pattern.compile("\\w+"), form))
                        .extracting(Value.Entry::name)
                        .containsExactly("c"));

        problem("m: 1.0", value -> value.matching(Pattern.compile("\\d\\.\\d"), form));
        problem("m: 1.0", value -> value.matching(Pattern.compile("\\d"), form));

        told(
                "1:4 wrong-form In `m` hoort een code. Er staat `a b`. Verander de tekst.",
                "1:5 wrong-form Deze naam heeft niet de goede vorm. Er staat `a b`. Kies een code.",
                "1:4 wrong-type In `m` hoort een code. Er staat `1.0`. Zet er aanhalingstekens omheen.",
                "1:4 wrong-form In `m` hoort een code. Er staat `1.0`. Verander de tekst.");
    }

    @Test
    void whatWasRefusedAlreadyIsNotToldAgain() {
        problem("t: &x 5", value -> value.text());

        assertThat(findings.problems()).extracting(problem -> problem.code()).containsExactly("yaml-reference");
    }

    @Test
    void whatWasWrittenIsReadBackOnOneShortLine() {
        problem("n: |\n  een `lange`\n  tekst" + "x".repeat(200), value -> value.whole(1, 2));

        assertThat(findings.problems().get(0).what().nl())
                .contains("Er staat `een 'lange' tekstxxx")
                .endsWith("x…`.")
                .hasSizeLessThan(150);
    }

    @Test
    void askingForAFieldThatWasNotNamedBeforehandIsAMistakeOfTheProgrammer() {
        Fields fields = fields("t: x");

        assertThatThrownBy(() -> fields.optional("zzz")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofAClientNothingIsReadBack() {
        ClientFindings client = new ClientFindings();
        Node node = yaml("caseId: 5\nscores: [{value: Jansen}]\ngeheim veld van Jansen: 1\nnationality: Jansen");

        Fields fields = Value.of(node, client).fields("caseId", "scores").orElseThrow();
        fields.required("caseId").text();
        fields.required("scores")
                .items()
                .get(0)
                .fields("value")
                .orElseThrow()
                .required("value")
                .whole(1, 5);

        assertThat(client.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly(
                        "unknown-field ",
                        "wrong-type /caseId",
                        "protected-ground /nationality",
                        "wrong-type /scores/0/value");
        assertThat(client.problems().toString()).doesNotContain("Jansen", "geheim");
    }

    private void problem(String yaml, Consumer<Value> reading) {
        Node root = yaml(yaml);
        String name = ((Node.ObjectNode) root).members().get(0).name();
        reading.accept(Value.of(root, findings).fields(name).orElseThrow().required(name));
    }

    private void told(String... problems) {
        assertThat(findings.problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.code() + " "
                        + problem.what().nl() + " " + problem.help().nl())
                .containsExactly(problems);
    }

    private Fields fields(String yaml) {
        return Value.of(yaml(yaml), findings)
                .fields("t", "n", "y", "d", "c", "l", "o")
                .orElseThrow();
    }

    private Node yaml(String text) {
        return DocumentReader.yaml().read(text, findings).orElseThrow();
    }
}
