package nl.gewogenmaatwerk.internal.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.advice.Scenario;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.client.ClientFileCheck;
import nl.gewogenmaatwerk.inquiry.WhyNot;
import nl.gewogenmaatwerk.internal.coverage.Covering;
import nl.gewogenmaatwerk.internal.coverage.Written;
import nl.gewogenmaatwerk.internal.evaluate.EvaluationFailedException;
import nl.gewogenmaatwerk.internal.reference.ReferenceEvaluator;
import nl.gewogenmaatwerk.internal.wording.Phrase;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.rule.RuleSet;
import nl.gewogenmaatwerk.spi.RuleSetSource.Scenarios;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.trial.TestReport;
import nl.gewogenmaatwerk.trial.TestReport.Failure;
import nl.gewogenmaatwerk.trial.TestReport.Reason;
import nl.gewogenmaatwerk.trial.TestReport.Tried;

/** Tries a rule set on the scenarios of its municipality. Used by one thread. */
public final class Trying {

    /** An advice that can be asked about. @param advice the advice @param whyNot why an intervention is not first, or not proposed */
    public record Answered(Advice advice, Function<String, WhyNot> whyNot) {}

    private final RuleSet ruleSet;
    private final ReferenceEvaluator reference;
    private final Written written;
    private final Function<ClientFile, Answered> ask;
    private final ClientFileCheck check;

    /**
     * @param ruleSet   the rules
     * @param reference the reference evaluator of these rules
     * @param written   what their authors wrote
     * @param ask       gives advice for a client without problems
     */
    public Trying(RuleSet ruleSet, ReferenceEvaluator reference, Written written, Function<ClientFile, Answered> ask) {
        this.ruleSet = ruleSet;
        this.reference = reference;
        this.written = written;
        this.ask = ask;
        this.check = new ClientFileCheck(ruleSet.vocabulary());
    }

    /** Tries all scenarios. @param engineVersion the version of the engine */
    public TestReport report(Scenarios scenarios, String engineVersion) {
        List<Tried> tried = scenarios.scenarios().stream().map(this::tried).toList();
        List<ClientFile> usable = scenarios.scenarios().stream()
                .map(Scenario::client)
                .filter(client -> check.check(client).isEmpty())
                .toList();
        return new TestReport(
                ruleSet.id(),
                new Advice.RuleSetReference(ruleSet.id(), ruleSet.version(), ruleSet.digest()),
                engineVersion,
                tried,
                scenarios.problems(),
                new Covering(ruleSet, reference, written).of(usable),
                ruleSet.background().municipality().coverage());
    }

    private Tried tried(Scenario scenario) {
        return new Tried(scenario.name(), scenario.title(), scenario.origin(), failures(scenario));
    }

    private List<Failure> failures(Scenario scenario) {
        List<InputProblem> problems = check.check(scenario.client());
        if (!problems.isEmpty()) {
            return List.of(withoutAdvice(problems.stream()
                    .map(problem -> Text.same(problem.pointer() + ": ").plus(problem.message()))));
        }
        Answered answered;
        try {
            answered = ask.apply(scenario.client());
        } catch (EvaluationFailedException failed) {
            return List.of(withoutAdvice(Stream.of(Text.same(failed.getMessage()))));
        }
        Reasoning reasoning = new Reasoning(ruleSet, reference, scenario.client(), answered);
        List<Failure> failures = new ArrayList<>();
        for (Scenario.Shortfall shortfall : scenario.shortfalls(answered.advice())) {
            failures.add(reasoning.failure(shortfall));
        }
        return failures;
    }

    private static Failure withoutAdvice(Stream<Text> reasons) {
        return new Failure(
                Optional.empty(),
                Phrase.AN_ADVICE.with(),
                Phrase.NO_ADVICE_AT_ALL.with(),
                reasons.map(text -> new Reason(text, Optional.empty())).toList());
    }
}
