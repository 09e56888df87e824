package nl.gewogenmaatwerk.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Golden;
import nl.gewogenmaatwerk.fixture.RandomRules;
import nl.gewogenmaatwerk.fixture.Town;
import nl.gewogenmaatwerk.rule.Rule;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Term;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What rules say to people. The golden files hold every form of the rule language. */
class RuleWordingTest {

    /** Forms that chance does not make, or that only a rule as a whole has. */
    private static final List<String> MORE = List.of(
            "Unknown(code == 'goal.type')",
            "Unknown(code in ('courage', 'debt', 'STUDENT', 'interventions'))",
            "Unknown(part == 'willing')",
            "not Unknown(code == 'wish')",
            "not Unknown(code in ('wish', 'level'))",
            "Barrier(domain == 'debt', severity == 'NONE')",
            "Barrier(domain == 'debt', severity <= 'LIGHT')",
            "Barrier(domain == 'debt', severity in ('LIGHT', 'SERIOUS'), addressed == false)",
            "Score(construct == 'courage')",
            "Score(construct == 'courage', value >= 2, value <= 4)",
            "Score(construct == 'courage' && value <= 2 || construct == 'view' && value >= 4)",
            "not Score(construct == 'courage', value <= LOW)",
            "not Score(construct == 'courage', value <= LOW, source == 'CLIENT')",
            "not Score(construct in ('courage', 'view'), value <= LOW)",
            "not KnownScore(construct in ('courage', 'view', 'skill'))",
            "not KnownScore(construct == 'goal.clarity', value <= LOW)",
            "not KnownBarrier(severity == 'ACUTE')",
            "not KnownBarrier(domain == 'debt', severity == 'NONE')",
            "not Situation(item == 'wish', value == true)",
            "not Situation(item == 'colour', value in ('RED', 'BLUE'))",
            "Situation(item == 'colour')",
            "not Situation(item == 'colour')",
            "not Flag(code == 'STUDENT')",
            "Flag(code in ('STUDENT', 'EXEMPT'))",
            "not Flag()",
            "not Goal(type == 'JOB')",
            "not Goal(type == 'JOB', ownedByClient == true)",
            "not Goal(ownedByClient == true)",
            "PastIntervention(code == 'TALK', outcome in ('REFUSED', 'NO_CHANGE'))",
            "PastIntervention(code == 'TALK', outcome == 'RUNNING')",
            "PastIntervention(code == 'TALK', outcome == 'UNKNOWN')",
            "PastIntervention(code not in ('TALK', 'WORK'), outcome == 'STOPPED')",
            "not PastIntervention(code == 'TALK', outcome == 'NO_CHANGE')",
            "Appraisal(factor == 'gate', level == 'SHUT')",
            "Appraisal(factor == 'mood')",
            "Appraisal(level == 'OPEN')",
            "not KnownAppraisal(factor == 'gate', level == 'SHUT')",
            "not KnownAppraisal(factor == 'gate')",
            "( Goal(type == 'JOB') or Flag(code == 'STUDENT') or Barrier(domain == 'debt') )",
            "( ( Goal(type == 'JOB') and Flag(code == 'STUDENT') ) or not Barrier(domain == 'debt') )",
            "not ( Situation(item == 'wish', value == true) and Goal(type == 'JOB') )",
            "not ( Situation(item == 'wish', value == true) or Goal(type == 'JOB') )",
            "exists ( Barrier(severity == 'ACUTE') and Flag() )",
            "not ( exists Barrier(severity == 'ACUTE') )",
            "not ( not Barrier(severity == 'ACUTE') )");

    private static final List<String> BOUNDS =
            List.of(">= 1", ">= MANY", "> 1", "< 2", "<= 1", "< MANY", "<= 0", "< 1");

    private static final List<String> VERBS = List.of(
            "argueFor('TALK', STRONG, 'trust', 'Omdat a.');",
            "argueFor('TALK', PLAIN, 'trust', 'Omdat b.');",
            "argueFor('TALK', WEAK, 'trust', 'Omdat c.');",
            "argueFor('TRAIN', 'FAST', STRONG, 'goal', 'Omdat d.');",
            "argueAgainst('WORK', STRONG, 'past', 'Omdat e.');",
            "argueAgainst('WORK', PLAIN, 'past', 'Omdat f.');",
            "confirm('PLACE', 'duty', 'Omdat g.');",
            "acute('ROOF', 'safety', 'Omdat h.');",
            "ruleOut('WORK', 'duty', 'Omdat i.');",
            "ruleOut('WORK', UNLESS_CONFIRMED, 'duty', 'Omdat j.');",
            "alongside('HELP', 'step', 'trust', 'Omdat k.');",
            "alongside('HELP', 'WORK', 'trust', 'Omdat l.');",
            "ask('courage', 'Omdat m.');",
            "ask('STUDENT', 'Omdat n.');",
            "abstain('Omdat o.');");

    @Test
    void everyFormOfConditionHasItsWords() {
        List<String> lines = new ArrayList<>();
        Stream<String> counts = RandomRules.counted().stream()
                .flatMap(counted ->
                        BOUNDS.stream().map(bound -> "accumulate( " + counted + "; $n : count(); $n " + bound + " )"));
        Stream.of(RandomRules.patterns().stream(), counts, MORE.stream())
                .flatMap(Function.identity())
                .forEach(when -> {
                    Draft draft =
                            Draft.of(Draft.arguing("r", when, "TALK"), new RandomRules(new Random(1), true).deriving());
                    if (!draft.errors().isEmpty()) {
                        return;
                    }
                    RuleSet set = draft.ruleSet();
                    RuleWording wording = new RuleWording(set, Town.TODAY);
                    Rule rule = set.rules().get("r");
                    lines.add(when);
                    wording.conditions(rule).forEach(text -> lines.add(both(text)));
                });
        Golden.assertSame("rule-wording-conditions.txt", String.join("\n", lines) + "\n");
    }

    @Test
    void everyVerbHasItsWords() {
        List<String> lines = new ArrayList<>();
        for (String verb : VERBS) {
            RuleSet set = Draft.of(Draft.rule("r", "Goal(type == 'JOB')\n    Flag(code == 'STUDENT')", verb))
                    .ruleSet();
            RuleWording wording = new RuleWording(set, Town.TODAY);
            lines.add(verb);
            wording.conclusions(set.rules().get("r")).forEach(text -> lines.add(both(text)));
        }
        RuleSet bound = Draft.of(
                        Draft.rule(
                                "past",
                                "PastIntervention($code : code, outcome == 'NO_CHANGE')",
                                "argueAgainst($code, STRONG, 'past', 'Omdat p.'); ruleOut($code, 'past', 'Omdat q.');"),
                        Draft.rule("unknown", "Unknown($what : code, part == 'willing')", "ask($what, 'Omdat r.');"),
                        Draft.rule("derive", "Goal(type == 'JOB')", "derive('gate', 'OPEN', 'Omdat s.');"))
                .ruleSet();
        bound.rules().values().stream()
                .flatMap(rule -> new RuleWording(bound, Town.TODAY).conclusions(rule).stream())
                .forEach(text -> lines.add(both(text)));
        Golden.assertSame("rule-wording-conclusions.txt", String.join("\n", lines) + "\n");
    }

    private static String both(Text text) {
        return "    " + text.nl() + "\n    " + text.en();
    }

    @Test
    void aParameterIsToldByItsValueOnTheDay() {
        RuleSet set = Draft.of(Draft.arguing("r", "Score(construct == 'courage', value <= LOW)", "TALK"))
                .ruleSet();
        Rule rule = set.rules().get("r");
        assertThat(new RuleWording(set, Town.TODAY).conditions(rule))
                .allMatch(text -> text.nl().endsWith("hoogstens 2"));
        assertThat(new RuleWording(set, Town.TODAY.plusYears(1)).conditions(rule))
                .allMatch(text -> text.nl().endsWith("hoogstens 3"));
    }

    @Test
    void withoutTheRulesAnAppraisalIsToldByItsCodes() {
        RuleSet set = Draft.of(
                        Draft.arguing("r", "Appraisal(factor == 'gate', level == 'SHUT')", "TALK"),
                        new RandomRules(new Random(1), true).deriving())
                .ruleSet();
        Rule rule = set.rules().get("r");
        assertThat(new RuleWording(set.withRules(Map.of("r", rule)), Town.TODAY).conditions(rule))
                .extracting(Text::nl)
                .containsExactly("er is een oordeel van een regel over ‘gate’: ‘SHUT’");
    }

    @Property(tries = 300)
    void everyRuleCanBeSaidAndNeverByACodeThatHasALabel(@ForAll long seed) {
        RandomRules random = new RandomRules(new Random(seed), true);
        List<String> rules = new ArrayList<>(random.arguingForTraining(3));
        RuleSet set = Draft.of(rules.toArray(String[]::new)).ruleSet();
        RuleWording wording = new RuleWording(set, Town.TODAY);
        for (Rule rule : set.rules().values()) {
            List<Text> all = new ArrayList<>(wording.conditions(rule));
            all.addAll(wording.conclusions(rule));
            rule.conditions().forEach(condition -> all.add(wording.condition(rule, condition)));
            for (Text text : all) {
                assertThat(text.nl()).isNotBlank().doesNotContain("%", "$", "  ");
                assertThat(text.en()).isNotBlank().doesNotContain("%", "$", "  ");
                assertThat(bareCodes(text.nl(), " (nl)")).isEmpty();
                assertThat(bareCodes(text.en(), " (en)")).isEmpty();
            }
        }
    }

    /** The codes of the town that stand somewhere without the mark that each of its labels carries. */
    private static Set<String> bareCodes(String text, String mark) {
        Vocabulary town = Town.vocabulary();
        Set<String> codes = new TreeSet<>(town.interventions().keySet());
        town.terms().map(Term::code).forEach(codes::add);
        codes.addAll(List.of("RED", "GREEN", "BLUE", "L1", "L2", "L3", "JOB", "STUDY", "CARE", "LOW", "MID", "HIGH"));
        codes.addAll(List.of("NO_CHANGE", "ACUTE", "SERIOUS", "CLIENT", "PROFESSIONAL", "MANY", "LONG"));
        codes.removeAll(List.of("view", "months", "interventions"));
        Set<String> bare = new TreeSet<>();
        for (String code : codes) {
            if (Pattern.compile("(?<![\\w.-])" + Pattern.quote(code) + "(?![\\w-])(?!" + Pattern.quote(mark) + ")")
                    .matcher(text)
                    .find()) {
                bare.add(code);
            }
        }
        return bare;
    }
}
