package nl.gewogenmaatwerk.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Erased;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Verification;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;

class JournalJsonTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00.123456Z");
    private static final Head TOP = new Head("town", 3, HASH);

    @Test
    void aVerificationTellsEveryFinding() {
        String written = JournalJson.verification(new Verification(
                "town", 3, 1, TOP, List.of(new Verification.Finding(2, "entry-changed", new Text("anders", "other")))));

        assertThat(Schemas.errors(Schemas.JOURNAL_VERIFICATION, written)).isEmpty();
        assertThat(written)
                .contains("\"sound\":false", "{\"number\":2,\"code\":\"entry-changed\",\"text\":\"anders\"}");
    }

    @Test
    void aHeadStandsInItAsItIsKept() {
        assertThat(Schemas.errors(Schemas.JOURNAL_HEAD, JournalJson.head(TOP))).isEmpty();
        assertThat(Head.parse(Json.object(JournalJson.head(TOP)).path("text").asText()))
                .isEqualTo(TOP);
    }

    @Test
    void anExportHoldsEveryEntryWhole() {
        Advised entry = new Advised(Advices.proposals(), ClientFile.of("case-0031", Advices.AS_OF), "1+1");
        String written = JournalJson.export(
                "town", "case-0031", List.of(new Recorded(1, AT, Entry.Kind.ADVISED, HASH, Optional.of(entry))));

        assertThat(Schemas.errors(Schemas.JOURNAL_EXPORT, written)).isEmpty();
        assertThat(new EntryJson()
                        .read(Json.object(written)
                                .path("entries")
                                .path(0)
                                .path("entry")
                                .toString()))
                .isEqualTo(entry);
    }

    @Test
    void anErasureIsToldOrWasNotNeeded() {
        Erased entry = new Erased("town", "office", "why", List.of(1L));
        String told = JournalJson.erasure(
                "town", Optional.of(new Recorded(2, AT, Entry.Kind.ERASED, HASH, Optional.of(entry))));

        assertThat(Schemas.errors(Schemas.JOURNAL_ERASURE, told)).isEmpty();
        assertThat(Schemas.errors(Schemas.JOURNAL_ERASURE, JournalJson.erasure("town", Optional.empty())))
                .isEmpty();
    }
}
