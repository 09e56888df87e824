package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandTest {

    @TempDir
    private Path folder;

    @Test
    void an_advice_is_written_verified_exported_and_erased() throws IOException {
        String journal = folder.resolve("journal.sqlite").toString();
        String client = client("case-1");
        Run plain = shell().run("advise", "--municipality", "dorp", "--client", client);

        Run advised = shell().run("advise", "--municipality", "dorp", "--client", client, "--journal", journal);
        assertThat(advised).isEqualTo(plain);
        shell().run("advise", "--municipality", "dorp", "--client", client("case-2"), "--journal", journal);

        Run head = bare("head", journal);
        assertThat(head.out()).startsWith("gewogen-head/1 dorp 2 ");
        Path kept = Files.writeString(folder.resolve("heads.txt"), head.out());
        assertThat(bare("verify", journal, "--since", kept.toString()))
                .isEqualTo(new Run(0, "dorp: 2 regels, waarvan 0 gewist; de keten is heel\n", ""));
        assertThat(bare("verify", journal, "--since", head.out().strip(), "--format", "json")
                        .out())
                .contains("\"schema\":\"journal-verification/1\"", "\"sound\":true");
        assertThat(bare("export", journal, "--municipality", "dorp", "--case", "case-1")
                        .out())
                .contains("\"schema\":\"journal-export/1\"", "\"caseId\":\"case-1\"")
                .doesNotContain("case-2");

        Run erased = bare(
                "erase", journal, "--municipality", "dorp", "--case", "case-1", "--by", "FG", "--because", "AVG 17");
        assertThat(erased).isEqualTo(new Run(0, "De inhoud van 1 regels is gewist. Regel 3 vertelt dat.\n", ""));
        assertThat(bare("export", journal, "--municipality", "dorp", "--case", "case-1")
                        .out())
                .contains("\"entries\":[]");
        assertThat(bare("verify", journal, "--lang", "en").out())
                .isEqualTo("dorp: 3 entries, 1 erased; the chain is whole\n");
        assertThat(bare(
                                "erase",
                                journal,
                                "--municipality",
                                "dorp",
                                "--older-than",
                                "P7Y",
                                "--by",
                                "x",
                                "--because",
                                "y")
                        .out())
                .isEqualTo("Er was niets te wissen.\n");
    }

    @Test
    void what_was_changed_is_told_with_exit_code_1() throws IOException, SQLException {
        String journal = folder.resolve("journal.sqlite").toString();
        shell().run("advise", "--municipality", "dorp", "--client", client("case-1"), "--journal", journal);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + journal);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER chain_no_update");
            statement.execute("UPDATE chain SET at = 'x'");
        }

        Run run = bare("verify", journal, "--lang", "en");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                        dorp, 0: The database no longer guards all of the journal: `chain_no_update` is gone or off. [guard-missing]
                        dorp, 1: This entry was changed after it was written. [entry-changed]
                        """);
        assertThat(run.out()).contains("the chain is not whole (2 findings)");
    }

    @Test
    void what_is_no_journal_is_told() throws IOException {
        Path text = Files.writeString(folder.resolve("text.sqlite"), "no database at all ".repeat(999));

        assertThat(bare("verify", text.toString(), "--lang", "en"))
                .isEqualTo(
                        new Run(
                                3,
                                "",
                                "This is not a whole journal. See whether the right file or database was named; otherwise restore a copy.\n"));
        assertThat(bare("head", folder.resolve("none.sqlite").toString()).code())
                .isEqualTo(2);
        assertThat(bare("head", "jdbc:mysql://somewhere").code()).isEqualTo(2);
        assertThat(shell().runBare("journal").code()).isEqualTo(2);
    }

    @Test
    void a_password_on_the_command_line_is_refused_and_not_repeated() {
        for (String address : new String[] {
            "jdbc:postgresql://host/db?user=me&password=zqsecret", "jdbc:postgresql://me:zqsecret@host/db"
        }) {
            Run run = bare("verify", address, "--lang", "en");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out() + run.err()).doesNotContain("zqsecret").contains("GEWOGEN_JOURNAL_PASSWORD");
        }
    }

    @Test
    void an_advice_that_cannot_be_written_is_not_given() throws IOException {
        Run run = shell().run(
                        "advise",
                        "--municipality",
                        "dorp",
                        "--client",
                        client("case-1"),
                        "--journal",
                        "jdbc:postgresql://localhost:1/none?connectTimeout=1");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Het journaal is niet bereikbaar.");
    }

    private String client(String id) throws IOException {
        Path file = folder.resolve(id + ".json");
        Files.writeString(file, "{\"schema\":\"client-file/1\",\"caseId\":\"" + id + "\",\"asOf\":\"2026-03-01\"}");
        return file.toString();
    }

    private static Run bare(String command, String journal, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "journal";
        arguments[1] = command;
        arguments[2] = "--journal";
        arguments[3] = journal;
        System.arraycopy(more, 0, arguments, 4, more.length);
        return shell().runBare(arguments);
    }
}
