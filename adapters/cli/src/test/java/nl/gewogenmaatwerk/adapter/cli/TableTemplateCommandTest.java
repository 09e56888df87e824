package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.adapter.tables.DecisionTables;
import nl.gewogenmaatwerk.adapter.tables.TableLimits;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTemplateCommandTest {

    @TempDir
    private Path temp;

    private Run template(Path out, String... more) {
        return shell().run(Stream.concat(Stream.of("table-template", "--out", out.toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void it_writes_an_empty_table_and_says_where() {
        Path out = temp.resolve("leeg.xlsx");
        assertThat(template(out, "--municipality", "dorp"))
                .isEqualTo(new Run(0, "De lege tabel staat in " + out + "\n", ""));
        assertThat(template(temp.resolve("empty.xlsx"), "--lang", "en").out()).startsWith("The empty table is in ");
    }

    @Test
    void the_bundled_rule_sets_have_a_table_that_reads_back_as_empty() throws IOException {
        Path out = temp.resolve("leeg.xlsx");
        Run run = shell().runBare(
                        "table-template", "--out", out.toString(), "--municipality", "voorbeeld-passende-arbeid");
        assertThat(run.code()).isZero();
        RuleSetDraft draft = RuleSetFolder.bundled().read("voorbeeld-passende-arbeid");
        DecisionTables tables = DecisionTables.of(
                draft.framework().vocabulary().plus(draft.municipality().vocabulary()),
                Layer.MUNICIPALITY,
                draft.municipality().translations(),
                TableLimits.STANDARD);
        assertThat(tables.read("leeg.xlsx", Files.readAllBytes(out)).problems())
                .extracting(Problem::code)
                .containsExactly("empty-table");
    }

    @Test
    void rules_that_are_not_in_order_yet_do_not_matter() {
        assertThat(template(temp.resolve("leeg.xlsx"), "--municipality", "stad").code())
                .isZero();
    }

    @Test
    void a_file_that_is_there_stays_unless_it_may_be_replaced() throws IOException {
        Path out = Files.writeString(temp.resolve("mijn.xlsx"), "van mij");
        Run run = template(out);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("mijn.xlsx` is er al", "--force");
        assertThat(out).content().isEqualTo("van mij");
        assertThat(template(out, "--force").code()).isZero();
        assertThat(Files.readAllBytes(out)).startsWith('P', 'K');
        assertThat(temp).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void wrong_usage_does_nothing() {
        assertThat(template(temp.resolve("leeg.csv")).code()).isEqualTo(2);
        assertThat(template(temp).code()).isEqualTo(2);
        assertThat(template(temp.resolve("geen/map/leeg.xlsx")).code()).isEqualTo(2);
        assertThat(template(temp.resolve("leeg.xlsx"), "--municipality", "nergens")
                        .code())
                .isEqualTo(2);
        assertThat(shell().run("table-template").code()).isEqualTo(2);
        assertThat(temp).isEmptyDirectory();
    }
}
