package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.AdviceFailedException;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.files.ScenarioFile;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.ProblemsJson;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.trial.Recast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a scenario of a client file, out of which nobody should be known again. */
@Command(name = "scenario-from")
final class ScenarioFromCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--client", paramLabel = "FILE", required = true)
    private String client = "";

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME")
    private String name = "praktijkvoorbeeld";

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    ScenarioFromCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        RuleSetSource ruleSets = common.ruleSets();
        String id = municipality(ruleSets);
        if (!NAME.matcher(name).matches()) {
            throw new WrongUsage(Message.NOT_A_SCENARIO_NAME, name);
        }
        Optional<Path> to = out.map(ScenarioFromCommand::newFile);
        ClientInput input = input();
        try (AdviceEngine engine = engines.of(ruleSets, List.of(id), false)) {
            RuleSetState state = engine.state(id);
            if (state.status() == RuleSetState.Status.BROKEN) {
                common.unusable(id, state.problems(), false, Message.RULE_SET_UNUSABLE, console);
                return ExitCode.PROBLEMS;
            }
            Recast recast = engine.scenarioFrom(id, ClientFileJson.read(input.content(), engine.vocabulary(id)), name);
            write(recast, to);
            return ExitCode.FINE;
        } catch (ClientFileException refused) {
            return refused(input, refused.problems());
        } catch (AdviceFailedException failed) {
            return refused(
                    input,
                    List.of(new InputProblem(
                            "advice-failed",
                            "",
                            Message.ADVICE_FAILED.with(failed.getMessage()),
                            Message.ADVICE_FAILED_HELP.with())));
        }
    }

    private String municipality(RuleSetSource ruleSets) {
        List<String> all = GewogenCommand.wanted(municipality, ruleSets);
        if (all.size() > 1) {
            throw new WrongUsage(Message.CHOOSE_MUNICIPALITY, String.join(", ", all));
        }
        return all.get(0);
    }

    private static Path newFile(String named) {
        Path file = GewogenCommand.path(named).toAbsolutePath().normalize();
        if (!named.endsWith(".yaml")) {
            throw new WrongUsage(Message.NOT_YAML, named);
        }
        if (Files.exists(file)) {
            throw new WrongUsage(Message.THERE_ALREADY, named);
        }
        GewogenCommand.folderToWrite(file.getParent().toString());
        return file;
    }

    private ClientInput input() throws IOException {
        if (ClientInputs.isCaseload(client)) {
            throw new WrongUsage(Message.ONE_CLIENT_FILE, client);
        }
        if (!client.equals(ClientInputs.STANDARD_INPUT)) {
            GewogenCommand.readable(client);
        }
        try (ClientInputs inputs = new ClientInputs(List.of(client), console.in())) {
            return inputs.next();
        }
    }

    private void write(Recast recast, Optional<Path> to) throws IOException {
        String file = ScenarioFile.write(
                recast.scenario(),
                List.of(said(Message.SCENARIO_MADE), said(Message.SCENARIO_RECOGNISABLE)),
                recast.sameAdvice()
                        ? List.of(said(Message.SCENARIO_EXPECT))
                        : List.of(said(Message.SCENARIO_EXPECT), said(Message.SCENARIO_OTHER_ADVICE)));
        if (to.isPresent()) {
            Path parent = to.get().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(to.get(), file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            console.result(Message.SCENARIO_WRITTEN.in(common.language(), to.get()) + "\n");
        } else {
            console.result(file);
        }
        console.problem(said(Message.SCENARIO_RECOGNISABLE));
        if (!recast.sameAdvice()) {
            console.problem(said(Message.SCENARIO_OTHER_ADVICE));
        }
    }

    private String said(Message message) {
        return message.in(common.language());
    }

    private int refused(ClientInput input, List<InputProblem> problems) {
        if (common.isJson()) {
            console.result(ProblemsJson.write(input.name(), problems) + "\n");
        } else {
            console.problem(ProblemReport.of(input.name(), problems, common.language()));
            console.problem(said(Message.NO_SCENARIO_MADE));
        }
        return ExitCode.PROBLEMS;
    }
}
