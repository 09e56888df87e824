package nl.gewogenmaatwerk.adapter.cli;

import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.json.WhatIfJson;
import nl.gewogenmaatwerk.explain.WhatIfText;
import nl.gewogenmaatwerk.inquiry.WhatIf;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what would have to be otherwise for an intervention to be proposed. */
@Command(name = "what-if")
final class WhatIfCommand extends ClientCommand {
    @Option(names = "--intervention", paramLabel = "CODE", required = true)
    private String intervention = "";

    WhatIfCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    Inquiry<WhatIf> inquiry(AdviceEngine engine, String municipality, Vocabulary vocabulary) {
        GewogenCommand.requireIntervention(intervention, vocabulary);
        return new Inquiry<>(
                client -> engine.whatIf(municipality, client, intervention),
                WhatIfJson::write,
                WhatIfJson::line,
                WhatIfText::of);
    }
}
