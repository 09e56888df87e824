package nl.gewogenmaatwerk.adapter.journal;

import static nl.gewogenmaatwerk.adapter.journal.Entries.DIGEST;
import static nl.gewogenmaatwerk.adapter.journal.Entries.SOURCES;
import static nl.gewogenmaatwerk.adapter.journal.Entries.TOWN;
import static nl.gewogenmaatwerk.adapter.journal.Entries.advised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Erased;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.journal.Verification;
import nl.gewogenmaatwerk.journal.Verification.Finding;
import nl.gewogenmaatwerk.spi.JournalException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a journal must do, in whatever database it is. */
abstract class JournalTest {

    private final Entries.Standing clock = new Entries.Standing();
    private Place place;
    private JdbcJournal journal;

    /** A new database. */
    abstract Place place() throws Exception;

    @BeforeEach
    void open() throws Exception {
        place = place();
        journal = place.open(clock);
        journal.keep(DIGEST, SOURCES);
    }

    @AfterEach
    void close() throws Exception {
        journal.close();
        place.close();
    }

    @Test
    void whatWasWrittenIsReadInTheOrderOfTheChain() {
        write("a", "b", "a");

        assertThat(all(Selection.of(TOWN)).map(Recorded::number)).containsExactly(1L, 2L, 3L);
        assertThat(all(Selection.of(TOWN)).map(each -> each.entry().orElseThrow()))
                .containsExactly(advised("a"), advised("b"), advised("a"));
        assertThat(all(Selection.of(TOWN)).map(Recorded::kind)).containsOnly(Entry.Kind.ADVISED);
        assertThat(all(Selection.of(TOWN).ofCase("a")).map(Recorded::number)).containsExactly(1L, 3L);
        assertThat(all(Selection.of(TOWN).ofAdvice("advice-of-b")).map(Recorded::number))
                .containsExactly(2L);
        assertThat(all(Selection.of("elsewhere"))).isEmpty();
        assertThat(journal.municipalities()).containsExactly(TOWN);
    }

    @Test
    void aPeriodHasItsFirstMomentAndNotItsLast() {
        clock.at("2026-03-01T09:00:00.123456789Z");
        write("a");
        clock.at("2026-03-02T09:00:00Z");
        write("b");
        clock.at("2026-03-03T09:00:00Z");
        write("c");

        Instant first = all(Selection.of(TOWN)).findFirst().orElseThrow().at();
        assertThat(first).isEqualTo(Instant.parse("2026-03-01T09:00:00.123456Z"));
        assertThat(all(Selection.of(TOWN).from(first)).map(Recorded::number)).containsExactly(1L, 2L, 3L);
        assertThat(all(Selection.of(TOWN).from(first.plusNanos(1))).map(Recorded::number))
                .containsExactly(2L, 3L);
        assertThat(all(Selection.of(TOWN).until(first.plusNanos(1))).map(Recorded::number))
                .containsExactly(1L);
        assertThat(all(Selection.of(TOWN)
                                .from(Instant.parse("2026-03-02T09:00:00Z"))
                                .until(Instant.parse("2026-03-03T09:00:00Z")))
                        .map(Recorded::number))
                .containsExactly(2L);
    }

    @Test
    void eachMunicipalityHasAChainOfItsOwn() {
        journal.write(advised("b-town", "a"));
        journal.write(advised("a-town", "a"));
        journal.write(advised("b-town", "b"));

        assertThat(journal.head("b-town").number()).isEqualTo(2);
        assertThat(journal.head("a-town").number()).isEqualTo(1);
        assertThat(journal.head("c-town")).isEqualTo(Head.empty("c-town"));
        assertThat(journal.municipalities()).containsExactly("a-town", "b-town");
        assertThat(journal.verify("a-town").isSound()).isTrue();
        assertThat(journal.verify("b-town").isSound()).isTrue();
    }

    @Test
    void theFilesOfARuleSetAreKeptOnceAndGivenBack() {
        journal.keep(DIGEST, SOURCES);
        try (JdbcJournal other = place.open(clock)) {
            other.keep(DIGEST, List.of());
        }

        assertThat(journal.sources(DIGEST)).contains(SOURCES);
        assertThat(journal.sources("sha256:none")).isEmpty();
    }

    @Test
    void aJournalGoesOnWhereItStopped() {
        write("a");
        Head before = journal.head(TOWN);
        journal.close();
        assertThatThrownBy(() -> write("b")).hasMessageContaining("closed");

        journal = place.open(clock);
        write("b");

        Verification found = journal.verify(before);
        assertThat(found.findings()).isEmpty();
        assertThat(found.entries()).isEqualTo(2);
        assertThat(found.head()).isEqualTo(journal.head(TOWN));
    }

    @Test
    void tenThreadsInTwoJournalsMakeOneUnbrokenChain() throws Exception {
        int each = 40;
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try (JdbcJournal second = place.open(clock)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int thread = 0; thread < 10; thread++) {
                JdbcJournal mine = thread % 2 == 0 ? journal : second;
                String name = "case-" + thread + "-";
                writing.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        mine.write(advised(name + i));
                        mine.write(advised("other-town", name + i));
                    }
                }));
            }
            for (Future<?> one : writing) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }

        Verification found = journal.verify(TOWN);
        assertThat(found.findings()).isEmpty();
        assertThat(found.entries()).isEqualTo(10L * each);
        assertThat(journal.verify("other-town").findings()).isEmpty();
        assertThat(all(Selection.of(TOWN)).map(Recorded::number))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 10L * each).boxed().toList());
        assertThat(all(Selection.of(TOWN))
                        .map(one -> one.entry().orElseThrow().aboutCase())
                        .distinct())
                .hasSize(10 * each);
    }

    @Test
    void theContentOfACaseIsErasedAndTheChainStaysWhole() throws SQLException {
        write("a", "b", "a");
        Head before = journal.head(TOWN);

        Recorded told = journal.erase(TOWN, "a", "privacy officer", "verzoek om vergetelheid")
                .orElseThrow();

        assertThat(told.number()).isEqualTo(4);
        assertThat(told.entry())
                .contains(new Erased(TOWN, "privacy officer", "verzoek om vergetelheid", List.of(1L, 3L)));
        assertThat(all(Selection.of(TOWN)).map(Recorded::entry))
                .containsExactly(Optional.empty(), Optional.of(advised("b")), Optional.empty(), told.entry());
        assertThat(all(Selection.of(TOWN).ofCase("a"))).isEmpty();
        Verification found = journal.verify(before);
        assertThat(found.findings()).isEmpty();
        assertThat(found.erased()).isEqualTo(2);
        assertThat(journal.erase(TOWN, "a", "privacy officer", "again")).isEmpty();
        write("a");
        assertThat(journal.verify(TOWN).findings()).isEmpty();
        assertThat(all(Selection.of(TOWN).ofCase("a"))).hasSize(1);
    }

    @Test
    void whatIsOlderThanTheMunicipalityKeepsItIsErased() {
        clock.at("2021-01-01T09:00:00Z");
        write("a", "b");
        clock.at("2026-03-01T09:00:00Z");
        write("c");

        Recorded told = journal.eraseOlderThan(TOWN, Period.ofYears(5), "archivist", "retention")
                .orElseThrow();

        assertThat(told.entry()).contains(new Erased(TOWN, "archivist", "retention", List.of(1L, 2L)));
        clock.at("2040-03-01T09:00:00Z");
        journal.eraseOlderThan(TOWN, Period.ofYears(5), "archivist", "retention");
        assertThat(all(Selection.of(TOWN)).map(each -> each.entry().map(Entry::kind)))
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Entry.Kind.ERASED),
                        Optional.of(Entry.Kind.ERASED));
        assertThat(journal.verify(TOWN).findings()).isEmpty();
    }

    @Test
    void anErasureSaysWhoAndWhyAndNothingOfAPerson() {
        write("case-0031");

        assertThatThrownBy(() -> journal.erase(TOWN, "case-0031", "office", "for case-0031"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.erase(TOWN, "case-0031", "office", "bsn 111222333"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.erase(TOWN, "case-0031", " ", "why"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.eraseOlderThan(TOWN, Period.ZERO, "office", "why"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(all(Selection.of(TOWN).ofCase("case-0031"))).hasSize(1);
    }

    private static final List<String> CHANGES = List.of(
            "UPDATE %schain SET at = 'x'",
            "UPDATE %schain SET hash = 'x' WHERE number = 1",
            "DELETE FROM %schain",
            "UPDATE %scontent SET text = 'x'",
            "DELETE FROM %scontent",
            "UPDATE %srule_set_source SET digest = 'x'",
            "DELETE FROM %srule_set_source",
            "UPDATE %serasure SET told_by = 1",
            "DELETE FROM %serasure");

    @Test
    void theDatabaseRefusesEveryChange() throws SQLException {
        write("a", "b", "c");
        journal.erase(TOWN, "c", "office", "why");

        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            for (String change : CHANGES) {
                assertThatThrownBy(() -> statement.execute(change.formatted(place.prefix())))
                        .as(change)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(only grows|only the role|only what an entry tells).*");
            }
        }
        assertThat(journal.verify(TOWN).findings()).isEmpty();
    }

    @Test
    void somethingChangedIsFound() throws SQLException {
        assertThat(found("UPDATE %scontent SET text = replace(text, 'Lukt', 'lukt') WHERE number = 2"))
                .containsExactly("2 content-changed");
        assertThat(found("UPDATE %scontent SET case_id = 'x' WHERE number = 2")).containsExactly("2 content-changed");
        assertThat(found("UPDATE %schain SET at = '2026-03-01T09:00:01.000000Z' WHERE number = 2"))
                .containsExactly("2 entry-changed");
        assertThat(found("UPDATE %schain SET kind = 'ERASED' WHERE number = 2")).contains("2 entry-changed");
        assertThat(found("UPDATE %schain SET hash = 'nonsense' WHERE number = 2"))
                .containsExactly("2 entry-changed", "3 chain-broken");
        assertThat(found("UPDATE %srule_set_source SET digest = 'other'")).containsExactly("1 sources-missing");
        assertThat(found("INSERT INTO %serasure (municipality, number, told_by) VALUES ('town', 2, 3)"
                        + ";DELETE FROM %scontent WHERE number = 2"))
                .containsExactlyInAnyOrder("2 content-missing", "2 erasure-untold");
    }

    @Test
    void somethingTakenAwayIsFound() throws SQLException {
        assertThat(found("DELETE FROM %scontent WHERE number = 2")).containsExactly("2 content-missing");
        assertThat(found("DELETE FROM %scontent WHERE number = 2;DELETE FROM %schain WHERE number = 2"))
                .containsExactly("2 entry-missing", "3 chain-broken");
        assertThat(found("DELETE FROM %schain WHERE number = 5")).contains("5 content-without-entry");
        assertThat(found("DELETE FROM %srule_set_source")).containsExactly("1 sources-missing");
    }

    @Test
    void somethingMovedIsFound() throws SQLException {
        assertThat(found(
                        "UPDATE %schain SET number = 90 WHERE number = 2;UPDATE %schain SET number = 2 WHERE number = 3"
                                + ";UPDATE %schain SET number = 3 WHERE number = 90"))
                .contains("2 entry-changed", "2 chain-broken", "3 entry-changed", "3 chain-broken");
        assertThat(found(
                        "UPDATE %scontent SET number = 90 WHERE number = 2;UPDATE %scontent SET number = 2 WHERE number = 3"
                                + ";UPDATE %scontent SET number = 3 WHERE number = 90"))
                .containsExactly("2 content-changed", "3 content-changed");
        assertThat(found("UPDATE %schain SET municipality = 'other' WHERE number = 5"))
                .contains("5 content-without-entry");
    }

    @Test
    void guardsThatWereTakenAwayAreFound() throws SQLException {
        write("a");
        assertThat(journal.verify(TOWN).findings()).isEmpty();

        tamper("UPDATE %schain SET number = 1");

        assertThat(journal.verify(TOWN).findings())
                .hasSizeGreaterThan(4)
                .allSatisfy(each -> assertThat(told(each)).isEqualTo("0 guard-missing"));
    }

    @Test
    void aMunicipalityWithoutItsFirstEntryIsStillKnown() throws SQLException {
        write("a", "b");

        tamper("DELETE FROM %scontent WHERE number = 1;DELETE FROM %schain WHERE number = 1");

        assertThat(journal.municipalities()).containsExactly(TOWN);
        assertThat(codes(journal.verify(TOWN))).contains("1 entry-missing");
    }

    @Test
    void whatWasChangedIsNeverReadAsIfItWereWritten() throws SQLException {
        write("a", "b");
        tamper("UPDATE %scontent SET text = replace(text, 'Lukt', 'lukt') WHERE number = 2");

        assertThatThrownBy(() -> all(Selection.of(TOWN))).isInstanceOfSatisfying(JournalException.class, told -> {
            assertThat(told.code()).isEqualTo("journal-changed");
            assertThat(told.what().nl()).contains("2");
        });
    }

    @Test
    void whatANewerVersionWroteIsToldByItsNumber() throws SQLException {
        write("a", "b");
        tamper("UPDATE %schain SET kind = 'NEWER' WHERE number = 2");

        assertThatThrownBy(() -> all(Selection.of(TOWN))).isInstanceOfSatisfying(JournalException.class, told -> {
            assertThat(told.code()).isEqualTo("journal-unreadable");
            assertThat(told.what().en()).contains("Entry 2");
        });
    }

    @Test
    void onlyAnEntryOpensTheWayToErase() throws SQLException {
        write("a", "b");

        try (Connection connection = place.connect();
                Statement statement = connection.createStatement()) {
            for (String forged : List.of("('town', 1, 2)", "('town', 1, 1)")) {
                assertThatThrownBy(() -> statement.execute("INSERT INTO " + place.prefix()
                                + "erasure (municipality, number, told_by) VALUES " + forged))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("only what an entry tells");
            }
        }
    }

    @Test
    void anErasureOfWhatComesLaterIsFound() {
        journal.write(new Erased(TOWN, "office", "why", List.of(2L)));
        write("a");

        assertThat(codes(journal.verify(TOWN))).containsExactly("1 erasure-beforehand");
    }

    @Test
    void nothingIsOlderThanAPeriodWithoutEnd() {
        write("a");

        assertThat(journal.eraseOlderThan(TOWN, Period.ofYears(Integer.MAX_VALUE), "archivist", "retention"))
                .isEmpty();
        assertThat(journal.eraseOlderThan(TOWN, Period.ofYears(9_999), "archivist", "retention"))
                .isEmpty();
    }

    @Test
    void aTailThatWasCutOffIsFoundWithAHead() throws SQLException {
        write("a", "b", "c", "d", "e");
        Head kept = Head.parse(journal.head(TOWN).text());
        tamper("DELETE FROM %scontent WHERE number > 3;DELETE FROM %schain WHERE number > 3");

        assertThat(codes(journal.verify(TOWN))).isEmpty();
        assertThat(codes(journal.verify(kept))).containsExactly("4 tail-missing");
    }

    @Test
    void aChainThatWasWrittenAnewIsFoundWithAHead() throws SQLException {
        write("a", "b", "c");
        Head kept = journal.head(TOWN);
        tamper("DELETE FROM %scontent;DELETE FROM %schain");
        write("a", "b", "x", "d");

        assertThat(codes(journal.verify(TOWN))).isEmpty();
        assertThat(codes(journal.verify(kept))).containsExactly("3 head-differs");
    }

    private List<String> found(String tampering) throws SQLException {
        try {
            close();
            open();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        write("a", "b", "c", "d", "e");
        assertThat(journal.verify(TOWN).findings()).isEmpty();
        tamper(tampering);
        Verification verified = journal.verify(TOWN);
        assertThat(verified.findings()).allSatisfy(each -> {
            assertThat(each.text().nl()).isNotBlank();
            assertThat(each.text().en()).isNotEqualTo(each.text().nl());
        });
        return codes(verified);
    }

    private void tamper(String with) throws SQLException {
        try (Connection connection = place.connect()) {
            place.disarm(connection);
            for (String each : with.split(";")) {
                try (PreparedStatement statement = connection.prepareStatement(each.replace("%s", place.prefix()))) {
                    statement.execute();
                }
            }
        }
    }

    private static List<String> codes(Verification verified) {
        return verified.findings().stream()
                .map(JournalTest::told)
                .filter(each -> !each.equals("0 guard-missing"))
                .toList();
    }

    private static String told(Finding finding) {
        return finding.number() + " " + finding.code();
    }

    private void write(String... cases) {
        Stream.of(cases).forEach(each -> journal.write(advised(each)));
    }

    private Stream<Recorded> all(Selection selection) {
        try (Stream<Recorded> read = journal.read(selection)) {
            return read.toList().stream();
        }
    }
}
