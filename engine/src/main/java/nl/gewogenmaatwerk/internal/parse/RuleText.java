package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.rule.Limits;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/**
 * The words of a rule file, as Drools' own lexer sees them: what must be looked at before the parser, and what the parser's tree does not
 * tell (repeated annotations, where a consequence starts).
 */
final class RuleText {

    /** An annotation in the header of a rule. */
    record Annotation(String name, List<Token> arguments, int line, int column) {}

    /** The header of a rule and the place where its consequence starts. */
    record Header(List<Annotation> annotations, int thenLine, int thenColumn) {}

    // Control characters, bidirectional and other invisible formatting characters, and what no person types.
    /** Each of these nests what comes after it. */
    private static final Set<String> SIGNS = Set.of("!", "~", "+", "-", "++", "--");

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\t\\r\\n]]");

    private final List<Token> tokens;

    private RuleText(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Looks at a text before anything else reads it. */
    static RuleText of(String text, Limits limits, Findings findings) {
        readable(text, limits, findings);
        FindingLexer lexer = new FindingLexer(text, findings);
        CommonTokenStream stream = new CommonTokenStream(lexer);
        stream.fill();
        List<Token> tokens = new ArrayList<>();
        for (Object token : stream.getTokens()) {
            Token each = (Token) token;
            if (each.getChannel() == Token.DEFAULT_CHANNEL && each.getType() != Token.EOF) {
                tokens.add(each);
            }
        }
        RuleText ruleText = new RuleText(tokens);
        Calls.none(tokens, findings);
        ruleText.noDeepNesting(limits.of(Limit.NESTING), findings);
        ruleText.noEndlessRule(limits.of(Limit.WORDS_PER_RULE), findings);
        lexer.noStrayCharacters(tokens);
        return ruleText;
    }

    private static int kilobytes(int characters) {
        return (characters + 1023) / 1024;
    }

    /** Refuses a text that is too large, or holds what nobody can see. */
    static void readable(String text, Limits limits, Findings findings) {
        int most = limits.of(Limit.CHARACTERS_PER_FILE);
        if (text.length() > most) {
            throw findings.unreadable(
                    "too-large",
                    findings.at(0, 0),
                    "Dit regelbestand is groter dan " + kilobytes(most) + " kB.",
                    "This rule file is larger than " + kilobytes(most) + " kB.",
                    "Verdeel de regels over meer bestanden.",
                    "Spread the rules over more files.");
        }
        noHiddenCharacters(text, findings);
    }

    private static void noHiddenCharacters(String text, Findings findings) {
        Matcher hidden = HIDDEN.matcher(text);
        if (hidden.find()) {
            String before = text.substring(0, hidden.start());
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.length() - before.lastIndexOf('\n');
            String character = String.format("U+%04X", hidden.group().codePointAt(0));
            throw findings.unreadable(
                    "hidden-character",
                    findings.at(line, column),
                    "Hier staat een onzichtbaar teken (" + character + ").",
                    "There is an invisible character here (" + character + ").",
                    "Haal het teken weg: typ de regel opnieuw in een gewone teksteditor.",
                    "Remove the character: type the line again in a plain text editor.");
        }
    }

    private void noDeepNesting(int most, Findings findings) {
        int depth = 0;
        int signs = 0;
        for (Token token : tokens) {
            String word = token.getText();
            signs = SIGNS.contains(word) ? signs + 1 : 0;
            if (signs > most) {
                throw findings.unreadable(
                        "too-deep",
                        at(token, findings),
                        "Hier staan meer dan " + most + " tekens zoals `!` achter elkaar.",
                        "More than " + most + " signs such as `!` stand in a row here.",
                        "Haal weg wat niet nodig is.",
                        "Remove what is not needed.");
            }
            if (word.equals("(") || word.equals("[") || word.equals("{")) {
                depth++;
            } else if (word.equals(")") || word.equals("]") || word.equals("}")) {
                depth--;
            }
            if (depth > most) {
                throw findings.unreadable(
                        "too-deep",
                        at(token, findings),
                        "Hier staan meer dan " + most + " haakjes in elkaar.",
                        "More than " + most + " brackets are nested here.",
                        "Schrijf de voorwaarden naast elkaar, of verdeel ze over meer regels.",
                        "Write the conditions side by side, or spread them over more rules.");
            }
        }
    }

    /** The parser takes four times as long for what is twice as long. */
    private void noEndlessRule(int most, Findings findings) {
        int words = 0;
        for (Token token : tokens) {
            words = token.getText().equals("end") ? 0 : words + 1;
            if (words > most) {
                throw findings.unreadable(
                        "too-large",
                        at(token, findings),
                        "Hier staat een regel van meer dan " + most + " woorden en tekens.",
                        "There is a rule of more than " + most + " words and signs here.",
                        "Verdeel de regel over meer regels, of sluit hem af met `end`.",
                        "Spread the rule over more rules, or close it with `end`.");
            }
        }
    }

    private static Origin at(Token token, Findings findings) {
        return findings.at(token.getLine(), token.getCharPositionInLine() + 1);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** The line of the first word. */
    int firstLine() {
        return tokens.get(0).getLine();
    }

    /** The headers of all rules, in the order in which they stand. */
    List<Header> headers() {
        List<Header> headers = new ArrayList<>();
        int place = 0;
        while (place < tokens.size()) {
            if (!is(place, "rule")) {
                place++;
                continue;
            }
            List<Annotation> annotations = new ArrayList<>();
            int when = place + 1;
            while (when < tokens.size() && !is(when, "when") && !is(when, "then")) {
                if (is(when, "@") && when + 1 < tokens.size()) {
                    annotations.add(annotation(when));
                }
                when++;
            }
            int then = when;
            while (then < tokens.size() && !is(then, "then")) {
                then++;
            }
            int end = then;
            while (end < tokens.size() && !is(end, "end")) {
                end++;
            }
            Token start = then + 1 < tokens.size() ? tokens.get(then + 1) : tokens.get(tokens.size() - 1);
            headers.add(new Header(annotations, start.getLine(), start.getCharPositionInLine() + 1));
            place = end + 1;
        }
        return headers;
    }

    private Annotation annotation(int at) {
        Token name = tokens.get(at + 1);
        List<Token> arguments = new ArrayList<>();
        int place = at + 2;
        if (is(place, "(")) {
            for (place++; place < tokens.size() && !is(place, ")"); place++) {
                arguments.add(tokens.get(place));
            }
        }
        return new Annotation(
                name.getText(),
                arguments,
                tokens.get(at).getLine(),
                tokens.get(at).getCharPositionInLine() + 1);
    }

    private boolean is(int place, String word) {
        return place < tokens.size() && tokens.get(place).getText().equals(word);
    }

    /** The words inside a quoted token, with its escapes undone. */
    static String unquoted(Token token) {
        return unquoted(token.getText());
    }

    /** The words inside quotes, with escaped quotes and backslashes undone. */
    static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replaceAll("\\\\([\"'\\\\])", "$1");
    }

    static boolean isQuoted(Token token) {
        return token.getType() == DRL6Lexer.STRING;
    }

    /** Tells what is no word, sign or closed text of the rule language; the parser would stumble over it somewhere else. */
    private static final class FindingLexer extends DRL6Lexer {

        private static final int MOST = 20;

        private final String text;
        private final Findings findings;
        private int found;
        private Optional<Origin> openQuote = Optional.empty();

        FindingLexer(String text, Findings findings) {
            super(new ANTLRStringStream(text));
            this.text = text;
            this.findings = findings;
        }

        @Override
        public void reportError(RecognitionException stray) {
            if (found++ < MOST) {
                Origin at = findings.at(state.tokenStartLine, state.tokenStartCharPositionInLine + 1);
                int character = text.codePointAt(Math.min(state.tokenStartCharIndex, text.length() - 1));
                if (character == '"' || character == '\'') {
                    openQuote = Optional.of(openQuote.orElse(at));
                } else {
                    tell(Character.toString(character), at);
                }
            }
        }

        private void tell(String sign, Origin at) {
            findings.add(
                    "syntax",
                    at,
                    "Het teken ‘" + sign + "’ hoort hier niet.",
                    "The character ‘" + sign + "’ does not belong here.",
                    "Haal het weg, of zet de tekst waar het in hoort tussen aanhalingstekens.",
                    "Remove it, or put the text that it belongs to between quotes.");
        }

        /** A quote that is not closed takes the next one for its end: it stands where a text goes on over the end of a line. */
        void noStrayCharacters(List<Token> tokens) {
            openQuote.ifPresent(last -> findings.add(
                    "syntax",
                    tokens.stream()
                            .filter(token -> isQuoted(token) && token.getText().contains("\n"))
                            .findFirst()
                            .map(token -> RuleText.at(token, findings))
                            .orElse(last),
                    "Dit aanhalingsteken wordt niet gesloten.",
                    "This quote is not closed.",
                    "Zet er een aanhalingsteken achter, of haal dit weg.",
                    "Put a quote behind it, or remove this one."));
            if (found > 0) {
                throw new Findings.Unreadable();
            }
        }
    }
}
