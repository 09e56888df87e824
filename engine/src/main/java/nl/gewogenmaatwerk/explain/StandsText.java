package nl.gewogenmaatwerk.explain;

import java.util.List;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.advice.Stands.Turn;
import nl.gewogenmaatwerk.internal.wording.Phrase;

/** How firmly a proposal stands, in a few lines under it. */
final class StandsText {
    private static final int MOST_TURNS = 3;

    private StandsText() {}

    static void write(Proposal proposal, Stands stands, CasePage page) {
        page.paragraph(CasePage.FIELDS, CasePage.FIELDS, page.say(Phrase.STANDS));
        if (stands.whateverIsUnknown()) {
            entry(page.say(proposal.rank() == 1 ? Phrase.STANDS_FIRST : Phrase.STANDS_LATER), page);
        } else if (stands.unknowns().isEmpty()) {
            entry(page.say(Phrase.STANDS_ON_ANSWERS_TOGETHER), page);
        } else {
            entry(page.say(Phrase.STANDS_ON_ANSWERS), page);
            turns("?", stands.unknowns(), page);
        }
        if (stands.steps().isEmpty()) {
            entry(page.say(Phrase.STANDS_ON_NO_STEP), page);
        } else {
            entry(page.say(Phrase.STANDS_ON_STEPS), page);
            turns("~", stands.steps(), page);
        }
        if (proposal.tier() != Proposal.Tier.ACUTE) {
            entry(support(stands, page), page);
        }
    }

    private static String support(Stands stands, CasePage page) {
        String lowest = CasePage.signed(stands.lowest());
        return stands.lowest() == stands.highest()
                ? page.say(Phrase.SUPPORT_STAYS, lowest)
                : page.say(Phrase.SUPPORT_BETWEEN, lowest, CasePage.signed(stands.highest()));
    }

    private static void turns(String mark, List<Turn> turns, CasePage page) {
        turns.stream().limit(MOST_TURNS).forEach(turn -> entry(mark + " " + turn(turn, page), page));
        if (turns.size() > MOST_TURNS) {
            entry(mark + " " + page.say(Phrase.AND_MORE, turns.size() - MOST_TURNS), page);
        }
    }

    private static String turn(Turn turn, CasePage page) {
        String label = page.say(turn.label());
        String then = page.say(turn.then());
        String place = place(turn, page);
        return turn.now()
                .map(now -> page.say(Phrase.TURN_FROM, label, page.say(now), then, place))
                .orElseGet(() -> page.say(Phrase.TURN, label, then, place));
    }

    private static String place(Turn turn, CasePage page) {
        if (turn.first().isEmpty()) {
            return page.say(Phrase.TURNS_SILENT);
        }
        String first = page.name(turn.first().get());
        return switch (turn.place()) {
            case FIRST -> page.say(Phrase.TURNS_FIRST);
            case LATER -> page.say(Phrase.TURNS_LATER, first);
            case NOT_PROPOSED -> page.say(Phrase.TURNS_AWAY, first);
        };
    }

    private static void entry(String entry, CasePage page) {
        page.paragraph(CasePage.ENTRIES, CasePage.DETAILS, entry);
    }
}
