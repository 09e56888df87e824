package nl.gewogenmaatwerk.adapter.html;

import java.util.List;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.comparison.Comparison;
import nl.gewogenmaatwerk.spi.RuleSetSource;

/** The comparison of two example municipalities over the clients of their scenarios, made once. */
final class Comparisons {

    static final Comparison EXAMPLE = example();

    private Comparisons() {}

    private static Comparison example() {
        RuleSetSource ruleSets = RuleSetFolder.bundled();
        List<String> ids = List.of("voorbeeld-doel-van-de-klant", "voorbeeld-passende-arbeid");
        List<ClientFile> clients = ruleSets.scenarios(ids.get(0)).scenarios().stream()
                .map(scenario -> scenario.client())
                .toList();
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(ruleSets)
                .municipalities(ids.toArray(String[]::new))
                .robustness(false)
                .build()) {
            return engine.compare(ids.get(0), engine, ids.get(1), clients);
        }
    }
}
