package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.client;
import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.AdviceFailedException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GewogenTest {
    private static final String SECRET = "secret of a person";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    '' ~ Kies een commando: advise, why-not, what-if, ask-next, check, test, scenario-from, self-check, compare, evaluate, import, rulebook, new-municipality, table-template, journal, review. ~ gewogen
                    --lang en ~ Choose a command: advise, why-not, what-if, ask-next, check, test, scenario-from, self-check, compare, evaluate, import, rulebook, new-municipality, table-template, journal, review. ~ gewogen
                    chek ~ `chek` hoort hier niet. Bedoelde u `check`? ~ gewogen
                    advise ~ Dit ontbreekt: --municipality ID, --client FILE. ~ gewogen advise
                    advise --municipality dorp ~ Dit ontbreekt: --client FILE. ~ gewogen advise
                    advise --municipality dorp --client ~ Dit ontbreekt: --client FILE. ~ gewogen advise
                    advise --client x --municipality --format=json ~ Dit ontbreekt: --municipality ID. ~ gewogen advise
                    advise --municipality dorp --municipality dorp --client x ~ --municipality ID mag maar één keer. ~ gewogen advise
                    check --format xml ~ `xml` past niet bij --format text|json: kies uit text, json. ~ gewogen check
                    check --lang fr ~ `fr` past niet bij --lang nl|en: kies uit nl, en. ~ gewogen check
                    check --verbose ~ `--verbose` hoort hier niet. ~ gewogen check
                    check more ~ `more` hoort hier niet. ~ gewogen check
                    check --municipality elders ~ Er is geen gemeente `elders`. Kies uit: dorp, stad, wijk. ~ gewogen check
                    advise --municipality elders --client x ~ Er is geen gemeente `elders`. Kies uit: dorp, stad, wijk. ~ gewogen advise
                    advise --municipality elders --client x --lang=en ~ There is no municipality `elders`. Choose from: dorp, stad, wijk. ~ gewogen advise
                    advise --municipality dorp --client - - ~ Standaardinvoer (`-`) kan maar één keer worden gelezen. ~ gewogen advise
                    advise --municipality dorp --client nowhere.json ~ Het bestand `nowhere.json` is er niet. ~ gewogen advise
                    advise --municipality dorp --client src ~ `src` is een map; geef een bestand. ~ gewogen advise
                    why-not --municipality dorp --client - ~ Dit ontbreekt: --intervention CODE. ~ gewogen why-not
                    why-not --municipality dorp --client - --intervention jobs ~ De catalogus heeft geen interventie `jobs`. Bedoelde u `JOBS`? ~ gewogen why-not
                    what-if --municipality dorp --client - --intervention LOPEN ~ De catalogus heeft geen interventie `LOPEN`. Kies uit: JOBS, SOLL, WOON. ~ gewogen what-if
                    what-if --municipality elders --client - --intervention JOBS ~ Er is geen gemeente `elders`. Kies uit: dorp, stad, wijk. ~ gewogen what-if
                    ask-next --municipality dorp --client nowhere.json ~ Het bestand `nowhere.json` is er niet. ~ gewogen ask-next
                    self-check --clients veel ~ `veel` past niet bij --clients N: geef een heel getal, 0 of meer. ~ gewogen self-check
                    self-check --clients -1 ~ `-1` past niet bij --clients N: geef een heel getal, 0 of meer. ~ gewogen self-check
                    self-check --municipality elders ~ Er is geen gemeente `elders`. Kies uit: dorp, stad, wijk. ~ gewogen self-check
                    import --mapping m --in i --out o.jsonl --as-of 2026-02-30 ~ `2026-02-30` past niet bij --as-of DATE: schrijf een datum die bestaat als jjjj-mm-dd. ~ gewogen import
                    """)
    void wrong_usage_does_nothing_and_says_what_is_wrong(String arguments, String message, String command) {
        Run run = shell().run(words(arguments));

        String help = message.startsWith("Choose") || message.startsWith("There") ? "Help: " : "Hulp: ";
        assertThat(run).isEqualTo(new Run(2, "", message + "\n" + help + command + " --help\n"));
    }

    @Test
    void a_folder_without_rule_sets_is_wrong_usage() {
        assertThat(shell().runBare("check", "--rulesets", "src"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "`src` is geen map met regels: er horen een map `framework` en een map `municipalities` in te staan.\n"
                                + "Hulp: gewogen check --help\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "advise",
                "why-not",
                "what-if",
                "ask-next",
                "check",
                "decide",
                "replay",
                "self-check",
                "import",
                "new-municipality"
            })
    void help_is_there_in_both_languages(String command) {
        for (String language : List.of("nl", "en")) {
            Run run = shell().runBare(words(command + " --help --lang " + language));

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(run.out()).isEqualTo(golden("help" + command + "." + language, run.out()));
        }
    }

    @Test
    void the_version_is_told() {
        assertThat(shell().runBare("--version").out()).matches("gewogen \\d+\\.\\d+\\.\\d+\\n");
    }

    @Test
    void common_options_may_come_before_the_command() {
        assertThat(shell().runBare(
                                "--rulesets",
                                Shell.RULE_SETS.toString(),
                                "--lang",
                                "en",
                                "check",
                                "--municipality",
                                "dorp"))
                .isEqualTo(new Run(0, "dorp: in order\n", ""));
    }

    @Test
    void advice_that_fails_is_a_problem_of_that_case_only() {
        AdviceEngine engine = engine();
        when(engine.advise(any(), any())).thenThrow(new AdviceFailedException("more than 10000 firings"));

        Run run = shell().with(engine).run("advise", "--municipality", "dorp", "--client", client("niets"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(client("niets")
                        + ": Voor deze casus kon geen antwoord worden gegeven (more than 10000 firings).\n"
                        + "    Meld dit aan wie de regels beheert. Aan het klantbestand ligt het niet.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_mistake_of_ours_in_one_case_tells_nothing_about_the_person() {
        AdviceEngine engine = engine();
        when(engine.advise(any(), any())).thenThrow(new IllegalStateException(SECRET));

        Run run = shell().with(engine)
                .run("advise", "--municipality", "dorp", "--client", client("niets"), "--format=json");

        assertThat(run.out())
                .contains("problems/1", "advice-failed", "IllegalStateException")
                .doesNotContain(SECRET);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_mistake_of_ours_that_stops_everything_is_one_clear_line() {
        Run run = shell().with((ruleSets, municipalities, robustness) -> {
                    throw new IllegalStateException(SECRET);
                })
                .run("check");

        assertThat(run.err())
                .matches("Er ging iets mis in het programma \\(IllegalStateException, \\w+:\\d+\\)\\. "
                        + "De uitvoer is niet compleet\\. Meld dit aan de beheerder\\.\\n");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void running_out_of_memory_is_one_clear_line_too() {
        AdviceEngine engine = engine();
        when(engine.advise(any(), any())).thenThrow(new OutOfMemoryError(SECRET));

        Run run =
                shell().with(engine).run("advise", "--municipality", "dorp", "--client", client("niets"), "--lang=en");

        assertThat(run.err())
                .startsWith("Something went wrong in the program (OutOfMemoryError")
                .hasLineCount(1);
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void output_that_cannot_be_written_is_told() {
        Run run = shell().runWithoutOutput(
                        "advise",
                        "--municipality",
                        "dorp",
                        "--client",
                        client("niets"),
                        "--rulesets",
                        Shell.RULE_SETS.toString());

        assertThat(run.err()).isEqualTo("De uitvoer kan niet worden geschreven.\n");
        assertThat(run.code()).isEqualTo(3);
    }

    /** An engine that finds nothing wrong and knows all terms of the small rule sets. */
    private static AdviceEngine engine() {
        Vocabulary vocabulary =
                RuleSetFolder.at(Shell.RULE_SETS).read("dorp").framework().vocabulary();
        AdviceEngine engine = mock(AdviceEngine.class);
        when(engine.state("dorp"))
                .thenReturn(new RuleSetState(
                        RuleSetState.Status.READY,
                        Optional.of(new Advice.RuleSetReference("dorp", "1.0.0", "sha256:" + "0".repeat(64))),
                        Optional.empty(),
                        List.of()));
        when(engine.vocabulary("dorp")).thenReturn(vocabulary);
        return engine;
    }

    private static String[] words(String arguments) {
        return arguments.isBlank() ? new String[0] : arguments.strip().split(" ");
    }
}
