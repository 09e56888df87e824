package nl.gewogenmaatwerk.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.inquiry.Basis;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/** A page about a case in one language: how it starts and ends, how it names things, and how it shows an argument. Used once, by one thread. */
final class CasePage extends Page {
    /** What stands between things on one line. */
    static final String BETWEEN = " · ";

    /** Where the fields of an item start. */
    static final int FIELDS = 3;

    /** Where the entries under a field start. */
    static final int ENTRIES = 5;

    /** Where what is said about an entry starts. */
    static final int DETAILS = 7;

    private static final int SHORT_DIGEST = 12;
    private static final String FLAGS = "flags";

    private final Vocabulary vocabulary;
    private final Language language;

    CasePage(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** The title of a page about a question, between rulers. */
    void header(String title, Basis basis) {
        header(
                List.of(title, say(Phrase.CASE, basis.caseId(), date(basis.asOf()))),
                basis.municipality(),
                basis.ruleSet());
    }

    /** What a page starts with, between rulers: its title, by which rules, and who decides. */
    void header(List<String> title, String municipality, Advice.RuleSetReference rules) {
        ruler('=');
        title.forEach(line -> paragraph(0, 0, line));
        paragraph(0, 0, say(Phrase.RULE_SET, municipality, rules.version(), shortDigest(rules.digest())));
        paragraph(0, 0, say(Phrase.PEOPLE_DECIDE));
        ruler('=');
    }

    private static String shortDigest(String digest) {
        int start = digest.indexOf(':') + 1;
        return digest.substring(start, Math.min(digest.length(), start + SHORT_DIGEST));
    }

    /** What a page ends with: the advice that it is about. */
    void footer(String adviceId, String engineVersion) {
        blank();
        paragraph(0, 0, say(Phrase.ADVICE_ID, adviceId, engineVersion));
    }

    /** Arguments under a heading; nothing when there are none. */
    void arguments(Phrase heading, String intervention, List<Argument> arguments) {
        if (!arguments.isEmpty()) {
            heading(say(heading));
            arguments.forEach(argument -> argument(intervention, argument));
        }
    }

    void argument(String intervention, Argument argument) {
        List<String> how = new ArrayList<>();
        how.add(sign(argument) + " " + strength(argument));
        how.add(ground(argument.ground()));
        argument.variant().ifPresent(code -> how.add(say(Phrase.FOR_VARIANT, variant(intervention, code))));
        paragraph(
                ENTRIES,
                DETAILS,
                String.join(", ", how) + ": " + say(argument.because())
                        + remark(argument).map(remark -> " (" + remark + ")").orElse(""));
        if (!argument.facts().isEmpty()) {
            paragraph(DETAILS, DETAILS + 2, say(Phrase.FACTS, facts(argument.facts())));
        }
        if (!argument.absences().isEmpty()) {
            paragraph(DETAILS, DETAILS + 2, say(Phrase.NOT_ASKED, facts(argument.absences())));
        }
        paragraph(DETAILS, DETAILS + 2, say(Phrase.PRINCIPLE_AND_RULE, argument.principle(), place(argument.rule())));
    }

    private static String sign(Argument argument) {
        return switch (argument.direction()) {
            case ACUTE -> "!";
            case CONFIRMS, FOR -> "+";
            case AGAINST -> "−";
            case RULES_OUT -> "×";
        };
    }

    private String strength(Argument argument) {
        return say(
                switch (argument.direction()) {
                    case ACUTE -> Phrase.IS_ACUTE;
                    case CONFIRMS -> Phrase.CONFIRMS;
                    case RULES_OUT -> Phrase.RULES_OUT;
                    case FOR, AGAINST ->
                        switch (argument.strength().orElseThrow()) {
                            case WEAK -> Phrase.WEAK;
                            case PLAIN -> Phrase.PLAIN;
                            case STRONG -> Phrase.STRONG;
                        };
                });
    }

    /** Why an argument adds nothing to the support, when that is so. */
    private Optional<String> remark(Argument argument) {
        if (!isWeighed(argument)) {
            return Optional.empty();
        }
        if (argument.weight() == 0) {
            return Optional.of(say(Phrase.WEIGHS_NOTHING));
        }
        return argument.counted() ? Optional.empty() : Optional.of(say(Phrase.COUNTED_ALREADY));
    }

    private String facts(List<Argument.FactReference> facts) {
        return facts.stream().map(fact -> say(fact.text())).collect(Collectors.joining(BETWEEN));
    }

    static String place(RuleReference rule) {
        return rule.id() + " (" + rule.file() + ":" + rule.line() + ")";
    }

    /** The support as a sum that anyone can follow: what counts for first, then what counts against. */
    String sum(int support, List<Argument> arguments) {
        StringBuilder sum = new StringBuilder();
        Stream.of(false, true)
                .flatMap(against -> arguments.stream().filter(argument -> isAgainst(argument) == against))
                .filter(CasePage::isInSum)
                .forEach(argument -> {
                    if (isAgainst(argument)) {
                        sum.append(sum.isEmpty() ? "−" : " − ");
                    } else if (!sum.isEmpty()) {
                        sum.append(" + ");
                    }
                    sum.append(points(argument))
                            .append('×')
                            .append(argument.weight())
                            .append(" (")
                            .append(ground(argument.ground()))
                            .append(')');
                });
        return sum.isEmpty() ? say(Phrase.NOTHING_COUNTS) : signed(support) + " = " + sum;
    }

    static boolean isInSum(Argument argument) {
        return argument.counted() && isWeighed(argument);
    }

    private static boolean isWeighed(Argument argument) {
        return argument.direction() != Direction.ACUTE && argument.direction() != Direction.RULES_OUT;
    }

    private static int points(Argument argument) {
        return argument.strength().orElse(Strength.STRONG).points();
    }

    static String signed(int number) {
        return number < 0 ? "−" + -number : String.valueOf(number);
    }

    static boolean isAgainst(Argument argument) {
        return argument.direction() == Direction.AGAINST || argument.direction() == Direction.RULES_OUT;
    }

    String name(Text label, String code) {
        return say(label) + " (" + code + ")";
    }

    String variant(String intervention, String code) {
        Intervention entry = vocabulary.interventions().get(intervention);
        Text label = entry == null ? null : entry.variants().get(code);
        return label == null ? code : say(label);
    }

    String ground(String code) {
        Ground ground = vocabulary.grounds().get(code);
        return ground == null ? code : say(ground.label());
    }

    String term(String code) {
        return code.equals(FLAGS)
                ? say(Phrase.FLAGS)
                : vocabulary.term(code).map(Term::label).map(this::say).orElse(code);
    }

    /** An intervention by its label and code. */
    String name(String code) {
        Intervention entry = vocabulary.interventions().get(code);
        return entry == null ? code : name(entry.label(), code);
    }

    String date(LocalDate date) {
        return Dates.of(date).in(language);
    }

    String say(Phrase phrase, Object... blanks) {
        return phrase.in(language, blanks);
    }

    String say(Text text) {
        return text.in(language);
    }
}
