package nl.gewogenmaatwerk.adapter.cli;

import static nl.gewogenmaatwerk.adapter.cli.Shell.client;
import static nl.gewogenmaatwerk.adapter.cli.Shell.golden;
import static nl.gewogenmaatwerk.adapter.cli.Shell.shell;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

    @TempDir
    private Path folder;

    @Test
    void an_own_view_comes_first_then_the_advice_then_a_decision_and_its_correction() throws IOException {
        String plain = shell().run("advise", "--municipality", "dorp", "--client", client("vertrouwen"))
                .out();

        Run question = on("advise", "--client", client("vertrouwen"), "--own-view-first", "--format", "json");
        JsonNode asked = new ObjectMapper().readTree(question.out());
        String advice = asked.path("adviceId").asText();
        assertThat(asked.path("question").asText()).isEqualTo("Wat zou u zelf doen?");
        assertThat(question.out()).doesNotContain("WOON", "proposals");

        Run view = on("decide", "--own-view", "--advice", advice, "--chosen", "JOBS");
        assertThat(view).isEqualTo(new Run(0, plain, ""));

        Run decided = decide(advice, "FOLLOWED", "--chosen", "WOON", "--refused", "SOLL");
        assertThat(decided).isEqualTo(new Run(0, "Het besluit staat in het journaal: gevolgd.\n", ""));
        Run again = decide(advice, "NONE");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .isEqualTo(
                        "--corrects: Over dit advies is al besloten, in regel 3.\n    Verandert het besluit, zet dan `corrects` op 3.\nEr is niets vastgelegd.\n");
        assertThat(decide(advice, "other", "--chosen", "JOBS", "--corrects", "3")
                        .code())
                .isZero();

        Run past = on("decide", "--past", "--case", "case-0031");
        assertThat(past.code()).isZero();
        JsonNode interventions = new ObjectMapper().readTree(past.out()).path("interventions");
        assertThat(interventions).hasSize(1);
        assertThat(interventions.path(0).path("code").asText()).isEqualTo("JOBS");
        assertThat(interventions.path(0).path("outcome").asText()).isEqualTo("RUNNING");
    }

    @Test
    void a_document_is_read_strictly_and_all_its_problems_come_as_problems_1() throws IOException {
        String advice = advised();
        String good = "{\"schema\":\"decision/1\",\"municipality\":\"dorp\",\"caseId\":\"case-0031\",\"adviceId\":\""
                + advice + "\",\"on\":\"2026-03-04\",\"verdict\":\"NONE\",\"interventions\":[],\"reason\":\"other\"}";

        Run refused = shell().input(
                        good.replace("\"reason\":\"other\"", "\"reason\":\"zqsecret\",\"by\":\"111222333\""))
                .run(with("decide", "--decision", "-", "--format", "json"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out())
                .contains("\"schema\": \"problems/1\"", "\"pointer\": \"/by\"")
                .doesNotContain("zqsecret", "111222333");
        Run unknown = shell().input(good.replace("\"reason\":\"other\"", "\"reason\":\"zqsecret\""))
                .run(with("decide", "--decision", "-"));
        assertThat(unknown.err())
                .isEqualTo(
                        "- /reason: Deze code kennen we niet.\n    Kies uit: fits-goal, other.\nEr is niets vastgelegd.\n");
        Run elsewhere = shell().input(good.replace("\"dorp\"", "\"wijk\"")).run(with("decide", "--decision", "-"));
        assertThat(elsewhere.err()).contains("/municipality", "Hier hoort `dorp`.");

        Path file = Files.writeString(folder.resolve("decision.json"), good);
        assertThat(on("decide", "--decision", file.toString(), "--format", "json")
                        .out())
                .contains("\"schema\": \"decision/1\"");
    }

    @Test
    void an_advice_is_given_again_and_held_against_the_present_rules() throws IOException {
        String advice = advised();

        Run same = on("replay", "--advice", advice);
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("byte voor byte hetzelfde advies");
        assertThat(on("replay", "--advice", advice, "--with", "current", "--lang", "en")
                        .out())
                .contains("The rules are still the same.", "Then: 1. ");
        assertThat(on("replay", "--advice", advice, "--format", "json").out())
                .contains("\"schema\": \"replay/1\"", "\"same\": true", "\"differences\": []");
        Run unknown = on("replay", "--advice", "niets");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("Dit advies staat niet in het journaal van deze gemeente");

        Path changed = folder.resolve("rulesets");
        copy(Shell.RULE_SETS, changed);
        Path rules = changed.resolve("municipalities/dorp/rules/lokaal.drl");
        Files.writeString(rules, Files.readString(rules).replace("not-again", "not-again-here"));
        Run today = shell().runBare(
                        with("replay", "--advice", advice, "--with", "current", "--rulesets", changed.toString()));
        assertThat(today.code()).isZero();
        assertThat(golden("replay-with-current", today.out())).isEqualTo(today.out());
    }

    @Test
    void wrong_usage_does_nothing() throws IOException {
        String advice = advised();

        assertThat(on("decide").code()).isEqualTo(2);
        assertThat(on("decide", "--past").code()).isEqualTo(2);
        assertThat(on("decide", "--advice", advice, "--verdict", "NONE", "--reason", "other")
                        .err())
                .as("the day")
                .startsWith("Kies één vorm");
        assertThat(on("decide", "--own-view", "--advice", advice).code())
                .as("what you would do is not filled in for you")
                .isEqualTo(2);
        assertThat(shell().run("advise", "--municipality", "dorp", "--client", client("vertrouwen"), "--own-view-first")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void what_is_expired_goes_by_the_retention_of_the_municipality() throws IOException {
        advised();

        assertThat(on("journal erase", "--expired", "--by", "archief", "--because", "termijn"))
                .isEqualTo(new Run(0, "Er was niets te wissen.\n", ""));
        Run none = shell().run(
                        "journal",
                        "erase",
                        "--journal",
                        journal(),
                        "--municipality",
                        "wijk",
                        "--expired",
                        "--by",
                        "archief",
                        "--because",
                        "termijn");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).startsWith("De gemeente `wijk` heeft geen bewaartermijn opgeschreven.");
    }

    private String advised() throws IOException {
        Run advised = on("advise", "--client", client("vertrouwen"), "--format", "json");
        return new ObjectMapper().readTree(advised.out()).path("adviceId").asText();
    }

    private Run decide(String advice, String verdict, String... more) {
        return on(
                "decide",
                Stream.concat(
                                Stream.of(
                                        "--advice",
                                        advice,
                                        "--verdict",
                                        verdict,
                                        "--reason",
                                        "other",
                                        "--on",
                                        "2026-03-04"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Run on(String command, String... more) {
        return shell().run(with(command, more));
    }

    private String[] with(String command, String... more) {
        return Stream.of(
                        Stream.of(command.split(" ")),
                        Stream.of("--journal", journal(), "--municipality", "dorp"),
                        Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    private String journal() {
        return folder.resolve("journal.sqlite").toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
