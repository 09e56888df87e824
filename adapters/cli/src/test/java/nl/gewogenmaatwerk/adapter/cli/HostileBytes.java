package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.HostileCase.accepted;
import static nl.gewogenmaatwerk.adapter.cli.HostileCase.gone;
import static nl.gewogenmaatwerk.adapter.cli.HostileCase.rule;
import static nl.gewogenmaatwerk.adapter.cli.HostileCase.told;
import static nl.gewogenmaatwerk.adapter.cli.HostileCase.warned;
import static nl.gewogenmaatwerk.adapter.cli.HostileCase.write;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.HostileCase.Put;

/** Hostile cases that are too big to read, no text, or no files. */
final class HostileBytes {

    private static final String HOSTILE = "rules/hostile.drl";
    private static final String WHEN = "    Unknown(code == \"goal.type\")\n";
    private static final String THEN = "    abstain(\"Omdat.\");\n";
    private static final String GOOD = rule("", WHEN, THEN);

    private HostileBytes() {}

    static List<HostileCase> all() {
        return Stream.of(sizes(), depths(), encodings(), folders(), lookAlikes(), sentences(), HostileWorkbooks.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileCase> sentences() {
        String rules = "rules/hostile.dslr";
        String list = "sentences/hostile.dsl";
        String when = "  geloof in eigen kunnen is laag\n";
        String then = "  pleit voor JOBS op grond van vaardigheden, omdat: Omdat.\n";
        return List.of(
                told(
                        "a sentence of ten thousand characters",
                        "sentence-length",
                        rules + ":5",
                        file(rules, HostileCase.sentences("  " + "is laag ".repeat(1_250) + "\n", then))),
                told(
                        "a sentence that goes on for thousands of lines",
                        "sentence-length",
                        rules + ":5",
                        file(rules, HostileCase.sentences(when + "    is laag\n".repeat(10_000), then))),
                told(
                        "a sentence that could be cut everywhere",
                        "unknown-words",
                        rules + ":5",
                        file(
                                rules,
                                HostileCase.sentences("  een van " + "is laag of ".repeat(85) + " is laag\n", then))),
                told(
                        "thousands of sentences that nobody knows",
                        "unknown-sentence",
                        rules + ":5",
                        file(rules, HostileCase.sentences("  dit is laag noch hoog of iets\n".repeat(4_000), then))),
                told(
                        "thousands of labels that nobody knows",
                        "unknown-words",
                        rules + ":5",
                        file(rules, HostileCase.sentences(many(4_000, i -> "  kenmerk" + i + " is laag\n"), then))),
                told(
                        "thousands of sentences in one rule",
                        "too-large",
                        rules,
                        file(rules, HostileCase.sentences(when.repeat(2_000), then))),
                told(
                        "groups in groups of sentences",
                        "too-deep",
                        rules,
                        file(
                                rules,
                                HostileCase.sentences(
                                        many(400, i -> "  " + " ".repeat(i) + "een van deze geldt:\n"), then))),
                told(
                        "thousands of rules without an end",
                        "rule-frame",
                        rules,
                        file(rules, many(4_000, i -> "regel \"r" + i + "\"\n"))),
                told(
                        "thousands of sentences of one's own",
                        "too-many-sentences",
                        list,
                        file(list, many(4_000, i -> "[als]zin " + i + "=Score(value == 1)\n"))),
                told(
                        "hundreds of sentences of one's own that mean nothing",
                        "sentence-meaning",
                        list + ":1",
                        file(list, many(500, i -> "[als]zin " + i + "=Score(value == {getal})\n"))),
                told(
                        "a sentence of one's own without end",
                        "sentence-length",
                        list + ":1",
                        file(list, "[als]" + "zin ".repeat(2_500) + "=Score(value == 1)\n")),
                told(
                        "a meaning without end",
                        "sentence-length",
                        list + ":1",
                        file(list, "[als]zin een=Score(" + "value == 1, ".repeat(5_000) + "value == 1)\n")),
                told(
                        "a meaning of brackets",
                        "too-deep",
                        list + ":1",
                        file(list, "[als]zin een=" + "(".repeat(500) + "Score()" + ")".repeat(500) + "\n")),
                told(
                        "a sentence of one's own that turns the text around",
                        "hidden-character",
                        list + ":1",
                        file(list, "[als]zin \u202Eeen=Score(value == 1)\n")),
                told(
                        "a sentence with a byte of nothing",
                        "hidden-character",
                        rules + ":5",
                        file(rules, HostileCase.sentences("  geloof in eigen\0 kunnen is laag\n", then))));
    }

    private static Put file(String path, String text) {
        return folder -> write(folder.resolve(path), text);
    }

    private static List<HostileCase> sizes() {
        return List.of(
                told("a rule file that is too big", "too-big", HOSTILE, drl(GOOD + "// " + "x".repeat(256 * 1024))),
                told("a rule file of four gigabytes", "too-big", HOSTILE, folder -> {
                    try (RandomAccessFile file = new RandomAccessFile(
                            Files.createFile(folder.resolve(HOSTILE)).toFile(), "rw")) {
                        file.setLength(4L << 30);
                    }
                }),
                told(
                        "a YAML file that is too big",
                        "too-big",
                        "sources.yaml",
                        folder ->
                                write(folder.resolve("sources.yaml"), many(60_000, i -> "S" + i + ": \"een bron\"\n"))),
                told(
                        "a text without end",
                        "too-long",
                        "sources.yaml:1",
                        folder -> write(folder.resolve("sources.yaml"), "A: \"" + "x".repeat(900_000) + "\"\n")),
                told(
                        "a number without end",
                        "too-long",
                        "principles.yaml:4",
                        folder -> write(
                                folder.resolve("principles.yaml"),
                                "principles:\n  - id: alles\n    statement: {nl: \"A\", en: \"A\"}\n    weighs: {skill: "
                                        + "9".repeat(900_000) + "}\n")),
                told(
                        "a rule without end",
                        "too-large",
                        HOSTILE + ":4",
                        drl(rule("", "    " + many(30_000, i -> "score ") + "\n", THEN))),
                told(
                        "thousands of conditions",
                        "too-many-conditions",
                        HOSTILE,
                        drl(rule("", many(600, i -> WHEN), THEN))),
                told(
                        "thousands of comparisons",
                        "too-many-conditions",
                        HOSTILE + ":4",
                        drl(rule("", "    Score(" + many(1_200, i -> "value > 1, ") + "value > 1)\n", THEN))),
                told(
                        "thousands of alternatives",
                        "too-many-conditions",
                        HOSTILE + ":4",
                        drl(rule("", "    Score(" + many(1_200, i -> "value > 1 || ") + "value > 1)\n", THEN))),
                told(
                        "thousands of joins",
                        "too-many-joins",
                        HOSTILE,
                        drl(rule(
                                "",
                                "    Score(" + many(40, i -> "$v" + i + " : value, ") + "value > 1)\n    Score("
                                        + many(40, i -> "value >= $v" + i + ", ") + "value > 1)\n",
                                THEN))),
                told("thousands of mistakes", "syntax", HOSTILE, drl(many(9_000, i -> "rule \"r" + i + "\" end\n"))),
                told(
                        "thousands of unknown codes",
                        "unknown-construct",
                        HOSTILE,
                        drl(many(
                                900,
                                i -> "rule \"r" + i
                                        + "\" @title(\"T\") @source(\"DES\") when Score(construct == \"self-efficac" + i
                                        + "\", value < 3) then abstain(\"Omdat.\"); end\n"))),
                told(
                        "thousands of unknown codes beside thousands of known ones",
                        "unknown-construct",
                        HOSTILE,
                        folder -> {
                            write(
                                    folder.resolve("vocabulary.yaml"),
                                    "constructs:\n"
                                            + many(
                                                    4_000,
                                                    i -> "  local-construct-number-" + i + ": {label: {nl: \"kenmerk "
                                                            + i + "\", en: \"k " + i
                                                            + "\"}, part: able, changeable: true, sources: [CLIENT], question: {nl: \"V"
                                                            + i
                                                            + "?\", en: \"V?\"}}\n"));
                            write(
                                    folder.resolve(HOSTILE),
                                    many(
                                            900,
                                            i -> "rule \"r" + i
                                                    + "\" @title(\"T\") @source(\"DES\") when Score(construct == \"local-construct-numbre-"
                                                    + i + "\", value < 3) then abstain(\"Omdat.\"); end\n"));
                        }),
                told("the same rule thousands of times", "duplicate-rule", HOSTILE, drl(many(1_500, i -> GOOD))),
                told(
                        "one long word",
                        "rule-id",
                        HOSTILE + ":1",
                        drl("rule \"" + "h".repeat(250_000) + "\" @title(\"T\") @source(\"DES\") when " + WHEN
                                + " then " + THEN + " end")),
                told("one long line of quotes", "too-large", HOSTILE, drl("\"".repeat(250_001))),
                told("ends without rules", "syntax", HOSTILE, drl("end ".repeat(60_000))),
                told(
                        "thousands of members",
                        "unknown-field",
                        "principles.yaml",
                        folder -> write(folder.resolve("principles.yaml"), many(40_000, i -> "k" + i + ": 1\n"))));
    }

    private static List<HostileCase> depths() {
        return List.of(
                told(
                        "brackets by the thousand",
                        "too-deep",
                        HOSTILE + ":4",
                        drl(rule("", "    " + "(".repeat(4_000) + "\n", THEN))),
                told(
                        "facts within facts",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule("", "    " + "Score(".repeat(39) + ")".repeat(39) + "\n", THEN))),
                told(
                        "casts by the hundred",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule("", "    Score(value == " + "(A)".repeat(300) + "1)\n", THEN))),
                told(
                        "casts by the hundred in a setting",
                        "not-allowed",
                        HOSTILE + ":3",
                        drl(rule("    salience " + "(A)".repeat(300) + "1\n", WHEN, THEN))),
                told(
                        "casts by the hundred in a declared type",
                        "not-allowed",
                        HOSTILE + ":1",
                        drl("when declare A a : int = " + "(A)".repeat(300) + "1 end\n")),
                told(
                        "calls with an accent",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule(
                                "", "    Score(value == " + "\u00e9(".repeat(38) + "1" + ")".repeat(39) + "\n", THEN))),
                told(
                        "denials within eval",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule("", "    eval " + "not(".repeat(39) + "x" + ")".repeat(39) + "\n", THEN))),
                told(
                        "denials within a fact",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule("", "    Score(value == " + "not(".repeat(38) + "1" + ")".repeat(39) + "\n", THEN))),
                told(
                        "lists within lists",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule("", "    Goal(" + "type in (".repeat(38) + "1" + ")".repeat(39) + "\n", THEN))),
                told(
                        "counts within counts",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule("", "    " + "accumulate(".repeat(39) + ")".repeat(39) + "\n", THEN))),
                told(
                        "denials by the thousand",
                        "too-deep",
                        HOSTILE + ":6",
                        drl(rule("", WHEN, "    abstain(" + "!".repeat(4_500) + "x);\n"))),
                told(
                        "a sum of thousands",
                        "verb-arguments",
                        HOSTILE + ":6",
                        drl(rule("", WHEN, "    abstain(" + "\"x\" + ".repeat(2_000) + "\"x\");\n"))),
                told(
                        "square brackets by the thousand",
                        "not-allowed",
                        HOSTILE + ":4",
                        drl(rule("", "    Score(value == " + "[".repeat(2_000) + "\n", THEN))),
                told(
                        "curly brackets by the thousand",
                        "too-deep",
                        HOSTILE + ":6",
                        drl(rule("", WHEN, "    " + "{".repeat(3_000) + "\n"))),
                told(
                        "lists of YAML within lists",
                        "too-deep",
                        "sources.yaml:1",
                        folder -> write(folder.resolve("sources.yaml"), "A: " + "[".repeat(100_000))),
                told(
                        "fields of YAML within fields",
                        "too-deep",
                        "sources.yaml",
                        folder -> write(folder.resolve("sources.yaml"), many(700, i -> " ".repeat(i) + "A:\n"))),
                told(
                        "keys of YAML that are lists",
                        "syntax",
                        "sources.yaml",
                        folder -> write(folder.resolve("sources.yaml"), "? ".repeat(100_000))));
    }

    private static List<HostileCase> encodings() {
        return List.of(
                told("UTF-16 with a mark", "not-utf8", HOSTILE + ":1", text(GOOD, StandardCharsets.UTF_16)),
                told(
                        "UTF-16 without a mark",
                        "hidden-character",
                        HOSTILE + ":1",
                        text(GOOD, StandardCharsets.UTF_16LE)),
                told(
                        "Latin-1",
                        "not-utf8",
                        HOSTILE + ":6",
                        text(GOOD.replace("Omdat.", "Eén café."), StandardCharsets.ISO_8859_1)),
                told("a letter in too many bytes", "not-utf8", HOSTILE + ":1", bytes(new byte[] {
                    '/', '/', (byte) 0xC0, (byte) 0x80, '\n'
                })),
                told("half a letter in bytes", "not-utf8", HOSTILE + ":1", bytes(new byte[] {
                    '/', '/', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '\n'
                })),
                told("a byte of nothing", "hidden-character", HOSTILE + ":6", drl(GOOD.replace("Omdat", "Om\0dat"))),
                told(
                        "a sign that ends a terminal line",
                        "hidden-character",
                        HOSTILE + ":6",
                        drl(GOOD.replace("Omdat", "Om\u001B[2Jdat"))),
                told(
                        "a letter that turns the text around",
                        "hidden-character",
                        HOSTILE + ":6",
                        drl(GOOD.replace("Omdat", "Om\u202Edat"))),
                told(
                        "turned around in a comment",
                        "hidden-character",
                        HOSTILE + ":1",
                        drl("// \u2066 end \u2069 import\n" + GOOD)),
                told("a mark within", "hidden-character", HOSTILE + ":6", drl(GOOD.replace("Omdat", "Om\uFEFFdat"))),
                told("bytes of chance", "not-utf8", HOSTILE, folder -> {
                    byte[] bytes = new byte[100_000];
                    new java.util.SplittableRandom(1).nextBytes(bytes);
                    write(folder.resolve(HOSTILE), bytes);
                }),
                told(
                        "YAML in UTF-16",
                        "not-utf8",
                        "sources.yaml:1",
                        folder -> write(
                                folder.resolve("sources.yaml"), "A: \"een bron\"\n".getBytes(StandardCharsets.UTF_16))),
                told(
                        "YAML with a byte of nothing",
                        "invisible-character",
                        "sources.yaml:1",
                        folder -> write(folder.resolve("sources.yaml"), "A: \"een\0bron\"\n")));
    }

    private static List<HostileCase> folders() {
        return List.of(
                told("a link to a file elsewhere", "link", HOSTILE, link(HOSTILE, "/etc/passwd")),
                told("a link to rules of another", "link", HOSTILE, link(HOSTILE, "../../dorp/rules/lokaal.drl")),
                told("a link to nothing", "link", HOSTILE, link(HOSTILE, "nowhere")),
                told("a link to itself", "link", HOSTILE, link(HOSTILE, "hostile.drl")),
                told("a link to a device", "link", HOSTILE, link(HOSTILE, "/dev/zero")),
                told("a link to a folder", "link", "rules/more", link("rules/more", "/etc")),
                told("a link to the folder above", "link", "rules/loop", link("rules/loop", "..")),
                told("a link for a file that must be there", "link", "principles.yaml", folder -> {
                    Files.delete(folder.resolve("principles.yaml"));
                    Files.createSymbolicLink(folder.resolve("principles.yaml"), Path.of("/dev/zero"));
                }),
                told("a link for the folder of rules", "link", "rules", folder -> {
                    Files.delete(folder.resolve("rules/lokaal.drl"));
                    Files.delete(folder.resolve("rules"));
                    Files.createSymbolicLink(folder.resolve("rules"), Path.of("../dorp/rules"));
                }),
                told(
                        "a link for scenarios",
                        "link",
                        "scenarios/hostile.yaml",
                        link("scenarios/hostile.yaml", "/etc/passwd")),
                told("a pipe", "no-file", HOSTILE, pipe(HOSTILE)),
                told("a pipe for a file that must be there", "no-file", "ruleset.yaml", folder -> {
                    Files.delete(folder.resolve("ruleset.yaml"));
                    pipe("ruleset.yaml").into(folder);
                }),
                told(
                        "a folder named as a file",
                        "rule-file-place",
                        HOSTILE + "/hostile.drl",
                        folder -> write(folder.resolve(HOSTILE).resolve("hostile.drl"), GOOD)),
                told("a folder in the place of a file", "missing-file", "principles.yaml", folder -> {
                    Files.delete(folder.resolve("principles.yaml"));
                    write(folder.resolve("principles.yaml/more.yaml"), "a: 1\n");
                }),
                told(
                        "rules outside their folder",
                        "rule-file-place",
                        "hostile.drl",
                        folder -> write(folder.resolve("hostile.drl"), GOOD)),
                told("thousands of files", "too-many-files", "", folder -> {
                    for (int i = 0; i < 3_000; i++) {
                        write(folder.resolve("rules/a" + i + ".drl"), "");
                    }
                }),
                told(
                        "a folder deeper than anyone looks",
                        "no-file",
                        "a/a/a/a/a/a",
                        folder -> write(folder.resolve("a/".repeat(100) + "hostile.drl"), GOOD)),
                told(
                        "a hidden file of rules",
                        "rule-file-place",
                        "rules/.hostile.drl",
                        folder -> write(folder.resolve("rules/.hostile.drl"), GOOD)),
                told(
                        "a name that goes up",
                        "rule-file-place",
                        "rules/..hostile.drl",
                        folder -> write(folder.resolve("rules/..hostile.drl"), GOOD)),
                told(
                        "a name with signs of a terminal",
                        "rule-file-place",
                        "rules/?[31mhostile.drl",
                        folder -> write(folder.resolve("rules/\u001B[31mhostile.drl"), GOOD)),
                told(
                        "a name of two lines",
                        "rule-file-place",
                        "rules/x?hostile.drl",
                        folder -> write(folder.resolve("rules/x\nhostile.drl"), GOOD)),
                gone("a municipality that is a link", folder -> {
                    HostileProcess.delete(folder);
                    Files.createSymbolicLink(folder, Path.of("dorp"));
                }),
                gone("a municipality that is a file", folder -> {
                    HostileProcess.delete(folder);
                    Files.writeString(folder, "stad");
                }),
                told("a municipality that is empty", "missing-folder", "", folder -> {
                    HostileProcess.delete(folder);
                    Files.createDirectory(folder);
                }),
                warned(
                        "a link beside the rules' language",
                        "unknown-file",
                        "notes.txt",
                        folder -> write(folder.resolve("notes.txt"), "Runtime.getRuntime().halt(1);")));
    }

    private static List<HostileCase> lookAlikes() {
        return List.of(
                accepted("a mark at the start of rules", drl("\uFEFF" + GOOD)),
                accepted(
                        "a mark at the start of YAML",
                        folder -> write(folder.resolve("sources.yaml"), "\uFEFFA: \"een bron\"\n")),
                accepted("lines of Windows", drl(GOOD.replace("\n", "\r\n"))),
                accepted("tabs", drl(GOOD.replace("    ", "\t"))),
                accepted(
                        "a name with spaces and dots",
                        folder -> write(
                                folder.resolve("rules/Regels voor 2026 (concept) v1.2.drl".replaceAll("[()]", "")),
                                GOOD)),
                accepted(
                        "many rules",
                        drl(many(
                                300,
                                i -> "rule \"r" + i + "\" @title(\"Regel " + i + "\") @source(\"DES\")\nwhen\n"
                                        + "    Score(construct == \"self-efficacy\", value <= " + (1 + i % 5)
                                        + ")\nthen\n    argueFor(\"JOBS\", PLAIN, \"skill\", \"Omdat " + i
                                        + ".\");\nend\n"))),
                accepted(
                        "many conditions",
                        drl(rule(
                                "",
                                many(
                                        20,
                                        i -> "    Score(construct == \"self-efficacy\", value <= " + (1 + i % 5)
                                                + ")\n"),
                                THEN))),
                accepted(
                        "a rule that is nearly too long",
                        drl(rule(
                                "",
                                "    Score(construct == \"self-efficacy\", " + many(90, i -> "value <= 3, ")
                                        + "value <= 3)\n",
                                THEN))));
    }

    private static Put drl(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    private static Put text(String text, Charset encoding) {
        return bytes(text.getBytes(encoding));
    }

    private static Put bytes(byte[] content) {
        return folder -> write(folder.resolve(HOSTILE), content);
    }

    private static Put link(String from, String to) {
        return folder -> {
            Files.createDirectories(folder.resolve(from).getParent());
            Files.createSymbolicLink(folder.resolve(from), Path.of(to));
        };
    }

    private static Put pipe(String name) {
        return folder -> {
            try {
                int made = new ProcessBuilder("mkfifo", folder.resolve(name).toString())
                        .start()
                        .waitFor();
                if (made != 0) {
                    throw new IOException("no pipe could be made");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        };
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }
}
