package nl.gewogenmaatwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * An advice as plain text for a person: first in short, then every proposal with what speaks for and against it. It fits in 100 columns, and
 * the same advice always gives the same text. It is for reading, not for parsing: programs read the advice itself.
 */
public final class AdviceText {
    private static final int SHORT_DIGEST = 12;
    private static final String BETWEEN = " · ";
    private static final String FLAGS = "flags";

    private static final int FIELDS = 3;
    private static final int ARGUMENTS = 5;
    private static final int DETAILS = 7;

    private final Advice advice;
    private final Vocabulary vocabulary;
    private final Language language;
    private final Page page = new Page();

    private AdviceText(Advice advice, Vocabulary vocabulary, Language language) {
        this.advice = advice;
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /**
     * An advice in words.
     *
     * @param advice     the advice
     * @param vocabulary the vocabulary of its rule set, for the labels of codes; a code without a label is shown as it is
     * @param language   the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(Advice advice, Vocabulary vocabulary, Language language) {
        AdviceText text = new AdviceText(advice, vocabulary, language);
        text.write();
        return text.page.toString();
    }

    private void write() {
        header();
        inShort();
        boolean abstained = advice.proposals().isEmpty();
        if (abstained) {
            questions();
        } else {
            proposals();
        }
        considered();
        ruledOut();
        if (!abstained) {
            questions();
        }
        notices();
        alternatives();
        unknowns();
        page.blank();
        page.paragraph(0, 0, say(Phrase.ADVICE_ID, advice.adviceId(), advice.engineVersion()));
    }

    private void header() {
        Advice.RuleSetReference rules = advice.ruleSet();
        page.ruler('=');
        page.paragraph(0, 0, say(Phrase.TITLE, advice.caseId(), Phrase.date(advice.asOf(), language)));
        page.paragraph(0, 0, say(Phrase.RULE_SET, advice.municipality(), rules.version(), shortDigest(rules.digest())));
        page.paragraph(0, 0, say(Phrase.PEOPLE_DECIDE));
        page.ruler('=');
    }

    private static String shortDigest(String digest) {
        int start = digest.indexOf(':') + 1;
        return digest.substring(start, Math.min(digest.length(), start + SHORT_DIGEST));
    }

    private void inShort() {
        if (advice.proposals().isEmpty()) {
            page.heading(say(Phrase.NO_PROPOSAL));
            List<Notice> reasons = advice.notices().stream()
                    .filter(notice -> notice.code().equals("not-weighed"))
                    .toList();
            reasons.forEach(notice -> page.paragraph(0, 0, notice.text().in(language)));
            if (reasons.isEmpty()) {
                page.paragraph(0, 0, say(Phrase.NO_PROPOSAL_WHY));
            }
            pointers();
            return;
        }
        page.heading(say(Phrase.IN_SHORT));
        advice.proposals().forEach(proposal -> page.item(proposal.rank() + ".", oneLine(proposal)));
        alternativeNames().forEach(name -> page.item("•", name));
        pointers();
    }

    private String oneLine(Proposal proposal) {
        List<String> parts = new ArrayList<>();
        parts.add(name(proposal));
        if (proposal.tier() == Proposal.Tier.ACUTE) {
            parts.add(say(Phrase.ACUTE_SHORT));
        } else if (proposal.tier() == Proposal.Tier.CONFIRMED) {
            parts.add(say(Phrase.CONFIRMED_SHORT));
        }
        if (proposal.tier() != Proposal.Tier.ACUTE) {
            parts.add(say(Phrase.SUPPORT_SHORT, signed(proposal.support())));
        }
        parts.add(say(proposal.principle().statement()));
        return String.join(BETWEEN, parts);
    }

    /** What else is below, for who reads only the first screen. */
    private void pointers() {
        List<String> pointers = new ArrayList<>();
        if (!advice.ruledOut().isEmpty()) {
            pointers.add(say(
                    Phrase.RULED_OUT_SHORT,
                    advice.ruledOut().stream()
                            .map(out -> name(out.label(), out.intervention()))
                            .collect(Collectors.joining(", "))));
        }
        if (!advice.proposals().isEmpty() && !advice.questions().isEmpty()) {
            pointers.add(pointer(Phrase.ASK_SHORT, advice.questions().size(), Phrase.ONE_QUESTION, Phrase.QUESTIONS));
        }
        if (!advice.notices().isEmpty()) {
            pointers.add(pointer(Phrase.NOTICES_SHORT, advice.notices().size(), Phrase.ONE_POINT, Phrase.POINTS));
        }
        if (!pointers.isEmpty()) {
            page.blank();
            pointers.forEach(pointer -> page.paragraph(0, 2, pointer));
        }
    }

    private String pointer(Phrase sentence, int count, Phrase one, Phrase more) {
        return say(sentence, say(Phrase.SEE_BELOW, count == 1 ? say(one) : say(more, count)));
    }

    private void proposals() {
        page.heading(say(Phrase.PROPOSALS));
        page.paragraph(0, 0, say(Phrase.HOW_TO_READ_SUPPORT));
        advice.proposals().forEach(this::proposal);
    }

    private void proposal(Proposal proposal) {
        page.blank();
        page.paragraph(0, FIELDS, proposal.rank() + ". " + name(proposal));
        page.field(say(Phrase.WHY), say(tier(proposal.tier())));
        page.field(say(Phrase.PRINCIPLE), say(proposal.principle().statement()));
        page.field(say(Phrase.WORKS_ON), term(proposal.target()));
        if (proposal.tier() != Proposal.Tier.ACUTE
                || proposal.arguments().stream().anyMatch(AdviceText::isInSum)) {
            page.field(say(Phrase.SUPPORT), sum(proposal.support(), proposal.arguments()));
        }
        arguments(Phrase.ARGUMENTS_FOR, proposal, false);
        arguments(Phrase.ARGUMENTS_AGAINST, proposal, true);
        alongside(proposal);
        page.field(say(Phrase.APPROACH), say(proposal.approach()));
        page.field(say(Phrase.EVIDENCE), evidence(proposal.evidence()));
        page.field(say(Phrase.REVIEW), Phrase.date(proposal.reviewOn(), language));
        proposal.aboveNextBecause()
                .ifPresent(because -> page.field(say(Phrase.ABOVE, proposal.rank() + 1), say(because)));
    }

    private void arguments(Phrase heading, Proposal proposal, boolean against) {
        List<Argument> these = proposal.arguments().stream()
                .filter(argument -> isAgainst(argument) == against)
                .toList();
        if (!these.isEmpty()) {
            page.paragraph(FIELDS, FIELDS, say(heading));
            these.forEach(argument -> argument(proposal.intervention(), argument));
        } else if (against) {
            page.field(say(heading), say(Phrase.NO_ARGUMENTS_AGAINST));
        }
    }

    private static boolean isAgainst(Argument argument) {
        return argument.direction() == Direction.AGAINST || argument.direction() == Direction.RULES_OUT;
    }

    private void argument(String intervention, Argument argument) {
        List<String> how = new ArrayList<>();
        how.add(sign(argument) + " " + strength(argument));
        how.add(ground(argument.ground()));
        argument.variant().ifPresent(code -> how.add(say(Phrase.FOR_VARIANT, variant(intervention, code))));
        page.paragraph(
                ARGUMENTS,
                DETAILS,
                String.join(", ", how) + ": " + say(argument.because())
                        + remark(argument).map(remark -> " (" + remark + ")").orElse(""));
        if (!argument.facts().isEmpty()) {
            page.paragraph(DETAILS, DETAILS + 2, say(Phrase.FACTS, facts(argument.facts())));
        }
        if (!argument.absences().isEmpty()) {
            page.paragraph(DETAILS, DETAILS + 2, say(Phrase.NOT_ASKED, facts(argument.absences())));
        }
        page.paragraph(
                DETAILS, DETAILS + 2, say(Phrase.PRINCIPLE_AND_RULE, argument.principle(), place(argument.rule())));
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

    private static String place(RuleReference rule) {
        return rule.id() + " (" + rule.file() + ":" + rule.line() + ")";
    }

    /** The support as a sum that anyone can follow: what counts for first, then what counts against. */
    private String sum(int support, List<Argument> arguments) {
        StringBuilder sum = new StringBuilder();
        Stream.of(false, true)
                .flatMap(against -> arguments.stream().filter(argument -> isAgainst(argument) == against))
                .filter(AdviceText::isInSum)
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

    private static boolean isInSum(Argument argument) {
        return argument.counted() && isWeighed(argument);
    }

    private static boolean isWeighed(Argument argument) {
        return argument.direction() != Direction.ACUTE && argument.direction() != Direction.RULES_OUT;
    }

    private static int points(Argument argument) {
        return argument.strength().orElse(Strength.STRONG).points();
    }

    private static String signed(int number) {
        return number < 0 ? "−" + -number : String.valueOf(number);
    }

    private void alongside(Proposal proposal) {
        if (proposal.alongside().isEmpty()) {
            return;
        }
        page.paragraph(FIELDS, FIELDS, say(Phrase.ALONGSIDE));
        for (Proposal.Companion companion : proposal.alongside()) {
            page.paragraph(
                    ARGUMENTS,
                    DETAILS,
                    "& " + name(companion.label(), companion.intervention()) + ": " + say(companion.because()));
            page.paragraph(DETAILS, DETAILS + 2, say(Phrase.RULE, place(companion.rule())));
        }
    }

    private String evidence(Proposal.EvidenceReference evidence) {
        String known = say(certainty(evidence.certainty())) + ": " + say(evidence.statement());
        return evidence.source().isEmpty() ? known : known + " " + say(Phrase.SOURCE, evidence.source());
    }

    private static Phrase certainty(Evidence.Certainty certainty) {
        return switch (certainty) {
            case H -> Phrase.HIGH;
            case M -> Phrase.MEDIUM;
            case L -> Phrase.LOW;
            case P -> Phrase.PRACTICE;
        };
    }

    private static Phrase tier(Proposal.Tier tier) {
        return switch (tier) {
            case ACUTE -> Phrase.ACUTE;
            case CONFIRMED -> Phrase.CONFIRMED;
            case WEIGHED -> Phrase.WEIGHED;
        };
    }

    private void considered() {
        if (advice.considered().isEmpty()) {
            return;
        }
        page.heading(say(Phrase.CONSIDERED));
        page.paragraph(0, 0, say(Phrase.CONSIDERED_WHY));
        for (Considered considered : advice.considered()) {
            page.blank();
            page.paragraph(0, FIELDS, name(considered.label(), considered.intervention()));
            page.field(say(Phrase.SUPPORT), sum(considered.support(), considered.arguments()));
            considered.arguments().forEach(argument -> argument(considered.intervention(), argument));
        }
    }

    private void ruledOut() {
        if (advice.ruledOut().isEmpty()) {
            return;
        }
        page.heading(say(Phrase.RULED_OUT));
        boolean first = true;
        for (RuledOut out : advice.ruledOut()) {
            if (!first) {
                page.blank();
            }
            first = false;
            page.paragraph(0, FIELDS, name(out.label(), out.intervention()));
            out.arguments().forEach(argument -> argument(out.intervention(), argument));
        }
    }

    private void questions() {
        List<Question> questions = advice.questions();
        if (questions.isEmpty()) {
            return;
        }
        page.heading(say(Phrase.TO_ASK));
        for (int i = 0; i < questions.size(); i++) {
            page.item(i + 1 + ".", say(questions.get(i).question()));
            if (i + 1 == questions.size() || !hasSameReason(questions.get(i), questions.get(i + 1))) {
                boolean shared = i > 0 && hasSameReason(questions.get(i - 1), questions.get(i));
                page.item(
                        "",
                        say(
                                shared ? Phrase.BECAUSE_OF_ALL : Phrase.BECAUSE,
                                say(questions.get(i).because())));
            }
        }
    }

    private static boolean hasSameReason(Question one, Question next) {
        return one.because().equals(next.because());
    }

    private void notices() {
        if (advice.notices().isEmpty()) {
            return;
        }
        page.heading(say(Phrase.NOTICES));
        for (Notice notice : advice.notices()) {
            page.item("•", say(notice.text()));
        }
    }

    private void alternatives() {
        page.heading(say(Phrase.ALWAYS_POSSIBLE));
        alternativeNames().forEach(name -> page.item("•", name));
    }

    private List<String> alternativeNames() {
        return List.of(
                say(advice.proposals().isEmpty() ? Phrase.NO_STEP_NOW : Phrase.NONE_OF_THESE),
                say(Phrase.OWN_PROPOSAL));
    }

    private void unknowns() {
        if (advice.unknowns().isEmpty()) {
            return;
        }
        page.heading(say(Phrase.UNKNOWNS));
        page.paragraph(0, 0, say(Phrase.UNKNOWN_IS_NOT_NO));
        page.paragraph(0, 0, advice.unknowns().stream().map(this::term).collect(Collectors.joining(BETWEEN)));
    }

    private String name(Proposal proposal) {
        String name = name(proposal.label(), proposal.intervention());
        return proposal.variant()
                .map(variant -> name + ": " + say(variant.label()))
                .orElse(name);
    }

    private String name(Text label, String code) {
        return say(label) + " (" + code + ")";
    }

    private String variant(String intervention, String code) {
        Intervention entry = vocabulary.interventions().get(intervention);
        Text label = entry == null ? null : entry.variants().get(code);
        return label == null ? code : say(label);
    }

    private String ground(String code) {
        Ground ground = vocabulary.grounds().get(code);
        return ground == null ? code : say(ground.label());
    }

    private String term(String code) {
        return code.equals(FLAGS)
                ? say(Phrase.FLAGS)
                : vocabulary.term(code).map(Term::label).map(this::say).orElse(code);
    }

    private String say(Phrase phrase, Object... blanks) {
        return phrase.in(language, blanks);
    }

    private String say(Text text) {
        return text.in(language);
    }
}
