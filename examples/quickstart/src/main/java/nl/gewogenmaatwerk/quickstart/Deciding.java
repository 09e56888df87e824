package nl.gewogenmaatwerk.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.Dossier;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.explain.AdviceText;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.text.Language;

/** From a client file to a decision and back, in the lines that the README shows. */
public final class Deciding {

    private Deciding() {}

    /** Records a decision about a client. @param files the file of the journal, made when it is not there, and a client file */
    public static void main(String... files) {
        // README: begin
        try (var journal = JdbcJournal.sqlite(Path.of(files[0]), new EntryJson());
                var engine = AdviceEngine.builder()
                        .ruleSets(RuleSetFolder.bundled())
                        .journal(journal)
                        .build()) {
            ClientFile client = ClientFileJson.read(Path.of(files[1]));
            Advice advice = engine.advise("voorbeeld-doel-van-de-klant", client); // on disk before it is here
            Dossier dossier = engine.dossier();
            dossier.add(
                    new OwnView( // asked before the advice is shown
                            advice.municipality(),
                            advice.caseId(),
                            advice.adviceId(),
                            List.of("SHV"),
                            Optional.of("Eerst rust in de geldzaken."),
                            Optional.of("p-17")));
            System.out.println(AdviceText.of(advice, engine.vocabulary(advice.municipality()), Language.NL));
            dossier.add(
                    new Decision( // nothing is chosen beforehand: each of these comes from the professional
                            advice.municipality(),
                            advice.caseId(),
                            advice.adviceId(),
                            LocalDate.of(2026, 3, 2),
                            Decision.Verdict.ADAPTED,
                            List.of("JOBS", "SHV"), // what will be done
                            List.of("WEP"), // what the client did not want
                            "fits-goal", // a code of the municipality's practice.yaml
                            Optional.of("De klant begint met de groep; schuldhulp loopt ernaast."),
                            Optional.of("p-17"),
                            OptionalInt.of(240), // seconds that the advice was in view
                            OptionalLong.empty()));
            for (PastIntervention past : dossier.pastInterventions(advice.municipality(), advice.caseId())
                    .interventions()) { // for the next client file
                System.out.println(past.code() + ": " + past.outcome().label().nl());
            }
        }
        // README: end
    }
}
