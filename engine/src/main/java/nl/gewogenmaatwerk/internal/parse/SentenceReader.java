package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.SourceFile;

/**
 * Reads a rule file that is written in sentences. Each sentence becomes text in the rule language on the line where it starts, so that
 * every problem points at what the author wrote. Used once, by one thread.
 */
final class SentenceReader {

    private static final int MAX_DEPTH = 8;
    private static final String STAND_IN = "Goal(clarity > 1)";
    private static final Pattern RULE = Pattern.compile("(?i)(?:regel|rule)\\s+\"([^\"]*)\"\\s*(@.*)?");
    private static final Pattern MAYBE_RULE = Pattern.compile("(?i)(?:regel|rule)(?:\\s+\\S+)?");
    private static final Pattern TITLE = Pattern.compile("(?i)(?:titel|title)\\s+(.*)");
    private static final Pattern SOURCE = Pattern.compile("(?i)(?:bron|bronnen|source|sources)\\s+(.*)");
    private static final Pattern ANNOTATIONS =
            Pattern.compile("(@(title|source)\\(\\s*\"([^\"\\\\]|\\\\.)*+\"\\s*\\)\\s*)+");
    private static final Pattern WHEN = Pattern.compile("(?i)(?:als|when):?");
    private static final Pattern THEN = Pattern.compile("(?i)(?:dan|then):?");
    private static final Pattern END = Pattern.compile("(?i)(?:einde|end)\\.?");

    /** A line with words on it. @param column where its first word stands, from 1 */
    private record Line(int number, int indent, int column, String text) {}

    /** A sentence, which may go on over more lines, with the sentences below it. */
    private record Node(Line first, String text, List<Node> below) {}

    /** The parts of a rule file. */
    private enum Part {
        OUTSIDE,
        HEADER,
        CONDITIONS,
        CONCLUSIONS
    }

    private final Limits limits;
    private final SourceFile source;
    private final Layer layer;
    private final Map<String, String> translations;
    private final Findings findings;
    private final Interpreter interpreter;
    private final String[] out;
    private final int[] columns;
    private final Set<Integer> brokenRules = new HashSet<>();
    private final List<Line> block = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private int rule;
    private int rules;

    SentenceReader(SourceFile source, Layer layer, Map<String, String> translations, Sentences sentences) {
        this.limits = sentences.limits();
        this.source = source;
        this.layer = layer;
        this.translations = translations;
        this.findings = Findings.in(source.path());
        this.interpreter = new Interpreter(sentences, findings);
        int lines = source.content().split("\n", -1).length;
        this.out = new String[lines + 1];
        this.columns = new int[lines + 2];
        Arrays.fill(out, "");
    }

    ParsedRules read() {
        Optional<List<Line>> lines = findings.reading(this::lines);
        if (lines.isEmpty()) {
            return new ParsedRules(List.of(), findings.problems());
        }
        lines.get().forEach(this::line);
        if (part != Part.OUTSIDE) {
            int last = lines.get().get(lines.get().size() - 1).number();
            missing(last, "einde", "end");
            close(last);
        }
        if (rules == 0 && !findings.problems().isEmpty()) {
            return new ParsedRules(List.of(), findings.problems());
        }
        String expanded = Stream.of(out).skip(1).collect(Collectors.joining("\n"));
        Findings inSentences = new Findings(this::place);
        ParsedRules parsed =
                DrlReader.read(new SourceFile(source.path(), expanded), layer, translations, limits, inSentences);
        findings.addAll(parsed.problems());
        return new ParsedRules(
                parsed.rules().stream()
                        .filter(each -> !brokenRules.contains(each.origin().line()))
                        .toList(),
                findings.problems());
    }

    private Origin place(int line, int column) {
        boolean inSentence = line > 0 && line < columns.length && columns[line] > 0;
        return new Origin(source.path(), line, inSentence ? columns[line] : column);
    }

    // ---- lines

    private List<Line> lines() {
        RuleText.readable(source.content(), limits, findings);
        List<Line> lines = new ArrayList<>();
        String[] all = source.content().split("\n", -1);
        boolean tabs = false;
        boolean spaces = false;
        for (int i = 0; i < all.length; i++) {
            String text = all[i].strip();
            if (text.isEmpty() || text.startsWith("//")) {
                continue;
            }
            int indent = all[i].indexOf(text.charAt(0));
            String before = all[i].substring(0, indent);
            tabs |= before.contains("\t");
            spaces |= before.contains(" ");
            if (tabs && spaces) {
                throw findings.unreadable(
                        "mixed-indent",
                        findings.at(i + 1, 1),
                        "In dit bestand springen regels in met tabs en met spaties door elkaar.",
                        "In this file lines are indented with tabs and spaces mixed.",
                        "Gebruik overal spaties.",
                        "Use spaces everywhere.");
            }
            lines.add(new Line(i + 1, indent, indent + 1, text));
        }
        return lines;
    }

    private void line(Line line) {
        boolean continues = !block.isEmpty() && line.indent() > block.get(0).indent();
        String text = line.text();
        if (!continues && RULE.matcher(text).matches()) {
            if (part != Part.OUTSIDE) {
                missing(line.number(), "einde", "end");
                close(line.number() - 1);
            }
            header(line);
        } else if (part == Part.OUTSIDE) {
            unexpected(line, "regel \"naam\"", "rule \"name\"");
        } else if (part == Part.HEADER) {
            inHeader(line);
        } else if (!continues && WHEN.matcher(text).matches()) {
            unexpected(line, "dan", "then");
        } else if (!continues && THEN.matcher(text).matches()) {
            if (part == Part.CONDITIONS) {
                conditions();
                part = Part.CONCLUSIONS;
                put(line, "then");
            } else {
                unexpected(line, "einde", "end");
            }
        } else if (!continues && END.matcher(text).matches()) {
            if (part == Part.CONDITIONS) {
                missing(line.number(), "dan", "then");
            }
            close(line.number());
        } else if (!continues && MAYBE_RULE.matcher(text).matches()) {
            unexpected(line, "einde", "end");
        } else {
            block.add(line);
        }
    }

    private void header(Line line) {
        Matcher start = RULE.matcher(line.text());
        start.matches();
        String annotations = Optional.ofNullable(start.group(2)).orElse("");
        rule = line.number();
        rules++;
        part = Part.HEADER;
        if (!annotations.isEmpty() && !ANNOTATIONS.matcher(annotations).matches()) {
            wrongHeader(line);
            annotations = "";
        }
        put(line, "rule " + Meanings.quoted(start.group(1)) + " " + annotations);
        columns[line.number()] = annotations.isEmpty() ? line.column() : 0;
    }

    private void inHeader(Line line) {
        String text = line.text();
        Matcher title = TITLE.matcher(text);
        Matcher sources = SOURCE.matcher(text);
        if (WHEN.matcher(text).matches()) {
            part = Part.CONDITIONS;
            put(line, "when");
        } else if (ANNOTATIONS.matcher(text).matches()) {
            out[line.number()] = text;
        } else if (title.matches()) {
            put(line, "@title(" + Meanings.quoted(withoutQuotes(title.group(1))) + ")");
        } else if (sources.matches()) {
            put(
                    line,
                    Stream.of(withoutQuotes(sources.group(1)).split(",\\s*|\\s+(?:en|and)\\s+"))
                            .map(code -> "@source(" + Meanings.quoted(withoutQuotes(code.strip())) + ")")
                            .collect(Collectors.joining(" ")));
        } else if (END.matcher(text).matches()) {
            missing(line.number(), "als", "when");
            close(line.number());
        } else {
            wrongHeader(line);
        }
    }

    private static String withoutQuotes(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private void put(Line line, String text) {
        out[line.number()] = text;
        columns[line.number()] = line.column();
    }

    private void wrongHeader(Line line) {
        brokenRules.add(rule);
        findings.add(
                "rule-frame",
                findings.at(line.number(), line.column()),
                "Tussen de naam van een regel en `als` staat iets anders dan een titel of bron.",
                "Between the name of a rule and `when` there is something other than a title or source.",
                "Schrijf `titel \"…\"` en `bron S1, S2`, elk op een eigen regel, en daarna `als`.",
                "Write `title \"…\"` and `source S1, S2`, each on a line of its own, and then `when`.");
    }

    private void unexpected(Line line, String nl, String en) {
        brokenRules.add(rule);
        findings.add(
                "rule-frame",
                findings.at(line.number(), line.column()),
                "Hier hoort `" + nl + "` te staan.",
                "This is where `" + en + "` belongs.",
                "Een regel bestaat uit `regel \"naam\"`, een titel, een bron, `als` met zinnen, `dan` met zinnen, en `einde`; die woorden staan op een eigen regel.",
                "A rule consists of `rule \"name\"`, a title, a source, `when` with sentences, `then` with sentences, and `end`; those words stand on lines of their own.");
    }

    private void missing(int line, String nl, String en) {
        brokenRules.add(rule);
        findings.add(
                "rule-frame",
                findings.at(line, 0),
                "Voor dit punt ontbreekt `" + nl + "`.",
                "`" + en + "` is missing before this point.",
                "Een regel bestaat uit `regel \"naam\"`, een titel, een bron, `als` met zinnen, `dan` met zinnen, en `einde`; die woorden staan op een eigen regel.",
                "A rule consists of `rule \"name\"`, a title, a source, `when` with sentences, `then` with sentences, and `end`; those words stand on lines of their own.");
    }

    /** Ends a rule, wherever it got to. */
    private void close(int line) {
        if (part == Part.HEADER) {
            out[line] += " when " + STAND_IN + " then abstain(\"?\"); end";
        } else if (part == Part.CONDITIONS) {
            conditions();
            out[line] += " then abstain(\"?\"); end";
        } else {
            conclusions();
            out[line] += " end";
        }
        block.clear();
        part = Part.OUTSIDE;
    }

    // ---- sentences

    private void conditions() {
        List<Node> nodes = nodes(Sentence.Place.CONDITION);
        int lastLine = block.isEmpty() ? 0 : block.get(block.size() - 1).number();
        for (int i = 0; i < nodes.size(); i++) {
            int told = findings.problems().size();
            condition(nodes.get(i), "", "");
            if (findings.problems().size() > told) {
                // What is wrong has been told once; a stand-in lets the rest of the rule be read.
                int first = nodes.get(i).first().number();
                int end = i + 1 < nodes.size() ? nodes.get(i + 1).first().number() : lastLine + 1;
                Arrays.fill(out, first, end, "");
                out[first] = STAND_IN;
            }
        }
        block.clear();
    }

    private void conclusions() {
        for (Node node : nodes(Sentence.Place.CONCLUSION)) {
            Optional<Interpreter.Said> said = said(Sentence.Place.CONCLUSION, node, "");
            write(node.first(), said.map(Interpreter.Said::text).orElse("abstain(\"?\");"));
        }
    }

    private void write(Line line, String text) {
        out[line.number()] += text;
        columns[line.number()] = line.column();
    }

    private Optional<Interpreter.Said> said(Sentence.Place place, Node node, String above) {
        Line first = node.first();
        Optional<Interpreter.Said> said = findings.reading(() -> interpreter.read(
                place, node.text(), withoutBullet(first.text()), above, findings.at(first.number(), first.column())));
        if (said.isEmpty()) {
            brokenRules.add(rule);
        }
        return said;
    }

    /** Writes what a condition says; gives the line on which it ends. */
    private Line condition(Node node, String before, String after) {
        Optional<Group.Opened> group = Group.of(node.text());
        if (group.isPresent()) {
            Group.Signs signs = group.get().group().conditions();
            write(node.first(), before + signs.open());
            return group(node, group.get(), signs, after, "");
        }
        Optional<Interpreter.Said> said = said(Sentence.Place.CONDITION, node, "");
        String text = said.map(Interpreter.Said::text).orElse(STAND_IN);
        boolean opens = said.isPresent() && said.get().sentence().opens();
        Optional<Integer> inside = opens ? Sentence.placeForDetails(text) : Optional.empty();
        if (inside.isEmpty()) {
            write(node.first(), before + "( " + text + " )" + after);
            return node.first();
        }
        String head = text.substring(0, inside.get());
        write(
                node.first(),
                before + "( " + head + (head.endsWith("(") || node.below().isEmpty() ? "" : ", "));
        Line last = node.first();
        for (int i = 0; i < node.below().size(); i++) {
            last = detail(node.below().get(i), i == 0 ? "" : ", ", false, head);
        }
        if (node.below().isEmpty()) {
            empty(node);
        }
        out[last.number()] += text.substring(inside.get()) + " )" + after;
        return last;
    }

    private Line group(Node node, Group.Opened group, Group.Signs signs, String after, String above) {
        Line last = node.first();
        List<Node> below = new ArrayList<>();
        if (!group.rest().isEmpty()) {
            below.add(new Node(node.first(), group.rest(), List.of()));
        }
        below.addAll(node.below());
        for (int i = 0; i < below.size(); i++) {
            String before = i == 0 ? "" : signs.between();
            last = above.isEmpty() ? condition(below.get(i), before, "") : detail(below.get(i), before, true, above);
        }
        if (below.isEmpty()) {
            empty(node);
        }
        out[last.number()] += signs.close() + after;
        return last;
    }

    private Line detail(Node node, String before, boolean inGroup, String above) {
        Optional<Group.Opened> group = Group.of(node.text());
        if (group.isPresent() && group.get().group().details().isPresent()) {
            Group.Signs signs = group.get().group().details().get();
            write(node.first(), before + signs.open());
            return group(node, group.get(), signs, "", above);
        }
        String text = said(Sentence.Place.DETAIL, node, above)
                .map(Interpreter.Said::text)
                .orElse("");
        write(node.first(), before + (inGroup ? "( " + text + " )" : text));
        return node.first();
    }

    private void empty(Node node) {
        brokenRules.add(rule);
        findings.add(
                "empty-group",
                findings.at(node.first().number(), node.first().column()),
                "Onder deze zin met een dubbele punt staat niets.",
                "There is nothing below this sentence with a colon.",
                "Schrijf de zinnen die erbij horen eronder, verder naar rechts.",
                "Write the sentences that belong to it below it, further to the right.");
    }

    // ---- how sentences hang together

    private List<Node> nodes(Sentence.Place place) {
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        while (at < block.size()) {
            at = node(at, place, 0, nodes);
        }
        return nodes;
    }

    /** Reads the sentence that starts on a line, with all that stands further to the right below it; gives the next line. */
    private int node(int at, Sentence.Place place, int depth, List<Node> nodes) {
        Line first = block.get(at);
        StringBuilder text = new StringBuilder(withoutBullet(first.text()));
        List<Node> below = new ArrayList<>();
        boolean opens = opens(place, text.toString());
        int next = at + 1;
        int inner = -1;
        while (next < block.size() && block.get(next).indent() > first.indent()) {
            Line line = block.get(next);
            if (!opens) {
                text.append(' ').append(line.text());
                opens = opens(place, text.toString());
                next++;
            } else if (depth == MAX_DEPTH) {
                tooDeep(line);
                next++;
            } else {
                if (inner >= 0 && line.indent() != inner) {
                    wrongIndent(line);
                }
                inner = inner < 0 ? line.indent() : inner;
                next = node(next, place, depth + 1, below);
            }
        }
        if (depth == 0 && first.indent() != block.get(0).indent()) {
            wrongIndent(first);
        }
        nodes.add(new Node(first, text.toString(), below));
        return next;
    }

    private boolean opens(Sentence.Place place, String text) {
        boolean maybe = place != Sentence.Place.CONCLUSION && text.endsWith(":") && text.length() < 400;
        return maybe && (Group.of(text).isPresent() || interpreter.opens(text));
    }

    private static String withoutBullet(String text) {
        return text.startsWith("- ") ? text.substring(2).strip() : text;
    }

    private void wrongIndent(Line line) {
        brokenRules.add(rule);
        findings.add(
                "indentation",
                findings.at(line.number(), line.column()),
                "Deze zin staat niet recht onder de zinnen waar hij bij hoort.",
                "This sentence does not stand straight below the sentences it belongs to.",
                "Laat zinnen die bij elkaar horen op dezelfde plek beginnen. Een vervolg van een zin staat verder naar rechts.",
                "Let sentences that belong together start in the same place. The continuation of a sentence stands further to the right.");
    }

    private void tooDeep(Line line) {
        brokenRules.add(rule);
        findings.add(
                "too-deep",
                findings.at(line.number(), line.column()),
                "Hier staan meer dan " + MAX_DEPTH + " groepen in elkaar.",
                "More than " + MAX_DEPTH + " groups are nested here.",
                "Verdeel de voorwaarden over meer regels.",
                "Spread the conditions over more rules.");
    }
}
