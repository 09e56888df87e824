package nl.gewogenmaatwerk.adapter.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.Strength;

class TablePropertiesTest {

    private static final List<String> COLUMNS =
            List.of("geloof in eigen kunnen", "skills", "geldzaken", "nu aan het werk", "ontheffing", "eerder: SOLL");
    private static final List<String> PARTS =
            List.of("interventie", "overweging", "sterkte", "grond", "variant", "omdat");

    /** What a rule says, to be written in a table. @param cells by heading @param conclusions cells by heading */
    record Said(Map<String, String> cells, List<Map<String, String>> conclusions) {}

    @Property(tries = 200, seed = "1")
    void a_table_that_is_written_down_is_read_back_as_the_same_rules(
            @ForAll("tables") List<Said> rules, @ForAll char seed) {
        List<List<String>> table = table(rules, seed);
        TableRules csv = Village.tables().read(Village.FILE, csv(table, ';'));
        TableRules commas = Village.tables().read(Village.FILE, csv(table, ','));
        TableRules workbook = Village.tables().read(Village.WORKBOOK, workbook(table));

        assertThat(Golden.text(csv.problems())).isEmpty();
        assertThat(Golden.text(workbook.problems())).isEmpty();
        assertThat(csv.rules()).hasSameSizeAs(rules).isEqualTo(commas.rules());
        assertThat(workbook.rules().toString().replace(Village.WORKBOOK + "#Regels", Village.FILE))
                .isEqualTo(csv.rules().toString());
        for (int i = 0; i < rules.size(); i++) {
            same(csv.rules().get(i), rules.get(i), "regel-" + i);
        }
    }

    @Property(tries = 500, seed = "2")
    void any_cells_give_rules_or_problems_and_nothing_else(
            @ForAll("cells") List<List<String>> cells, @ForAll boolean heading) {
        List<List<String>> table = new ArrayList<>(cells);
        if (heading) {
            table.add(
                    0,
                    List.of(
                            "regel",
                            "titel",
                            "bron",
                            "skills",
                            "geldzaken",
                            "interventie",
                            "overweging",
                            "sterkte",
                            "grond",
                            "omdat"));
        }
        TableRules read = Village.tables().read(Village.FILE, csv(table, ';'));
        assertThat(read.rules().size() + read.problems().size()).isPositive();
        assertThat(read.problems()).allMatch(Problem::isError);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(
                                problem.what().nl() + problem.help().nl())
                        .doesNotContain("Exception", "null", "java."));
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                "-",
                "een",
                "twee",
                "Titel",
                "T1",
                "<= 2",
                "3..5",
                "niet 3",
                "niet niet 3",
                "laag of",
                " of ",
                "niet bekend als",
                "..",
                "ernstig of acuut",
                "minstens",
                ">=",
                "JOBS",
                "pleit voor",
                "sluit uit",
                "vraag naar",
                "oordeel: a is b",
                "gaat samen met",
                "sterk",
                "trust",
                "Omdat.",
                "=1+1",
                "@SUM(A1)",
                "\"",
                "a;b",
                "regel\nmet regels",
                "\u202E",
                "é",
                "ja",
                "nee",
                "onbekend");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12);
        return Arbitraries.oneOf(words, words, any).list().ofMaxSize(12).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Said>> tables() {
        Arbitrary<String> score =
                Arbitraries.of("1", "5", "<= 2", ">=4", "3..5", "laag", "niet laag", "onbekend", "<= LOW_RATING");
        Arbitrary<Map<String, String>> conditions = Combinators.combine(
                        optional(score),
                        optional(score),
                        optional(Arbitraries.of(
                                "ernstig", "minstens ernstig", "ernstig of acuut", "er niet", "niet bekend als acuut")),
                        optional(Arbitraries.of("ja", "nee")),
                        optional(Arbitraries.of("ja", "nee", "niet gevraagd")),
                        optional(Arbitraries.of("ja", "nee", "gestopt", "veranderde niets of gestopt")))
                .as((one, two, three, four, five, six) -> cells(COLUMNS, List.of(one, two, three, four, five, six)))
                .filter(cells -> !cells.isEmpty());
        Arbitrary<String> because = Arbitraries.of(
                "Omdat het helpt.",
                "Zij zei: \"ja\"; en wij ook, samen.",
                "Regel één,\nregel twee.",
                "System.exit(0); import x",
                "< 2 > 3 & 'zo'");
        Arbitrary<Map<String, String>> weighed = Combinators.combine(
                        Arbitraries.of("JOBS", "interventie STUD"),
                        Arbitraries.of("pleit voor", "Pleit tegen"),
                        Arbitraries.of("sterk", "gewoon", "ZWAK"),
                        Arbitraries.of("trust", "grond goal"),
                        because)
                .as((intervention, verb, strength, ground, why) ->
                        cells(PARTS, List.of(intervention, verb, strength, ground, "", why)));
        Arbitrary<Map<String, String>> other = Combinators.combine(
                        Arbitraries.of("sluit uit", "is aangewezen", "is nu eerst nodig", "gaat samen met work-step"),
                        because)
                .as((verb, why) -> cells(PARTS, List.of("SHV", verb, "", "trust", "", why)));
        Arbitrary<Map<String, String>> bare =
                because.map(why -> cells(PARTS, List.of("", "vraag naar skills", "", "", "", why)));
        return Combinators.combine(
                        conditions,
                        Arbitraries.oneOf(weighed, other, bare)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<String> optional(Arbitrary<String> words) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.of("", "-")), net.jqwik.api.Tuple.of(3, words));
    }

    private static Map<String, String> cells(List<String> names, List<String> words) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!words.get(i).isEmpty() && !words.get(i).equals("-")) {
                cells.put(names.get(i), words.get(i));
            }
        }
        return cells;
    }

    /** The rules as rows, with the columns in some order. */
    private static List<List<String>> table(List<Said> rules, int seed) {
        List<String> heading = new ArrayList<>(List.of("regel", "titel", "bron"));
        heading.addAll(COLUMNS);
        heading.addAll(PARTS);
        Collections.rotate(heading, seed % heading.size());
        List<List<String>> table = new ArrayList<>(List.of(heading));
        for (int i = 0; i < rules.size(); i++) {
            Said rule = rules.get(i);
            for (int row = 0; row < rule.conclusions().size(); row++) {
                Map<String, String> cells =
                        new LinkedHashMap<>(rule.conclusions().get(row));
                if (row == 0) {
                    cells.putAll(rule.cells());
                    cells.putAll(Map.of("regel", "regel-" + i, "titel", "Titel " + i, "bron", "T1, T2"));
                }
                table.add(heading.stream()
                        .map(name -> cells.getOrDefault(name, ""))
                        .toList());
            }
        }
        return table;
    }

    private static byte[] csv(List<List<String>> table, char separator) {
        return table.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(List<List<String>> table) {
        return Workbooks.of(book -> {
            var sheet = book.newWorksheet("Regels");
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    String cell = table.get(row).get(column);
                    if (cell.matches("\\d+")) {
                        sheet.value(row, column, Integer.parseInt(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        });
    }

    private static void same(Rule rule, Said said, String id) {
        assertThat(rule.id()).isEqualTo(id);
        assertThat(rule.sources()).containsExactly("T1", "T2");
        assertThat(rule.conditions()).hasSameSizeAs(said.cells().keySet());
        assertThat(rule.conclusions()).hasSameSizeAs(said.conclusions());
        if (said.cells().containsKey("skills") && said.cells().get("skills").equals("3..5")) {
            assertThat(constraints(rule))
                    .contains(new Constraint.All(List.of(
                            new Constraint.Comparison(Field.RATING, Relation.GREATER_OR_EQUAL, new Operand.Whole(3)),
                            new Constraint.Comparison(Field.RATING, Relation.LESS_OR_EQUAL, new Operand.Whole(5)))));
        }
        if ("nee".equals(said.cells().get("ontheffing"))) {
            assertThat(rule.conditions())
                    .anyMatch(condition -> condition instanceof Condition.Not not
                            && not.condition() instanceof Pattern pattern
                            && pattern.type() == FactType.FLAG);
        }
        for (int i = 0; i < said.conclusions().size(); i++) {
            Map<String, String> cells = said.conclusions().get(i);
            Conclusion conclusion = rule.conclusions().get(i);
            assertThat(conclusion.because().nl()).isEqualTo(cells.get("omdat").replace("\n", " "));
            if (conclusion instanceof Conclusion.ArgueFor argue) {
                assertThat(argue.strength()).isEqualTo(strength(cells.get("sterkte")));
            }
        }
    }

    private static List<Constraint> constraints(Rule rule) {
        return rule.conditions().stream()
                .filter(Pattern.class::isInstance)
                .flatMap(condition -> ((Constraint.All) ((Pattern) condition).constraint()).parts().stream())
                .toList();
    }

    private static Strength strength(String words) {
        return switch (words) {
            case "sterk" -> Strength.STRONG;
            case "gewoon" -> Strength.PLAIN;
            default -> Strength.WEAK;
        };
    }
}
