package nl.gewogenmaatwerk.internal.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.LayerDraft;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.RuleSetDraft;

/** What the authors of a rule set wrote, to be found by place. Immutable and thread-safe. */
public final class Written {

    private static final int MOST_LINES = 20;

    private final Map<String, String> files = new HashMap<>();
    private final Map<Origin, String> cells = new HashMap<>();

    private Written(List<LayerDraft> layers) {
        for (LayerDraft layer : layers) {
            layer.rules().forEach(file -> files.put(file.path(), file.content()));
            cells.putAll(layer.cells());
        }
    }

    /** The rule files and decision tables of a rule set. */
    public static Written in(RuleSetDraft draft) {
        return new Written(List.of(draft.framework(), draft.municipality()));
    }

    /**
     * A condition in the words of its author, on one line: the sentence that says it, with the lines under it that add to it; or the condition
     * with all that is between its brackets; or the cell with the heading of its column.
     *
     * @return empty when it was not written in a text, or does not stand where it says
     */
    Optional<String> text(Condition condition) {
        Origin origin = condition.origin();
        if (cells.containsKey(origin)) {
            return Optional.of(cells.get(origin));
        }
        List<String> lines = files.getOrDefault(origin.file(), "").lines().toList();
        if (origin.line() < 1 || origin.line() > lines.size()) {
            return Optional.empty();
        }
        List<String> from = lines.subList(origin.line() - 1, Math.min(lines.size(), origin.line() - 1 + MOST_LINES));
        return origin.file().toLowerCase(Locale.ROOT).endsWith(".dslr")
                ? Optional.of(sentence(from))
                : bracketed(from, origin.column(), opening(condition));
    }

    private static String sentence(List<String> lines) {
        StringBuilder all = new StringBuilder(lines.get(0));
        lines.stream()
                .skip(1)
                .map(String::strip)
                .takeWhile(line -> line.startsWith("-"))
                .forEach(line -> all.append(' ').append(line));
        return onOneLine(all);
    }

    /** With what a condition starts. */
    private static String opening(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return pattern.type().typeName();
        }
        return condition instanceof Condition.Not ? "not" : "accumulate";
    }

    private static Optional<String> bracketed(List<String> lines, int column, String opening) {
        String all = String.join("\n", lines);
        int start = Math.max(0, column - 1);
        if (!all.startsWith(opening, start)) {
            return Optional.empty();
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < all.length(); i++) {
            char next = all.charAt(i);
            if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && next == '(') {
                depth++;
            } else if (!quoted && next == ')' && --depth == 0) {
                return Optional.of(onOneLine(all.substring(start, i + 1)));
            }
        }
        return Optional.empty();
    }

    private static String onOneLine(CharSequence text) {
        return text.toString().replaceAll("\\s+", " ").strip();
    }
}
