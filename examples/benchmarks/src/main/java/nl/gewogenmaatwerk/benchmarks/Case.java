package nl.gewogenmaatwerk.benchmarks;

import java.util.List;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.Facts;
import nl.gewogenmaatwerk.internal.drools.CanonicalDrl;
import nl.gewogenmaatwerk.internal.evaluate.WorkingMemory;
import nl.gewogenmaatwerk.rule.RuleSet;

/**
 * A client: the file that goes into the engine, and the working facts that its peers get ready-made.
 *
 * @param file   the client file
 * @param memory the facts that the rules see
 */
record Case(ClientFile file, WorkingMemory memory) {

    /** A made-up caseload for a rule set. */
    static List<Case> caseload(RuleSet ruleSet, int clients) {
        var wanted = CanonicalDrl.of(ruleSet).wanted();
        return Caseload.of(ruleSet.vocabulary(), clients).stream()
                .map(file -> new Case(
                        file, WorkingMemory.of(Facts.of(file, ruleSet.vocabulary()), ruleSet.vocabulary(), wanted)))
                .toList();
    }
}
