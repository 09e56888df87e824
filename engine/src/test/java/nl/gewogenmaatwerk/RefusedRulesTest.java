package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the rule language does not have is refused, with the file and the line, and never by an exception. In the tables {@code »} stands
 * for the place that the problem must name, and is not part of the rule; without it the whole file is meant.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusedRulesTest {

    private static final String FILE = "municipalities/town/rules/rules.drl";
    private static final String WHEN = "Flag(code == 'STUDENT')";
    private static final String THEN = "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');";
    private static final String GOOD = rule("good", WHEN, THEN);

    private static Arguments refused(String what, String code, String text) {
        return Arguments.of(what, code, text);
    }

    private static Arguments when(String what, String code, String condition) {
        return refused(what, code, rule("the-rule", condition, THEN));
    }

    private static Arguments then(String what, String code, String conclusion) {
        return refused(what, code, rule("the-rule", WHEN, conclusion));
    }

    /** Another form of the whole rule; single quotes stand for double ones. */
    private static String whole(String text) {
        return text.replace('\'', '"');
    }

    private static String times(int count, String text, String between) {
        return IntStream.range(0, count).mapToObj(i -> text).collect(Collectors.joining(between));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files", "headers", "conditions", "conclusions", "characters", "sizes"})
    void it_is_refused_at_its_place(String what, String code, String marked) {
        List<Problem> problems = Draft.of(marked.replace("»", "")).problems();
        int place = marked.indexOf('»');
        int line = place < 0
                ? 0
                : (int) marked.substring(0, place)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
        assertThat(problems)
                .filteredOn(Problem::isError)
                .as(what)
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.code())
                .isNotEmpty()
                .first()
                .isEqualTo(FILE + ":" + line + " " + code);
    }

    @Test
    void what_a_rule_that_cannot_be_read_would_have_said_is_not_called_missing() {
        String broken = rule("the-rule", "Persoon(leeftijd > 3)", THEN);
        Draft draft = Draft.of(broken).principles(Town.principle("klant", Map.of("goal", 3)));

        assertThat(draft.problems()).extracting(Problem::code).containsOnly("unknown-fact");
        assertThat(Draft.of(GOOD).problems()).extracting(Problem::code).contains("never-argued");
    }

    static Stream<Arguments> files() {
        return Stream.of(
                refused("nothing", "empty-file", ""),
                refused("blanks and a comment", "empty-file", "\n   // nog niets\n"),
                refused("plain text", "syntax", "»dit is geen regel\n"),
                refused("package", "not-allowed", "»package nl.stad\n" + GOOD),
                refused("import", "not-allowed", GOOD + "»import java.util.List\n"),
                refused("import function", "not-allowed", "»import function java.lang.System.exit\n" + GOOD),
                refused("import accumulate", "not-allowed", "»import accumulate java.util.ArrayList all\n" + GOOD),
                refused("global", "not-allowed", "\n»global java.util.List list\n" + GOOD),
                refused("function", "not-allowed", "»function int f() { return 1; }\n" + GOOD),
                refused("declared type", "not-allowed", "»declare Person name : String end\n" + GOOD),
                refused("declared enum", "not-allowed", "»declare enum Colour RED, BLUE; end\n" + GOOD),
                refused(
                        "declared entry point",
                        "not-allowed",
                        "»declare entry-point 'elsewhere' end\n".replace('\'', '"') + GOOD),
                refused(
                        "declared window",
                        "not-allowed",
                        "»declare window Week Score() over window:length(3) end\n" + GOOD),
                refused("attribute of the file", "not-allowed", "»dialect \"mvel\"\n" + GOOD),
                refused("unit", "syntax", "»unit Some;\n" + GOOD),
                refused("query", "not-allowed", GOOD + whole("»query 'q' Flag(code == 'STUDENT') end\n")),
                refused("rule that does not end", "syntax", GOOD.replace("end", "") + "»"),
                refused("bracket that does not close", "syntax", GOOD.replace("\")\nthen", "\"\n»then")));
    }

    private static Arguments attribute(String text) {
        return refused(
                text,
                "not-allowed",
                whole("»rule 'the-rule' @title('Titel') @source('T1')\n" + text + "\nwhen\n " + WHEN + "\nthen\n "
                        + THEN + "\nend\n"));
    }

    private static Arguments named(String what, String code, String header) {
        return refused(what, code, whole("\n" + header + "\nwhen\n " + WHEN + "\nthen\n " + THEN + "\nend\n"));
    }

    static Stream<Arguments> headers() {
        Stream<Arguments> attributes = Stream.of(
                        "salience 10",
                        "salience (1 + 1)",
                        "no-loop true",
                        "no-loop",
                        "lock-on-active true",
                        "agenda-group 'first'",
                        "activation-group 'one'",
                        "ruleflow-group 'flow'",
                        "auto-focus true",
                        "duration 10",
                        "timer (int: 1s)",
                        "calendars 'week'",
                        "enabled false",
                        "date-effective '01-Jan-2026'",
                        "date-expires '01-Jan-2026'",
                        "dialect 'java'")
                .map(RefusedRulesTest::attribute);
        String told = " @title('Titel') @source('T1')";
        return Stream.concat(
                attributes,
                Stream.of(
                        named("extends", "not-allowed", "»rule 'the-rule' extends 'good'" + told),
                        named("no title", "rule-title", "»rule 'the-rule' @source('T1')"),
                        named(
                                "two titles",
                                "rule-title",
                                "»rule 'the-rule' @title('Een') @title('Twee') @source('T1')"),
                        named("empty title", "rule-title", "»rule 'the-rule' @title(' ') @source('T1')"),
                        named(
                                "title too long",
                                "rule-title",
                                "»rule 'the-rule' @title('" + "x".repeat(121) + "') @source('T1')"),
                        named("title that is no text", "rule-title", "»rule 'the-rule' @title(Titel) @source('T1')"),
                        named("no source", "rule-source", "»rule 'the-rule' @title('Titel')"),
                        named("strange source", "rule-source", "»rule 'the-rule' @title('Titel') @source('T 1')"),
                        named(
                                "another annotation",
                                "not-allowed",
                                "rule 'the-rule'" + told + "\n »@Propagation(IMMEDIATE)"),
                        named("annotation that the engine obeys", "not-allowed", "rule 'the-rule'" + told + " »@Eager"),
                        named(
                                "setting that is a call",
                                "not-allowed",
                                "rule 'the-rule'" + told + "\n »enabled (System.exit(1) == null)"),
                        named("capitals in the name", "rule-id", "»rule 'The-Rule'" + told),
                        named("blank in the name", "rule-id", "»rule 'the rule'" + told),
                        named("digit first", "rule-id", "»rule '1-rule'" + told),
                        named("long name", "rule-id", "»rule '" + "x".repeat(65) + "'" + told),
                        named("Cyrillic letter in the name", "rule-id", "»rule 'thе-rule'" + told),
                        named("wide letter in the name", "rule-id", "»rule 'ｔhe-rule'" + told),
                        named("accent in the name", "rule-id", "»rule 'régel'" + told),
                        refused(
                                "no condition",
                                "no-condition",
                                whole("»rule 'the-rule'" + told + "\nwhen\nthen\n " + THEN + "\nend\n")),
                        refused(
                                "named consequence",
                                "not-allowed",
                                whole("rule 'the-rule'" + told + "\nwhen\n " + WHEN + "\n do»[more]\nthen\n " + THEN
                                        + "\nthen[more]\n " + THEN + "\nend\n"))));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                when("eval", "not-allowed", "»eval(true)"),
                when("eval beside a fact", "not-allowed", WHEN + "\n    »eval(System.currentTimeMillis() > 0)"),
                when("from", "not-allowed", "»Score() from scores"),
                when("collect", "not-allowed", "»Score() from collect(Score())"),
                when("list of collected facts", "not-allowed", "»ArrayList(size > 1) from collect(Score())"),
                when("entry point", "not-allowed", "»Score() from entry-point 'elsewhere'"),
                when("window", "not-allowed", "»Score() over window:length(3)"),
                when("forall", "not-allowed", "»forall(Score(value > 2))"),
                when("unknown fact", "unknown-fact", "»Person()"),
                when("Java class", "unknown-fact", "»java.lang.Runtime()"),
                when("any object", "unknown-fact", "»Object()"),
                when("fact in small letters", "unknown-fact", "»score(value > 1)"),
                when("unknown field", "unknown-field", "Score(»rating > 1)"),
                when("class of a fact", "unknown-field", "Score(»class == 'x')"),
                when("positional", "not-allowed", "»Flag('STUDENT';)"),
                when("field without a value", "not-allowed", "Goal(»ownedByClient)"),
                when("named fact", "not-allowed", "»$s : Score(value > 2)"),
                when("unified fact", "not-allowed", "»$s := Score(value > 2)"),
                when("unification", "not-allowed", "Score(»$v := value)"),
                when("call of a query", "not-allowed", "»?Flag('STUDENT';)"),
                when("annotated fact", "not-allowed", "»Score(value > 2) @watch(value)"),
                when("method of a field", "not-allowed", "Score(»construct.length() > 2)"),
                when("method as a value", "not-allowed", "Score(value > »Math.max(1, 2))"),
                when("static method alone", "not-allowed", "Score(»System.exit(1))"),
                when("nested field", "unknown-field", "Score(»this.value > 2)"),
                when("this", "unknown-field", "Score(»this != null)"),
                when("arithmetic on the right", "not-allowed", "Score(»value > 1 + 1)"),
                when("arithmetic on the left", "unknown-field", "Score(»value + 1 > 2)"),
                when("arithmetic with a name", "not-allowed", "Score($v : value)\n    Score(»value > $v + 1)"),
                when("matches", "not-allowed", "Score(»construct matches 'c.*')"),
                when("not matches", "not-allowed", "Score(»construct not matches 'c.*')"),
                when("contains", "not-allowed", "Score(»construct contains 'c')"),
                when("memberOf", "not-allowed", "Score($c : construct)\n    Score(»construct memberOf $c)"),
                when("soundslike", "not-allowed", "Score(»construct soundslike 'kouridge')"),
                when("str", "not-allowed", "Score(»construct str[startsWith] 'c')"),
                when("after", "not-allowed", "Score(»measuredOn after \"2026-01-01\")"),
                when("operator of one's own", "syntax", "Score(»construct resembles 'c')"),
                when("denial in a fact", "not-allowed", "Score(»!(value == 2))"),
                when("denial of all in a fact", "not-allowed", "Score(»!(value == 2 && value == 3))"),
                when("null", "not-allowed", "Goal(»type == null)"),
                when("exclusive or", "not-allowed", "Score(»value == 2 ^ value == 3)"),
                when("conditional value", "not-allowed", "Score(»value == (true ? 1 : 2))"),
                when("fraction", "not-allowed", "Score(»value > 2.5)"),
                when("octal", "not-allowed", "Score(»value > 0x3)"),
                when("number beyond reading", "not-allowed", "Score(»value < 99999999999)"),
                when("list as a value", "not-allowed", "Score(»value == [1, 2])"),
                when("empty list", "syntax", "Score(»construct in ())"),
                when("name in small letters", "not-allowed", "Score(»value <= low)"),
                when("text that is no code", "no-code", "Score(»construct == 'een zin')"),
                when("date that does not exist", "no-date", "Score(»measuredOn > \"2026-02-30\")"),
                when("names a field twice", "duplicate-variable", "Score(»$a : construct, $a : value)"),
                when("strange name", "not-allowed", "Score(»v : value)"),
                when("inline count", "not-allowed", "»Number(intValue > 1) from accumulate(Score(); count())"),
                when(
                        "accumulate with code",
                        "not-allowed",
                        "»Number() from accumulate(Score(), init(int n = 0;) action(n++;) result(n))"),
                when("sum", "not-allowed", "»accumulate(Score($v : value); $n : sum($v); $n > 2)"),
                when("average", "not-allowed", "»accumulate(Score($v : value); $n : average($v); $n > 2)"),
                when("two counts", "not-allowed", "»accumulate(Score(); $n : count(), $m : count(); $n > 2)"),
                when("count that is not compared", "not-allowed", "»accumulate(Score(); $n : count())"),
                when("count that is equal", "not-allowed", "»accumulate(Score(); $n : count(); $n == 2)"),
                when(
                        "count compared to a name",
                        "not-allowed",
                        "»accumulate(Score($v : value); $n : count(); $n > $v)"),
                when("count compared twice", "not-allowed", "»accumulate(Score(); $n : count(); $n > 1, $n < 3)"),
                when(
                        "count of a calculation",
                        "not-allowed",
                        "»accumulate(Score($v : value); $n : count($v + 1); $n > 1)"),
                when("count of two facts", "not-allowed", "»accumulate(Score() and Barrier(); $n : count(); $n > 1)"),
                when("groupby", "not-allowed", "»groupby(Score($c : construct); $c; $n : count(); $n > 1)"),
                when("if", "not-allowed", "Score(value > 2)\n    »if (value > 3) do[more]"),
                when("cast", "unknown-field", "Score(»value#Integer > 2)"),
                when("safe navigation", "unknown-field", "Goal(»type!.length > 2)"),
                when("values with or", "not-allowed", "Score(»value == (2 || 4))"),
                when("call beside a comparison", "not-allowed", "Score(»value > 2 || System.exit(1))"),
                when("path", "not-allowed", "/scores»[value > 2]"),
                when("comparison without a value", "syntax", "Score(»value > )"));
    }

    static Stream<Arguments> conclusions() {
        return Stream.of(
                refused("no conclusion", "no-conclusion", "»" + GOOD.replace(THEN.replace('\'', '"'), "// niets")),
                then("word that is no verb", "unknown-verb", "»recommend('TRAIN');"),
                then("verb in capitals", "unknown-verb", "»ArgueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"),
                then("new object", "unknown-verb", THEN + "\n    »new java.io.File('x');"),
                then("assignment", "unknown-verb", "»int x = 1;\n    " + THEN),
                then("assignment to a name", "unknown-verb", THEN + "\n    »x = 1;"),
                then("loop", "unknown-verb", "»while (true) { }"),
                then("for", "unknown-verb", "»for (int i = 0; i < 2; i++) { " + THEN + " }"),
                then("if", "unknown-verb", "»if (true) " + THEN),
                then("block", "unknown-verb", "»{ " + THEN + " }"),
                then("return", "unknown-verb", "»return;"),
                then("throw", "unknown-verb", "»throw new RuntimeException();"),
                then("try", "unknown-verb", "»try { " + THEN + " } finally { }"),
                then("class", "unknown-verb", "»class X { }"),
                then("switch", "unknown-verb", "»switch (1) { default: " + THEN + " }"),
                then("empty command", "unknown-verb", THEN + "\n    »;"),
                then("label", "unknown-verb", "»here: " + THEN),
                then("static call", "unknown-verb", "»System.exit(1);"),
                then("halt", "unknown-verb", "»drools.halt();"),
                then("context", "unknown-verb", "»kcontext.getKieRuntime();"),
                then("insert", "unknown-verb", "»insert(new Object());"),
                then("modify", "syntax", "»modify($s) { setValue(1) }"),
                then("verb of something", "unknown-verb", "»this.argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"),
                then("verb with a type", "syntax", "»<String>argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');"),
                then("verb on a verb", "unknown-verb", "»argueFor('TRAIN', PLAIN, 'goal', 'Omdat.').close();"),
                then("lambda", "not-allowed", "abstain(»() -> 'Omdat.');"),
                then("nested call", "verb-arguments", "abstain(»String.valueOf(1));"),
                then("call as a code", "verb-arguments", "argueFor(»code(), PLAIN, 'goal', 'Omdat.');"),
                then("concatenation", "verb-arguments", "abstain(»'Om' + 'dat.');"),
                then("concatenation with a name", "verb-arguments", "abstain(»'Omdat ' + $v);"),
                then("brackets", "verb-arguments", "abstain(»('Omdat.'));"),
                then("cast", "not-allowed", "abstain(»(String) 'Omdat.');"),
                then("text block", "verb-arguments", "abstain(»'''\n    Omdat.\n    ''');"),
                refused(
                        "character",
                        "verb-arguments",
                        rule("the-rule", WHEN, "abstain(»#x#);").replace('#', '\'')),
                then("null", "verb-arguments", "abstain(»null);"),
                then("number", "verb-arguments", "argueFor('TRAIN', PLAIN, »1, 'Omdat.');"),
                then("name for a ground", "verb-arguments", "argueFor('TRAIN', PLAIN, »$g, 'Omdat.');"),
                then("too few", "verb-arguments", "»argueFor('TRAIN', PLAIN, 'Omdat.');"),
                then("too many", "verb-arguments", "»abstain('Omdat.', 'Omdat.');"),
                then("nothing in brackets", "verb-arguments", "»abstain();"),
                then("exception to ruling out", "verb-arguments", "»ruleOut('WORK', SOMETIMES, 'duty', 'Omdat.');"),
                then("unknown strength", "strength", "argueFor('TRAIN', »HUGE, 'goal', 'Omdat.');"),
                then("strength in quotes", "strength", "argueFor('TRAIN', »'STRONG', 'goal', 'Omdat.');"),
                then("strength of a class", "strength", "argueFor('TRAIN', »Strength.STRONG, 'goal', 'Omdat.');"),
                then("code that is none", "no-code", "argueFor(»'TR AIN', PLAIN, 'goal', 'Omdat.');"),
                then("look-alike in a code", "no-code", "argueFor(»'ТRAIN', PLAIN, 'goal', 'Omdat.');"),
                then("empty explanation", "because-length", "abstain(»' ');"),
                then("explanation too long", "because-length", "abstain(»'" + "x".repeat(301) + "');"),
                then("citizen service number", "because-content", "abstain(»'Zie 111222333.');"),
                then("spaced citizen service number", "because-content", "abstain(»'Zie 1112.22.333.');"),
                then("line in a text", "escape", "abstain(»'Om\\ndat.');"),
                then("letter in code", "escape", "abstain(»'Om\\u0064at.');"),
                then("letter in code outside a text", "unknown-verb", "»\\u0061bstain('Omdat.');"),
                then("quote in code", "escape", "abstain(»'Omdat\\u0022); System.exit(1);//');"),
                then("octal letter", "escape", "abstain(»'Om\\144at.');"),
                then("missing semicolon", "syntax", "»" + THEN.replace(";", "")),
                then("closing bracket too many", "syntax", "»" + THEN + " }"),
                then("second method", "syntax", "»" + THEN + " } void more() { " + THEN),
                then("more than forty conclusions", "too-many-conclusions", times(40, THEN, "\n") + "\n»" + THEN));
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                then("right-to-left override", "hidden-character", "abstain('Om»\u202Edat.');"),
                then("isolate", "hidden-character", "abstain('Om»\u2066dat.');"),
                then("zero-width space", "hidden-character", "abstain('Om»\u200Bdat.');"),
                then("zero-width joiner", "hidden-character", "abstain('Om»\u200Ddat.');"),
                then("soft hyphen", "hidden-character", "abstain('Om»\u00ADdat.');"),
                then("null character", "hidden-character", "abstain('Om»\u0000dat.');"),
                then("escape character", "hidden-character", "abstain('Om»\u001Bdat.');"),
                then("line separator", "hidden-character", "abstain('Om»\u2028dat.');"),
                then("letter of somebody's own", "hidden-character", "abstain('Om»\uE000dat.');"),
                then("tag", "hidden-character", "abstain('Om»\uDB40\uDC41dat.');"),
                refused("byte order mark", "hidden-character", "»\uFEFF" + GOOD),
                refused("in a comment", "hidden-character", "// een »\u202Eopmerking\n" + GOOD),
                when("look-alike in a fact", "unknown-fact", "»Sсore(value > 1)"),
                when("look-alike in a field", "unknown-field", "Score(»vаlue > 1)"),
                when("look-alike in a code", "no-code", "Score(»construct == 'cоurage')"),
                then("look-alike in a verb", "unknown-verb", "»аbstain('Omdat.');"));
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                refused("file", "too-large", GOOD + "// " + "x".repeat(256 * 1024)),
                refused("rule", "too-large", rule("the-rule", "»" + times(5_010, "score", " "), THEN)),
                when("facts in facts", "not-allowed", "»" + "Score(".repeat(39) + ")".repeat(39)),
                when("lists in lists", "not-allowed", "Goal(»" + "type in (".repeat(38) + ")".repeat(39)),
                when("casts", "not-allowed", "Score(value == »" + "(A)".repeat(300) + "1)"),
                when("calls with accents", "not-allowed", "Score(value == »" + "\u00e9(".repeat(38) + ")".repeat(39)),
                when("eval of denials", "not-allowed", "»eval " + "not(".repeat(39) + "x" + ")".repeat(39)),
                when("depth", "too-deep", "»" + "(".repeat(41) + WHEN + ")".repeat(41)),
                then("depth of a conclusion", "too-deep", "abstain(»" + "(".repeat(50) + "'x'" + ")".repeat(50) + ");"),
                then("depth without brackets", "too-deep", "abstain(»" + "!".repeat(4_500) + "x);"),
                refused(
                        "alternatives",
                        "too-many-branches",
                        "»"
                                + rule(
                                        "the-rule",
                                        times(
                                                7,
                                                "(Flag(code == 'STUDENT') or Score(construct == 'skill', value > 3))",
                                                "\n"),
                                        THEN)),
                when("conditions", "too-many-conditions", times(24, WHEN, "\n    ") + "\n    »" + WHEN),
                when("comparisons", "too-many-conditions", "»Score(" + times(101, "value > 1", ", ") + ")"),
                refused(
                        "facts that do not join",
                        "too-many-unjoined",
                        "»" + rule("the-rule", times(4, "Score(value > 1)", " "), THEN)),
                when(
                        "joins",
                        "too-many-joins",
                        "Score("
                                + IntStream.range(0, 9)
                                        .mapToObj(i -> "$v" + i + " : value")
                                        .collect(Collectors.joining(", "))
                                + ")\n    »Score("
                                + IntStream.range(0, 9)
                                        .mapToObj(i -> "value >= $v" + i)
                                        .collect(Collectors.joining(", "))
                                + ")"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lookAlikes")
    void what_only_looks_like_it_is_accepted(String what, String text) {
        assertThat(Draft.of(text).problems())
                .as(what)
                .filteredOn(Problem::isError)
                .isEmpty();
    }

    private static Arguments because(String words) {
        return Arguments.of(words, rule("the-rule", WHEN, "abstain('" + words + "');"));
    }

    static Stream<Arguments> lookAlikes() {
        return Stream.of(
                because("Wie System.exit(1) schrijft, bedoelt iets anders."),
                because("import java.util.List; package x; global y;"),
                because("when dit then dat end"),
                because("rule x when eval(true) then end"),
                because("Dit is // geen opmerking en /* ook dit niet */."),
                because("Zij zei: \\'ja\\'."),
                because("Een schuine streep: \\\\ en nog een \\\\."),
                because("Eén idee, naïef en gewoon: café, €5, ’s middags — of later…"),
                because("salience 10 { } ( ) [ ] ; » \u00A0"),
                because("x".repeat(300)),
                because("Bel 030 123 4567, of kijk op 1 januari 2026."),
                because("from collect accumulate modify insert drools.halt()"),
                Arguments.of(
                        "words in a title", GOOD.replace("Regel good", "Als when then end import salience 10 komt")),
                Arguments.of("escaped quotes in a title", GOOD.replace("Regel good", "Een \\\"goede\\\" regel")),
                Arguments.of("code in a comment", "// import java.util.List; rule \"x\" when then end\n" + GOOD),
                Arguments.of("longest name", rule("x".repeat(64), WHEN, THEN)),
                Arguments.of("name that is a word of the language", rule("rule-when-then-end", WHEN, THEN)),
                Arguments.of(
                        "tabs and Windows lines", GOOD.replace("    ", "\t").replace("\n", "\r\n")),
                Arguments.of(
                        "comment in the conclusions", rule("the-rule", WHEN, THEN + " // end van 'dit'\n    " + THEN)),
                Arguments.of("depth that is allowed", rule("the-rule", "(".repeat(20) + WHEN + ")".repeat(20), THEN)),
                Arguments.of(
                        "a list of two in single quotes", GOOD.replace("== \"STUDENT\"", "in ('STUDENT', 'EXEMPT')")));
    }
}
