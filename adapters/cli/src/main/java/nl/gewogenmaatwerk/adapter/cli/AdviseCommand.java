package nl.gewogenmaatwerk.adapter.cli;

import java.util.Optional;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
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

    AdviseCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    boolean needsRobustness() {
        return !withoutRobustness;
    }

    @Override
    Optional<JdbcJournal> journal() {
        return journal.map(Journals::open);
    }

    @Override
    Inquiry<Advice> inquiry(AdviceEngine engine, String municipality, Vocabulary vocabulary) {
        return new Inquiry<>(
                client -> engine.advise(municipality, client), AdviceJson::write, AdviceJson::line, AdviceText::of);
    }
}
