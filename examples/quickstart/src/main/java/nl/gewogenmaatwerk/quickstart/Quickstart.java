package nl.gewogenmaatwerk.quickstart;

import java.nio.file.Path;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Proposal;
import nl.gewogenmaatwerk.advice.Question;
import nl.gewogenmaatwerk.client.ClientFile;

/** Advice on client files, in the lines that the README shows. */
public final class Quickstart {

    private Quickstart() {}

    /** Gives advice. @param files the client files */
    public static void main(String... files) {
        // README: begin
        try (var engine =
                AdviceEngine.builder().ruleSets(RuleSetFolder.bundled()).build()) {
            for (String file : files) {
                ClientFile client = ClientFileJson.read(Path.of(file)); // every problem at once, with pointers
                Advice advice = engine.advise("voorbeeld-doel-van-de-klant", client); // one engine, all threads
                System.out.println(advice.caseId() + ": " + advice.outcome());
                for (Proposal each : advice.proposals()) {
                    System.out.println(each.rank() + ". " + each.label().nl() + " — "
                            + each.principle().statement().nl());
                }
                for (Question each : advice.questions()) {
                    System.out.println("? " + each.question().nl());
                }
            }
        }
        // README: end
    }
}
