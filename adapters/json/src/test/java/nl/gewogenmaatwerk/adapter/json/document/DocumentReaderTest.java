package nl.gewogenmaatwerk.adapter.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.json.document.Node.ListNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.NullNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.NumberNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.RefusedNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.TextNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.YesNoNode;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private final FileFindings findings = new FileFindings("test");

    @Test
    void jsonBecomesATreeInWhichEverythingHasAPointerALineAndAColumn() {
        Node root = json("{\n  \"a/b\": [1, \"x\"],\n  \"c\": {\"d~\": true, \"e\": null}\n}")
                .orElseThrow();

        assertThat(findings.problems()).isEmpty();
        ObjectNode object = (ObjectNode) root;
        assertThat(object.place()).isEqualTo(new Place("", 1, 1));
        assertThat(object.members()).extracting(Node.Member::name).containsExactly("a/b", "c");
        assertThat(object.members().get(0).place()).isEqualTo(new Place("/a~1b", 2, 3));
        assertThat(object.member("a/b").orElseThrow().value())
                .isEqualTo(new ListNode(
                        new Place("/a~1b", 2, 10),
                        List.of(
                                new NumberNode(new Place("/a~1b/0", 2, 11), "1"),
                                new TextNode(new Place("/a~1b/1", 2, 14), "x"))));
        assertThat(((ObjectNode) object.member("c").orElseThrow().value()).members())
                .extracting(Node.Member::value)
                .containsExactly(
                        new YesNoNode(new Place("/c/d~0", 3, 15), true), new NullNode(new Place("/c/e", 3, 26)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "NO",
                "on",
                "0123",
                "1_000",
                "0x1F",
                "1:30",
                ".nan",
                ".inf",
                "+5",
                "2026-03-01",
                "1.2.3",
                "True"
            })
    void whatYamlWouldTurnIntoSomethingElseStaysText(String written) {
        assertThat(member(yaml("a: " + written))).isEqualTo(new TextNode(new Place("/a", 1, 4), written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "-3", "1.50", "1e3"})
    void aNumberInTheNotationOfJsonIsANumber(String written) {
        assertThat(member(yaml("a: " + written))).isEqualTo(new NumberNode(new Place("/a", 1, 4), written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ~", "a: null", "{a}"})
    void noValueInYamlIsNothing(String text) {
        assertThat(member(yaml(text))).isInstanceOf(NullNode.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: ''", "a: \"\"", "a: |\n"})
    void anEmptyTextInYamlIsAText(String text) {
        assertThat(member(yaml(text))).isInstanceOf(TextNode.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duplicate-key    | 1 | 8  | {a: 1, a: 2}",
                "duplicate-key    | 1 | 12 | {b: {a: 1, a: 2}}",
                "yaml-reference   | 1 | 4  | a: &x 1",
                "yaml-reference   | 1 | 4  | a: &x [1]",
                "yaml-reference   | 1 | 3  | - &x y",
                "yaml-reference   | 1 | 4  | a: *x",
                "yaml-reference   | 1 | 1  | &k a: 1",
                "yaml-reference   | 1 | 5  | <<: *x",
                "yaml-tag         | 1 | 4  | a: !!str 5",
                "yaml-tag         | 1 | 1  | !!java.net.URL [x]",
                "syntax           | 1 | 5  | a: b: c",
                "syntax           | 1 | 4  | a: @x",
                "syntax           | 1 | 6  | a: [1",
                "syntax           | 1 | 4  | ? [a]",
                "syntax           | 1 | 3  | *x : 1",
                "empty            | 0 | 0  | %FOO",
            })
    void whatIsRefusedInYamlIsToldWithItsPlace(String code, int line, int column, String text) {
        yaml(text);

        assertThat(findings.problems()).hasSize(1);
        Problem problem = findings.problems().get(0);
        assertThat(problem.code() + " " + problem.line() + ":" + problem.column())
                .isEqualTo(code + " " + line + ":" + column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty          | 0 | 0  | ''",
                "syntax         | 1 | 9  | {\"a\": 1,}",
                "syntax         | 1 | 10 | {\"a\": NaN}",
                "syntax         | 1 | 2  | {a: 1}",
                "syntax         | 1 | 8  | {\"a\": 01}",
                "syntax         | 1 | 1  | // x",
                "more-than-one  | 1 | 4  | {} {}",
                "duplicate-key  | 1 | 9  | {\"a\": 1,\"a\": 2}",
                "half-character | 1 | 2  | [\"\\ud800\"]",
            })
    void whatIsRefusedInJsonIsToldWithItsPlace(String code, int line, int column, String text) {
        json(text);

        assertThat(findings.problems()).hasSize(1);
        Problem problem = findings.problems().get(0);
        assertThat(problem.code() + " " + problem.line() + ":" + problem.column())
                .isEqualTo(code + " " + line + ":" + column);
    }

    @Test
    void allProblemsComeAtOnceAsFarAsReadingCanGoOn() {
        Optional<Node> root = yaml("a: &x 1\nb: !!int 2\na: 3\nc: {d: 1, d: 2}\n");

        assertThat(root).isPresent();
        assertThat(findings.problems())
                .extracting(problem -> problem.code() + " " + problem.line())
                .containsExactly("yaml-reference 1", "yaml-tag 2", "duplicate-key 3", "duplicate-key 4");
        assertThat(member(root)).isInstanceOf(RefusedNode.class);
    }

    @Test
    void anAliasBombIsNoMoreThanAListOfProblems() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + String.join(", ", Collections.nCopies(10, alias)) + "]\n");
        }

        yaml(bomb.toString());

        assertThat(findings.problems())
                .hasSize(100)
                .allMatch(problem -> problem.code().equals("yaml-reference"));
    }

    @Test
    void nestingIsAllowedUpToTheLimitAndNoFurther() {
        assertThat(json("[".repeat(32) + "]".repeat(32))).isPresent();
        assertThat(findings.problems()).isEmpty();

        assertThat(json("[".repeat(33) + "]".repeat(33))).isEmpty();
        assertThat(findings.problems()).extracting(Problem::code).containsExactly("too-deep");
    }

    @Test
    void veryDeepNestingOverflowsNoStack() {
        json("[".repeat(500_000));
        yaml("[".repeat(500_000));
        yaml("- ".repeat(500_000));
        json("{\"a\":".repeat(150_000));

        assertThat(findings.problems())
                .hasSize(4)
                .allMatch(problem -> problem.code().equals("too-deep"));
    }

    @Test
    void inputIsAllowedUpToTheLimitInBytesAndNoFurther() {
        DocumentReader reader = DocumentReader.json().maxBytes(1024);
        String text = "\"" + "é".repeat(511) + "\"";

        assertThat(reader.read(text, findings)).isPresent();
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8), findings)).isPresent();
        assertThat(findings.problems()).isEmpty();

        assertThat(reader.read(text + " ", findings)).isEmpty();
        assertThat(reader.read((text + " ").getBytes(StandardCharsets.UTF_8), findings))
                .isEmpty();
        assertThat(findings.problems())
                .hasSize(2)
                .allMatch(problem -> problem.code().equals("too-big"));
        assertThat(findings.problems().get(0).what().en()).isEqualTo("This is bigger than 1 KiB.");
    }

    @Test
    void noMoreIsReadFromAStreamThanTheLimitAllows() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThat(DocumentReader.json().read(endless, findings)).isEmpty();
        assertThat(findings.problems()).extracting(Problem::code).containsExactly("too-big");
    }

    @Test
    void aByteOrderMarkIsFine() {
        assertThat(member(json("\uFEFF{\"a\": 1}"))).isEqualTo(new NumberNode(new Place("/a", 1, 7), "1"));
        assertThat(member(yaml("\uFEFFa: 1"))).isEqualTo(new NumberNode(new Place("/a", 1, 4), "1"));
        assertThat(findings.problems()).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        assertThat(DocumentReader.yaml().read("a: 1\nb: café\n".getBytes(StandardCharsets.ISO_8859_1), findings))
                .isEmpty();

        assertThat(findings.problems()).extracting(Problem::code).containsExactly("not-utf8");
        assertThat(findings.problems().get(0).origin()).isEqualTo(new Origin("test", 2, 7));
    }

    @Test
    void charactersThatNobodyCanSeeAreRefusedInYaml() {
        assertThat(yaml("a: x\u202Ey\nb: \u0007\n")).isEmpty();

        assertThat(findings.problems())
                .extracting(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                .containsExactly("invisible-character 1:5", "invisible-character 2:4");
        assertThat(findings.problems().get(0).what().nl()).endsWith("Er staat `U+202E`.");
    }

    @Test
    void invisibleCharactersThatAnEscapeMakesAreRefusedInYaml() {
        yaml("a: \"x\\u202e\"\nb: [\"\\x1b[0m\"]\n\"c\\u200b\": 1\nd: \"\\t\\n\\u00e9\"\n");

        assertThat(findings.problems())
                .extracting(problem -> problem.code() + " " + problem.origin().line())
                .containsExactly("invisible-character 1", "invisible-character 2", "invisible-character 3");
        assertThat(findings.problems().get(0).what().nl()).endsWith("Er staat `U+202E`.");
    }

    @Test
    void aTextInYamlHasAtMostTwoThousandCharacters() {
        yaml("a: " + "x".repeat(2_000) + "\nb: " + "x".repeat(2_001));

        assertThat(findings.problems())
                .extracting(problem -> problem.code() + " " + problem.origin().line())
                .containsExactly("too-long 2");
    }

    @Test
    void manyInvisibleCharactersTakeNoTime() {
        yaml("\u00AD".repeat(500_000));

        assertThat(findings.problems()).hasSize(20);
    }

    @Test
    void afterFiveHundredProblemsItIsEnough() {
        ClientFindings client = new ClientFindings();
        String text = "{" + "\"a\": 1, ".repeat(1000) + "\"a\": 1}";

        json(text);
        DocumentReader.json().read(text, client);

        assertThat(findings.problems())
                .hasSize(501)
                .last()
                .extracting(Problem::code)
                .isEqualTo("more-problems");
        assertThat(client.problems()).extracting(InputProblem::code).contains("more-problems");
    }

    @Test
    void placesCountCharactersAndNotHalvesOfThem() {
        yaml("a: [\"😀😀\", &x y]");

        assertThat(findings.problems().get(0).origin()).isEqualTo(new Origin("test", 1, 11));
    }

    @Test
    void whatLooksLikeABsnIsRefusedWhereverItStandsWhenThatIsAsked() {
        ClientFindings client = new ClientFindings();
        String text = """
                {"a": "bel 123456782 op", "b": 123456782, "123.456.782": 1, "c": ["12 345 67 82"], "d": 123456789}""";

        Optional<Node> root = DocumentReader.json().refusingBsn().read(text, client);

        assertThat(root).isPresent();
        assertThat(root.toString()).doesNotContain("12345678 2", "123456782", "123.456.782", "12 345 67 82");
        assertThat(client.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("bsn ", "bsn /a", "bsn /b", "bsn /c/0");
        assertThat(client.problems().toString()).doesNotContain("1234", "12 34");
    }

    @Test
    void withoutBeingAskedABsnIsANumberLikeAnother() {
        assertThat(json("{\"a\": 123456782}")).isPresent();
        assertThat(findings.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "-0, 0", "999999999999999999, 999999999999999999"})
    void aWholeNumberHasNoFractionNoExponentAndAtMostEighteenDigits(String written, long whole) {
        assertThat(new NumberNode(Place.WHOLE, written).whole()).hasValue(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.0", "5e0", "9999999999999999999", "1e999999999"})
    void anyOtherNumberIsNotWhole(String written) {
        assertThat(new NumberNode(Place.WHOLE, written).whole()).isEmpty();
    }

    private static Node member(Optional<Node> root) {
        return ((ObjectNode) root.orElseThrow()).members().get(0).value();
    }

    private Optional<Node> json(String text) {
        return DocumentReader.json().read(text.getBytes(StandardCharsets.UTF_8), findings);
    }

    private Optional<Node> yaml(String text) {
        return DocumentReader.yaml().read(text.getBytes(StandardCharsets.UTF_8), findings);
    }
}
