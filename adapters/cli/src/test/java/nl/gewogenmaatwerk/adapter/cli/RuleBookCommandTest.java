package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookCommandTest {

    @TempDir
    private Path temp;

    private Run rulebook(String municipality, Path out, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(
                new String[] {"rulebook", "--municipality", municipality, "--out", out.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return shell().run(arguments);
    }

    @Test
    void it_writes_pages_and_says_where_to_start() {
        Path out = temp.resolve("a/book");
        Run run = rulebook("dorp", out);

        assertThat(run).isEqualTo(new Run(0, "Het regelboek begint bij " + out.resolve("index.html") + "\n", ""));
        assertThat(out.resolve("index.html")).content().contains("<html lang=\"nl\">");
        assertThat(out.resolve("style.css")).exists();
    }

    @Test
    void it_writes_english_when_asked() {
        assertThat(rulebook("dorp", temp, "--lang", "en").out()).startsWith("The rule book starts at ");
        assertThat(temp.resolve("rules.html")).content().contains("<html lang=\"en\">");
    }

    @Test
    void the_same_rules_give_the_same_bytes() throws IOException {
        rulebook("dorp", temp.resolve("one"));
        rulebook("dorp", temp.resolve("two"));
        for (String page : new String[] {"index", "principles", "rules", "catalogue", "words", "changes"}) {
            assertThat(temp.resolve("one/" + page + ".html"))
                    .hasSameBinaryContentAs(temp.resolve("two/" + page + ".html"));
        }
    }

    @Test
    void other_files_in_the_folder_stay() throws IOException {
        Files.writeString(temp.resolve("mine.txt"), "mine");
        rulebook("dorp", temp);
        assertThat(temp.resolve("mine.txt")).content().isEqualTo("mine");
    }

    @Test
    void programs_get_it_as_json() {
        Run run = shell().run("rulebook", "--municipality", "dorp", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"schema\": \"rule-book/1\",\n  \"municipality\": \"dorp\",");
    }

    @Test
    void numbers_have_their_value_on_the_day_that_was_asked_for() {
        Run run = shell().run("rulebook", "--municipality", "dorp", "--format", "json", "--on", "2026-05-04");
        assertThat(run.out()).contains("\"on\": \"2026-05-04\"");
    }

    @Test
    void rules_that_cannot_be_used_give_no_book_but_their_problems() {
        Run run = rulebook("stad", temp.resolve("book"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(golden("rulebook-errors.nl", run.err()));
        assertThat(temp.resolve("book")).doesNotExist();
        Run json = shell().run("rulebook", "--municipality", "stad", "--format", "json");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out()).contains("\"schema\": \"rule-problems/1\"");
    }

    @Test
    void wrong_usage_does_nothing() throws IOException {
        assertThat(shell().run("rulebook", "--municipality", "dorp").code()).isEqualTo(2);
        assertThat(rulebook("nergens", temp).code()).isEqualTo(2);
        assertThat(rulebook("dorp", temp, "--format", "json").code()).isEqualTo(2);
        assertThat(rulebook("dorp", temp, "--on", "2026-02-30").code()).isEqualTo(2);
        Path file = Files.writeString(temp.resolve("file"), "x");
        assertThat(rulebook("dorp", file).err()).contains("file");
        assertThat(rulebook("dorp", file.resolve("book")).code()).isEqualTo(2);
    }

    @Test
    void a_page_that_cannot_be_written_is_told() throws IOException {
        Files.createDirectories(temp.resolve("rules.html"));
        Run run = rulebook("dorp", temp);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).doesNotContain("Exception", "\tat ");
    }
}
