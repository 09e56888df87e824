package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** Makes the engine that a command works with. */
@FunctionalInterface
interface Engines {
    /** Engines as applications use them. */
    Engines REAL = (ruleSets, municipalities, robustness) -> AdviceEngine.builder()
            .ruleSets(ruleSets)
            .municipalities(municipalities.toArray(String[]::new))
            .robustness(robustness)
            .build();

    /** An engine for some municipalities that writes every advice in a journal. */
    default AdviceEngine of(
            RuleSetSource ruleSets, List<String> municipalities, boolean robustness, Optional<Journal> journal) {
        if (journal.isEmpty()) {
            return of(ruleSets, municipalities, robustness);
        }
        return AdviceEngine.builder()
                .ruleSets(ruleSets)
                .municipalities(municipalities.toArray(String[]::new))
                .robustness(robustness)
                .journal(journal.get())
                .build();
    }

    /** An engine for some municipalities. @param robustness whether proposals say how firmly they stand */
    AdviceEngine of(RuleSetSource ruleSets, List<String> municipalities, boolean robustness);
}
