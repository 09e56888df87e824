package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.json.CasePackJson;
import nl.gewogenmaatwerk.discussion.CaseKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasePackCommandTest {

    private static final String YEAR =
            String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear());

    @TempDir
    private static Path folder;

    private static String journal = "";

    @BeforeAll
    static void advise() {
        journal = folder.resolve("journal.sqlite").toString();
        Run run = shell().run(
                        "advise",
                        "--municipality",
                        "dorp",
                        "--client",
                        Shell.client("niets"),
                        "--client",
                        Shell.client("vertrouwen"),
                        "--journal",
                        journal);
        assertThat(run.code()).isZero();
    }

    private Run casePack(String... more) {
        return shell().run(arguments(more));
    }

    private String[] arguments(String... more) {
        return Stream.concat(Stream.of("case-pack", "--journal", journal, "--municipality", "dorp"), Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void a_pack_is_made_discussed_recorded_and_what_should_change_is_listed() throws IOException {
        Path page = folder.resolve("casussen.html");
        Path key = folder.resolve("sleutel.json");

        Run made = casePack("--period", YEAR, "--out", page.toString(), "--key", key.toString());
        assertThat(made.code()).isZero();
        assertThat(made.out()).isEqualTo("De set met 2 casussen staat in " + page + "\n");
        assertThat(made.err()).contains("Lees elke casus na voordat u de set deelt", "Bewaar hem apart");
        CaseKey links = CasePackJson.readKey(Files.readString(key));
        String caseId = links.first("A").orElseThrow().caseId();
        assertThat(Files.readString(page))
                .contains("Casus A", "Casus B", "Iedereen kan leren")
                .doesNotContain(caseId, links.links().get(0).adviceId(), "2026-02-20", "20 februari");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");

        String outcome = """
                {"schema": "discussion/1", "case": "A", "on": "%s-01-02", "present": ["teamleider", "jobcoach"],
                 "outcome": "Eerst vragen.", "change": {"to": "SCENARIO", "id": "eerst-vragen", "proposal": "Voeg toe."}}
                """.formatted(Integer.parseInt(YEAR) + 1);
        Run recorded = shell().input(outcome).run(arguments("--record", "-", "--key", key.toString()));
        assertThat(recorded).isEqualTo(new Run(0, "De bespreking is vastgelegd.\n", ""));

        assertThat(casePack("--period", YEAR, "--changes").out())
                .startsWith("Regel 3, 2 januari ")
                .contains(
                        ": voorbeeldcasus eerst-vragen\n    Voorstel: Voeg toe.\n    Uitkomst: Eerst vragen.\n    Aanwezig: teamleider, jobcoach\n");
        assertThat(casePack("--period", YEAR, "--changes", "--format", "json").out())
                .contains("\"schema\": \"proposed-changes/1\"", "\"to\": \"SCENARIO\"")
                .doesNotContain(caseId);

        Path advice = folder.resolve("advies.html");
        Run review = shell().run(
                        "review",
                        "--journal",
                        journal,
                        "--municipality",
                        "dorp",
                        "--advice",
                        links.links().get(0).adviceId(),
                        "--out",
                        advice.toString());
        assertThat(review.code()).isZero();
        assertThat(Files.readString(advice)).contains("Wat staat hier?", caseId, "Eerst vragen.");
    }

    @Test
    void the_overview_and_the_document_hold_the_same_cases() {
        assertThat(casePack("--period", YEAR).out())
                .contains("Casus A: principes die uit elkaar trekken", "Casus B: geen voorstel");
        assertThat(casePack("--period", YEAR, "--lang", "en").out()).contains("Case B: no proposal");
        assertThat(casePack("--period", YEAR, "--format", "json").out())
                .contains("\"schema\": \"case-pack/1\"", "\"kind\": \"ABSTAINED\"");
        assertThat(casePack("--period", "2001", "--format", "json").out()).contains("\"picked\": []");
        assertThat(casePack("--period", "2001", "--changes").out())
                .isEqualTo("In deze periode is geen wijziging voorgesteld.\n");
    }

    @Test
    void what_cannot_be_recorded_is_told_all_at_once_and_nothing_is_written() {
        Run run = shell().input(
                        "{\"schema\": \"discussion/1\", \"case\": \"A\", \"outcome\": \"123456782\", \"who\": 1}")
                .run(arguments("--record", "-"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("`who`", "`on` ontbreekt", "`present` ontbreekt", "Zonder sleutel", "burgerservicenummer")
                .contains("Er is niets vastgelegd.")
                .doesNotContain("123456782");
        Run unknown = shell().input(
                        "{\"schema\": \"discussion/1\", \"caseId\": \"zqcase\", \"adviceId\": \"zqadvice\", \"on\": \"2099-01-01\", \"present\": [\"x\"], \"outcome\": \"y\"}")
                .run(arguments("--record", "-", "--format", "json"));
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.out()).contains("unknown-advice").doesNotContain("zqcase", "zqadvice");
        assertThat(casePack("--period", YEAR, "--changes").out()).doesNotContain("Uitkomst: y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "'' ~ Noem de periode",
                "--period 2026-Q5 ~ 2026-Q5",
                "--period 2026-01-01..2026-02-28 ~ In een set staan geen dagen",
                "--period 2026 --cases 27 ~ van 1 tot en met 26",
                "--period 2026 --record - ~ Bij --record",
                "--period 2026 --changes --out x.html ~ Bij --changes",
                "--record - --key pom.xml ~ niet de sleutel",
            })
    void wrong_usage_does_nothing_and_says_what_is_wrong(String arguments, String message) {
        Run run = casePack(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_key_is_kept_apart_from_the_pack() {
        String same = folder.resolve("x").toString();

        assertThat(casePack("--period", YEAR, "--out", same, "--key", same).err())
                .contains("een ander bestand");
    }

    @Test
    void an_advice_that_is_not_there_has_no_page() {
        Run run = shell().run(
                        "review",
                        "--journal",
                        journal,
                        "--municipality",
                        "dorp",
                        "--advice",
                        "none",
                        "--out",
                        folder.resolve("x.html").toString());

        assertThat(run).isEqualTo(new Run(1, "", "In het journaal staat geen advies met dit kenmerk.\n"));
        assertThat(folder.resolve("x.html")).doesNotExist();
    }
}
