package nl.gewogenmaatwerk.adapter.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells everything that is wrong with rule sets. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    CheckCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        RuleSetSource ruleSets = common.ruleSets();
        List<String> wanted = GewogenCommand.wanted(municipality, ruleSets);
        Map<String, List<Problem>> found = new LinkedHashMap<>();
        try (AdviceEngine engine = engines.of(ruleSets, wanted, false)) {
            wanted.forEach(id -> found.put(id, problems(id, engine, ruleSets)));
        }
        if (common.isJson()) {
            console.result(RuleProblemsJson.write(found) + "\n");
        } else {
            report(found);
        }
        boolean broken = found.values().stream().flatMap(List::stream).anyMatch(Problem::isError);
        return broken ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private static List<Problem> problems(String municipality, AdviceEngine engine, RuleSetSource ruleSets) {
        return Stream.concat(
                        engine.problems(municipality).stream(), ruleSets.scenarios(municipality).problems().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Each problem once, also when it stands in the framework that several municipalities share; then how each municipality fares. */
    private void report(Map<String, List<Problem>> found) {
        Set<Problem> problems = new LinkedHashSet<>();
        found.values().forEach(problems::addAll);
        problems.forEach(problem -> console.problem(ProblemReport.of(problem, common.language())));
        found.forEach((id, ofOne) -> console.result(summary(id, ofOne) + "\n"));
    }

    private String summary(String id, List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(count(errors, Message.ONE_ERROR, Message.ERRORS));
        }
        if (warnings > 0) {
            counts.add(count(warnings, Message.ONE_WARNING, Message.WARNINGS));
        }
        return counts.isEmpty()
                ? Message.IN_ORDER.in(common.language(), id)
                : Message.FOUND.in(common.language(), id, String.join(", ", counts));
    }

    private String count(long number, Message one, Message more) {
        return number == 1 ? one.in(common.language()) : more.in(common.language(), number);
    }
}
