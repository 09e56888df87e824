package nl.gewogenmaatwerk.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.internal.drools.CanonicalDrl;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Conclusion;
import nl.gewogenmaatwerk.rule.Condition;
import nl.gewogenmaatwerk.rule.Constraint;
import nl.gewogenmaatwerk.rule.FactType;
import nl.gewogenmaatwerk.rule.Field;
import nl.gewogenmaatwerk.rule.Layer;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Operand;
import nl.gewogenmaatwerk.rule.Pattern;
import nl.gewogenmaatwerk.rule.Relation;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.rule.Strength;
import nl.gewogenmaatwerk.text.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a rule was written in, what safety rests on is looked at in the rule itself: as from a decision table, without any text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleFormTest {

    private static final Origin ROW = new Origin("municipalities/town/rules/regels.xlsx#Regels", 4, 0);
    private static final Origin CELL = new Origin("municipalities/town/rules/regels.xlsx#Regels", 4, 3);
    private static final Origin LAST = new Origin("municipalities/town/rules/regels.xlsx#Regels", 4, 9);
    private static final String GOOD_RULE = Draft.rule("good", "Flag(code == 'STUDENT')", "abstain('Omdat.');");
    private static final String BREAK_OUT = "x\") then System.exit(1); end //";

    private static final Pattern FLAG = pattern(FactType.FLAG, equal(Field.CODE, "STUDENT"));
    private static final Conclusion FOR = argue(named("TRAIN"), "goal", "Omdat.");

    private static Constraint equal(Field field, String code) {
        return new Constraint.Comparison(field, Relation.EQUAL, new Operand.Code(code));
    }

    private static Pattern pattern(FactType type, Constraint constraint) {
        return new Pattern(type, constraint, Map.of(), CELL);
    }

    private static Conclusion.Subject named(String code) {
        return new Conclusion.Subject.Named(code);
    }

    private static Conclusion argue(Conclusion.Subject intervention, String ground, String because) {
        return new Conclusion.ArgueFor(
                intervention, Optional.empty(), Strength.PLAIN, ground, Text.same(because), LAST);
    }

    private static Rule rule(List<Condition> conditions, List<Conclusion> conclusions) {
        return made("row-4", "Titel", List.of("T1"), conditions, conclusions);
    }

    private static Rule made(
            String id, String title, List<String> sources, List<Condition> conditions, List<Conclusion> conclusions) {
        return new Rule(id, Text.same(title), sources, conditions, conclusions, Layer.MUNICIPALITY, ROW);
    }

    private static Rule when(Condition condition) {
        return rule(List.of(condition), List.of(FOR));
    }

    private static Rule then(Conclusion conclusion) {
        return rule(List.of(FLAG), List.of(conclusion));
    }

    private static Arguments odd(String what, String code, Rule rule) {
        return Arguments.of(what, code, rule);
    }

    private static Rule called(String id) {
        return made(id, "Titel", List.of("T1"), List.of(FLAG), List.of(FOR));
    }

    private static Rule titled(String title) {
        return made("row-4", title, List.of("T1"), List.of(FLAG), List.of(FOR));
    }

    private static Rule resting(String... sources) {
        return made("row-4", "Titel", List.of(sources), List.of(FLAG), List.of(FOR));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                odd("name that breaks out", "rule-id", called(BREAK_OUT)),
                odd("empty name", "rule-id", called("")),
                odd("name of two lines", "rule-id", called("a\nb")),
                odd("look-alike name", "rule-id", called("rеgel")),
                odd("endless name", "rule-id", called("a".repeat(100_000))),
                odd("empty title", "rule-title", titled(" ")),
                odd("endless title", "rule-title", titled("a".repeat(100_000))),
                odd("hidden character in a title", "hidden-character", titled("Ti\u202Etel")),
                odd("half a character in a title", "hidden-character", titled("Ti\uD83Dtel")),
                odd("citizen service number in a title", "because-content", titled("Zie 111222333")),
                odd("no source", "rule-source", resting()),
                odd("source that breaks out", "rule-source", resting(BREAK_OUT)),
                odd("endless sources", "rule-source", resting(numbered(1_000, i -> "S" + i))));
    }

    private static String[] numbered(int count, Function<Integer, String> each) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(each).toArray(String[]::new);
    }

    static Stream<Arguments> conditions() {
        Constraint.Comparison good = (Constraint.Comparison) equal(Field.CODE, "STUDENT");
        return Stream.of(
                odd("no condition", "no-condition", rule(List.of(), List.of(FOR))),
                odd("nothing together", "no-condition", when(new Condition.AllOf(List.of(), CELL))),
                odd("nothing to choose from", "no-condition", when(new Condition.AnyOf(List.of(), CELL))),
                odd(
                        "nothing to choose from in a fact",
                        "no-condition",
                        when(pattern(FactType.FLAG, new Constraint.Any(List.of())))),
                odd(
                        "nothing at all in a fact",
                        "no-condition",
                        when(pattern(FactType.FLAG, new Constraint.Any(List.of(good, new Constraint.All(List.of())))))),
                odd("code that breaks out", "no-code", when(pattern(FactType.FLAG, equal(Field.CODE, BREAK_OUT)))),
                odd("empty code", "no-code", when(pattern(FactType.FLAG, equal(Field.CODE, "")))),
                odd("quote as a code", "no-code", when(pattern(FactType.FLAG, equal(Field.CODE, "\"")))),
                odd("backslash as a code", "no-code", when(pattern(FactType.FLAG, equal(Field.CODE, "\\")))),
                odd("code of two lines", "no-code", when(pattern(FactType.FLAG, equal(Field.CODE, "STUDENT\n")))),
                odd(
                        "parameter that breaks out",
                        "no-code",
                        when(pattern(
                                FactType.SCORE,
                                new Constraint.Comparison(
                                        Field.RATING, Relation.LESS, new Operand.Parameter(BREAK_OUT))))),
                odd(
                        "variable that breaks out",
                        "not-allowed",
                        when(pattern(
                                FactType.SCORE,
                                new Constraint.Comparison(
                                        Field.RATING, Relation.LESS, new Operand.Variable(BREAK_OUT))))),
                odd(
                        "name that breaks out for a field",
                        "not-allowed",
                        when(new Pattern(FactType.FLAG, good, Map.of(BREAK_OUT, Field.CODE), CELL))),
                odd(
                        "name for a field of another fact",
                        "unknown-field",
                        when(new Pattern(FactType.FLAG, good, Map.of("$a", Field.GAP), CELL))),
                odd(
                        "field of another fact",
                        "unknown-field",
                        when(pattern(FactType.FLAG, equal(Field.CONSTRUCT, "courage")))),
                odd(
                        "day before all days",
                        "no-date",
                        when(pattern(
                                FactType.SCORE,
                                new Constraint.Comparison(
                                        Field.MEASURED_ON, Relation.LESS, new Operand.Day(LocalDate.MIN))))),
                odd(
                        "count without an order",
                        "not-allowed",
                        when(new Condition.Count(FLAG, Relation.EQUAL, new Operand.Whole(1), CELL))),
                odd(
                        "count of a code",
                        "not-allowed",
                        when(new Condition.Count(FLAG, Relation.LESS, new Operand.Code(BREAK_OUT), CELL))),
                odd(
                        "count to a strange parameter",
                        "no-code",
                        when(new Condition.Count(FLAG, Relation.LESS, new Operand.Parameter(BREAK_OUT), CELL))),
                odd("denial of a denial without end", "too-many-conditions", when(denied(5_000))),
                odd("comparisons without end in depth", "too-deep", when(pattern(FactType.FLAG, nested(5_000)))),
                odd(
                        "comparisons without end in length",
                        "too-many-conditions",
                        when(pattern(FactType.FLAG, new Constraint.All(Collections.nCopies(100_000, good))))),
                odd(
                        "conditions without end",
                        "too-many-conditions",
                        rule(Collections.nCopies(100_000, FLAG), List.of(FOR))),
                odd(
                        "alternatives without end",
                        "too-many-branches",
                        rule(Collections.nCopies(7, new Condition.AnyOf(List.of(FLAG, FLAG), CELL)), List.of(FOR))));
    }

    private static Condition denied(int times) {
        Condition condition = FLAG;
        for (int i = 0; i < times; i++) {
            condition = new Condition.Not(condition, CELL);
        }
        return condition;
    }

    private static Constraint nested(int times) {
        Constraint constraint = equal(Field.CODE, "STUDENT");
        for (int i = 0; i < times; i++) {
            constraint = new Constraint.All(List.of(constraint));
        }
        return constraint;
    }

    static Stream<Arguments> conclusions() {
        return Stream.of(
                odd("no conclusion", "no-conclusion", rule(List.of(FLAG), List.of())),
                odd(
                        "conclusions without end",
                        "too-many-conclusions",
                        rule(List.of(FLAG), Collections.nCopies(100_000, FOR))),
                odd("intervention that breaks out", "no-code", then(argue(named(BREAK_OUT), "goal", "Omdat."))),
                odd(
                        "variable that breaks out",
                        "no-code",
                        then(argue(new Conclusion.Subject.Bound(BREAK_OUT), "goal", "Omdat."))),
                odd("ground that breaks out", "no-code", then(argue(named("TRAIN"), BREAK_OUT, "Omdat."))),
                odd(
                        "variant that breaks out",
                        "no-code",
                        then(new Conclusion.ArgueFor(
                                named("TRAIN"),
                                Optional.of(BREAK_OUT),
                                Strength.WEAK,
                                "goal",
                                Text.same("Omdat."),
                                LAST))),
                odd(
                        "group that breaks out",
                        "no-code",
                        then(new Conclusion.Alongside(named("TRAIN"), BREAK_OUT, "goal", Text.same("Omdat."), LAST))),
                odd(
                        "question that breaks out",
                        "no-code",
                        then(new Conclusion.Ask(named(BREAK_OUT), Text.same("Omdat."), LAST))),
                odd(
                        "appraisal that breaks out",
                        "no-code",
                        then(new Conclusion.Derive(BREAK_OUT, BREAK_OUT, Text.same("Omdat."), LAST))),
                odd("empty explanation", "because-length", then(argue(named("TRAIN"), "goal", "\n"))),
                odd("endless explanation", "because-length", then(argue(named("TRAIN"), "goal", "x".repeat(100_000)))),
                odd("hidden character", "hidden-character", then(argue(named("TRAIN"), "goal", "Om\u0000dat."))),
                odd("line in an explanation", "hidden-character", then(argue(named("TRAIN"), "goal", "Om\ndat."))),
                odd("citizen service number", "because-content", then(argue(named("TRAIN"), "goal", "Zie 111222333."))),
                odd(
                        "citizen service number in English only",
                        "because-content",
                        then(new Conclusion.Abstain(new Text("Omdat.", "See 111222333."), LAST))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"names", "conditions", "conclusions"})
    void an_odd_rule_is_refused_with_its_place(String what, String code, Rule odd) {
        List<Problem> problems = Draft.of(GOOD_RULE).tables(odd).problems();
        assertThat(problems).filteredOn(Problem::isError).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.origin().file()).isEqualTo(ROW.file());
            assertThat(problem.line()).isEqualTo(ROW.line());
        });
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.what().nl() + problem.help().nl()).hasSizeLessThan(700);
            assertThat(problem.what().nl()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}]|111222333");
        });
    }

    @Test
    void a_good_rule_of_a_table_is_a_rule_like_any_other() {
        RuleSet ruleSet = Draft.of(GOOD_RULE).tables(when(FLAG)).ruleSet();
        assertThat(ruleSet.rules()).containsKeys("good", "row-4");
    }

    @Test
    void whose_a_rule_is_follows_from_where_it_stands() {
        Rule bold =
                new Rule("row-4", Text.same("Titel"), List.of("T1"), List.of(FLAG), List.of(FOR), Layer.FRAMEWORK, ROW);
        RuleSet ruleSet = Draft.of(GOOD_RULE).tables(bold).ruleSet();
        assertThat(ruleSet.rules().get("row-4").layer()).isEqualTo(Layer.MUNICIPALITY);
    }

    @Test
    void nothing_strange_is_printed_for_a_compiler_even_when_it_was_not_checked() {
        RuleSet good = Draft.of(GOOD_RULE).ruleSet();
        Stream.of(called(BREAK_OUT), when(pattern(FactType.FLAG, equal(Field.CODE, BREAK_OUT))))
                .forEach(odd -> {
                    Map<String, Rule> rules = new LinkedHashMap<>(good.rules());
                    rules.put(odd.id(), odd);
                    RuleSet unchecked = good.withRules(rules);
                    assertThatThrownBy(() -> CanonicalDrl.of(unchecked)).isInstanceOf(IllegalStateException.class);
                });
    }

    @Test
    void limits_are_those_in_force() {
        Limits narrow = Limits.standard()
                .with(Limit.RULES, 1)
                .with(Limit.CHARACTERS_PER_BECAUSE, 5)
                .with(Limit.CONDITIONS_PER_RULE, 1);
        Draft draft = Draft.of(GOOD_RULE).limits(narrow);
        assertThat(draft.errors()).containsExactly("because-length");
        assertThat(draft.problems())
                .anySatisfy(problem -> assertThat(problem.what().nl())
                        .isEqualTo("De uitleg bij deze conclusie is leeg of langer dan 5 tekens."));
        assertThat(draft.tables(when(FLAG)).errors()).contains("too-many-rules");
        assertThat(Draft.of(GOOD_RULE)
                        .limits(Limits.standard().with(Limit.CHARACTERS_PER_FILE, 10))
                        .errors())
                .containsExactly("too-large");
        assertThat(Draft.of(GOOD_RULE)
                        .limits(Limits.standard().with(Limit.FILES, 1))
                        .framework("more.drl", GOOD_RULE.replace("good", "more"))
                        .errors())
                .containsExactly("too-many-files");
        assertThatThrownBy(() -> Limits.standard().with(Limit.RULES, Limit.RULES.most() + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.standard().with(Limit.RULES, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
