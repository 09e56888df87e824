package nl.gewogenmaatwerk.internal.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nl.gewogenmaatwerk.problem.Origin;
import org.antlr.runtime.Token;

/**
 * Refuses what the parser would try to read as Java in exponentially many ways, before it sees it: calls within calls, casts, square
 * brackets, and facts and conditions out of code. The rule language has none of these. Used once, by one thread.
 */
final class Calls {

    /** A count of facts with a list of codes is three deep. */
    private static final int MOST = 3;

    private static final Set<String> AFTER_A_CALL = Set.of(")", ",", ";", "&&", "||");
    private static final Set<String> AFTER_A_CAST = Set.of("(", "!", "~", "+", "-", "++", "--");

    private static final Set<String> AFTER_CONDITIONS =
            Set.of("then", "end", "rule", "query", "declare", "function", "global", "import");

    private final Findings findings;
    private final Deque<Boolean> isCall = new ArrayDeque<>();
    private int calls;
    private boolean inConditions;
    private String before = "";
    private String earlier = "";

    private Calls(Findings findings) {
        this.findings = findings;
    }

    /** Looks at the words of a rule file, in their order. */
    static void none(List<Token> tokens, Findings findings) {
        Calls calls = new Calls(findings);
        tokens.forEach(calls::look);
    }

    private void look(Token token) {
        String word = token.getText();
        if (word.equals("[")) {
            throw findings.notAllowed(
                    at(token),
                    "Een vierkant haak hoort niet in een regel.",
                    "A square bracket does not belong in a rule.",
                    "Gebruik ronde haken, en noem meer codes met `in (…)`.",
                    "Use round brackets, and name several codes with `in (…)`.");
        }
        if (before.equals(")") && !mayFollow(word)) {
            throw findings.notAllowed(
                    at(token),
                    "Na een haakje sluiten hoort dit niet te staan.",
                    "This does not belong after a closing bracket.",
                    "Zet een komma, `&&` of `||` tussen voorwaarden, en een puntkomma na een conclusie.",
                    "Put a comma, `&&` or `||` between conditions, and a semicolon after a conclusion.");
        }
        if (word.equals("from") || word.equals("eval")) {
            throw findings.notAllowed(
                    at(token),
                    "`" + word + "` hoort niet in een regel.",
                    "`" + word + "` does not belong in a rule.",
                    "Schrijf alleen het soort feit met velden: `Score(veld == waarde)`.",
                    "Write only the type of fact with fields: `Score(field == value)`.");
        }
        if (word.equals("(")) {
            boolean call = isNamed() && !(calls == 0 && inConditions && connects());
            isCall.push(call);
            calls += call ? 1 : 0;
        } else if (word.equals(")") && !isCall.isEmpty()) {
            calls -= isCall.pop() ? 1 : 0;
        }
        if (calls > MOST) {
            throw findings.notAllowed(
                    at(token),
                    "Een aanroep met haakjes binnen een andere hoort niet in een regel.",
                    "A call with brackets inside another does not belong in a rule.",
                    "Vergelijk een veld met een vaste waarde, een PARAMETER of een $naam.",
                    "Compare a field with a fixed value, a PARAMETER or a $name.");
        }
        if (word.equals("when")) {
            inConditions = true;
        } else if (AFTER_CONDITIONS.contains(word)) {
            inConditions = false;
        }
        earlier = before;
        before = word;
    }

    /** What may stand after a closing bracket; two groups of conditions may follow each other. */
    private boolean mayFollow(String word) {
        if (calls > 0) {
            return AFTER_A_CALL.contains(word);
        }
        return !AFTER_A_CAST.contains(word) || word.equals("(") && inConditions;
    }

    /** Whether the bracket comes after a name, or after the types of one. */
    private boolean isNamed() {
        return !before.isEmpty()
                && (before.equals(">") || Character.isJavaIdentifierPart(before.charAt(before.length() - 1)));
    }

    /** Whether the word before the bracket joins conditions; anywhere else the parser tries to read it as a call. */
    private boolean connects() {
        return switch (before) {
            case "and", "or" -> earlier.equals(")");
            case "not", "exists" -> true;
            case "when" -> !earlier.equals("(");
            default -> false;
        };
    }

    private Origin at(Token token) {
        return findings.at(token.getLine(), token.getCharPositionInLine() + 1);
    }
}
