package nl.gewogenmaatwerk.adapter.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.gewogenmaatwerk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every problem that can be told, with its text, in golden files. */
class ProblemTextsTest {

    private static final String RULESET = "municipalities/voorbeeld/ruleset.yaml";
    private static final String PRINCIPLES = "municipalities/voorbeeld/principles.yaml";
    private static final String CHANGES = "municipalities/voorbeeld/changes.yaml";
    private static final String PRACTICE = "municipalities/voorbeeld/practice.yaml";
    private static final String LOCAL = "municipalities/voorbeeld/vocabulary.yaml";
    private static final String WORDS = "framework/vocabulary.yaml";
    private static final String CATALOGUE = "framework/interventions.yaml";
    private static final String SCENARIO = "municipalities/voorbeeld/scenarios/weinig-vertrouwen.yaml";

    @TempDir
    private Path temp;

    private final Map<String, UnaryOperator<ExampleRuleSets>> cases = new LinkedHashMap<>();

    @Test
    void ofWhoARuleSetIs() {
        when("a name that differs from the folder", files -> files.edit(RULESET, "id: voorbeeld", "id: anders"));
        when("another major version", files -> files.edit(RULESET, "framework@1", "framework@2"));
        when("extends nothing we know", files -> files.edit(RULESET, "framework@1", "raamwerk"));
        when("a version of two numbers", files -> files.edit(RULESET, "0.3.1", "0.3"));
        when("a version that is not one", files -> files.edit(RULESET, "0.3.1", "v0.3.1"));
        when("a misspelt field", files -> files.edit(RULESET, "languages:", "langauges:"));
        when("a language we do not have", files -> files.edit(RULESET, "[nl]", "[nl, fy]"));
        when("a language twice", files -> files.edit(RULESET, "[nl]", "[nl, nl]"));
        when("no Dutch", files -> files.edit(RULESET, "[nl]", "[en]"));
        when(
                "no adoption",
                files -> files.edit(RULESET, "adopted: {by: \"college\", on: 2026-01-12, team: \"Team Werk\"}", ""));
        when(
                "a date that does not exist",
                files -> files.edit(
                        RULESET,
                        "adopted: {by: \"college\", on: 2026-01-12",
                        "adopted: {by: \"college\", on: 2026-02-30"));
        when(
                "a rule switched off without a reason",
                files -> files.edit(RULESET, "because: \"Wij doen dit anders.\", ", ""));
        when("a rule name with capitals", files -> files.edit(RULESET, "r14-lightest-help", "R14"));
        when(
                "plain text where two languages belong",
                files -> files.edit("framework/ruleset.yaml", "{nl: \"Raamwerk\", en: \"Framework\"}", "Raamwerk"));
        when(
                "no English in a set that promises it",
                files -> files.edit("framework/ruleset.yaml", ", en: \"Framework\"", ""));
        when("a list where fields belong", files -> files.write(RULESET, "- id: voorbeeld\n"));
        when("coverage above all there is", files -> files.edit(RULESET, "without:", asking("{threshold: 101}")));
        when("coverage with a percent sign", files -> files.edit(RULESET, "without:", asking("{threshold: 80%}")));
        when("coverage of other rules", files -> files.edit(RULESET, "without:", asking("{threshold: 80, of: MINE}")));
        when("coverage without a threshold", files -> files.edit(RULESET, "without:", asking("{of: ALL}")));
        when("coverage that is a number", files -> files.edit(RULESET, "without:", asking("80")));
        checkRuleSet("ruleset.txt");
    }

    @Test
    void ofPrinciples() {
        when("a weight of 4", files -> files.edit(PRINCIPLES, "own-goal: 3", "own-goal: 4"));
        when("a weight in words", files -> files.edit(PRINCIPLES, "own-goal: 3", "own-goal: drie"));
        when("half a weight", files -> files.edit(PRINCIPLES, "own-goal: 3", "own-goal: 2.5"));
        when("a ground in capitals", files -> files.edit(PRINCIPLES, "own-goal: 3", "OWN_GOAL: 3"));
        when("nothing weighed", files -> files.edit(PRINCIPLES, "    weighs: {safety: 2}\n", ""));
        when(
                "no statement",
                files -> files.edit(PRINCIPLES, "statement: {nl: \"Eerst veilig\", en: \"Safe first\"}", "statement:"));
        when("validated by nobody", files -> files.edit(PRINCIPLES, "by: \"teamleider\", ", ""));
        when("principles that are no list", files -> files.write(PRINCIPLES, "principles: {id: x}\n"));
        when("an empty file", files -> files.write(PRINCIPLES, "# nog niets\n"));
        checkRuleSet("principles.txt");
    }

    @Test
    void ofChanges() {
        String good = "changes:\n  - {on: 2026-02-01, version: 0.3.1, what: {nl: \"Zo.\"}, by: college}\n";
        when("a change on no day", files -> files.write(CHANGES, good.replace("2026-02-01", "2026-02-30")));
        when("a change in no version", files -> files.write(CHANGES, good.replace("0.3.1", "0.3")));
        when("a change by nobody", files -> files.write(CHANGES, good.replace(", by: college", "")));
        when("a change in one language only", files -> files.write(CHANGES, good.replace("{nl: \"Zo.\"}", "Zo.")));
        when("a misspelt change", files -> files.write(CHANGES, good.replace("what:", "wat:")));
        when("changes that are no list", files -> files.write(CHANGES, "changes: {on: 2026-02-01}\n"));
        checkRuleSet("changes.txt");
    }

    @Test
    void ofPractice() {
        String good = "reasons:\n  fits: {nl: \"Dit past\"}\nretention: P5Y\n"
                + "figuresByProfessional: {consulted: {nl: \"de OR\"}, on: 2026-01-15}\n";
        when("a reason in capitals", files -> files.write(PRACTICE, good.replace("fits", "FITS")));
        when("a reason in one language only", files -> files.write(PRACTICE, good.replace("{nl: \"Dit past\"}", "x")));
        when("reasons that are a list", files -> files.write(PRACTICE, "reasons: [fits]\n"));
        when("a retention in words", files -> files.write(PRACTICE, good.replace("P5Y", "vijf jaar")));
        when("a retention of nothing", files -> files.write(PRACTICE, good.replace("P5Y", "P0D")));
        when("a retention that is a number", files -> files.write(PRACTICE, good.replace("P5Y", "5")));
        when("agreed with nobody", files -> files.write(PRACTICE, good.replace("consulted: {nl: \"de OR\"}, ", "")));
        when("agreed on no day", files -> files.write(PRACTICE, good.replace("2026-01-15", "2026-02-30")));
        when("a misspelt field", files -> files.write(PRACTICE, good.replace("retention", "bewaren")));
        when(
                "a retention for everybody",
                files -> files.write("framework/practice.yaml", "reasons: {a: {nl: A, en: A}}\nretention: P5Y\n"));
        check("practice.txt", files -> files.practices().problems());
    }

    @Test
    void ofVocabularies() {
        when(
                "a section is missing",
                files -> files.edit(
                        WORDS,
                        "flags:\n  UNDER_27: {label: {nl: \"tot 27 jaar\", en: \"up to 27\"}, question: {nl: \"Geldt de regeling voor jongeren?\", en: \"Does the scheme for young people apply?\"}}\n",
                        ""));
        when("a field of the goal that does not exist", files -> files.edit(WORDS, "  clarity:", "  klaarheid:"));
        when(
                "codes for a field without codes",
                files -> files.edit(
                        WORDS,
                        "question: {nl: \"Hoe duidelijk?\", en: \"How clear?\"}, changeable: true",
                        "question: {nl: \"Hoe duidelijk?\", en: \"How clear?\"}, changeable: true, codes: {A: {nl: a, en: a}}"));
        when("a code with small letters", files -> files.edit(WORDS, "JOB: {nl", "Job: {nl"));
        when(
                "a construct with a name of another form",
                files -> files.edit(WORDS, "  self-efficacy:", "  Self efficacy:"));
        when(
                "a part that a construct cannot have",
                files -> files.edit(
                        WORDS,
                        "    part: willing\n    changeable: true\n    sources",
                        "    part: context\n    changeable: true\n    sources"));
        when(
                "a source of scores that does not exist",
                files -> files.edit(WORDS, "[INSTRUMENT, CLIENT]", "[INSTRUMENT, KLANT]"));
        when("a source of scores twice", files -> files.edit(WORDS, "[INSTRUMENT, CLIENT]", "[CLIENT, CLIENT]"));
        when(
                "changeable: yes",
                files -> files.edit(WORDS, "    changeable: true\n    sources", "    changeable: yes\n    sources"));
        when("a type that does not exist", files -> files.edit(WORDS, "type: number", "type: getal"));
        when("bounds for a code", files -> files.edit(WORDS, "    ordered: true\n", "    ordered: true\n    min: 1\n"));
        when(
                "codes are missing",
                files -> files.edit(
                        WORDS,
                        "    codes: {A0: {nl: \"nog niet\", en: \"not yet\"}, A1: {nl: \"een beetje\", en: \"a little\"}}\n",
                        ""));
        when("an octal bound", files -> files.edit(WORDS, "max: 600", "max: 0600"));
        when("a score that the instrument does not give", files -> files.edit(WORDS, "3: NONE", "4: NONE"));
        when("a severity that does not exist", files -> files.edit(WORDS, "1: ACUTE", "1: ERG"));
        when(
                "a parameter without values",
                files -> files.edit(WORDS, "[{from: 2020-01-01, value: 90, source: DES}]", "[]"));
        when("a parameter with two values for one day", files -> files.edit(WORDS, "2026-01-01", "2020-01-01"));
        when("a parameter with a fraction", files -> files.edit(WORDS, "value: 90", "value: 90.5"));
        when(
                "an intervention without evidence in a local addition",
                files -> files.edit(
                        LOCAL,
                        "    evidence: {certainty: P, statement: {nl: \"Eigen ervaring.\"}, sources: [EIGEN]}\n",
                        ""));
        when(
                "not offered, without a reason",
                files -> files.edit(LOCAL, ", because: {nl: \"Er is geen aanbieder.\"}", ""));
        when(
                "not offered, twice",
                files -> files.edit(
                        LOCAL,
                        "notOffered:\n",
                        "notOffered:\n  - {intervention: JOBS, because: {nl: \"Te duur.\"}}\n"));
        when(
                "a section of a municipality in the framework",
                files -> files.edit(WORDS, "flags:\n", "notOffered: []\nflags:\n"));
        when("a source code of another form", files -> files.edit("framework/sources.yaml", "S28:", "s28:"));
        when("a translation without text", files -> files.write("framework/texts/en.yaml", "\"Eerst veilig\":\n"));
        checkRuleSet("vocabulary.txt");
    }

    @Test
    void ofInterventions() {
        when("a certainty that does not exist", files -> files.edit(CATALOGUE, "certainty: M", "certainty: zeker"));
        when("no months", files -> files.edit(CATALOGUE, "    reviewAfterMonths: 3\n", ""));
        when("months out of range", files -> files.edit(CATALOGUE, "reviewAfterMonths: 3", "reviewAfterMonths: 600"));
        when(
                "one thing where a list belongs",
                files -> files.edit(CATALOGUE, "groups: [work-step]", "groups: work-step"));
        when("a group twice", files -> files.edit(CATALOGUE, "groups: [work-step]", "groups: [work-step, work-step]"));
        when("works on something of another form", files -> files.edit(CATALOGUE, "goal.clarity", "doel duidelijk"));
        when(
                "a misspelt field",
                files -> files.edit(
                        CATALOGUE, "contraIndication: {nl: \"Een crisis.\"", "contraindication: {nl: \"Een crisis.\""));
        when("exclusive in words", files -> files.edit(CATALOGUE, "exclusive: true", "exclusive: ja"));
        when("an intervention in small letters", files -> files.edit(CATALOGUE, "  JOBS:", "  jobs:"));
        checkRuleSet("interventions.txt");
    }

    @Test
    void ofYamlThatIsWrongOrHostile() {
        when("a tab", files -> files.write(PRINCIPLES, "principles:\n\t- id: x\n"));
        when(
                "a colon in a text",
                files -> files.write(PRINCIPLES, "principles:\n  - id: x\n    adoptedFrom: een buur: Delft\n"));
        when("a quote that never ends", files -> files.write(PRINCIPLES, "principles: \"x\n"));
        when("an at sign", files -> files.write(PRINCIPLES, "principles: @x\n"));
        when("wrong indentation", files -> files.write(PRINCIPLES, "principles:\n    - id: x\n  - id: y\n"));
        when(
                "a name twice",
                files -> files.edit(PRINCIPLES, "    weighs: {safety: 2}", "    weighs: {safety: 2, safety: 3}"));
        when(
                "anchor and alias",
                files -> files.edit(PRINCIPLES, "weighs: {own-goal: 3}", "weighs: &w {own-goal: 3}")
                        .edit(PRINCIPLES, "weighs: {safety: 2}", "weighs: *w"));
        when("a merge key", files -> files.edit(PRINCIPLES, "weighs: {safety: 2}", "weighs: {<<: *w}"));
        when("a tag", files -> files.edit(PRINCIPLES, "id: veilig", "id: !!java.io.File veilig"));
        when(
                "two documents",
                files -> files.edit(PRINCIPLES, "principles:\n", "---\nprinciples: []\n---\nprinciples:\n"));
        when(
                "Latin-1",
                files -> files.write(PRINCIPLES, "principles:\n  - id: café\n".getBytes(StandardCharsets.ISO_8859_1)));
        when("UTF-16", files -> files.write(PRINCIPLES, "principles: []\n".getBytes(StandardCharsets.UTF_16)));
        when("text that turns around", files -> files.edit(PRINCIPLES, "een buurgemeente", "een \u202Ebuurgemeente"));
        when("too deep", files -> files.write(PRINCIPLES, "principles: " + "[".repeat(100) + "]".repeat(100)));
        when("too big", files -> files.write(PRINCIPLES, "#" + "x".repeat(1 << 20)));
        when(
                "a long value",
                files -> files.edit(PRINCIPLES, "own-goal: 3", "own-goal: \"" + "lang ".repeat(50) + "\""));
        checkRuleSet("yaml.txt");
    }

    @Test
    void ofFilesThatAreMissingOrDoNotBelong() {
        when("no principles", files -> files.delete(PRINCIPLES));
        when("no framework", files -> files.delete("framework"));
        when(
                "rules in a kind of file that we do not read",
                files -> files.write("municipalities/voorbeeld/rules/a.dslr", "")
                        .write("municipalities/voorbeeld/rules/b.xls", "")
                        .write("municipalities/voorbeeld/rules/c.xlsm", ""));
        when(
                "tables that cannot be read",
                files -> files.write("municipalities/voorbeeld/rules/leeg.csv", "")
                        .write("municipalities/voorbeeld/rules/kapot.xlsx", "PK"));
        when(
                "tables in the wrong place",
                files -> files.write("municipalities/voorbeeld/rules/map/a.csv", "")
                        .write("framework/b.xlsx", "")
                        .write("municipalities/voorbeeld/rules/C.XLSX", ""));
        when(
                "a rule file in the wrong place",
                files -> files.write("municipalities/voorbeeld/rules/map/a.drl", "")
                        .write("municipalities/voorbeeld/rules/b.dsl", "")
                        .write("framework/b.drl", "")
                        .write("framework/rules/C.DRL", ""));
        when(
                "files we do not read",
                files -> files.write("municipalities/voorbeeld/notities.docx", "")
                        .write("framework/vocabulary.yml", "")
                        .write("framework/texts/fy.yaml", ""));
        when("a file that explains", files -> files.write("municipalities/voorbeeld/README.md", ""));
        when(
                "a rule file that is too big",
                files -> files.write("framework/rules/r01-safety.drl", "/".repeat(256 * 1024 + 1)));
        when(
                "a rule file that is not UTF-8",
                files -> files.write("framework/rules/r01-safety.drl", new byte[] {'\n', '/', '/', (byte) 0xE9, '\n'}));
        when("a link to a file", files -> files.delete(PRINCIPLES).link(PRINCIPLES, "ruleset.yaml"));
        when("a link to a folder", files -> files.delete("framework/rules").link("framework/rules", "clients"));
        when(
                "a link instead of the framework",
                files -> files.delete("framework").link("framework", "municipalities"));
        when(
                "municipalities that are none",
                files -> files.write("municipalities/Den Haag/ruleset.yaml", "")
                        .write("municipalities/los.txt", "")
                        .write("municipalities/README.md", "")
                        .link("municipalities/delft", "voorbeeld"));
        when("a folder where a file belongs", files -> files.delete(PRINCIPLES).write(PRINCIPLES + "/x.yaml", ""));
        checkRuleSet("files.txt");
    }

    @Test
    void ofScenarios() {
        when(
                "a client that does not exist",
                files -> files.edit(
                        "municipalities/voorbeeld/scenarios/niets-bekend.yaml",
                        "client: niets-bekend",
                        "client: niets-bekent"));
        when(
                "a client somewhere else",
                files -> files.edit(
                        "municipalities/voorbeeld/scenarios/niets-bekend.yaml",
                        "client: niets-bekend",
                        "client: ../../../../etc/passwd"));
        when("an intervention that does not exist", files -> files.edit(SCENARIO, "[CAFE]", "[CAFÉ]"));
        when("an intervention twice", files -> files.edit(SCENARIO, "[CAFE]", "[CAFE, CAFE]"));
        when(
                "a principle of somebody else",
                files -> files.edit(SCENARIO, "principle: doel-van-de-klant", "principle: eigen-regie"));
        when("a variant that does not exist", files -> files.edit(SCENARIO, "AVOND", "OCHTEND"));
        when(
                "a question about nothing",
                files -> files.edit("municipalities/voorbeeld/scenarios/niets-bekend.yaml", "goal.type", "goal.doel"));
        when(
                "an outcome that does not exist",
                files -> files.edit(SCENARIO, "outcome: PROPOSALS", "outcome: VOORSTELLEN"));
        when("no outcome", files -> files.edit(SCENARIO, "  outcome: PROPOSALS\n", ""));
        when("a score that does not exist in an inline client", files -> files.edit(SCENARIO, "value: 1", "value: 6"));
        when(
                "a construct that does not exist in an inline client",
                files -> files.edit(SCENARIO, "construct: digital-skills", "construct: computer"));
        when(
                "a field that does not exist in a framework client",
                files -> files.edit(
                        "framework/clients/niets-bekend.yaml", "asOf: 2026-03-01", "asOf: 2026-03-01, leeftijd: 44"));
        when(
                "no story in a framework client",
                files -> files.edit(
                        "framework/clients/niets-bekend.yaml", "story: \"Dit is mijn eerste gesprek.\"\n", ""));
        when("an asOf that is no day", files -> files.edit(SCENARIO, "asOf: 2026-03-01", "asOf: 3 maanden geleden"));
        when("no title", files -> files.edit(SCENARIO, "title:", "titel:"));
        when("an expectation that does not exist", files -> files.edit(SCENARIO, "  first:", "  eerst:"));
        when("one thing where a list belongs", files -> files.edit(SCENARIO, "first: [CAFE]", "first: CAFE"));
        when("an empty file", files -> files.write(SCENARIO, "# nog niets\n"));
        when("a broken rule set: forms only", files -> files.delete(PRINCIPLES).edit(SCENARIO, "[CAFE]", "[Café, X]"));
        check("scenarios.txt", files -> files.scenarios().problems());
    }

    private static String asking(String coverage) {
        return "coverage: " + coverage + "\nwithout:";
    }

    private void when(String title, UnaryOperator<ExampleRuleSets> change) {
        cases.put(title, change);
    }

    private void checkRuleSet(String golden) {
        check(golden, ExampleRuleSets::problems);
    }

    private void check(String golden, Function<ExampleRuleSets, List<Problem>> problems) {
        StringBuilder all = new StringBuilder();
        cases.forEach((title, change) -> {
            ExampleRuleSets files = change.apply(new ExampleRuleSets(temp.resolve(String.valueOf(all.length()))));
            String told = ExampleRuleSets.told(problems.apply(files));
            all.append("# ").append(title).append('\n').append(told).append('\n');
            assertThat(told).as(title).doesNotContain("jackson", "Exception", "java.lang");
        });
        Golden.check(golden, all.toString());
    }
}
