package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
    @Test
    void a_good_rule_set_is_in_order() {
        assertThat(shell().run("check", "--municipality", "dorp")).isEqualTo(new Run(0, "dorp: in orde\n", ""));
    }

    @Test
    void warnings_are_told_and_break_nothing() {
        Run run = shell().run("check", "--municipality", "wijk", "--lang", "en");

        assertThat(run.out()).isEqualTo("wijk: 2 warnings\n");
        assertThat(run.err()).isEqualTo(golden("check-warnings.en", run.err()));
        assertThat(run.code()).isZero();
    }

    @Test
    void errors_are_told_with_their_place_and_what_to_do() {
        Run run = shell().run("check", "--municipality", "stad");

        assertThat(run.out()).isEqualTo("stad: 1 fout\n");
        assertThat(run.err()).isEqualTo(golden("check-errors.nl", run.err()));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void without_a_municipality_all_are_checked() {
        Run run = shell().run("check");

        assertThat(run.out()).isEqualTo("dorp: in orde\nstad: 1 fout\nwijk: 2 waarschuwingen\n");
        assertThat(run.err().lines().filter(line -> line.startsWith("municipalities/")))
                .hasSize(3);
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void programs_get_it_as_json() {
        Run run = shell().run("check", "--format", "json");

        assertThat(run.out()).isEqualTo(golden("check.json", run.out()));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void the_rules_in_the_program_have_no_errors() {
        Run run = shell().runBare("check");

        assertThat(run.out())
                .contains("voorbeeld-den-haag", "voorbeeld-doel-van-de-klant", "voorbeeld-passende-arbeid");
        assertThat(run.code()).isZero();
    }
}
