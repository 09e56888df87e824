package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.Dossier;
import nl.gewogenmaatwerk.DossierException;
import nl.gewogenmaatwerk.adapter.json.AdviceJson;
import nl.gewogenmaatwerk.adapter.json.DecisionJson;
import nl.gewogenmaatwerk.advice.Advice;
import nl.gewogenmaatwerk.explain.AdviceText;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Decision;
import nl.gewogenmaatwerk.journal.OwnView;
import nl.gewogenmaatwerk.problem.InputProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records what a professional decided, or would do before seeing the advice; or tells what was refused or tried before. */
@Command(name = "decide")
final class DecideCommand extends DossierCommand {

    /** Where a problem stands on the command line, by the first name in its pointer. */
    private static final Map<String, String> OPTIONS = Map.of("adviceId", "--advice", "interventions", "--chosen");

    @Option(names = "--decision", paramLabel = "FILE")
    private Optional<String> decisionFile = Optional.empty();

    @Option(names = "--own-view", paramLabel = "FILE", arity = "0..1", fallbackValue = "")
    private Optional<String> ownView = Optional.empty();

    @Option(names = "--past")
    private boolean past;

    @Option(names = "--case", paramLabel = "CASE")
    private Optional<String> caseId = Optional.empty();

    @Option(names = "--advice", paramLabel = "ADVICE")
    private Optional<String> advice = Optional.empty();

    @Option(names = "--verdict", paramLabel = "VERDICT")
    private Optional<Decision.Verdict> verdict = Optional.empty();

    @Option(names = "--chosen", paramLabel = "CODE", arity = "1..*")
    private List<String> chosen = List.of();

    @Option(names = "--nothing")
    private boolean nothing;

    @Option(names = "--refused", paramLabel = "CODE", arity = "1..*")
    private List<String> refused = List.of();

    @Option(names = "--reason", paramLabel = "REASON")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--comment", paramLabel = "TEXT")
    private Optional<String> comment = Optional.empty();

    @Option(names = "--by", paramLabel = "PSEUDONYM")
    private Optional<String> by = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--seconds", paramLabel = "N")
    private Optional<Integer> seconds = Optional.empty();

    @Option(names = "--corrects", paramLabel = "N")
    private Optional<Long> corrects = Optional.empty();

    DecideCommand(GewogenCommand common, Console console, Engines engines) {
        super(common, console, engines);
    }

    @Override
    void requireSense() {
        boolean sensible;
        if (past) {
            sensible = caseId.isPresent() && advice.isEmpty() && ownView.isEmpty() && decisionFile.isEmpty();
        } else if (decisionFile.isPresent()
                || ownView.filter(file -> !file.isEmpty()).isPresent()) {
            sensible = decisionFile.isPresent() != ownView.isPresent() && !hasFields();
        } else if (ownView.isPresent()) {
            sensible = advice.isPresent()
                    && chosen.isEmpty() == nothing
                    && verdict.isEmpty()
                    && reason.isEmpty()
                    && on.isEmpty()
                    && refused.isEmpty();
        } else {
            sensible = advice.isPresent()
                    && verdict.isPresent()
                    && reason.isPresent()
                    && on.isPresent()
                    && !(nothing && !chosen.isEmpty());
        }
        if (!sensible || !past && caseId.isPresent()) {
            throw new WrongUsage(Message.DECIDE_FORM);
        }
    }

    private boolean hasFields() {
        return advice.isPresent()
                || verdict.isPresent()
                || reason.isPresent()
                || on.isPresent()
                || comment.isPresent()
                || by.isPresent()
                || seconds.isPresent()
                || corrects.isPresent()
                || nothing
                || !chosen.isEmpty()
                || !refused.isEmpty();
    }

    @Override
    int work(AdviceEngine engine) throws IOException {
        if (past) {
            String id = caseId.orElseThrow();
            console()
                    .result(DecisionJson.pastInterventions(
                                    municipality(), id, engine.dossier().pastInterventions(municipality(), id))
                            + "\n");
            return ExitCode.FINE;
        }
        return ownView.isPresent() ? view(engine) : decision(engine);
    }

    private int decision(AdviceEngine engine) throws IOException {
        Decision decision = decisionFile.isPresent()
                ? DecisionJson.decision(content(decisionFile.get()))
                : decision(engine.dossier());
        requireOwn(decision.municipality());
        engine.dossier().add(decision);
        console()
                .result(
                        common().isJson()
                                ? DecisionJson.write(decision) + "\n"
                                : Message.DECIDED.in(
                                                common().language(),
                                                decision.verdict().label().in(common().language()))
                                        + "\n");
        return ExitCode.FINE;
    }

    private Decision decision(Dossier dossier) {
        Advised about = dossier.advice(municipality(), advice.orElseThrow());
        return new Decision(
                municipality(),
                about.client().caseId(),
                about.advice().adviceId(),
                on.orElseThrow(),
                verdict.orElseThrow(),
                chosen,
                refused,
                reason.orElseThrow(),
                comment,
                by,
                seconds.map(OptionalInt::of).orElse(OptionalInt.empty()),
                corrects.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private int view(AdviceEngine engine) throws IOException {
        String file = ownView.orElse("");
        OwnView view = file.isEmpty() ? view(engine.dossier()) : DecisionJson.ownView(content(file));
        requireOwn(view.municipality());
        engine.dossier().add(view);
        Advice heldBack =
                engine.dossier().advice(municipality(), view.adviceId()).advice();
        console()
                .result(
                        common().isJson()
                                ? AdviceJson.write(heldBack) + "\n"
                                : AdviceText.of(heldBack, engine.vocabulary(municipality()), common().language()));
        return ExitCode.FINE;
    }

    private OwnView view(Dossier dossier) {
        Advised about = dossier.advice(municipality(), advice.orElseThrow());
        return new OwnView(
                municipality(), about.client().caseId(), about.advice().adviceId(), chosen, comment, by);
    }

    /** A document of another municipality was not meant for this command. */
    private void requireOwn(String named) {
        if (!named.equals(municipality())) {
            throw new DossierException(List.of(new InputProblem(
                    "other-municipality",
                    "/municipality",
                    Message.OTHER_MUNICIPALITY.with(),
                    Message.OTHER_MUNICIPALITY_HELP.with(municipality()))));
        }
    }

    @Override
    String input() {
        return decisionFile.or(() -> ownView.filter(file -> !file.isEmpty())).orElse("decide");
    }

    @Override
    String told(InputProblem problem) {
        if (!input().equals("decide") || problem.pointer().isEmpty()) {
            return super.told(problem);
        }
        String field = problem.pointer().split("/", -1)[1];
        return ProblemReport.of(OPTIONS.getOrDefault(field, "--" + field), problem, common().language());
    }

    @Override
    Message notDone() {
        return Message.NOT_RECORDED;
    }
}
