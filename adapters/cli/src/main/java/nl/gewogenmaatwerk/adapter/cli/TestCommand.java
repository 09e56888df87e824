package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.TestReportJson;
import nl.gewogenmaatwerk.explain.TestText;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.trial.Example;
import nl.gewogenmaatwerk.trial.TestReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tries rule sets on their scenarios, and tells what no scenario shows. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--coverage")
    private boolean everything;

    @Option(names = "--write-clients", paramLabel = "DIR")
    private Optional<String> clients = Optional.empty();

    TestCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        RuleSetSource ruleSets = common.ruleSets();
        List<String> wanted = GewogenCommand.wanted(municipality, ruleSets);
        Optional<Path> folder = clients.map(GewogenCommand::folderToWrite);
        boolean allPassed = true;
        try (AdviceEngine engine = engines.of(ruleSets, wanted, false)) {
            for (String id : wanted) {
                allPassed &= passes(id, engine, wanted.size() > 1, folder);
            }
        }
        return allPassed ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private boolean passes(String id, AdviceEngine engine, boolean isOneOfMany, Optional<Path> folder)
            throws IOException {
        RuleSetState state = engine.state(id);
        if (state.status() == RuleSetState.Status.BROKEN) {
            common.unusable(id, state.problems(), isOneOfMany, Message.NOT_TRIED, console);
            return false;
        }
        TestReport report = engine.test(id);
        if (common.isJson()) {
            console.result((isOneOfMany ? TestReportJson.line(report) : TestReportJson.write(report)) + "\n");
        } else {
            report.problems().forEach(problem -> console.problem(ProblemReport.of(problem, common.language())));
            console.result(TestText.of(report, everything, common.language()) + (isOneOfMany ? "\n" : ""));
        }
        if (folder.isPresent()) {
            Path written = isOneOfMany ? folder.get().resolve(id) : folder.get();
            write(report.coverage().examples(), written);
        }
        return report.passed();
    }

    private void write(List<Example> examples, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Example example : examples) {
            Files.writeString(
                    folder.resolve(example.name() + ".json"),
                    ClientFileJson.write(example.client()) + "\n",
                    StandardCharsets.UTF_8);
        }
        if (!common.isJson()) {
            console.result("\n" + Message.CLIENTS_WRITTEN.in(common.language(), examples.size(), folder) + "\n");
        }
    }
}
