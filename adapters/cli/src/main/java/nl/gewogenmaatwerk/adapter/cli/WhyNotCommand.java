package nl.gewogenmaatwerk.adapter.cli;

import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.json.WhyNotJson;
import nl.gewogenmaatwerk.explain.WhyNotText;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells why an intervention is not proposed, or not first. */
@Command(name = "why-not")
final class WhyNotCommand extends ClientCommand {
    @Option(names = "--intervention", paramLabel = "CODE", required = true)
    private String intervention = "";

    WhyNotCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    Inquiry<WhyNot> inquiry(AdviceEngine engine, String municipality, Vocabulary vocabulary) {
        GewogenCommand.requireIntervention(intervention, vocabulary);
        return new Inquiry<>(
                client -> engine.whyNot(municipality, client, intervention),
                WhyNotJson::write,
                WhyNotJson::line,
                WhyNotText::of);
    }
}
