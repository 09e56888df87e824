package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.adapter.files.NewMunicipality;
import nl.gewogenmaatwerk.adapter.files.RuleSetFolder;
import nl.gewogenmaatwerk.problem.InputProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a folder with a start for the rules of a municipality. Nothing that is there is replaced. */
@Command(name = "new-municipality")
final class NewMunicipalityCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id = "";

    @Option(names = "--extends", paramLabel = "framework@N", required = true)
    private String extended = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String out = "";

    @Option(names = "--name", paramLabel = "NAME")
    private Optional<String> name = Optional.empty();

    NewMunicipalityCommand(GewogenCommand common, Console console) {
        this.common = common;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = GewogenCommand.path(out);
        NewMunicipality municipality = new NewMunicipality(RuleSetFolder.bundled(), id, name.orElse(id), extended);
        List<InputProblem> problems = municipality.problems(folder);
        if (!problems.isEmpty()) {
            problems.forEach(problem -> console.problem(
                    ProblemReport.of("--" + problem.pointer().substring(1), problem, common.language())));
            return ExitCode.USAGE;
        }
        List<Path> made = municipality.writeTo(folder);
        made.forEach(part -> console.result(Message.MADE.in(common.language(), part) + "\n"));
        Path readme = municipality.in(folder).resolve("README.md");
        console.result(Message.READ_FIRST.in(common.language(), readme) + "\n");
        console.result(Message.CHECK_NEXT.in(common.language(), id, out) + "\n");
        return ExitCode.FINE;
    }
}
