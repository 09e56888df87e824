package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfCheckCommandTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ClientFile CLIENT = ClientFile.of("generated-1", LocalDate.of(2026, 3, 1));

    @Test
    void evaluators_that_agree_are_fine() {
        Run run = shell().with(engine(0)).run("self-check", "--municipality", "dorp");

        assertThat(run)
                .isEqualTo(new Run(
                        0, "dorp: beide evaluatoren vinden hetzelfde (3 scenario's, 40 verzonnen klanten)\n", ""));
    }

    @Test
    void evaluators_agree_on_the_small_rule_sets() {
        Run run = shell().run("self-check", "--municipality", "dorp", "--clients", "30");

        assertThat(run.out()).startsWith("dorp: beide evaluatoren vinden hetzelfde (");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_difference_names_rule_and_client(String language) {
        Run run = shell().with(engine(2)).run("self-check", "--municipality", "dorp", "--lang", language);

        String all = run.out() + run.err();
        assertThat(all).isEqualTo(golden("self-check." + language, all));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void many_differences_are_cut_and_counted() {
        Run run = shell().with(engine(12)).run("self-check", "--municipality", "dorp", "--lang", "en");

        assertThat(run.err())
                .contains("rule `rule-10`", "dorp: and 2 more differences")
                .doesNotContain("rule-11");
        assertThat(run.out()).contains("the evaluators differ 12 times");
    }

    @Test
    void programs_get_the_client_to_replay() throws IOException {
        Run run = shell().with(engine(1)).run("self-check", "--municipality", "dorp", "--format", "json");

        JsonNode document = JSON.readTree(run.out());
        assertThat(document.path("schema").asText()).isEqualTo("self-check/1");
        assertThat(document.path("agree").asBoolean()).isFalse();
        assertThat(ClientFileJson.read(document.at("/differences/0/file").toString()))
                .isEqualTo(CLIENT);
        assertThat(run.out()).startsWith("{\n  ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void all_municipalities_give_a_line_each_and_a_broken_one_its_problems() throws IOException {
        AdviceEngine engine = engine(0);
        when(engine.state("stad"))
                .thenReturn(broken(List.of(Problem.error(
                        "broken", Origin.file("stad/rules/kapot.drl"), Text.same("kapot"), Text.same("maak")))));

        Run run = shell().with(engine).run("self-check", "--format=json");

        List<String> schemas = new ArrayList<>();
        for (String line : run.out().split("\n")) {
            schemas.add(JSON.readTree(line).path("schema").asText());
        }
        assertThat(schemas).containsExactly("self-check/1", "rule-problems/1", "self-check/1");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_broken_rule_set_is_told_in_words() {
        AdviceEngine engine = engine(0);
        when(engine.state("dorp"))
                .thenReturn(broken(List.of(Problem.error(
                        "broken", Origin.file("dorp/rules/kapot.drl"), Text.same("kapot"), Text.same("maak")))));

        Run run = shell().with(engine).run("self-check", "--municipality", "dorp");

        assertThat(run.err())
                .contains(
                        "dorp/rules/kapot.drl: fout [broken]: kapot\n    maak\n", "De regels van `dorp` zijn zo niet");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void as_many_clients_are_made_as_asked() {
        AdviceEngine engine = engine(0);

        shell().with(engine).run("self-check", "--municipality", "dorp", "--clients", "7");

        verify(engine).selfCheck("dorp", 7);
    }

    /** An engine whose evaluators differ so many times, whatever the municipality. */
    private static AdviceEngine engine(int differences) {
        AdviceEngine engine = mock(AdviceEngine.class);
        when(engine.state(anyString())).thenAnswer(asked -> ready(asked.getArgument(0)));
        when(engine.selfCheck(anyString(), anyInt())).thenAnswer(asked -> found(asked.getArgument(0), differences));
        return engine;
    }

    private static RuleSetState ready(String municipality) {
        return new RuleSetState(
                RuleSetState.Status.READY, Optional.of(reference(municipality)), Optional.empty(), List.of());
    }

    private static RuleSetState broken(List<Problem> problems) {
        return new RuleSetState(
                RuleSetState.Status.BROKEN, Optional.empty(), Optional.of(reference("broken")), problems);
    }

    private static Advice.RuleSetReference reference(String municipality) {
        return new Advice.RuleSetReference(municipality, "1.0.0", "sha256:" + "0".repeat(64));
    }

    private static SelfCheck found(String municipality, int differences) {
        return new SelfCheck(
                municipality,
                reference(municipality),
                3,
                40,
                IntStream.rangeClosed(1, differences)
                        .mapToObj(number -> new SelfCheck.Difference(
                                "rule-" + number,
                                "generated-1",
                                CLIENT,
                                List.of(),
                                List.of("score:self-efficacy", "goal.type")))
                        .toList());
    }
}
