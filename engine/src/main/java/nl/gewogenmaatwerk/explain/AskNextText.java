package nl.gewogenmaatwerk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.inquiry.AskNext.Outcome;
import nl.gewogenmaatwerk.inquiry.AskNext.Telling;
import nl.gewogenmaatwerk.inquiry.AskNext.Topic;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;

/**
 * What is worth asking next, and what need not be asked, as plain text for a person. It fits in 100 columns, and the same answer always gives
 * the same text. It is for reading, not for parsing: programs read the answer itself. Thread-safe.
 */
public final class AskNextText {
    private static final int MOST_QUESTIONS = 10;
    private static final int MOST_OUTCOMES = 5;

    private final AskNext askNext;
    private final CasePage page;

    private AskNextText(AskNext askNext, CasePage page) {
        this.askNext = askNext;
        this.page = page;
    }

    /**
     * An answer in words.
     *
     * @param askNext    the answer
     * @param vocabulary the vocabulary of its rule set, for the labels of codes; a code without a label is shown as it is
     * @param language   the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(AskNext askNext, Vocabulary vocabulary, Language language) {
        CasePage page = new CasePage(vocabulary, language);
        page.header(page.say(Phrase.ASK_NEXT_TITLE), askNext.basis());
        new AskNextText(askNext, page).write();
        page.footer(askNext.basis().adviceId(), askNext.basis().engineVersion());
        return page.toString();
    }

    private void write() {
        page.heading(page.say(Phrase.IN_SHORT));
        askNext.first()
                .ifPresentOrElse(code -> say(Phrase.FIRST_NOW, page.name(code)), () -> say(Phrase.NONE_FIRST_NOW));
        if (askNext.telling().isEmpty()) {
            say(askNext.together().isEmpty() ? Phrase.NOTHING_TO_ASK : Phrase.NOTHING_ALONE);
        } else {
            page.heading(page.say(Phrase.TELLING));
            say(Phrase.HOW_TO_ASK);
            for (int i = 0; i < Math.min(MOST_QUESTIONS, askNext.telling().size()); i++) {
                telling(i + 1, askNext.telling().get(i));
            }
            if (askNext.telling().size() > MOST_QUESTIONS) {
                page.blank();
                say(Phrase.AND_MORE, askNext.telling().size() - MOST_QUESTIONS);
            }
        }
        together();
        needNotAsk();
    }

    private void telling(int number, Telling telling) {
        page.blank();
        page.paragraph(
                0, CasePage.FIELDS, number + ". " + page.say(telling.topic().question()));
        page.field(page.say(Phrase.ASKS_ABOUT), page.say(telling.topic().label()));
        page.field(page.say(Phrase.CHANGES), changes(telling));
        telling.outcomes().stream().limit(MOST_OUTCOMES).forEach(this::outcome);
        if (telling.outcomes().size() > MOST_OUTCOMES) {
            entry(page.say(Phrase.AND_MORE, telling.outcomes().size() - MOST_OUTCOMES));
        }
    }

    private String changes(Telling telling) {
        int first = telling.changingFirst();
        int rest = telling.changing() - first;
        if (first == 0) {
            return rest == 1
                    ? page.say(Phrase.CHANGES_REST_OF_ONE, telling.answers())
                    : page.say(Phrase.CHANGES_REST_OF, rest, telling.answers());
        }
        boolean isFirst = askNext.first().isPresent();
        List<String> changes = new ArrayList<>();
        changes.add(
                first == 1
                        ? page.say(isFirst ? Phrase.CHANGES_FIRST_ONE : Phrase.GIVES_FIRST_ONE, telling.answers())
                        : page.say(isFirst ? Phrase.CHANGES_FIRST : Phrase.GIVES_FIRST, first, telling.answers()));
        if (rest > 0) {
            changes.add(rest == 1 ? page.say(Phrase.CHANGES_REST_ONE) : page.say(Phrase.CHANGES_REST, rest));
        }
        return String.join("; ", changes);
    }

    private void outcome(Outcome outcome) {
        List<String> what = new ArrayList<>();
        what.add(page.say(Phrase.OUTCOME, page.say(outcome.answer()), first(outcome.first())));
        List<String> added = outcome.added().stream()
                .filter(code -> !outcome.first().equals(Optional.of(code)))
                .toList();
        if (!added.isEmpty()) {
            what.add(page.say(Phrase.OUTCOME_ADDED, names(added)));
        }
        if (!outcome.dropped().isEmpty()) {
            what.add(page.say(Phrase.OUTCOME_DROPPED, names(outcome.dropped())));
        }
        entry(String.join("; ", what));
    }

    private String first(Optional<String> first) {
        return first.map(code -> page.say(
                        first.equals(askNext.first()) ? Phrase.OUTCOME_SAME : Phrase.OUTCOME_FIRST, page.name(code)))
                .orElseGet(() -> page.say(Phrase.OUTCOME_NONE));
    }

    private String names(List<String> codes) {
        return codes.stream().map(page::name).collect(Collectors.joining(", "));
    }

    private void together() {
        List<Topic> topics = askNext.together();
        if (topics.isEmpty()) {
            return;
        }
        page.heading(page.say(Phrase.TOGETHER));
        say(Phrase.TOGETHER_WHY);
        topics.stream().limit(MOST_QUESTIONS).forEach(topic -> page.item("•", page.say(topic.question())));
        if (topics.size() > MOST_QUESTIONS) {
            page.item("•", page.say(Phrase.AND_MORE, topics.size() - MOST_QUESTIONS));
        }
    }

    private void needNotAsk() {
        if (askNext.needNotAsk().isEmpty()) {
            return;
        }
        page.heading(page.say(Phrase.NEED_NOT_ASK));
        say(Phrase.NEED_NOT_ASK_WHY);
        page.paragraph(
                0,
                0,
                askNext.needNotAsk().stream()
                        .map(topic -> page.say(topic.label()))
                        .collect(Collectors.joining(CasePage.BETWEEN)));
    }

    private void entry(String entry) {
        page.paragraph(CasePage.ENTRIES, CasePage.DETAILS, "• " + entry);
    }

    private void say(Phrase phrase, Object... blanks) {
        page.paragraph(0, 0, page.say(phrase, blanks));
    }
}
