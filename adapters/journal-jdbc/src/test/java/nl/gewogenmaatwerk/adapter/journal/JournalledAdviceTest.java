package nl.gewogenmaatwerk.adapter.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
import nl.gewogenmaatwerk.adapter.json.EntryJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine with a journal: no entry, no advice. */
class JournalledAdviceTest {

    private static final String TOWN = "voorbeeld-doel-van-de-klant";
    private static final RuleSetSource RULES = RuleSetFolder.bundled();

    @TempDir
    private Path folder;

    @Test
    void everyAdviceIsInTheJournalAsItWasGivenAndWithoutAnEntryThereIsNone() {
        List<Scenario> scenarios = RULES.scenarios(TOWN).scenarios();
        try (JdbcJournal journal = JdbcJournal.sqlite(folder.resolve("journal.sqlite"), new EntryJson());
                AdviceEngine engine = AdviceEngine.builder()
                        .ruleSets(RULES)
                        .municipalities(TOWN)
                        .journal(journal)
                        .build()) {
            assertThat(journal.municipalities()).as("scenarios are no clients").isEmpty();

            List<Advice> given = scenarios.stream()
                    .map(each -> engine.advise(TOWN, each.client()))
                    .toList();
            engine.askNext(TOWN, scenarios.get(0).client());

            try (Stream<Recorded> read = journal.read(Selection.of(TOWN))) {
                List<Entry> entries =
                        read.flatMap(each -> each.entry().stream()).toList();
                assertThat(entries).hasSameSizeAs(given);
                for (int i = 0; i < given.size(); i++) {
                    Advised entry = (Advised) entries.get(i);
                    assertThat(entry.advice()).isEqualTo(given.get(i));
                    assertThat(entry.client()).isEqualTo(scenarios.get(i).client());
                    assertThat(AdviceJson.line(entry.advice())).isEqualTo(AdviceJson.line(given.get(i)));
                }
            }
            assertThat(journal.verify(TOWN).findings()).isEmpty();
            Optional<List<SourceFile>> sources =
                    journal.sources(given.get(0).ruleSet().digest());
            RuleSetDraft draft = RULES.read(TOWN);
            assertThat(sources.orElseThrow())
                    .containsAll(draft.framework().files())
                    .containsAll(draft.municipality().files());

            journal.close();
            assertThatThrownBy(() -> engine.advise(TOWN, scenarios.get(0).client()))
                    .isInstanceOf(JournalException.class);
        }
    }
}
