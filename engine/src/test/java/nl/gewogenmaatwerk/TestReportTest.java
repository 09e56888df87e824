package nl.gewogenmaatwerk;

import static nl.gewogenmaatwerk.fixture.Client.listed;
import static nl.gewogenmaatwerk.fixture.Client.someone;
import static nl.gewogenmaatwerk.fixture.Draft.TOWN;
import static nl.gewogenmaatwerk.fixture.Draft.arguing;
import static nl.gewogenmaatwerk.fixture.Draft.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.advice.Scenario.Expectation;
import nl.gewogenmaatwerk.advice.Scenario.Expected;
import nl.gewogenmaatwerk.client.PastIntervention;
import nl.gewogenmaatwerk.explain.TestText;
import nl.gewogenmaatwerk.fixture.Client;
import nl.gewogenmaatwerk.fixture.Draft;
import nl.gewogenmaatwerk.fixture.Golden;
import nl.gewogenmaatwerk.problem.Origin;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.Account;
import nl.gewogenmaatwerk.rule.CoverageThreshold;
import nl.gewogenmaatwerk.rule.RuleSetDraft;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.trial.TestReport;
import nl.gewogenmaatwerk.trial.TestReport.Failure;
import nl.gewogenmaatwerk.trial.TestReport.Tried;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule set is tried on its scenarios: what came instead of what was expected, and why. */
class TestReportTest {

    private static final Draft RULES = Draft.of(
                    arguing("courage-first", "Score(construct == 'courage', value <= 2)", "TRAIN"),
                    rule(
                            "work",
                            "Goal(type == 'JOB')",
                            "argueFor('WORK', STRONG, 'speed', 'Er is werk.');\n    alongside('HELP', 'WORK', 'safety', 'Hulp erbij.');"),
                    rule("not-again", "PastIntervention(code == 'WORK')", "ruleOut('WORK', 'past', 'Al gedaan.');"),
                    rule("against-talk", "Goal(type == 'JOB')", "argueAgainst('TALK', PLAIN, 'goal', 'Geen praten.');"),
                    rule("bit-of-talk", "Goal(type == 'JOB')", "argueFor('TALK', WEAK, 'trust', 'Even praten.');"),
                    rule(
                            "ask-months",
                            "not KnownScore(value <= 5)\n    Unknown(code == 'months')",
                            "ask('months', 'Hoe lang al?');"))
            .framework(
                    "f.drl",
                    rule(
                            "safe",
                            "Barrier(domain == 'harm', severity == 'ACUTE')",
                            "acute('SAFE', 'safety', 'Veilig gaat voor.');"))
            .notOffered("PLACE", "Wij bieden dit niet aan.");

    private static Client worker() {
        return listed().id("worker").goal("JOB").score("courage", 4);
    }

    private static Expectation expecting() {
        return expecting(Map.of(), Optional.empty());
    }

    private static Expectation expecting(Expected kind, String... codes) {
        return expecting(Map.of(kind, Set.of(codes)), Optional.empty());
    }

    private static Expectation expecting(Map<Expected, Set<String>> codes, Optional<String> principle) {
        return new Expectation(
                Advice.Outcome.PROPOSALS,
                codes.getOrDefault(Expected.FIRST, Set.of()),
                codes.getOrDefault(Expected.ACCEPTED, Set.of()),
                codes.getOrDefault(Expected.NEVER_FIRST, Set.of()),
                codes.getOrDefault(Expected.PROPOSED, Set.of()),
                codes.getOrDefault(Expected.NOT_PROPOSED, Set.of()),
                codes.getOrDefault(Expected.RULED_OUT, Set.of()),
                codes.getOrDefault(Expected.ALONGSIDE, Set.of()),
                principle,
                codes.getOrDefault(Expected.VARIANT, Set.of()).stream().findFirst(),
                codes.getOrDefault(Expected.QUESTION, Set.of()));
    }

    private static Scenario scenario(String name, Client client, Expectation expect) {
        return new Scenario(
                name,
                "Over " + name,
                client.file(),
                expect,
                new Origin("municipalities/town/scenarios/" + name + ".yaml", 1, 1));
    }

    private static TestReport report(Draft draft, List<Problem> problems, Scenario... scenarios) {
        RuleSetSource source = new RuleSetSource() {
            @Override
            public List<String> municipalities() {
                return List.of(TOWN);
            }

            @Override
            public RuleSetDraft read(String municipality) {
                return draft.draft();
            }

            @Override
            public Scenarios scenarios(String municipality) {
                return new Scenarios(List.of(scenarios), problems);
            }
        };
        try (AdviceEngine engine =
                AdviceEngine.builder().ruleSets(source).robustness(false).build()) {
            return engine.test(TOWN);
        }
    }

    private static TestReport report(Scenario... scenarios) {
        return report(RULES, List.of(), scenarios);
    }

    private static Failure only(TestReport report) {
        List<Failure> failures = report.scenarios().get(0).failures();
        assertThat(failures).hasSize(1);
        return failures.get(0);
    }

    private static List<String> reasons(Failure failure) {
        return failure.reasons().stream()
                .map(reason -> reason.text().nl()
                        + reason.rule().map(rule -> " <" + rule.id() + ">").orElse(""))
                .toList();
    }

    @Test
    void whatIsAsExpectedPasses() {
        TestReport report = report(scenario("goed", worker(), expecting(Expected.FIRST, "WORK")));

        assertThat(report.scenarios()).allMatch(Tried::passed);
        assertThat(report.passed()).isTrue();
    }

    @Test
    void anotherFirstProposalNamesTheRulesForItAndWhatTheExpectedOneLacked() {
        Failure failure = only(report(scenario("anders", worker(), expecting(Expected.FIRST, "TRAIN"))));

        assertThat(failure.about()).contains(Expected.FIRST);
        assertThat(failure.expected().nl()).isEqualTo("eerst TRAIN (nl) (TRAIN)");
        assertThat(failure.instead().nl()).isEqualTo("eerst WORK (nl) (WORK)");
        assertThat(reasons(failure))
                .containsExactly(
                        "niets pleit voor TRAIN (nl) (TRAIN)",
                        "het dichtst bij komt deze regel, maar: het klopt niet dat: courage (nl) is hoogstens 2 <courage-first>",
                        "pleit voor WORK (nl) (WORK): Er is werk. (steun 6) <work>");
    }

    @Test
    void whatIsRuledOutNamesTheRule() {
        Client before =
                worker().tried("WORK", PastIntervention.Outcome.NO_CHANGE).score("view", 1);
        TestReport report = report(
                RULES.file("more.drl", arguing("more", "Goal(type == 'JOB')", "REST")),
                List.of(),
                scenario("al-gedaan", before, expecting(Expected.PROPOSED, "WORK")));

        assertThat(reasons(only(report))).containsExactly("sluit WORK (nl) (WORK) uit: Al gedaan. <not-again>");
    }

    @Test
    void everyKindOfExpectationIsToldWithWhatCameInstead() {
        Map<Expected, Expectation> wrong = Map.of(
                Expected.NEVER_FIRST, expecting(Expected.NEVER_FIRST, "WORK"),
                Expected.ACCEPTED, expecting(Expected.ACCEPTED, "HELP"),
                Expected.PROPOSED, expecting(Expected.PROPOSED, "TALK"),
                Expected.NOT_PROPOSED, expecting(Expected.NOT_PROPOSED, "WORK"),
                Expected.RULED_OUT, expecting(Expected.RULED_OUT, "WORK"),
                Expected.ALONGSIDE, expecting(Expected.ALONGSIDE, "ROOF"),
                Expected.PRINCIPLE, expecting(Map.of(), Optional.of("klant")),
                Expected.VARIANT, expecting(Expected.VARIANT, "FAST"),
                Expected.QUESTION, expecting(Expected.QUESTION, "months"));

        TestReport report = report(wrong.entrySet().stream()
                .map(each -> scenario(each.getKey().name(), worker(), each.getValue()))
                .toArray(Scenario[]::new));

        assertThat(report.scenarios()).hasSize(wrong.size()).allSatisfy(tried -> {
            assertThat(tried.failures()).hasSize(1);
            Failure failure = tried.failures().get(0);
            assertThat(failure.about().map(Enum::name)).contains(tried.name());
            assertThat(failure.reasons()).isNotEmpty();
            assertThat(List.of(failure.expected(), failure.instead())).allSatisfy(text -> {
                assertThat(text.nl()).isNotBlank().doesNotContain("%s");
                assertThat(text.en()).isNotBlank().isNotEqualTo(text.nl());
            });
        });
    }

    @Test
    void aFirstProposalIsNotToldTwice() {
        Expectation both =
                expecting(Map.of(Expected.FIRST, Set.of("TRAIN"), Expected.ACCEPTED, Set.of("HELP")), Optional.empty());

        assertThat(only(report(scenario("dubbel", worker(), both))).about()).contains(Expected.FIRST);
    }

    @Test
    void noProposalSaysWhyAndAProposalTooMany() {
        Failure nothing = only(report(scenario("niets", someone(), expecting())));
        assertThat(nothing.about()).contains(Expected.OUTCOME);
        assertThat(reasons(nothing)).containsExactly("niets van wat bekend is, leidt tot een voorstel");

        Client ruledOut = listed().tried("WORK", PastIntervention.Outcome.STOPPED);
        assertThat(reasons(only(report(scenario("uit", ruledOut, expecting())))))
                .containsExactly("sluit WORK (nl) (WORK) uit: Al gedaan. <not-again>");
    }

    @Test
    void aClientThatDoesNotFitTheVocabularyIsAFailure() {
        TestReport report = report(scenario("kapot", someone().score("charm", 1), expecting()));

        Failure failure = only(report);
        assertThat(failure.about()).isEmpty();
        assertThat(reasons(failure)).singleElement().asString().startsWith("/scores/0/construct: ");
        assertThat(report.passed()).isFalse();
    }

    @Test
    void aFileWithAnErrorAndNoScenariosAtAllAreFailures() {
        Problem problem = Problem.error(
                "wrong", Origin.file("municipalities/town/scenarios/x.yaml"), Text.same("fout"), Text.same("maak"));
        Scenario fine = scenario("goed", worker(), expecting());

        assertThat(report(RULES, List.of(problem), fine).passed()).isFalse();
        assertThat(report().passed()).isFalse();
    }

    @Test
    void scenariosThatShowTooLittleDoNotPass() {
        Scenario fine = scenario("goed", worker(), expecting());
        TestReport enough = report(asking(30, CoverageThreshold.Of.OWN), List.of(), fine);
        int shown = enough.coverage().own().percent();

        assertThat(enough.passed()).isTrue();
        assertThat(report(asking(shown, CoverageThreshold.Of.OWN), List.of(), fine)
                        .passed())
                .isTrue();
        assertThat(report(asking(shown + 1, CoverageThreshold.Of.OWN), List.of(), fine)
                        .passed())
                .isFalse();
        assertThat(report(asking(shown, CoverageThreshold.Of.ALL), List.of(), fine)
                        .passed())
                .isEqualTo(enough.coverage().all().percent() >= shown);
    }

    private static Draft asking(int percent, CoverageThreshold.Of of) {
        return RULES.account(new Account(
                Optional.empty(), Text.same(""), List.of(), Optional.of(new CoverageThreshold(percent, of))));
    }

    @Test
    void equalRulesAndScenariosGiveAnEqualReport() {
        Scenario scenario = scenario("anders", worker(), expecting(Expected.FIRST, "TRAIN"));

        assertThat(report(scenario)).isEqualTo(report(scenario));
    }

    // ---- in words

    private static TestReport everything() {
        return report(
                asking(90, CoverageThreshold.Of.OWN),
                List.of(Problem.error(
                        "wrong",
                        Origin.file("municipalities/town/scenarios/x.yaml"),
                        Text.same("fout"),
                        Text.same("maak"))),
                scenario("anders", worker(), expecting(Expected.FIRST, "TRAIN", "PLACE")),
                scenario(
                        "van-alles",
                        worker(),
                        expecting(
                                Map.of(
                                        Expected.ACCEPTED, Set.of("HELP"),
                                        Expected.NEVER_FIRST, Set.of("WORK"),
                                        Expected.PROPOSED, Set.of("TALK"),
                                        Expected.NOT_PROPOSED, Set.of("WORK"),
                                        Expected.RULED_OUT, Set.of("WORK"),
                                        Expected.ALONGSIDE, Set.of("ROOF"),
                                        Expected.VARIANT, Set.of("FAST"),
                                        Expected.QUESTION, Set.of("months")),
                                Optional.of("klant"))),
                scenario("goed", worker(), expecting(Expected.FIRST, "WORK")));
    }

    @ParameterizedTest
    @EnumSource
    void aReportReadsAsAgreed(Language language) {
        TestReport report = everything();
        String lang = language.name().toLowerCase(Locale.ROOT);
        String some = TestText.of(report, false, language);
        String all = TestText.of(report, true, language);

        Golden.assertSame("test-report." + lang + ".txt", some);
        Golden.assertSame("test-report-coverage." + lang + ".txt", all);
        assertThat(all.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void manyRulesAreCutAndCountedUnlessAllIsAskedFor() {
        List<String> rules = new ArrayList<>();
        for (int i = 10; i < 25; i++) {
            rules.add(arguing("rule-" + i, "Score(construct == 'courage', value <= 2)", "TALK"));
        }
        TestReport report =
                report(Draft.of(rules.toArray(String[]::new)), List.of(), scenario("een", worker(), expecting()));

        assertThat(TestText.of(report, false, Language.NL))
                .contains("rule-19", "En nog 5 regels.")
                .doesNotContain("rule-20");
        assertThat(TestText.of(report, true, Language.NL)).contains("rule-24").doesNotContain("En nog");
    }
}
