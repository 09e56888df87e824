package nl.gewogenmaatwerk.internal.parse;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;

/**
 * Reads what a rule concludes. The parser gives a consequence as raw text; JavaParser reads that into a tree, of which only calls of our
 * verbs with literal arguments are taken. Used by one thread.
 */
final class ConsequenceReader {

    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\[\"\\\\]");

    /** The verbs, with how each is written. */
    private enum Verb {
        ARGUE_FOR("argueFor", "argueFor(\"JOBS\", STRONG, \"self-efficacy\", \"omdat …\")"),
        ARGUE_AGAINST("argueAgainst", "argueAgainst(\"SOLL\", STRONG, \"self-efficacy\", \"omdat …\")"),
        CONFIRM("confirm", "confirm(\"IPS\", \"own-goal\", \"omdat …\")"),
        ACUTE("acute", "acute(\"VEIL\", \"safety\", \"omdat …\")"),
        RULE_OUT("ruleOut", "ruleOut(\"BEM\", \"obligation\", \"omdat …\")"),
        ALONGSIDE("alongside", "alongside(\"SHV\", \"work-step\", \"sustaining\", \"omdat …\")"),
        ASK("ask", "ask(\"outcome-expectation\", \"omdat …\")"),
        ABSTAIN("abstain", "abstain(\"omdat …\")"),
        DERIVE("derive", "derive(\"gate-to-work\", \"CLOSED\", \"omdat …\")");

        private final String word;
        private final String example;

        Verb(String word, String example) {
            this.word = word;
            this.example = example;
        }

        static Optional<Verb> of(String word) {
            return Arrays.stream(values())
                    .filter(verb -> verb.word.equals(word))
                    .findFirst();
        }
    }

    private final Findings findings;
    private final Map<String, String> translations;
    private int firstLine;
    private int firstColumn;

    ConsequenceReader(Findings findings, Map<String, String> translations) {
        this.findings = findings;
        this.translations = translations;
    }

    static Text translated(String dutch, Map<String, String> translations) {
        return new Text(dutch, translations.getOrDefault(dutch, dutch));
    }

    /**
     * @param text   the raw text after {@code then}
     * @param line   the line on which its first word stands
     * @param column the column of its first word
     */
    List<Conclusion> read(String text, int line, int column) {
        firstLine = line;
        firstColumn = column;
        BlockStmt block = parse(text.strip());
        List<Conclusion> conclusions = new ArrayList<>();
        boolean complete = true;
        for (Statement statement : block.getStatements()) {
            try {
                conclusions.add(conclusion(statement));
            } catch (Findings.Unreadable told) {
                complete = false;
            }
        }
        if (!complete) {
            throw new Findings.Unreadable();
        }
        return conclusions;
    }

    private BlockStmt parse(String text) {
        ParserConfiguration plain = new ParserConfiguration()
                .setAttributeComments(false)
                .setPreprocessUnicodeEscapes(false)
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
        ParseResult<BlockStmt> result = new JavaParser(plain).parseBlock("{\n" + text + "\n}");
        if (!result.isSuccessful() || result.getResult().isEmpty()) {
            throw findings.unreadable(
                    "syntax",
                    findings.at(firstLine, firstColumn),
                    "Wat na `then` staat, is niet goed opgebouwd.",
                    "What stands after `then` is not well formed.",
                    "Schrijf per conclusie een woord met haakjes en een puntkomma, zoals `" + Verb.ARGUE_FOR.example
                            + ";`.",
                    "Write each conclusion as a word with brackets and a semicolon, such as `" + Verb.ARGUE_FOR.example
                            + ";`.");
        }
        return result.getResult().get();
    }

    private Origin at(Node node) {
        Position begin = node.getBegin().orElse(new Position(2, 1));
        int line = firstLine + begin.line - 2;
        return findings.at(line, begin.line == 2 ? firstColumn + begin.column - 1 : begin.column);
    }

    private Conclusion conclusion(Statement statement) {
        Origin at = at(statement);
        boolean call = statement.getClass() == ExpressionStmt.class
                && ((ExpressionStmt) statement).getExpression().getClass() == MethodCallExpr.class;
        if (!call) {
            throw onlyVerbs(at);
        }
        MethodCallExpr expression = (MethodCallExpr) ((ExpressionStmt) statement).getExpression();
        Optional<Verb> verb = Verb.of(expression.getNameAsString());
        if (expression.getScope().isPresent() || expression.getTypeArguments().isPresent() || verb.isEmpty()) {
            throw onlyVerbs(at);
        }
        return new Call(verb.get(), expression.getArguments(), at).conclusion();
    }

    private Findings.Unreadable onlyVerbs(Origin at) {
        List<String> words = Arrays.stream(Verb.values()).map(verb -> verb.word).toList();
        return findings.unreadable(
                "unknown-verb",
                at,
                "Hier staat geen conclusie die de regeltaal kent.",
                "This is not a conclusion that the rule language has.",
                "Kies uit: " + String.join(", ", words) + ". Andere opdrachten zijn niet toegestaan.",
                "Choose from: " + String.join(", ", words) + ". Other commands are not allowed.");
    }

    /** One call of a verb. */
    private final class Call {
        private final Verb verb;
        private final List<Expression> arguments;
        private final Origin at;

        Call(Verb verb, List<Expression> arguments, Origin at) {
            this.verb = verb;
            this.arguments = arguments;
            this.at = at;
        }

        Conclusion conclusion() {
            int size = arguments.size();
            switch (verb) {
                case ARGUE_FOR:
                    if (size == 5) {
                        return new Conclusion.ArgueFor(
                                subject(0), Optional.of(string(1)), strength(2), string(3), because(4), at);
                    }
                    arguments(4);
                    return new Conclusion.ArgueFor(
                            subject(0), Optional.empty(), strength(1), string(2), because(3), at);
                case ARGUE_AGAINST:
                    arguments(4);
                    return new Conclusion.ArgueAgainst(subject(0), strength(1), string(2), because(3), at);
                case CONFIRM:
                    arguments(3);
                    return new Conclusion.Confirm(subject(0), string(1), because(2), at);
                case ACUTE:
                    arguments(3);
                    return new Conclusion.Acute(subject(0), string(1), because(2), at);
                case RULE_OUT:
                    if (size == 4 && word(1).equals("UNLESS_CONFIRMED")) {
                        return new Conclusion.RuleOut(subject(0), true, string(2), because(3), at);
                    }
                    arguments(3);
                    return new Conclusion.RuleOut(subject(0), false, string(1), because(2), at);
                case ALONGSIDE:
                    arguments(4);
                    return new Conclusion.Alongside(subject(0), string(1), string(2), because(3), at);
                case ASK:
                    arguments(2);
                    return new Conclusion.Ask(subject(0), because(1), at);
                case ABSTAIN:
                    arguments(1);
                    return new Conclusion.Abstain(because(0), at);
                case DERIVE:
                    arguments(3);
                    return new Conclusion.Derive(string(0), string(1), because(2), at);
                default:
                    throw new IllegalStateException("no such verb");
            }
        }

        private void arguments(int count) {
            if (arguments.size() != count) {
                throw wrong(at);
            }
        }

        private Findings.Unreadable wrong(Origin place) {
            return findings.unreadable(
                    "verb-arguments",
                    place,
                    "Bij `" + verb.word + "` staat niet wat er hoort te staan.",
                    "`" + verb.word + "` does not have what belongs there.",
                    "Schrijf het zo: `" + verb.example + ";`. Gebruik alleen vaste waarden.",
                    "Write it like this: `" + verb.example + ";`. Use fixed values only.");
        }

        private String word(int place) {
            Expression argument = arguments.get(place);
            return argument.getClass() == NameExpr.class ? ((NameExpr) argument).getNameAsString() : "";
        }

        private Conclusion.Subject subject(int place) {
            String word = word(place);
            return VARIABLE.matcher(word).matches()
                    ? new Conclusion.Subject.Bound(word)
                    : new Conclusion.Subject.Named(string(place));
        }

        private Strength strength(int place) {
            String word = word(place);
            return Arrays.stream(Strength.values())
                    .filter(strength -> strength.name().equals(word))
                    .findFirst()
                    .orElseThrow(() -> findings.unreadable(
                            "strength",
                            at(arguments.get(place)),
                            "Hier hoort te staan hoe sterk de overweging is.",
                            "This must say how strong the argument is.",
                            "Kies STRONG, PLAIN of WEAK, zonder aanhalingstekens.",
                            "Choose STRONG, PLAIN or WEAK, without quotes."));
        }

        private String string(int place) {
            Expression argument = arguments.get(place);
            if (argument.getClass() != StringLiteralExpr.class) {
                throw wrong(at(argument));
            }
            String written = ((StringLiteralExpr) argument).getValue();
            if (ESCAPE.matcher(written).replaceAll("").contains("\\")) {
                throw findings.unreadable(
                        "escape",
                        at(argument),
                        "In deze tekst bij `" + verb.word + "` staat een teken in code, zoals \\n of \\u0041.",
                        "This text at `" + verb.word + "` holds a character in code, such as \\n or \\u0041.",
                        "Typ het teken zelf. Alleen voor een aanhalingsteken of een schuine streep mag een \\ staan.",
                        "Type the character itself. A \\ may only stand before a quote or a backslash.");
            }
            return ((StringLiteralExpr) argument).asString();
        }

        private Text because(int place) {
            return translated(string(place), translations);
        }
    }
}
