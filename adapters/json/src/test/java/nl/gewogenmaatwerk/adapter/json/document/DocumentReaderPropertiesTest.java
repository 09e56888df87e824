package nl.gewogenmaatwerk.adapter.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentReaderPropertiesTest {

    private static final String[] PIECES = {
        "a",
        "b: ",
        ": ",
        "- ",
        "-",
        "\n",
        "\n  ",
        "\n    ",
        "{",
        "}",
        "[",
        "]",
        ",",
        "'",
        "\"",
        "&x ",
        "*x ",
        "!t ",
        "!!str ",
        "|",
        ">",
        "|2-",
        "%YAML 1.1",
        "---",
        "...",
        "#",
        "? ",
        "~",
        "null",
        "yes",
        "1",
        "0x1",
        "1e9",
        ".inf",
        "\t",
        "\\",
        "\\u12",
        "@",
        "`",
        "\r",
        "\u0085",
        "é",
        "😀",
        "<<",
        "=",
        "\uFEFF",
        "true",
        "1:30",
        "\\x41",
        "\0"
    };

    @Property(tries = 3000, seed = "1")
    void whateverIsReadAsYamlGivesATreeOrAProblemButNoException(@ForAll("texts") String text) {
        treeOrProblem(DocumentReader.yaml(), text);
    }

    @Property(tries = 3000, seed = "2")
    void whateverIsReadAsJsonGivesATreeOrAProblemButNoException(@ForAll("texts") String text) {
        treeOrProblem(DocumentReader.json().refusingBsn(), text);
    }

    @Property(seed = "3")
    void anyBytesGiveATreeOrAProblemButNoException(@ForAll byte[] bytes) {
        FileFindings findings = new FileFindings("test");
        Optional<Node> root = DocumentReader.yaml().read(bytes, findings);
        assertThat(root.isPresent() || !findings.problems().isEmpty()).isTrue();
    }

    private static void treeOrProblem(DocumentReader reader, String text) {
        FileFindings findings = new FileFindings("test");
        Optional<Node> root = reader.read(text, findings);
        assertThat(root.isPresent() || !findings.problems().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }
}
