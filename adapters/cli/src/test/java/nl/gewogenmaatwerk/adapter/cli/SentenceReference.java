package nl.gewogenmaatwerk.adapter.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference of all sentences in the handbook, made of the list of sentences: in the groups of that list, each with an example. */
final class SentenceReference {

    private static final Pattern SENTENCE = Pattern.compile("\\[(?:when|then)](.*?)(?<!\\\\)=.*");
    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)}");

    /** What is filled in for each slot. */
    private static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("kenmerk", "geloof in eigen kunnen");
    }

    private SentenceReference() {}

    static String of(String list) {
        StringBuilder reference = new StringBuilder();
        boolean inTable = false;
        for (String line : list.lines().toList()) {
            Matcher sentence = SENTENCE.matcher(line);
            if (sentence.matches()) {
                if (!inTable) {
                    reference.append("\n| Zin | Voorbeeld |\n|---|---|\n");
                    inTable = true;
                }
                reference
                        .append("| ")
                        .append(sentence.group(1))
                        .append(" | ")
                        .append(example(sentence.group(1)))
                        .append(" |\n");
            } else if (line.startsWith("//")) {
                reference
                        .append(inTable ? "\n" : "")
                        .append(line.substring(2).strip())
                        .append('\n');
                inTable = false;
            }
        }
        return reference.toString();
    }

    private static String example(String sentence) {
        return SLOT.matcher(sentence)
                .replaceAll(slot -> Matcher.quoteReplacement(EXAMPLES.getOrDefault(slot.group(1), "…")));
    }
}
