package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.evaluation.CaseloadEvaluation;
import nl.gewogenmaatwerk.adapter.evaluation.ContradictionException;
import nl.gewogenmaatwerk.adapter.html.EvaluationHtml;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.EvaluationJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.evaluation.Evaluation;
import nl.gewogenmaatwerk.explain.EvaluationText;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Evaluates a caseload: how clients develop, and what changes after interventions. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--clients", paramLabel = "FILE|DIR", arity = "1..*", required = true)
    private List<String> clients = List.of();

    @Option(names = "--from", paramLabel = "DATE")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--per-client")
    private boolean perClient;

    @Option(names = "--client-pages", paramLabel = "DIR")
    private Optional<String> clientPages = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    EvaluateCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new WrongUsage(Message.ENDS_BEFORE_IT_STARTS);
        }
        List<String> files = files();
        Optional<Path> page = page(files);
        Optional<Path> folder = clientPages.map(GewogenCommand::path);
        try (AdviceEngine engine = engines.of(ruleSets, List.of(municipality), false)) {
            RuleSetState state = engine.state(municipality);
            if (state.answering().isEmpty()) {
                return unusable(state);
            }
            return evaluate(files, engine.vocabulary(municipality), page, folder);
        }
    }

    /** The files that were named, and those in the folders that were named. */
    private List<String> files() throws IOException {
        if (Collections.frequency(clients, ClientInputs.STANDARD_INPUT) > 1) {
            throw new WrongUsage(Message.STANDARD_INPUT_ONCE);
        }
        List<String> files = new ArrayList<>();
        for (String named : clients) {
            if (!named.equals(ClientInputs.STANDARD_INPUT) && Files.isDirectory(GewogenCommand.path(named))) {
                try (Stream<Path> found = Files.list(GewogenCommand.path(named))) {
                    found.filter(Files::isRegularFile)
                            .map(Path::toString)
                            .filter(EvaluateCommand::holdsClients)
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                if (!named.equals(ClientInputs.STANDARD_INPUT)) {
                    GewogenCommand.readable(named);
                }
                files.add(named);
            }
        }
        return files;
    }

    private static boolean holdsClients(String file) {
        return ClientInputs.isCaseload(file) || file.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private Optional<Path> page(List<String> files) throws IOException {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        Path page = GewogenCommand.writable(out.get());
        for (String file : files) {
            if (!file.equals(ClientInputs.STANDARD_INPUT)
                    && Files.exists(page)
                    && Files.isSameFile(GewogenCommand.path(file), page)) {
                throw new WrongUsage(Message.SAME_FILE, out.get());
            }
        }
        return Optional.of(page);
    }

    private int unusable(RuleSetState state) {
        if (common.isJson()) {
            console.result(RuleProblemsJson.write(Map.of(municipality, state.problems())) + "\n");
        } else {
            state.problems().forEach(problem -> console.problem(ProblemReport.of(problem, common.language())));
            console.problem(Message.NO_EVALUATION.in(common.language(), municipality));
        }
        return ExitCode.PROBLEMS;
    }

    private int evaluate(List<String> files, Vocabulary vocabulary, Optional<Path> page, Optional<Path> folder)
            throws IOException {
        List<ClientFile> caseload = new ArrayList<>();
        int refused = read(files, vocabulary, caseload);
        if (refused > 0) {
            console.problem(Message.NOT_READ.in(common.language(), refused, refused + caseload.size()));
        }
        if (caseload.isEmpty()) {
            console.problem(Message.NO_CLIENTS.in(common.language()));
            return ExitCode.PROBLEMS;
        }
        try {
            write(evaluation(vocabulary).evaluate(caseload), page, folder);
        } catch (ContradictionException contradicted) {
            console.problem(Message.CONTRADICTED.in(common.language(), contradicted.cases()));
            return ExitCode.PROBLEMS;
        }
        return refused == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private CaseloadEvaluation evaluation(Vocabulary vocabulary) {
        CaseloadEvaluation evaluation = CaseloadEvaluation.of(municipality, vocabulary);
        if (from.isPresent()) {
            evaluation = evaluation.from(from.get());
        }
        if (to.isPresent()) {
            evaluation = evaluation.to(to.get());
        }
        return perClient || clientPages.isPresent() ? evaluation.withPictures() : evaluation;
    }

    /** Reads all client files that can be read. @return how many could not */
    private int read(List<String> files, Vocabulary vocabulary, List<ClientFile> caseload) throws IOException {
        int refused = 0;
        try (ClientInputs inputs = new ClientInputs(files, console.in());
                Progress progress = Progress.through(files, console, Message.EVALUATING.in(common.language()))) {
            while (inputs.hasNext()) {
                ClientInput input = inputs.next();
                progress.at(input.bytesRead());
                try {
                    caseload.add(ClientFileJson.read(input.content(), vocabulary));
                } catch (ClientFileException e) {
                    refused++;
                    progress.aside(
                            console.errIsTerminal(),
                            () -> console.problem(ProblemReport.of(input.name(), e.problems(), common.language())));
                }
            }
        }
        return refused;
    }

    private void write(Evaluation evaluation, Optional<Path> page, Optional<Path> folder) throws IOException {
        List<String> told = new ArrayList<>();
        if (page.isPresent()) {
            Files.writeString(page.get(), EvaluationHtml.page(evaluation, common.language()));
            told.add(Message.EVALUATION_WRITTEN.in(common.language(), page.get()));
        }
        if (folder.isPresent()) {
            int pages = EvaluationHtml.writeClientPages(evaluation, common.language(), folder.get())
                    .size();
            told.add(Message.CLIENT_PAGES.in(common.language(), pages, folder.get()));
        }
        if (common.isJson()) {
            console.result(EvaluationJson.write(evaluation) + "\n");
        } else if (told.isEmpty()) {
            console.result(EvaluationText.of(evaluation, common.language()));
        } else {
            console.result(String.join("\n", told) + "\n");
        }
    }
}
