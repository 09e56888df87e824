package nl.gewogenmaatwerk.adapter.cli;

import java.util.Optional;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
import nl.gewogenmaatwerk.adapter.json.DecisionJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.explain.AdviceText;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Gives advice for each client file. */
@Command(name = "advise")
final class AdviseCommand extends ClientCommand {
    @Option(names = "--without-robustness")
    private boolean withoutRobustness;

    @Option(names = "--journal", paramLabel = "JOURNAL")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--own-view-first")
    private boolean ownViewFirst;

    AdviseCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    boolean needsRobustness() {
        return !withoutRobustness;
    }

    @Override
    Optional<JdbcJournal> journal() {
        if (ownViewFirst && journal.isEmpty()) {
            throw new WrongUsage(Message.OWN_VIEW_NEEDS_JOURNAL);
        }
        return journal.map(Journals::open);
    }

    @Override
    Inquiry<Advice> inquiry(AdviceEngine engine, String municipality, Vocabulary vocabulary) {
        if (ownViewFirst) {
            return new Inquiry<>(
                    client -> engine.advise(municipality, client),
                    AdviseCommand::question,
                    AdviseCommand::question,
                    (advice, words, language) -> Message.OWN_VIEW_FIRST.in(
                            language, advice.adviceId(), Message.OWN_VIEW_QUESTION.in(language)));
        }
        return new Inquiry<>(
                client -> engine.advise(municipality, client), AdviceJson::write, AdviceJson::line, AdviceText::of);
    }

    private static String question(Advice advice) {
        return DecisionJson.ownViewQuestion(
                advice.municipality(), advice.caseId(), advice.adviceId(), Message.OWN_VIEW_QUESTION.with());
    }
}
