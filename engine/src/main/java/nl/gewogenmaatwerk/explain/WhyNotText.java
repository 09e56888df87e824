package nl.gewogenmaatwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Argument;
import nl.gewogenmaatwerk.advice.Argument.Direction;
import nl.gewogenmaatwerk.advice.Argument.FactReference;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.inquiry.WhyNot.Abstention;
import nl.gewogenmaatwerk.inquiry.WhyNot.Alongside;
import nl.gewogenmaatwerk.inquiry.WhyNot.Balance;
import nl.gewogenmaatwerk.inquiry.WhyNot.Comparison;
import nl.gewogenmaatwerk.inquiry.WhyNot.ConditionOutcome;
import nl.gewogenmaatwerk.inquiry.WhyNot.First;
import nl.gewogenmaatwerk.inquiry.WhyNot.NearRule;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotOffered;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotSupported;
import nl.gewogenmaatwerk.inquiry.WhyNot.NotWeighed;
import nl.gewogenmaatwerk.inquiry.WhyNot.NothingArgued;
import nl.gewogenmaatwerk.inquiry.WhyNot.Outweighed;
import nl.gewogenmaatwerk.inquiry.WhyNot.Reason;
import nl.gewogenmaatwerk.inquiry.WhyNot.RuledOut;
import nl.gewogenmaatwerk.inquiry.WhyNot.Waits;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * Why an intervention is not proposed, or not first, as plain text for a person. It fits in 100 columns, and the same answer always gives the
 * same text. It is for reading, not for parsing: programs read the answer itself. Thread-safe.
 */
public final class WhyNotText {
    private static final int MOST_RULES = 5;

    private final WhyNot whyNot;
    private final CasePage page;

    private WhyNotText(WhyNot whyNot, CasePage page) {
        this.whyNot = whyNot;
        this.page = page;
    }

    /**
     * An answer in words.
     *
     * @param whyNot     the answer
     * @param vocabulary the vocabulary of its rule set, for the labels of codes; a code without a label is shown as it is
     * @param language   the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(WhyNot whyNot, Vocabulary vocabulary, Language language) {
        CasePage page = new CasePage(vocabulary, language);
        page.header(page.say(Phrase.WHY_NOT_TITLE, page.name(whyNot.label(), whyNot.intervention())), whyNot.basis());
        new WhyNotText(whyNot, page).write();
        page.footer(whyNot.basis().adviceId(), whyNot.basis().engineVersion());
        return page.toString();
    }

    private void write() {
        page.heading(page.say(Phrase.IN_SHORT));
        whyNot.alongside().forEach(this::alongside);
        if (!whyNot.alongside().isEmpty()) {
            page.blank();
            say(Phrase.WHY_NOT_BY_ITSELF);
        }
        reason(whyNot.reason());
    }

    private void alongside(Alongside alongside) {
        say(
                Phrase.ACCOMPANIES,
                alongside.rank(),
                page.name(alongside.label(), alongside.intervention()),
                page.say(alongside.because()));
        page.paragraph(CasePage.FIELDS, CasePage.ENTRIES, page.say(Phrase.RULE, CasePage.place(alongside.rule())));
    }

    private void reason(Reason reason) {
        if (reason instanceof First first) {
            say(Phrase.IS_FIRST);
            arguments(Phrase.ALL_ARGUMENTS, first.arguments());
        } else if (reason instanceof RuledOut out) {
            say(Phrase.IS_RULED_OUT);
            arguments(Phrase.RULED_OUT_BY, out.by());
            arguments(Phrase.OTHER_ARGUMENTS, out.others());
        } else if (reason instanceof Outweighed outweighed) {
            say(Phrase.IS_OUTWEIGHED, outweighed.rank(), CasePage.signed(outweighed.support()));
            page.heading(page.say(Phrase.STANDS_ABOVE));
            outweighed.above().forEach(this::comparison);
            arguments(Phrase.ALL_ARGUMENTS, outweighed.arguments());
        } else if (reason instanceof NotSupported unsupported) {
            say(
                    isSilenced(unsupported.arguments()) ? Phrase.WEIGHS_NOTHING_HERE : Phrase.IS_NOT_SUPPORTED,
                    CasePage.signed(unsupported.support()));
            page.field(page.say(Phrase.SUPPORT), page.sum(unsupported.support(), unsupported.arguments()));
            arguments(Phrase.ALL_ARGUMENTS, unsupported.arguments());
        } else if (reason instanceof NothingArgued nothing) {
            say(Phrase.NOTHING_ARGUES);
            nearest(nothing.nearest());
            arguments(Phrase.OTHER_ARGUMENTS, nothing.arguments());
        } else if (reason instanceof NotOffered notOffered) {
            say(Phrase.IS_NOT_OFFERED);
            say(Phrase.BECAUSE, page.say(notOffered.because()));
            say(notOffered.fits() ? Phrase.WOULD_FIT : Phrase.WOULD_NOT_FIT);
            arguments(Phrase.ALL_ARGUMENTS, notOffered.arguments());
            if (!notOffered.fits()) {
                nearest(notOffered.nearest());
            }
        } else if (reason instanceof Waits waits) {
            say(Phrase.WAITS_FOR_SAFETY, page.name(waits.label(), waits.safety()));
            arguments(Phrase.ALL_ARGUMENTS, waits.arguments());
        } else if (reason instanceof NotWeighed notWeighed) {
            say(Phrase.IS_NOT_WEIGHED);
            page.heading(page.say(Phrase.NOT_WEIGHED_BECAUSE));
            notWeighed.abstentions().forEach(this::abstention);
            arguments(Phrase.ALL_ARGUMENTS, notWeighed.arguments());
        } else {
            throw new IllegalArgumentException("no words for " + reason.getClass());
        }
    }

    /** Whether what argues for it weighs nothing, and nothing that weighs argues against it. */
    private static boolean isSilenced(List<Argument> arguments) {
        return arguments.stream().allMatch(argument -> argument.contribution() == 0);
    }

    private void abstention(Abstention abstention) {
        page.item("•", page.say(abstention.because()));
        page.item("", page.say(Phrase.RULE, CasePage.place(abstention.rule())));
    }

    private void comparison(Comparison comparison) {
        page.blank();
        page.paragraph(
                0,
                CasePage.FIELDS,
                comparison.rank() + ". " + page.name(comparison.label(), comparison.intervention()));
        page.field(page.say(Phrase.WHY), page.say(comparison.because()));
        page.field(page.say(Phrase.DECIDER), page.say(decider(comparison)));
        comparison
                .principle()
                .ifPresent(principle -> page.field(page.say(Phrase.PRINCIPLE), page.say(principle.statement())));
        page.field(
                page.say(Phrase.SUPPORT),
                page.say(
                        Phrase.AGAINST_OTHER,
                        CasePage.signed(comparison.support()),
                        CasePage.signed(comparison.ownSupport())));
        if (!comparison.grounds().isEmpty()) {
            page.paragraph(CasePage.FIELDS, CasePage.FIELDS, page.say(Phrase.PER_GROUND));
            comparison.grounds().forEach(this::balance);
        }
    }

    private static Phrase decider(Comparison comparison) {
        return switch (comparison.decidedBy()) {
            case TIER -> Phrase.DECIDED_BY_TIER;
            case URGENCY -> Phrase.DECIDED_BY_URGENCY;
            case SUPPORT -> Phrase.DECIDED_BY_SUPPORT;
            case PRINCIPLE_ORDER -> Phrase.DECIDED_BY_PRINCIPLE;
            case CATALOGUE_ORDER -> Phrase.DECIDED_BY_CATALOGUE;
        };
    }

    private void balance(Balance balance) {
        page.paragraph(
                CasePage.ENTRIES,
                CasePage.DETAILS,
                page.say(
                        Phrase.BALANCE,
                        page.say(balance.label()),
                        CasePage.signed(balance.theirs()),
                        CasePage.signed(balance.own()),
                        balance.principle()));
    }

    private void nearest(List<NearRule> nearest) {
        page.heading(page.say(Phrase.NEAREST_RULES));
        if (nearest.isEmpty()) {
            say(Phrase.NO_RULE_ARGUES);
            return;
        }
        say(Phrase.HOW_TO_READ_NEAREST);
        for (int i = 0; i < Math.min(MOST_RULES, nearest.size()); i++) {
            nearRule(i + 1, nearest.get(i));
        }
        if (nearest.size() > MOST_RULES) {
            page.blank();
            say(Phrase.AND_MORE, nearest.size() - MOST_RULES);
        }
    }

    private void nearRule(int number, NearRule near) {
        page.blank();
        page.paragraph(0, CasePage.FIELDS, number + ". " + page.say(near.rule().title()));
        page.field(page.say(effect(near.direction())), page.say(near.because()));
        page.field(page.say(Phrase.CONDITIONS), counts(near));
        near.conditions().forEach(this::condition);
        page.paragraph(CasePage.ENTRIES, CasePage.DETAILS, page.say(Phrase.RULE, CasePage.place(near.rule())));
    }

    private static Phrase effect(Direction direction) {
        return switch (direction) {
            case ACUTE -> Phrase.WOULD_BE_ACUTE;
            case CONFIRMS -> Phrase.WOULD_CONFIRM;
            case FOR, AGAINST, RULES_OUT -> Phrase.WOULD_ARGUE;
        };
    }

    private String counts(NearRule near) {
        int holding = near.conditions().size() - near.failing() - near.unknown();
        List<String> counts = new ArrayList<>();
        if (near.failing() > 0) {
            counts.add(page.say(
                    near.failing() == 1 ? Phrase.CONDITIONS_FAIL : Phrase.CONDITIONS_FAIL_MORE, near.failing()));
        }
        if (near.unknown() > 0) {
            counts.add(page.say(Phrase.CONDITIONS_UNKNOWN, near.unknown()));
        }
        if (holding > 0) {
            counts.add(page.say(holding == 1 ? Phrase.CONDITIONS_HOLD : Phrase.CONDITIONS_HOLD_MORE, holding));
        }
        return String.join(CasePage.BETWEEN, counts);
    }

    private void condition(ConditionOutcome condition) {
        page.paragraph(
                CasePage.ENTRIES,
                CasePage.DETAILS,
                mark(condition.truth()) + " " + page.say(Phrase.NEEDED, page.say(condition.needed())));
        switch (condition.truth()) {
            case TRUE -> outcome(Phrase.HOLDS, condition.found());
            case FALSE -> outcome(Phrase.HOLDS_NOT, condition.found());
            case UNKNOWN -> {
                outcome(Phrase.IS_UNKNOWN, condition.missing());
                if (!condition.found().isEmpty()) {
                    outcome(Phrase.KNOWN_OF_IT, condition.found());
                }
            }
        }
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> "+";
            case FALSE -> "×";
            case UNKNOWN -> "?";
        };
    }

    private void outcome(Phrase outcome, List<FactReference> facts) {
        String what = facts.stream().map(fact -> page.say(fact.text())).collect(Collectors.joining(CasePage.BETWEEN));
        String said = page.say(outcome);
        page.paragraph(CasePage.DETAILS, CasePage.DETAILS + 2, what.isEmpty() ? said : said + ": " + what);
    }

    private void arguments(Phrase heading, List<Argument> arguments) {
        page.arguments(heading, whyNot.intervention(), arguments);
    }

    private void say(Phrase phrase, Object... blanks) {
        page.paragraph(0, 0, page.say(phrase, blanks));
    }
}
