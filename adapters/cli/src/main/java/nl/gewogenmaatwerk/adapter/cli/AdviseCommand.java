package nl.gewogenmaatwerk.adapter.cli;

import nl.gewogenmaatwerk.AdviceEngine;
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

    AdviseCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    boolean needsRobustness() {
        return !withoutRobustness;
    }

    @Override
    Inquiry<Advice> inquiry(AdviceEngine engine, String municipality, Vocabulary vocabulary) {
        return new Inquiry<>(
                client -> engine.advise(municipality, client), AdviceJson::write, AdviceJson::line, AdviceText::of);
    }
}
