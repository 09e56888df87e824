package nl.gewogenmaatwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Considered;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.advice.RuledOut;
import nl.gewogenmaatwerk.client.Notice;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * An advice as plain text for a person: first in short, then every proposal with what speaks for and against it. It fits in 100 columns, and
 * the same advice always gives the same text. It is for reading, not for parsing: programs read the advice itself. Thread-safe.
 */
public final class AdviceText {
    private final Advice advice;
    private final CasePage page;

    private AdviceText(Advice advice, CasePage page) {
        this.advice = advice;
        this.page = page;
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
        CasePage page = new CasePage(vocabulary, language);
        new AdviceText(advice, page).write();
        return page.toString();
    }

    private void write() {
        page.header(
                List.of(say(Phrase.TITLE, advice.caseId(), page.date(advice.asOf()))),
                advice.municipality(),
                advice.ruleSet());
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
        page.footer(advice.adviceId(), advice.engineVersion());
    }

    private void inShort() {
        if (advice.proposals().isEmpty()) {
            page.heading(say(Phrase.NO_PROPOSAL));
            List<Notice> reasons = advice.notices().stream()
                    .filter(notice -> notice.code().equals("not-weighed"))
                    .toList();
            reasons.forEach(notice -> page.paragraph(0, 0, say(notice.text())));
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
            parts.add(say(Phrase.SUPPORT_SHORT, CasePage.signed(proposal.support())));
        }
        parts.add(say(proposal.principle().statement()));
        return String.join(CasePage.BETWEEN, parts);
    }

    /** What else is below, for who reads only the first screen. */
    private void pointers() {
        List<String> pointers = new ArrayList<>();
        if (!advice.ruledOut().isEmpty()) {
            pointers.add(say(
                    Phrase.RULED_OUT_SHORT,
                    advice.ruledOut().stream()
                            .map(out -> page.name(out.label(), out.intervention()))
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
        page.paragraph(0, CasePage.FIELDS, proposal.rank() + ". " + name(proposal));
        page.field(say(Phrase.WHY), say(tier(proposal.tier())));
        page.field(say(Phrase.PRINCIPLE), say(proposal.principle().statement()));
        page.field(say(Phrase.WORKS_ON), page.term(proposal.target()));
        if (proposal.tier() != Proposal.Tier.ACUTE
                || proposal.arguments().stream().anyMatch(CasePage::isInSum)) {
            page.field(say(Phrase.SUPPORT), page.sum(proposal.support(), proposal.arguments()));
        }
        arguments(Phrase.ARGUMENTS_FOR, proposal, false);
        arguments(Phrase.ARGUMENTS_AGAINST, proposal, true);
        alongside(proposal);
        page.field(say(Phrase.APPROACH), say(proposal.approach()));
        page.field(say(Phrase.EVIDENCE), evidence(proposal.evidence()));
        page.field(say(Phrase.REVIEW), page.date(proposal.reviewOn()));
        proposal.aboveNextBecause()
                .ifPresent(because -> page.field(say(Phrase.ABOVE, proposal.rank() + 1), say(because)));
        proposal.stands().ifPresent(stands -> StandsText.write(proposal, stands, page));
    }

    private void arguments(Phrase heading, Proposal proposal, boolean against) {
        List<Argument> these = proposal.arguments().stream()
                .filter(argument -> CasePage.isAgainst(argument) == against)
                .toList();
        if (!these.isEmpty()) {
            page.paragraph(CasePage.FIELDS, CasePage.FIELDS, say(heading));
            these.forEach(argument -> page.argument(proposal.intervention(), argument));
        } else if (against) {
            page.field(say(heading), say(Phrase.NO_ARGUMENTS_AGAINST));
        }
    }

    private void alongside(Proposal proposal) {
        if (proposal.alongside().isEmpty()) {
            return;
        }
        page.paragraph(CasePage.FIELDS, CasePage.FIELDS, say(Phrase.ALONGSIDE));
        for (Proposal.Companion companion : proposal.alongside()) {
            page.paragraph(
                    CasePage.ENTRIES,
                    CasePage.DETAILS,
                    "& " + page.name(companion.label(), companion.intervention()) + ": " + say(companion.because()));
            page.paragraph(CasePage.DETAILS, CasePage.DETAILS + 2, say(Phrase.RULE, CasePage.place(companion.rule())));
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
            page.paragraph(0, CasePage.FIELDS, page.name(considered.label(), considered.intervention()));
            page.field(say(Phrase.SUPPORT), page.sum(considered.support(), considered.arguments()));
            considered.arguments().forEach(argument -> page.argument(considered.intervention(), argument));
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
            page.paragraph(0, CasePage.FIELDS, page.name(out.label(), out.intervention()));
            out.arguments().forEach(argument -> page.argument(out.intervention(), argument));
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
        page.paragraph(0, 0, advice.unknowns().stream().map(page::term).collect(Collectors.joining(CasePage.BETWEEN)));
    }

    private String name(Proposal proposal) {
        String name = page.name(proposal.label(), proposal.intervention());
        return proposal.variant()
                .map(variant -> name + ": " + say(variant.label()))
                .orElse(name);
    }

    private String say(Phrase phrase, Object... blanks) {
        return page.say(phrase, blanks);
    }

    private String say(Text text) {
        return page.say(text);
    }
}
