package nl.gewogenmaatwerk.internal.parse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.lang.dsl.DSLMappingEntry;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultDSLMapping;
import org.drools.drl.parser.lang.dsl.DefaultExpander;

/**
 * What Drools' own expander makes of a sentence, with marks where its gaps are. The expander sees each sentence of a list on its own and
 * with nothing else in it: what an author of rules writes never passes through it, and no other sentence can change it. Immutable.
 */
final class Expansion {

    private static final char MARK = '§';
    private static final Pattern FUNCTION = Pattern.compile("\\{[^{}]*!");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final String marked;

    private Expansion(String marked) {
        this.marked = marked;
    }

    /** The expansion of a sentence; empty when what it means is not well formed. */
    static Optional<Expansion> of(Sentence sentence) {
        String key = sentence.words();
        String line = key;
        for (int i = 0; i < sentence.gaps().size(); i++) {
            line = line.replace("{" + sentence.gaps().get(i).name() + "}", "" + MARK + i);
        }
        boolean condition = sentence.place() != Sentence.Place.CONCLUSION;
        String before = condition ? "rule \"zin\"\nwhen\n" : "rule \"zin\"\nwhen\nthen\n";
        String after = condition ? "then\nend\n" : "end\n";
        String meaning = sentence.meaning();
        if (meaning.isBlank()
                || meaning.indexOf(MARK) >= 0
                || FUNCTION.matcher(meaning).find()) {
            return Optional.empty();
        }
        try {
            // The reader takes a comma after a gap for the end of a sentence, unless it is written as a code.
            String entry = "[" + (condition ? "when" : "then") + "]" + key.replace("},", "}\\u002c") + "=" + meaning;
            DSLTokenizedMappingFile list = new DSLTokenizedMappingFile();
            List<DSLMappingEntry> entries = list.parseAndLoad(new StringReader(entry + "\n"))
                    ? list.getMapping().getEntries()
                    : List.of();
            if (entries.size() != 1) {
                return Optional.empty();
            }
            DefaultDSLMapping mapping = new DefaultDSLMapping();
            mapping.addEntry(entries.get(0));
            DefaultExpander expander = new DefaultExpander();
            expander.addDSLMapping(mapping);
            String all = expander.expand(before + line + "\n" + after).replace("\r\n", "\n");
            boolean whole = !expander.hasErrors()
                    && all.startsWith(before)
                    && all.endsWith(after)
                    && all.length() > before.length() + after.length();
            String result = whole
                    ? all.substring(before.length(), all.length() - after.length())
                            .strip()
                    : "";
            return result.isEmpty() || !isSound(result, sentence.gaps().size())
                    ? Optional.empty()
                    : Optional.of(new Expansion(result.replaceAll("\"(" + MARK + "\\d)\"", "$1")));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSound(String text, int gaps) {
        boolean sound = text.indexOf('{') < 0 && text.indexOf('\n') < 0;
        for (int i = text.indexOf(MARK); i >= 0; i = text.indexOf(MARK, i + 1)) {
            sound &= i + 1 < text.length() && text.charAt(i + 1) >= '0' && text.charAt(i + 1) < '0' + gaps;
        }
        return sound;
    }

    /** What it says with its gaps filled. @param gaps what stands in each gap, in order */
    String filled(List<String> gaps) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == MARK) {
                filled.append(gaps.get(marked.charAt(++i) - '0'));
            } else {
                filled.append(marked.charAt(i));
            }
        }
        return filled.toString();
    }

    /** This expansion with the names of its variables made its own. @param names what a name becomes */
    Expansion named(UnaryOperator<String> names) {
        return new Expansion(
                VARIABLE.matcher(marked).replaceAll(found -> Matcher.quoteReplacement(names.apply(found.group()))));
    }
}
