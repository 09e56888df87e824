package nl.gewogenmaatwerk.adapter.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Changes a text by chance, in the ways in which people and their editors break files, and in the ways in which somebody would attack. */
final class Mutation {

    private static final List<String> FRAGMENTS = List.of(
            "eval(true)",
            " from ",
            "import java.util.List\n",
            "function void f() {}\n",
            "declare A end\n",
            "query \"q\" end\n",
            "salience (1 + 1)",
            "@Eager",
            "(A)(A)(A)",
            "Score(Score(Score(Score(Score(",
            "not(not(not(",
            "((((((((",
            "))))",
            "accumulate(",
            "forall(",
            "collect(",
            "$v : ",
            "$v := ",
            " && ",
            " || ",
            " or ",
            " and ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "\\",
            "\\u0022",
            "//",
            "/*",
            "*/",
            "#",
            "`",
            "\u202E",
            "\uFEFF",
            "\0",
            "\r",
            "\t",
            "é",
            "\uD83D\uDC4D",
            "\uD800",
            "99999999999999999999",
            "-1",
            "1e9",
            ".inf",
            "null",
            "~",
            "true",
            "no",
            "&a ",
            "*a",
            "!!java.net.URL ",
            "<<: ",
            "---\n",
            "...\n",
            "? ",
            "- ",
            ": ",
            "|\n",
            ">\n",
            "%TAG ! x\n",
            "=1+1",
            "=cmd|' /C calc'!A0",
            ";",
            ",",
            "..",
            "<= 2",
            "3..5",
            "111222333",
            "rule \"x\" when then end\n",
            "end\n",
            "then\n",
            "when\n",
            "{x:.*}",
            "[condition][]",
            "[keyword]",
            "[als]",
            "[dan]- ",
            "{kenmerk}",
            "{x!uc}",
            "$1",
            "§0",
            "#/ debug result\n",
            " is laag\n",
            "een van deze geldt:\n",
            " waarvoor dit geldt:\n",
            "omdat: ",
            "einde\n",
            "dan\n",
            "als\n",
            ">",
            "$",
            "%s",
            "{0}",
            "../../",
            "System.exit(1);",
            "break[",
            "do[x]",
            " extends \"x\"",
            "/a/b",
            "this",
            "x".repeat(3_000));

    private final SplittableRandom random;
    private final List<String> seeds;

    Mutation(SplittableRandom random, List<String> seeds) {
        this.random = random;
        this.seeds = seeds;
    }

    /** A text that was changed a few times. */
    byte[] of(String text) {
        String changed = text;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            changed = once(changed);
        }
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String once(String text) {
        return switch (random.nextInt(9)) {
            case 0, 1 -> String.join("\n", parts(new ArrayList<>(List.of(text.split("\n", -1)))));
            case 2, 3, 4 -> String.join("", parts(new ArrayList<>(Arrays.asList(text.split("(?<=\\W)|(?=\\W)")))));
            case 5 -> flipped(text);
            case 6 -> inserted(text, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            case 7 -> text.substring(0, place(text));
            default -> spliced(text);
        };
    }

    private List<String> parts(List<String> parts) {
        int one = random.nextInt(parts.size());
        int other = random.nextInt(parts.size());
        switch (random.nextInt(3)) {
            case 0 -> parts.remove(one);
            case 1 -> parts.add(one, parts.get(other));
            default -> parts.set(one, parts.set(other, parts.get(one)));
        }
        return parts;
    }

    private String flipped(String text) {
        int at = place(text);
        return at == text.length()
                ? text
                : text.substring(0, at) + (char) (text.charAt(at) ^ 1 << random.nextInt(8)) + text.substring(at + 1);
    }

    private String inserted(String text, String fragment) {
        int at = place(text);
        return text.substring(0, at) + fragment + text.substring(at);
    }

    private String spliced(String text) {
        String other = seeds.get(random.nextInt(seeds.size()));
        return text.substring(0, place(text)) + other.substring(place(other));
    }

    private int place(String text) {
        return random.nextInt(text.length() + 1);
    }
}
