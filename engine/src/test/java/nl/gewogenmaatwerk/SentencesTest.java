package nl.gewogenmaatwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules in Dutch sentences, from the file to the advice, whatever somebody writes in them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SentencesTest {

    private static Draft rule(String when, String then) {
        return Draft.inSentences(
                "regel \"moed\"", "  titel \"Eerst moed\"", "  bron T1, T2", "als", when, "dan", then, "einde");
    }

    private static List<Problem> errors(Draft draft) {
        return draft.problems().stream().filter(Problem::isError).toList();
    }

    private static Rule read(Draft draft) {
        assertThat(errors(draft)).isEmpty();
        return draft.ruleSet().rules().get("moed");
    }

    @Test
    void a_rule_in_sentences_argues_in_an_advice() {
        var proposals = rule(
                        "  courage is hoogstens twee", "  pleit sterk voor TRAIN op grond van trust, omdat: Dat lukt.")
                .advise(Client.someone().score("courage", 1))
                .proposals();
        assertThat(proposals).hasSize(1);
        assertThat(proposals.get(0).intervention()).isEqualTo("TRAIN");
    }

    @Test
    void a_sentence_goes_on_where_it_is_indented_further_whatever_the_words() {
        Rule rule = read(
                rule(
                        "  courage is\n     hoogstens 2",
                        "  pleit voor TRAIN op grond van goal,\n    omdat: Eerst dit,\n    dan\n    end\n    then\n    regel \"x\"\n    einde"));
        assertThat(because(rule)).isEqualTo("Eerst dit, dan end then regel \"x\" einde");
    }

    private static String because(Rule rule) {
        return rule.conclusions().get(0).because().nl();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zeg \"hallo\" tegen \\ de klant",
                "{kenmerk} {omdat} §0 §1",
                "$1 ${x} #{y} $interventie",
                "/* geen */ // commentaar",
                "\"); System.exit(1); //",
                "then end rule \"x\" when eval(true)",
                "einde",
                "Naïef café, €5: 100% 'zeker' — ja?",
                "\\u0022\\n\\t\\\\",
                "import java.io.File; function void f() {}"
            })
    void whatever_stands_in_a_because_is_only_words(String words) {
        Rule rule = read(rule("  courage is hoogstens 2", "  pleit voor TRAIN op grond van goal, omdat: " + words));
        assertThat(because(rule)).isEqualTo(words);
        assertThat(rule.conclusions()).hasSize(1);
        assertThat(rule.conclusions().get(0)).isInstanceOf(Conclusion.ArgueFor.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "courage is 2 || true",
                "courage is 2, eval(true)",
                "courage is 2) or Flag(",
                "courage\" || \"x is hoogstens 2",
                "Score(construct == \"courage\")",
                "> Score(construct == \"courage\")",
                "eval(true)",
                "courage is $x",
                "courage is {getal}",
                "courage is hoogstens §0",
                "соurage is hoogstens 2",
                "courage is hoogstens -1",
                "courage is hoogstens 9999999999",
                "voor de klant geldt STUDENT\" || true || \"",
                "de klant heet *",
                "when",
                "- - - courage",
                "/* courage is hoogstens 2",
                "het oordeel a\") or (\"b is c",
                "er is een score waarvoor dit geldt: eval(true)"
            })
    void what_is_no_sentence_is_refused_where_it_stands(String sentence) {
        List<Problem> problems = errors(rule("  " + sentence, "  pleit voor TRAIN op grond van goal, omdat: Omdat."));
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).endsWith("rules.dslr");
            assertThat(problem.line()).isBetween(5, 6);
            assertThat(problem.what().nl().replace(sentence, "")).doesNotContain("Score(", "accumulate(", "Flag(code");
        });
    }

    @Test
    void very_long_and_very_odd_sentences_are_told_in_no_time() {
        Stream.of(
                        "is ".repeat(5_000),
                        "courage is " + "2 of ".repeat(3_000) + "2",
                        "een van " + "courage, ".repeat(150) + "x is laag",
                        "het is niet zo dat: ".repeat(400) + "courage is 2",
                        "courage is tussen ".repeat(50))
                .forEach(sentence -> {
                    long start = System.nanoTime();
                    assertThat(errors(rule("  " + sentence, "  weeg nog niet af, omdat: Omdat.")))
                            .isNotEmpty();
                    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(20);
                });
    }

    @Test
    void nothing_is_printed_and_nothing_is_thrown_whatever_a_list_holds() {
        for (String line : List.of(
                "#/ result steps keyword when then usage",
                "[when]a b=" + "(".repeat(500),
                "[when]\u00e9\u00e9n twee=\\",
                "[when]a {x}=",
                "[",
                "[when][x]a b=Flag()",
                "[when]a  b = Flag()\\u000a end")) {
            assertThatCode(() -> rule("  courage is hoogstens 2", "  weeg nog niet af, omdat: Omdat.")
                            .sentences("eigen.dsl", line)
                            .problems())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_municipality_adds_a_sentence_of_its_own() {
        Rule rule = read(
                rule("  de klant durft hoogstens 2", "  stuur naar TRAIN, omdat: Dat past.")
                        .sentences(
                                "eigen.dsl",
                                "// eigen zinnen",
                                "[als]de klant durft hoogstens {getal}=Score(construct == \"courage\", value <= {getal})",
                                "[dan]stuur naar {interventie}, omdat: {omdat}=argueFor(\"{interventie}\", PLAIN, \"goal\", {omdat});"));
        assertThat(rule.conditions()).hasSize(1);
        assertThat(because(rule)).isEqualTo("Dat past.");
    }

    @Test
    void days_are_written_in_dutch_and_in_english() {
        String dutch = "  courage is gemeten na 2 maart 2026";
        String english = "  courage was measured after 2 March 2026";
        String then = "  pleit voor TRAIN op grond van goal, omdat: Omdat.";
        assertThat(read(rule(english, then)).conditions().toString().replaceAll("origin=[^]]*]", ""))
                .isEqualTo(read(rule(dutch, then)).conditions().toString().replaceAll("origin=[^]]*]", ""));
    }

    @Test
    void what_a_municipality_adds_changes_nothing_in_what_the_framework_says() {
        Draft framework = rule("  voor de klant geldt STUDENT", "  pleit voor TRAIN op grond van goal, omdat: Omdat.")
                .framework(
                        "rules.dslr",
                        "regel \"van-het-raamwerk\"",
                        "  titel \"Titel\"",
                        "  bron T1",
                        "als",
                        "  courage is hoogstens 2",
                        "  level is hoger dan level-needed",
                        "  level is anders dan level-needed",
                        "dan",
                        "  pleit voor TRAIN op grond van goal, omdat: Omdat.",
                        "einde");
        Draft adding = framework.sentences(
                "eigen.dsl",
                "[als]courage is hoogstens {getal}=Score(construct == \"courage\", value <= 1)",
                "[als]het niveau is anders=Situation(item == \"level\", value != $andere)");
        assertThat(errors(adding)).isEmpty();
        assertThat(adding.ruleSet().rules()).isEqualTo(framework.ruleSet().rules());
    }

    @Test
    void all_problems_of_a_file_come_at_once_each_on_its_own_line() {
        List<Problem> problems = errors(Draft.inSentences(
                "regel \"a\"",
                "  titel \"T\"",
                "  bron T1",
                "als",
                "  courag is laag",
                "  courage is hoogstens 2",
                "  vieuw is laag",
                "dan",
                "  pleit voor TRAIM op grond van goal, omdat: A.",
                "einde",
                "",
                "regel \"b\"",
                "  titel \"T\"",
                "  bron T9",
                "als",
                "  courage is 7",
                "dan",
                "  weeg nog niet af, omdat: B.",
                "einde"));
        assertThat(problems.stream().map(problem -> problem.line() + " " + problem.code()))
                .containsExactly(
                        "5 unknown-words",
                        "7 unknown-words",
                        "9 unknown-words",
                        "12 unknown-source",
                        "16 never-matches");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.column()).isBetween(1, 3));
    }
}
