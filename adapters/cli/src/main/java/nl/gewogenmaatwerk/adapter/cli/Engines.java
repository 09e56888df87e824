package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** Makes the engine that a command works with. */
@FunctionalInterface
interface Engines {
    /** Engines as applications use them. */
    Engines REAL = (ruleSets, municipalities) -> AdviceEngine.builder()
            .ruleSets(ruleSets)
            .municipalities(municipalities.toArray(String[]::new))
            .build();

    /** An engine for some municipalities. */
    AdviceEngine of(RuleSetSource ruleSets, List<String> municipalities);
}
