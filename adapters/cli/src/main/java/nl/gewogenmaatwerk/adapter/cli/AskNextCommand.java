package nl.gewogenmaatwerk.adapter.cli;

import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.json.AskNextJson;
import nl.gewogenmaatwerk.explain.AskNextText;
import nl.gewogenmaatwerk.inquiry.AskNext;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;

/** Tells which unknown facts could still change the advice, and which cannot. */
@Command(name = "ask-next")
final class AskNextCommand extends ClientCommand {
    AskNextCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    Inquiry<AskNext> inquiry(AdviceEngine engine, String municipality, Vocabulary vocabulary) {
        return new Inquiry<>(
                client -> engine.askNext(municipality, client), AskNextJson::write, AskNextJson::line, AskNextText::of);
    }
}
