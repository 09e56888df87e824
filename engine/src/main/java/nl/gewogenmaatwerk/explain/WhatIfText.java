package nl.gewogenmaatwerk.explain;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.advice.Stands;
import nl.gewogenmaatwerk.inquiry.Change;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.inquiry.WhatIf.Way;
import nl.gewogenmaatwerk.inquiry.WhatIf.Ways;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What would have to be otherwise for an intervention to be proposed, as plain text for a person: a perspective, never a demand. It fits in
 * 100 columns, and the same answer always gives the same text. It is for reading, not for parsing: programs read the answer itself. Thread-safe.
 */
public final class WhatIfText {
    private static final int MOST_WAYS = 5;

    private final CasePage page;

    private WhatIfText(CasePage page) {
        this.page = page;
    }

    /**
     * An answer in words.
     *
     * @param whatIf     the answer
     * @param vocabulary the vocabulary of its rule set, for the labels of codes; a code without a label is shown as it is
     * @param language   the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(WhatIf whatIf, Vocabulary vocabulary, Language language) {
        CasePage page = new CasePage(vocabulary, language);
        page.header(page.say(Phrase.WHAT_IF_TITLE, page.name(whatIf.label(), whatIf.intervention())), whatIf.basis());
        new WhatIfText(page).write(whatIf);
        page.footer(whatIf.basis().adviceId(), whatIf.basis().engineVersion());
        return page.toString();
    }

    private void write(WhatIf whatIf) {
        page.heading(page.say(Phrase.IN_SHORT));
        say(now(whatIf.now()));
        if (whatIf.first().already()) {
            return;
        }
        say(Phrase.PERSPECTIVE, WhatIf.MAX_CHANGES);
        page.heading(page.say(Phrase.WAYS_FIRST));
        ways(whatIf.first(), Phrase.WAY_FIRST, Phrase.NO_WAY_FIRST);
        page.heading(page.say(Phrase.WAYS_PROPOSED));
        if (whatIf.proposed().already()) {
            say(Phrase.PROPOSED_ALREADY);
        } else if (isSame(whatIf)) {
            say(Phrase.SAME_WAYS);
        } else {
            ways(whatIf.proposed(), Phrase.WAY_PROPOSED, Phrase.NO_WAY_PROPOSED);
        }
    }

    private static boolean isSame(WhatIf whatIf) {
        return whatIf.proposed().equals(whatIf.first())
                && !whatIf.first().ways().isEmpty();
    }

    private static Phrase now(Stands.Place place) {
        return switch (place) {
            case FIRST -> Phrase.NOW_FIRST;
            case LATER -> Phrase.NOW_LATER;
            case NOT_PROPOSED -> Phrase.NOW_NOT_PROPOSED;
        };
    }

    private void ways(Ways ways, Phrase sentence, Phrase none) {
        if (ways.ways().isEmpty()) {
            say(none, WhatIf.MAX_CHANGES);
            return;
        }
        Predicate<Way> worsens = way -> way.changes().stream().anyMatch(change -> change.kind() == Change.Kind.WORSENS);
        List<Way> wanted = ways.ways().stream().filter(worsens.negate()).toList();
        List<Way> explaining = ways.ways().stream().filter(worsens).toList();
        if (wanted.isEmpty()) {
            say(Phrase.NO_WAY_ANYBODY_WANTS);
        }
        list(wanted, sentence);
        if (!explaining.isEmpty()) {
            page.blank();
            say(Phrase.ONLY_EXPLAINS);
            list(explaining, sentence);
        }
    }

    private void list(List<Way> ways, Phrase sentence) {
        ways.stream().limit(MOST_WAYS).forEach(way -> {
            page.item("•", page.say(sentence, page.say(way.text())));
            page.item("", page.say(Phrase.NOW_IS, now(way.changes())));
        });
        if (ways.size() > MOST_WAYS) {
            page.item("•", page.say(Phrase.AND_MORE, ways.size() - MOST_WAYS));
        }
    }

    private String now(List<Change> changes) {
        return changes.stream()
                .map(change -> page.say(
                        Phrase.FACT_NOW,
                        page.say(change.label()),
                        change.from().map(page::say).orElseGet(() -> page.say(Phrase.IS_UNKNOWN))))
                .collect(Collectors.joining(CasePage.BETWEEN));
    }

    private void say(Phrase phrase, Object... blanks) {
        page.paragraph(0, 0, page.say(phrase, blanks));
    }
}
