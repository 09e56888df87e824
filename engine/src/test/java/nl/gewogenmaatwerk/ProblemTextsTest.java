package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.EditedSource;
import nl.gewogenmaatwerk.fixture.Golden;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.internal.drools.SpreadRules;
import nl.gewogenmaatwerk.internal.evaluate.RuleBase;
import nl.gewogenmaatwerk.internal.reference.Effort;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Limit;
import nl.gewogenmaatwerk.rule.Limits;
import nl.gewogenmaatwerk.rule.Principle;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.BarrierDomain;
import nl.gewogenmaatwerk.vocabulary.Construct;
import nl.gewogenmaatwerk.vocabulary.Evidence;
import nl.gewogenmaatwerk.vocabulary.Flag;
import nl.gewogenmaatwerk.vocabulary.GoalField;
import nl.gewogenmaatwerk.vocabulary.Ground;
import nl.gewogenmaatwerk.vocabulary.Intervention;
import nl.gewogenmaatwerk.vocabulary.LifeDomainInstrument;
import nl.gewogenmaatwerk.vocabulary.Parameter;
import nl.gewogenmaatwerk.vocabulary.Part;
import nl.gewogenmaatwerk.vocabulary.ScoreSource;
import nl.gewogenmaatwerk.vocabulary.Severity;
import nl.gewogenmaatwerk.vocabulary.SituationItem;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What authors read when something is wrong: every kind of problem, word for word, in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTextsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final List<String> GOLDENS = List.of(
            "problems-reading.txt",
            "problems-rules.txt",
            "problems-vocabulary.txt",
            "problems-rule-set.txt",
            "problems-engine.txt",
            "problems-reload.txt",
            "problems-sentences.txt");

    private static final String WHEN = "Flag(code == 'STUDENT')";
    private static final String THEN = "argueFor('TRAIN', PLAIN, 'goal', 'Omdat.');";
    private static final String GOOD = rule("good", WHEN, THEN);

    /** What every draft of the town says that has few rules; it has cases of its own. */
    private static final Set<String> USUAL =
            Set.of("never-argued", "ground-not-weighed", "principle-without-consequence", "silenced-ground");

    /** Cases with what the check says about each. */
    private static final class Cases {
        private final StringBuilder text = new StringBuilder();

        void add(String what, Draft draft) {
            add(what, draft, problem -> !USUAL.contains(problem.code()));
        }

        void add(String what, Draft draft, Predicate<Problem> shown) {
            add(what, draft.problems().stream().filter(shown).toList());
        }

        void add(String what, List<Problem> problems) {
            assertThat(problems).as(what).isNotEmpty();
            text.append("## ").append(what).append("\n\n");
            problems.forEach(this::render);
        }

        private void render(Problem problem) {
            text.append(problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.code() + " "
                    + problem.severity() + "\n    nl " + problem.what().nl() + "\n       "
                    + problem.help().nl()
                    + "\n    en " + problem.what().en() + "\n       "
                    + problem.help().en() + "\n\n");
        }

        void file(String what, String content) {
            add(what, Draft.of(content.replace('\'', '"')));
        }

        void sentences(String what, String when, String then) {
            add(what, Draft.inSentences(sentenceRule(when, then)));
        }

        private static String sentenceRule(String when, String then) {
            return "regel \"de-regel\"\n  titel \"Titel\"\n  bron T1\nals\n" + when + "\ndan\n" + then + "\neinde\n";
        }

        void list(String what, String... lines) {
            add(
                    what,
                    Draft.inSentences(
                                    sentenceRule("  voor de klant geldt STUDENT", "  weeg nog niet af, omdat: Omdat."))
                            .sentences("eigen.dsl", lines));
        }

        void when(String what, String condition) {
            add(what, Draft.of(rule("the-rule", condition, THEN)));
        }

        void then(String what, String conclusion) {
            add(what, Draft.of(rule("the-rule", WHEN, conclusion)));
        }

        void vocabulary(String what, UnaryOperator<Vocabulary> change) {
            add(what, Draft.of(GOOD).vocabulary(change));
        }
    }

    /** How deep a rule can be read depends on the stack and on what is compiled: here it is never enough. */
    private static void onLittleStack(Runnable reading) {
        Thread thread = new Thread(null, reading, "little-stack", 160 * 1024);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void of_reading_rule_files() {
        Cases cases = new Cases();
        cases.file("empty file", "");
        cases.file("file too large", "// " + "x".repeat(300_000));
        cases.file("rule without end", "rule 'x' " + "a ".repeat(5_100));
        cases.file("brackets too deep", "(".repeat(41));
        cases.file("hidden character", GOOD + "// \u202E");
        cases.file("rule not well formed", "rule 'x' when then");
        cases.file("rule not well formed, somewhere", "rule");
        cases.file("stray character", GOOD.replace("then", "then `"));
        cases.file("quote that is not closed", GOOD.replace("\"Omdat.\"", "\"Omdat."));
        cases.file("import", "import java.util.List\n" + GOOD);
        cases.file("query and function", "function int f() { return 1; }\nquery 'q' Flag() end\n");
        cases.file(
                "name of a rule", "rule 'The Rule' @title('T') @source('T1') when " + WHEN + " then " + THEN + " end");
        cases.file("salience", "rule 'r' @title('T') @source('T1') salience 3 when " + WHEN + " then " + THEN + " end");
        cases.file("extends", "rule 'r' extends 's' @title('T') @source('T1') when " + WHEN + " then " + THEN + " end");
        cases.file("no title", "rule 'r' @source('T1') when " + WHEN + " then " + THEN + " end");
        cases.file("no source", "rule 'r' @title('T') when " + WHEN + " then " + THEN + " end");
        cases.file("annotation", "rule 'r' @title('T') @source('T1') @Eager when " + WHEN + " then " + THEN + " end");
        cases.file("no condition", "rule 'r' @title('T') @source('T1') when then " + THEN + " end");
        onLittleStack(() ->
                cases.file("rule too deep to read", rule("r", WHEN, "abstain(" + "x->".repeat(1_600) + "x);")));
        cases.file("signs too deep", rule("r", WHEN, "abstain(" + "!".repeat(4_500) + "x);"));
        cases.when("form of condition", "eval(true)");
        cases.when("annotated condition", "Flag(code == 'STUDENT') @watch(code)");
        cases.when("from", "Flag() from flags");
        cases.when("positional", "Flag('STUDENT';)");
        cases.when("unknown type of fact", "Person()");
        cases.when("unknown field", "Score(rating > 1)");
        cases.when("no field", "Score(value + 1 > 1)");
        cases.when(
                "too many conditions",
                IntStream.range(0, 25).mapToObj(i -> WHEN).collect(Collectors.joining(" ")));
        cases.when(
                "too many comparisons",
                "Score(" + IntStream.range(0, 101).mapToObj(i -> "value > 1").collect(Collectors.joining(", ")) + ")");
        cases.when("counting in another way", "accumulate(Score($v : value); $n : sum($v); $n > 2)");
        cases.when("comparison not well formed", "Score(value in ())");
        cases.when("unknown comparison", "Score(construct matches 'c.*')");
        cases.when("unknown constraint", "Score(!(value == 2))");
        cases.when("name for a field", "Score(v : value)");
        cases.when("name given twice in a fact", "Score($a : construct, $a : value)");
        cases.when("value that is not fixed", "Score(value > 1 + 1)");
        cases.when("no code", "Score(construct == 'een zin')");
        cases.when("no date", "Score(measuredOn > '2026-02-30')");
        cases.file("no conclusion", rule("r", WHEN, ""));
        cases.then("too many conclusions", (THEN + "\n").repeat(41));
        cases.then("conclusion not well formed", "abstain('Omdat.')");
        cases.then("unknown verb", "System.exit(1);");
        cases.then("arguments of a verb", "abstain('Om' + 'dat.');");
        cases.then("strength", "argueFor('TRAIN', HUGE, 'goal', 'Omdat.');");
        cases.then("escape", "abstain('Om\\ndat.');");
        cases.then("code of a conclusion", "argueFor('TR AIN', PLAIN, 'goal', 'Omdat.');");
        cases.then("explanation too long", "abstain('" + "x".repeat(301) + "');");
        cases.then("citizen service number", "abstain('Zie 111222333.');");
        cases.then("two wrong conclusions", "recommend('TRAIN');\n    abstain();");
        Golden.assertSame(GOLDENS.get(0), cases.text.toString());
    }

    @Test
    void of_rules() {
        Cases cases = new Cases();
        cases.add("unknown source", Draft.of(GOOD.replace("T1", "T9")));
        cases.when("unknown construct, with a likely one", "Score(construct == 'courrage', value > 2)");
        cases.when("unknown construct", "Score(construct == 'happiness', value > 2)");
        cases.when("unknown appraisal", "Appraisal(factor == 'gate')");
        cases.when("unknown earlier intervention", "PastIntervention(code == 'WURK')");
        cases.when("unknown flag", "Flag(code == 'STUDENTS')");
        cases.when("unknown barrier", "Barrier(domain == 'dept')");
        cases.when("unknown level", "Situation(item == 'level', value == 'L4')");
        cases.when("unknown parameter", "Score(construct == 'courage', value <= LOWER)");
        cases.when("unknown parameter of a count", "accumulate(Barrier(); $n : count(); $n > MANYY)");
        cases.when("no order", "Situation(item == 'colour', value > 'RED')");
        cases.when("item needed", "Situation(value == true)");
        cases.when("items of different kinds", "Situation(item in ('months', 'wish'), value == true)");
        cases.when("number needed", "Score(construct == 'courage', value == 'L1')");
        cases.when("yes or no needed", "Goal(ownedByClient == 3)");
        cases.when("date needed", "Score(measuredOn > 3)");
        cases.when("code needed", "Goal(type == 3)");
        cases.when("fields that do not compare", "Goal($t : type) Score(construct == 'courage', value > $t)");
        cases.when("unknown name", "Score(construct == 'courage', value > $v)");
        cases.when("name given to two fields", "Score($a : construct) Barrier($a : domain)");
        cases.when("negation without a code", "not Score(value <= 2)");
        cases.when("negation of a situation without a code", "not Situation(item != 'wish')");
        cases.when("negation of a gap", "not ScoreGap(construct == 'courage')");
        cases.when("negation of a measurement", "not LifeDomain(domain == 'purse')");
        cases.when("negated count", "not (accumulate(Barrier(); $n : count(); $n > 1))");
        cases.when("never matches by range", "Score(construct == 'courage', value > 5)");
        cases.when("never matches by contradiction in a fact", "Score(construct == 'courage', value < 2, value > 3)");
        cases.when("never matches by two codes", "Score(construct == 'courage', construct == 'skill')");
        cases.when("never matches by contradiction of facts", "Goal(type == 'JOB') Goal(type == 'CARE')");
        cases.when("never matches by a parameter", "Score(construct == 'courage', value <= LOW, value >= 4)");
        cases.when("never matches by a count", "accumulate(Flag(code in ('STUDENT', 'EXEMPT')); $n : count(); $n > 2)");
        cases.when("never matches by what is not known", "Flag(code == 'STUDENT') Unknown(code == 'STUDENT')");
        cases.when("never matches by a denial", "Flag(code == 'STUDENT') not Flag(code in ('STUDENT', 'EXEMPT'))");
        cases.when("facts that do not join", "Score() Barrier() PastIntervention() KnownScore()");
        cases.add(
                "too many joins",
                Draft.of(rule(
                        "the-rule",
                        "Score("
                                + IntStream.range(0, 9)
                                        .mapToObj(i -> "value >= P" + i)
                                        .collect(Collectors.joining(", "))
                                + ")",
                        THEN)),
                problem -> problem.code().equals("too-many-joins"));
        cases.when("too many alternatives", alternatives(7));
        String wide =
                "Score(" + IntStream.range(0, 40).mapToObj(i -> "value > 1").collect(Collectors.joining(", ")) + ")";
        cases.when("too many comparisons in the alternatives", wide + " " + alternatives(5));
        cases.then("unknown intervention", "confirm('TRIAN', 'goal', 'Omdat.');");
        cases.then("unknown ground", "confirm('TRAIN', 'goals', 'Omdat.');");
        cases.then("unknown variant", "argueFor('TRAIN', 'SLOWER', PLAIN, 'goal', 'Omdat.');");
        cases.then("variant of what has none", "argueFor('WORK', 'SLOW', PLAIN, 'goal', 'Omdat.');");
        cases.then("unknown group", "alongside('HELP', 'stap', 'trust', 'Omdat.');");
        cases.then("unknown question", "ask('colours', 'Omdat.');");
        cases.then("intervention by an unknown name", "ruleOut($code, 'past', 'Omdat.');");
        cases.then("question by an unknown name", "ask($code, 'Omdat.');");
        cases.then("name of an appraisal", "derive('1.gate', 'CLOSED', 'Omdat.');");
        cases.then("e-mail address", "abstain('Mail j.jansen@example.org.');");
        cases.then("telephone number", "abstain('Bel 06 12 34 56 78.');");
        cases.then("bank account", "abstain('Stort op NL91 ABNA 0417 1643 00.');");
        cases.then("day of birth", "abstain('Wie geboren is op 3 mei 1985.');");
        cases.then("name of a person", "abstain('Bespreek dit met mevrouw Jansen.');");
        cases.then("address", "abstain('Ga naar Kerkstraat 12, 2611 AB Delft.');");
        cases.then("long sentence", "abstain('" + "een ".repeat(25) + "woord.');");
        cases.then("appraisal and more", "derive('gate', 'CLOSED', 'Omdat.');\n    " + THEN);
        Golden.assertSame(GOLDENS.get(1), cases.text.toString());
    }

    private static String alternatives(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> "(Flag(code == 'STUDENT') or Flag(code == 'EXEMPT'))")
                .collect(Collectors.joining(" "));
    }

    @Test
    void of_vocabularies() {
        Cases cases = new Cases();
        cases.vocabulary(
                "code that cannot be written",
                with(Town.construct("zelf vertrouwen", Part.WILLING, ScoreSource.CLIENT)));
        cases.vocabulary("parameter in small letters", with(Town.parameter("low", 2)));
        cases.vocabulary("code used twice", with(Town.construct("debt", Part.WILLING, ScoreSource.CLIENT)));
        cases.add(
                "code of the framework taken over",
                Draft.of(GOOD).additions(with(Town.ground("goal")).apply(Vocabulary.empty())));
        cases.vocabulary(
                "protected ground as a code",
                with(Town.item("age", new SituationItem.WholeNumber(0, 100, Text.same("")))));
        cases.vocabulary(
                "protected ground in a label",
                with(new Construct(
                        "roots",
                        new Text("herkomst", "roots"),
                        Part.CONTEXT,
                        false,
                        List.of(ScoreSource.CLIENT),
                        Text.same("?"),
                        Town.HERE)));
        cases.vocabulary(
                "bounds that leave no choice",
                with(Town.item("hours", new SituationItem.WholeNumber(5, 5, Text.same("")))));
        cases.vocabulary(
                "one code",
                with(Town.item("shape", new SituationItem.Codes(Map.of("ROUND", Text.same("rond")), false))));
        cases.vocabulary("parameter below zero", with(Town.parameter("DEEP", -1)));
        cases.vocabulary("barrier of an instrument", with(instrument("hose", true)));
        cases.vocabulary("severity missing", with(instrument("home", false)));
        cases.vocabulary(
                "works on something unknown",
                with(Town.intervention("WALK").worksOn("skils").build()));
        cases.vocabulary("works on nothing", with(Town.intervention("WALK").build()));
        cases.vocabulary(
                "source of an intervention", vocabulary -> with(unsourced()).apply(vocabulary));
        cases.vocabulary(
                "source of a parameter",
                with(new Parameter(
                        "HIGH",
                        Town.label("HIGH"),
                        List.of(new Parameter.Dated(LocalDate.of(2020, 1, 1), 4, "T8")),
                        Town.HERE)));
        cases.add(
                "what the engine needs is missing",
                Draft.of(GOOD).vocabulary(vocabulary -> Vocabulary.empty()),
                problem -> problem.code().equals("vocabulary-incomplete"));
        cases.add(
                "nothing to choose from",
                Draft.of(GOOD).vocabulary(vocabulary -> Vocabulary.empty()),
                problem -> problem.code().equals("unknown-source"));
        Golden.assertSame(GOLDENS.get(2), cases.text.toString());
    }

    private static LifeDomainInstrument instrument(String barrier, boolean complete) {
        Map<Integer, Severity> severity = new LinkedHashMap<>(Map.of(1, Severity.ACUTE));
        if (complete) {
            severity.put(2, Severity.NONE);
        }
        return new LifeDomainInstrument(
                "scale",
                Town.label("scale"),
                1,
                2,
                Map.of(
                        "roof",
                        new LifeDomainInstrument.Domain("roof", Town.label("roof"), Optional.of(barrier), severity)),
                Town.HERE);
    }

    private static Intervention unsourced() {
        Intervention walk = Town.intervention("WALK").worksOn("skill").build();
        return new Intervention(
                walk.code(),
                walk.label(),
                walk.worksOn(),
                walk.groups(),
                walk.indication(),
                walk.contraIndication(),
                walk.approach(),
                new Evidence(Evidence.Certainty.L, Town.label("found"), List.of("T7")),
                walk.reviewAfterMonths(),
                walk.variants(),
                walk.urgency(),
                walk.exclusive(),
                walk.origin());
    }

    /** A vocabulary with one thing more. */
    private static UnaryOperator<Vocabulary> with(Object more) {
        return vocabulary -> {
            return new Vocabulary(
                    and(vocabulary.grounds(), more, Ground.class, Ground::code),
                    and(vocabulary.goal(), more, GoalField.class, GoalField::code),
                    and(vocabulary.constructs(), more, Construct.class, Construct::code),
                    and(vocabulary.barriers(), more, BarrierDomain.class, BarrierDomain::code),
                    and(vocabulary.situation(), more, SituationItem.class, SituationItem::code),
                    and(vocabulary.flags(), more, Flag.class, Flag::code),
                    and(vocabulary.instruments(), more, LifeDomainInstrument.class, LifeDomainInstrument::code),
                    and(vocabulary.parameters(), more, Parameter.class, Parameter::code),
                    and(vocabulary.interventions(), more, Intervention.class, Intervention::code),
                    vocabulary.sources());
        };
    }

    private static <V> Map<String, V> and(Map<String, V> map, Object more, Class<V> type, Function<V, String> code) {
        Map<String, V> all = new LinkedHashMap<>(map);
        if (type.isInstance(more)) {
            all.put(code.apply(type.cast(more)), type.cast(more));
        }
        return all;
    }

    @Test
    void of_a_rule_set_as_a_whole() {
        Cases cases = new Cases();
        cases.add("rule twice", Draft.of(GOOD).framework("first.drl", GOOD));
        cases.add(
                "too many rules",
                Draft.of(many("a", 1_001)).file("more.drl", many("b", 1_000)),
                problem -> problem.code().equals("too-many-rules"));
        String wide =
                "Score(" + IntStream.range(0, 25).mapToObj(i -> "value > 1").collect(Collectors.joining(", ")) + ") "
                        + alternatives(5);
        cases.add(
                "more problems in one file than anybody reads",
                Draft.of(many("wrong", 510, "Flag(code == 'STUDANT')")),
                problem -> problem.code().equals("more-problems"));
        cases.add("too many comparisons", Draft.of(many("r", 45, wide)));
        cases.add("binding rule that does not exist", Draft.of(GOOD).binding("protects"));
        cases.add(
                "unknown rule switched off",
                Draft.of(GOOD)
                        .framework("f.drl", arguing("speaks", WHEN, "WORK"))
                        .without("speeks"));
        cases.add(
                "own rule switched off",
                Draft.of(GOOD)
                        .framework("f.drl", arguing("speaks", WHEN, "WORK"))
                        .without("good"));
        cases.add(
                "binding rule switched off",
                Draft.of(GOOD)
                        .framework("f.drl", arguing("protects", WHEN, "WORK"))
                        .binding("protects")
                        .without("protects"));
        cases.add("unknown intervention not offered", Draft.of(GOOD).notOffered("TRANE", "Omdat."));
        cases.add("urgent and not offered", Draft.of(GOOD).notOffered("ROOF", "Omdat."));
        cases.add(
                "own value for a binding number",
                Draft.of(GOOD)
                        .framework("f.drl", arguing("protects", "Score(construct == 'skill', value <= LOW)", "WORK"))
                        .binding("protects")
                        .additions(with(Town.parameter("LOW", 1)).apply(Vocabulary.empty())));
        cases.add(
                "confirmed by a rule that protects and ruled out",
                Draft.of(rule("good", WHEN, "ruleOut('WORK', 'goal', 'Omdat.');"))
                        .framework("f.drl", rule("protects", WHEN, "confirm('WORK', 'goal', 'Omdat.');"))
                        .binding("protects"));
        cases.add(
                "confirmed and ruled out",
                Draft.of(rule("good", WHEN, "ruleOut('WORK', 'goal', 'Omdat.');"))
                        .framework("f.drl", rule("confirms", WHEN, "confirm('WORK', 'goal', 'Omdat.');")));
        cases.add("goal without a field", Draft.of(arguing("good", "Goal()", "WORK")));
        cases.add("translation missing", Draft.of(GOOD).translations(Map.of("Regel good", "Rule good")));
        cases.add("no principles", Draft.of(GOOD).principles());
        cases.add(
                "principle twice",
                principles(Town.principle("klant", Map.of("goal", 1)), Town.principle("klant", Map.of("trust", 1))));
        cases.add(
                "principle with the name of the standard",
                principles(Town.principle("vakmanschap", Map.of("goal", 1))));
        cases.add("principle with an unknown ground", principles(Town.principle("klant", Map.of("gaol", 1))));
        cases.add("weight out of range", principles(Town.principle("klant", Map.of("goal", 4))));
        cases.add(
                "ground weighed twice",
                principles(Town.principle("klant", Map.of("goal", 3)), Town.principle("tempo", Map.of("goal", 2))));
        cases.add("principle not validated", principles(adopted()));
        cases.add(
                "principle without consequence",
                principles(Town.principle("klant", Map.of("goal", 3)), Town.principle("tempo", Map.of("speed", 2))),
                problem -> problem.code().equals("principle-without-consequence"));
        cases.add(
                "ground that nobody weighs",
                principles(Town.principle("tempo", Map.of("speed", 2))),
                problem -> problem.code().equals("ground-not-weighed"));
        cases.add(
                "too many files",
                Draft.of(GOOD)
                        .limits(Limits.standard().with(Limit.FILES, 1))
                        .framework("more.drl", GOOD.replace("good", "more")),
                problem -> problem.code().equals("too-many-files"));
        String broad = "Score(construct == 'courage', value <= 3)";
        String narrow = "Score(construct == 'courage', value == 2) " + WHEN;
        cases.add("rule that adds nothing", Draft.of(rule("wide", broad, THEN), rule("narrow", narrow, THEN)));
        cases.add("conclusion that adds nothing", Draft.of(rule("twice", broad, THEN.replace("PLAIN", "WEAK") + THEN)));
        String against = "argueAgainst('TRAIN', STRONG, 'goal', 'Omdat.');";
        cases.add(
                "for and against",
                Draft.of(rule("for", broad, THEN), rule("against", broad.replace("<= 3", "< 4"), against)));
        cases.add("for and against in one rule", Draft.of(rule("both", broad, THEN + against)));
        cases.add(
                "too many rules to compare",
                Draft.of(rule("wide", broad, THEN), rule("narrow", narrow, THEN))
                        .limits(Limits.standard().with(Limit.STEPS_OF_COMPARING, 1)),
                problem -> problem.code().equals("not-compared"));
        cases.add(
                "silenced ground",
                Draft.of(rule("r", WHEN, "argueAgainst('WORK', PLAIN, 'trust', 'Omdat.');"))
                        .principles(Town.principle("klant", Map.of("trust", 0))),
                problem -> problem.code().equals("silenced-ground"));
        cases.add(
                "never argued",
                Draft.of(GOOD),
                problem -> problem.code().equals("never-argued")
                        && problem.what().en().contains("WORK"));
        Golden.assertSame(GOLDENS.get(3), cases.text.toString());
    }

    private static String[] many(String name, int count) {
        return many(name, count, WHEN);
    }

    private static String[] many(String name, int count, String when) {
        return IntStream.range(0, count)
                .mapToObj(i -> rule(name + i, when, THEN))
                .toArray(String[]::new);
    }

    private static Draft principles(Principle... principles) {
        return Draft.of(GOOD).principles(principles);
    }

    private static Principle adopted() {
        return new Principle(
                "klant",
                Text.same("Klant"),
                Optional.empty(),
                Optional.of("Elders"),
                Map.of("goal", 2),
                new Origin("municipalities/town/principles.yaml", 2, 5));
    }

    @Test
    void of_an_engine_that_cannot_work_with_the_rules() {
        Cases cases = new Cases();
        cases.add("rules that do not compile", errors(ruleSet -> {
            throw new IllegalStateException();
        }));
        cases.add("rules that Drools loses", errors(SpreadRules::spread));
        cases.add("rules that are too much to check", errors(ruleSet -> {
            Effort.of(0).spend(1);
            throw new IllegalStateException();
        }));
        cases.add("rules that take too much memory", errors(ruleSet -> {
            throw new OutOfMemoryError();
        }));
        Golden.assertSame(GOLDENS.get(4), cases.text.toString());
    }

    @Test
    void of_an_edit_that_does_not_take_over() {
        Cases cases = new Cases();
        EditedSource source = new EditedSource().edit(Draft.TOWN, Draft.of(GOOD));
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(source).robustness(false).build()) {
            source.edit(Draft.TOWN, Draft.of(arguing("talk", "Goal(type == 'JOB')", "TALK")))
                    .scenarios(expectingWork());
            cases.add("scenario that fails", reloaded(engine));
            source.whileReading(() -> {
                throw new IllegalStateException();
            });
            cases.add("files that the engine cannot read", reloaded(engine));
            source.whileReading(() -> {}).remove(Draft.TOWN);
            cases.add("files that are gone", reloaded(engine));
        }
        Golden.assertSame(GOLDENS.get(5), cases.text.toString());
    }

    private static List<Problem> reloaded(AdviceEngine engine) {
        return engine.reload(Draft.TOWN).problems().stream()
                .filter(Problem::isError)
                .toList();
    }

    private static Scenario expectingWork() {
        return new Scenario(
                "werk",
                "Werk",
                Client.listed().goal("JOB").file(),
                new Scenario.Expectation(
                        Advice.Outcome.PROPOSALS,
                        Set.of("WORK"),
                        Set.of(),
                        Set.of(),
                        Set.of("WORK"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of()),
                new Origin("municipalities/town/scenarios/werk.yaml", 1, 1));
    }

    private static List<Problem> errors(Function<RuleSet, RuleBase> compiler) {
        Draft draft = Draft.of(
                arguing("subject", "Goal(type == 'JOB') not KnownBarrier(domain == 'home')", "TALK"),
                arguing("tomorrow", "Goal(type == 'JOB') KnownBarrier(domain == 'debt')", "WORK"));
        try (AdviceEngine engine = AdviceEngine.builder()
                .ruleSets(draft.source())
                .compiledBy(compiler)
                .build()) {
            return engine.problems(Draft.TOWN).stream().filter(Problem::isError).toList();
        }
    }

    @Test
    void of_sentences() {
        Cases cases = new Cases();
        String when = "  voor de klant geldt STUDENT";
        String then = "  pleit voor TRAIN op grond van goal, omdat: Omdat.";
        cases.sentences("a sentence that is not known", "  de klant houdt van taart", then);
        cases.sentences("a sentence that is nearly right", "  courage is hogstens 2", then);
        cases.sentences("a word that is nearly right", "  courag is laag", then);
        cases.sentences("a word that one of a few should be", "  het doel is iets heel anders", then);
        cases.sentences("a part of a label", "  rage is laag", then);
        cases.sentences("a verb that is nearly right", when, then.replace("pleit", "pleidt"));
        cases.sentences("a verb that is none", when, "  zeg iets");
        cases.sentences("a value that does not fit", "  level is minstens L4", then);
        cases.sentences("a number that is none", "  courage is hoogstens veel", then);
        cases.sentences("a day that is none", "  courage is gemeten na 31 februari 2026", then);
        cases.sentences("one of several words that is nearly right", "  een van view, courag of skill is laag", then);
        cases.sentences(
                "a strength that is not known", when, "  pleit heel erg voor TRAIN op grond van goal, omdat: Omdat.");
        cases.sentences("an explanation that is empty", when, "  pleit voor TRAIN op grond van goal,\n    omdat:");
        cases.sentences(
                "sentences that contradict each other",
                "  courage is hoogstens 2\n  courage is minstens 4",
                "  pleit voor TRAIN op grond van goal, omdat: Omdat.");
        cases.sentences(
                "a label of several codes",
                "  over debt is iets gemeld",
                "  sluit TRAIN uit op grond van goa, omdat: Omdat.");
        cases.add(
                "a sentence with two meanings",
                Draft.inSentences(Cases.sentenceRule("  de klant is bang", then))
                        .sentences(
                                "eigen.dsl",
                                "[als]de klant is {status}=Flag(code == {status})",
                                "[als]de klant is bang=Flag(code == \"EXEMPT\")",
                                "[als]de {omdat} is bang=Flag(code == \"STUDENT\")"));
        cases.sentences("a sentence without end", "  courage is " + "heel ".repeat(220) + "laag", then);
        cases.sentences("a group with nothing in it", "  een van deze geldt:\n" + when, then);
        cases.sentences("a fact of which nothing is said", when + "\n  er is een score waarvoor dit geldt:", then);
        cases.sentences(
                "sentences that do not stand straight",
                "    voor de klant geldt STUDENT\n  er geldt een wettelijke status",
                then);
        cases.sentences("tabs and spaces", when, "\t" + then.strip());
        cases.sentences(
                "groups too deep",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "  ".repeat(i) + "al deze gelden:")
                        .collect(Collectors.joining("\n")),
                then);
        cases.add("words outside a rule", Draft.inSentences("hallo"));
        cases.add(
                "a rule without end",
                Draft.inSentences("regel \"a\"", "titel \"T\"", "bron T1", "als", when, "dan", then));
        cases.add("a rule without when", Draft.inSentences("regel \"a\"", "titel \"T\"", "bron T1", "einde"));
        cases.add(
                "a header with something else",
                Draft.inSentences(
                        "regel \"a\"", "titel \"T\"", "bron T1", "salience 10", "als", when, "dan", then, "einde"));
        cases.sentences(
                "what the check finds in a sentence",
                "  het is niet zo dat: een score is hoogstens 2\n  colour is minstens RED\n  months is 900",
                "  pleit voor die interventie op grond van goal, omdat: Omdat.");
        cases.sentences("an explanation that is too long", when, "  weeg nog niet af, omdat: " + "woord ".repeat(60));
        cases.add(
                "a rule without title and source", Draft.inSentences("regel \"a\"", "als", when, "dan", then, "einde"));
        cases.list("a line that is no sentence", "de klant is bang", "[keyword]als=when", "[*]a=b", "#/ debug", "> x");
        cases.list(
                "a sentence with signs",
                "[als]de klant (is) bang=Flag(code == \"STUDENT\")",
                "[als]- bang=value > 1",
                "[als]geldt dit:=Flag()");
        cases.list("a sentence that is too long", "[als]" + "de klant is bang ".repeat(20) + "=Flag()");
        cases.list(
                "gaps that are not right",
                "[als]de {kenmerk} {kenmerk} is bang=Flag()",
                "[als]de {kenmerk:[a-z]*} is bang=Flag()",
                "[als]{status}=Flag(code == {status})");
        cases.list("a gap that has no name", "[als]de klant is {kenmrk}=Flag()");
        cases.list(
                "the same sentence twice",
                "[als]de klant leert=Flag(code == \"STUDENT\")",
                "[als]De klant leert=Flag(code == \"STUDENT\")");
        cases.list(
                "a meaning that is none",
                "[als]de klant leert=",
                "[als]de klant rent=Flag(code == {status})",
                "[als]de klant zit=Flag() // x");
        cases.list(
                "a meaning that is not allowed",
                "[als]de klant rent=eval(true)",
                "[dan]ren=System.exit(1);",
                "[als]de klant zit=Flag() then abstain(\"x\"); end rule \"b\" when Flag()");
        cases.list(
                "too many sentences",
                IntStream.rangeClosed(0, 500)
                        .mapToObj(i -> "[als]zin nummer " + i + "=Flag()")
                        .toArray(String[]::new));
        Golden.assertSame(GOLDENS.get(6), cases.text.toString());
    }

    @Test
    void every_kind_of_problem_has_its_case() throws IOException {
        StringBuilder goldens = new StringBuilder();
        for (String name : GOLDENS) {
            goldens.append(Files.readString(GOLDEN.resolve(name)));
        }
        Set<String> shown = new TreeSet<>();
        Matcher line = Pattern.compile("(?m)^\\S+:\\d+:\\d+ ([a-z-]+) (?:ERROR|WARNING)$")
                .matcher(goldens);
        while (line.find()) {
            shown.add(line.group(1));
        }
        assertThat(shown).as("codes in the golden files").isEqualTo(codesInMainSources());
    }

    /** The first argument of whatever makes a problem of a rule set; those of client files are of another kind. */
    private static Set<String> codesInMainSources() throws IOException {
        Pattern made = Pattern.compile(
                "(?:findings\\.(?:add|unreadable|error|warning|unknown)|\\bunreadable|\\bProblem\\.(?:error|warning)|\\bnew Problem)\\((?:\\s*severity,)?\\s*\"([a-z-]+)\"");
        Set<String> codes = new TreeSet<>();
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().matches("ClientFileCheck\\.java"))
                    .forEach(sources::add);
        }
        for (Path source : sources) {
            Matcher code = made.matcher(Files.readString(source));
            while (code.find()) {
                codes.add(code.group(1));
            }
        }
        return codes;
    }
}
