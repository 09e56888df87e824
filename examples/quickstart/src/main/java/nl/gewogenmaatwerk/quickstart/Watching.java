package nl.gewogenmaatwerk.quickstart;

import java.nio.file.Path;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.problem.Problem;

/** How rule sets fare that may be edited while an application runs, in the lines that the README shows. */
public final class Watching {

    private Watching() {}

    /** Tells how the rule sets in a folder fare. @param folder the folder that holds them */
    public static void main(String... folder) {
        // README: begin
        try (var engine = AdviceEngine.builder()
                .ruleSets(RuleSetFolder.at(Path.of(folder[0])))
                .watch() // an edit is read, checked, built and tried in the background
                .build()) {
            for (String municipality : engine.municipalities()) {
                RuleSetState state = engine.state(municipality); // READY, STALE or BROKEN
                String version = state.answering().map(each -> each.version()).orElse("-");
                System.out.println(municipality + ": " + state.status() + " " + version);
                for (Problem each : state.problems()) { // of the newest edit, all at once
                    System.out.println(
                            each.origin().shown() + ": " + each.what().nl());
                }
            }
        }
        // README: end
    }
}
