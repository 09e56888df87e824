package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

/** What the engine does with a journal: it writes in it before it answers, and never reads it. */
class JournalTest {

    private static final ClientFile CLIENT = ClientFile.of("case-1", LocalDate.of(2026, 3, 1));
    private static final Draft DRAFT = Draft.of(Draft.arguing("first", "Goal(type == 'JOB')", "WORK"));

    private static final class Remembering implements Journal {
        private final List<Entry> entries = new ArrayList<>();
        private final Map<String, List<SourceFile>> kept = new LinkedHashMap<>();
        private boolean broken;

        @Override
        public void write(Entry entry) {
            if (broken) {
                throw new JournalException("journal-disk-full", Text.same("Full."), Text.same("Make room."));
            }
            assertThat(kept).containsKey(entry.ruleSetDigest().orElseThrow());
            entries.add(entry);
        }

        @Override
        public void keep(String digest, List<SourceFile> sources) {
            kept.put(digest, sources);
        }

        @Override
        public Optional<List<SourceFile>> sources(String digest) {
            throw new AssertionError("the engine reads its journal");
        }

        @Override
        public List<String> municipalities() {
            throw new AssertionError("the engine reads its journal");
        }

        @Override
        public Stream<Recorded> read(Selection selection) {
            throw new AssertionError("the engine reads its journal");
        }
    }

    @Test
    void everyAdviceIsWrittenWithItsClientFileAndRulesAndIsTheSameAsWithout() {
        Remembering journal = new Remembering();
        try (AdviceEngine engine = AdviceEngine.builder()
                        .ruleSets(DRAFT.source())
                        .journal(journal)
                        .build();
                AdviceEngine without =
                        AdviceEngine.builder().ruleSets(DRAFT.source()).build()) {
            assertThat(journal.entries).isEmpty();

            Advice advice = engine.advise(Draft.TOWN, CLIENT);

            assertThat(advice).isEqualTo(without.advise(Draft.TOWN, CLIENT));
            assertThat(journal.entries).singleElement().satisfies(entry -> {
                assertThat(((Advised) entry).advice()).isEqualTo(advice);
                assertThat(((Advised) entry).client()).isEqualTo(CLIENT);
                assertThat(((Advised) entry).vocabularyVersion()).matches(".+\\+.+");
            });
            assertThat(journal.kept.keySet()).containsExactly(advice.ruleSet().digest());
            journal.kept.forEach(
                    (digest, files) -> assertThat(SourceFile.digest(files)).isEqualTo(digest));
        }
    }

    @Test
    void answersToOtherQuestionsAreNotWritten() {
        Remembering journal = new Remembering();
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(DRAFT.source()).journal(journal).build()) {
            engine.askNext(Draft.TOWN, CLIENT);
            engine.whyNot(Draft.TOWN, CLIENT, "WORK");
            engine.whatIf(Draft.TOWN, CLIENT, "WORK");
            engine.test(Draft.TOWN);
            engine.selfCheck(Draft.TOWN, 3);
            engine.reload(Draft.TOWN);
        }

        assertThat(journal.entries).isEmpty();
    }

    @Test
    void whenNothingCanBeWrittenThereIsNoAdvice() {
        Remembering journal = new Remembering();
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(DRAFT.source()).journal(journal).build()) {
            journal.broken = true;
            assertThatThrownBy(() -> engine.advise(Draft.TOWN, CLIENT))
                    .isInstanceOfSatisfying(
                            JournalException.class,
                            told -> assertThat(told.code()).isEqualTo("journal-disk-full"));

            journal.broken = false;
            assertThat(engine.advise(Draft.TOWN, CLIENT)).isNotNull();
        }
    }
}
