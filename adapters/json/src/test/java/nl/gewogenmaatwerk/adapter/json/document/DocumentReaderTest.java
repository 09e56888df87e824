package nl.gewogenmaatwerk.adapter.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.adapter.json.document.Node.ListNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.NullNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.NumberNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.ObjectNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.TextNode;
import nl.gewogenmaatwerk.adapter.json.document.Node.YesNoNode;
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
