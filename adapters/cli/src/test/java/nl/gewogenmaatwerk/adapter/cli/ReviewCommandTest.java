package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandTest {

    private static final String ALWAYS = "2000-01-01..2999-12-31";

    @TempDir
    private Path folder;

    /** A journal of twelve advices that were all followed within five seconds. */
    private String journal() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int client = 1; client <= 12; client++) {
            lines.append("{\"schema\":\"client-file/1\",\"caseId\":\"fictief-%d\",\"asOf\":\"2026-03-01\"}\n"
                    .formatted(client));
        }
        Path caseload = Files.writeString(folder.resolve("caseload.jsonl"), lines);
        String journal = folder.resolve("journal.sqlite").toString();
        shell().run("advise", "--municipality", "dorp", "--client", caseload.toString(), "--journal", journal);
        try (JdbcJournal open = Journals.open(journal)) {
            List<Recorded> advised;
            try (Stream<Recorded> all = open.read(Selection.of("dorp").only(Entry.Kind.ADVISED))) {
                advised = all.toList();
            }
            advised.forEach(each -> open.write(decision((Advised) each.entry().orElseThrow())));
        }
        return journal;
    }

    private static Decision decision(Advised advised) {
        return new Decision(
                "dorp",
                advised.advice().caseId(),
                advised.advice().adviceId(),
                LocalDate.of(2026, 3, 2),
                Decision.Verdict.FOLLOWED,
                List.of(),
                List.of(),
                "past",
                Optional.of("zo besproken"),
                Optional.of("p1"),
                OptionalInt.of(5),
                OptionalLong.empty());
    }

    private static Run review(String journal, String period, String... more) {
        return shell().run(Stream.concat(
                        Stream.of("review", "--municipality", "dorp", "--journal", journal, "--period", period),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void a_team_looks_back_in_words() throws IOException {
        Run run = review(journal(), ALWAYS);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Terugkijken met het team",
                        "Casussen: 10 of meer",
                        "Adviezen worden bijna altijd meteen gevolgd",
                        "Cijfers per professional staan uit")
                .doesNotContain("fictief-", "zo besproken", "p1");
    }

    @Test
    void programs_get_a_document_and_people_a_page() throws IOException {
        Path page = folder.resolve("terugblik.html");
        Run run = review(journal(), ALWAYS, "--format", "json", "--out", page.toString());

        JsonNode document = new JsonMapper().readTree(run.out());
        assertThat(document.path("schema").asText()).isEqualTo("review/1");
        assertThat(document.path("atLeast").path("cases").asInt()).isEqualTo(10);
        assertThat(document.path("decisions").path("total").asInt()).isEqualTo(12);
        assertThat(page).content().contains("<h1>Terugkijken met het team</h1>");
        assertThat(review(folder.resolve("journal.sqlite").toString(), ALWAYS, "--lang", "en", "--out", page.toString())
                        .out())
                .startsWith("The report is in ");
        assertThat(page).content().contains("<h1>Looking back with the team</h1>");
    }

    @Test
    void of_a_period_without_advices_nothing_is_told() throws IOException {
        assertThat(review(journal(), "1999").out()).contains("Casussen: minder dan 10");
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31",
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-01-01..2026-02-28, 2026-01-01, 2026-02-28"
    })
    void a_period_is_a_year_a_quarter_or_whole_months(String text, LocalDate first, LocalDate last) {
        assertThat(Period.parse(text)).isEqualTo(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-Q5",
                "2026-13",
                "26",
                "2026-02-30..2026-03-31",
                "2026-03-01..2026-02-28",
                "2026-01-15..2026-02-28",
                "2026-01-01..2026-02-03",
                "soon",
                ""
            })
    void what_is_no_period_is_told(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(WrongUsage.class);
    }

    @Test
    void what_cannot_be_is_told_before_anything_is_read() throws IOException {
        String journal = journal();

        Run period = review(journal, "vorig jaar", "--lang", "en");
        assertThat(period.code()).isEqualTo(2);
        assertThat(period.err()).startsWith("`vorig jaar` is not a period.");
        assertThat(review(journal, "2026", "--out", journal).code()).isEqualTo(2);
        assertThat(review(folder.resolve("none.sqlite").toString(), "2026").code())
                .isEqualTo(2);
        assertThat(shell().run("review", "--municipality", "stad", "--journal", journal, "--period", "2026")
                        .code())
                .isEqualTo(1);
    }
}
