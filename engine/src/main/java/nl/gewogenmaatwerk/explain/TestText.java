package nl.gewogenmaatwerk.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.RuleReference;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.rule.CoverageThreshold;
import nl.gewogenmaatwerk.rule.Truth;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.trial.Coverage;
import nl.gewogenmaatwerk.trial.Coverage.OfCondition;
import nl.gewogenmaatwerk.trial.Coverage.OfRule;
import nl.gewogenmaatwerk.trial.Coverage.Outcome;
import nl.gewogenmaatwerk.trial.Coverage.Shown;
import nl.gewogenmaatwerk.trial.Example;
import nl.gewogenmaatwerk.trial.TestReport;
import nl.gewogenmaatwerk.trial.TestReport.Failure;
import nl.gewogenmaatwerk.trial.TestReport.Reason;
import nl.gewogenmaatwerk.trial.TestReport.Tried;

/**
 * What came of trying scenarios, as plain text for a person: in short first, then what is not as expected and why, then what no scenario
 * shows. It fits in 100 columns, and an equal report always gives the same text. It is for reading, not for parsing: programs read the report
 * itself. Thread-safe.
 */
public final class TestText {

    private static final int MOST_RULES = 10;

    private final TestReport report;
    private final boolean everything;
    private final Language language;
    private final Page page = new Page();

    private TestText(TestReport report, boolean everything, Language language) {
        this.report = report;
        this.everything = everything;
        this.language = language;
    }

    /**
     * A report in words.
     *
     * @param report     the report
     * @param everything whether to tell everything that no scenario shows, of the rules of the framework as well; some of the own rules otherwise
     * @param language   the language in which people read it
     * @return lines of at most 100 characters (a longer word keeps a line to itself), each ending in a line feed
     */
    public static String of(TestReport report, boolean everything, Language language) {
        TestText text = new TestText(report, everything, language);
        text.write();
        return text.page.toString();
    }

    private void write() {
        page.ruler('=');
        paragraph(say(Phrase.TEST_TITLE, report.municipality()));
        page.ruler('=');
        page.heading(say(Phrase.IN_SHORT));
        inShort();
        failures();
        coverage(Phrase.NOT_SHOWN_YET, everything ? Integer.MAX_VALUE : MOST_RULES, notShown(true));
        if (everything) {
            coverage(Phrase.NOT_SHOWN_YET_FRAMEWORK, Integer.MAX_VALUE, notShown(false));
        }
        long examples = report.coverage().examples().size();
        if (examples > 0) {
            page.blank();
            paragraph(say(Phrase.EXAMPLES_OFFERED, examples));
        }
    }

    private void inShort() {
        int all = report.scenarios().size();
        long passed = report.passedScenarios();
        if (all == 0) {
            paragraph(say(Phrase.NO_SCENARIOS));
        } else {
            paragraph(
                    passed == all
                            ? say(Phrase.ALL_AS_EXPECTED, all)
                            : say(Phrase.SOME_AS_EXPECTED, passed, all - passed));
        }
        long errors = report.problems().stream().filter(Problem::isError).count();
        if (errors > 0) {
            paragraph(say(Phrase.FILES_WITH_ERRORS, errors));
        }
        share(Phrase.COVERAGE_OWN, report.coverage().own());
        report.threshold()
                .ifPresent(least -> paragraph(say(
                        least.of() == CoverageThreshold.Of.OWN ? Phrase.THRESHOLD_OWN : Phrase.THRESHOLD_ALL,
                        least.percent(),
                        say(report.isBelowThreshold() ? Phrase.TOO_LITTLE_SHOWN : Phrase.ENOUGH_SHOWN))));
        share(Phrase.COVERAGE_FRAMEWORK, report.coverage().framework());
    }

    private void share(Phrase phrase, Coverage.Share share) {
        paragraph(say(phrase, share.percent(), share.shown(), share.possible()));
    }

    // ---- what is not as expected

    private void failures() {
        List<Tried> failed =
                report.scenarios().stream().filter(tried -> !tried.passed()).toList();
        if (failed.isEmpty()) {
            return;
        }
        page.heading(say(Phrase.NOT_AS_EXPECTED));
        paragraph(say(Phrase.RULE_OR_SCENARIO));
        int number = 0;
        for (Tried tried : failed) {
            page.blank();
            page.item(
                    ++number + ".",
                    tried.name() + ": " + tried.title() + " (" + tried.origin().shown() + ")");
            for (Failure failure : tried.failures()) {
                if (failure != tried.failures().get(0)) {
                    page.blank();
                }
                failure(failure);
            }
        }
    }

    private void failure(Failure failure) {
        page.field(say(Phrase.EXPECTED), say(failure.expected()));
        page.field(say(Phrase.CAME), say(failure.instead()));
        String label = say(Phrase.CAME_BECAUSE);
        for (Reason reason : failure.reasons()) {
            String rule = reason.rule()
                    .map(each -> " (" + say(Phrase.RULE, CasePage.place(each)) + ")")
                    .orElse("");
            page.field(label, say(reason.text()) + rule);
            label = "";
        }
    }

    // ---- what no scenario shows

    private List<OfRule> notShown(boolean own) {
        return report.coverage().rules().stream()
                .filter(rule -> rule.isOwn() == own)
                .filter(rule -> !rule.argued() || notShown(rule).findAny().isPresent())
                .toList();
    }

    private static Stream<Outcome> notShown(OfRule rule) {
        return rule.conditions().stream().flatMap(TestText::notShown);
    }

    private static Stream<Outcome> notShown(OfCondition condition) {
        return condition.outcomes().stream()
                .filter(outcome -> outcome.shown() == Shown.NO || outcome.shown() == Shown.NO_CLIENT_FOUND);
    }

    private void coverage(Phrase heading, int most, List<OfRule> rules) {
        page.heading(say(heading));
        if (rules.isEmpty()) {
            paragraph(say(Phrase.ALL_SHOWN));
            return;
        }
        paragraph(say(Phrase.OUTCOMES_EXPLAINED));
        rules.stream().limit(most).forEach(this::rule);
        if (rules.size() > most) {
            page.blank();
            paragraph(say(Phrase.AND_MORE_RULES, rules.size() - most));
        }
    }

    private void rule(OfRule rule) {
        page.blank();
        RuleReference reference = rule.rule();
        page.paragraph(0, 4, say(reference.title()) + " (" + say(Phrase.RULE, CasePage.place(reference)) + ")");
        if (!rule.argued()) {
            page.item("!", say(Phrase.NEVER_ARGUED) + example(rule.example()));
        }
        for (OfCondition condition : rule.conditions()) {
            if (notShown(condition).findAny().isPresent()) {
                page.paragraph(2, 4, say(condition.written()));
                notShown(condition).forEach(this::outcome);
            }
        }
    }

    private void outcome(Outcome outcome) {
        page.field(
                say(name(outcome.truth())),
                say(outcome.meaning())
                        + (outcome.shown() == Shown.NO
                                ? example(outcome.example())
                                : " (" + say(Phrase.NO_EXAMPLE_FOUND) + ")"));
    }

    private static Phrase name(Truth truth) {
        return switch (truth) {
            case TRUE -> Phrase.OUTCOME_TRUE;
            case FALSE -> Phrase.OUTCOME_FALSE;
            case UNKNOWN -> Phrase.OUTCOME_UNKNOWN;
        };
    }

    private static String example(Optional<Example> example) {
        return example.map(each -> " [" + each.name() + "]").orElse("");
    }

    private void paragraph(String words) {
        page.paragraph(0, 0, words);
    }

    private String say(Phrase phrase, Object... blanks) {
        return phrase.in(language, blanks);
    }

    private String say(Text text) {
        return text.in(language);
    }
}
