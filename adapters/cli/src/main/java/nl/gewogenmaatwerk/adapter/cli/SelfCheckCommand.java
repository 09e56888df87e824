package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.json.SelfCheckJson;
import nl.gewogenmaatwerk.inquiry.SelfCheck;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds both evaluators against each other. */
@Command(name = "self-check")
final class SelfCheckCommand implements Callable<Integer> {
    private static final int MOST_TOLD = 10;

    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--clients", paramLabel = "N")
    private int clients = 1_000;

    SelfCheckCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() {
        if (clients < 0) {
            throw new WrongUsage(Message.NEGATIVE_CLIENTS, clients);
        }
        RuleSetSource ruleSets = common.ruleSets();
        List<String> wanted = GewogenCommand.wanted(municipality, ruleSets);
        boolean allAgree = true;
        try (AdviceEngine engine = engines.of(ruleSets, wanted, false)) {
            for (String id : wanted) {
                allAgree &= agrees(id, engine, wanted.size() > 1);
            }
        }
        return allAgree ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private boolean agrees(String id, AdviceEngine engine, boolean isOneOfMany) {
        RuleSetState state = engine.state(id);
        if (state.answering().isEmpty()) {
            common.unusable(id, state.problems(), isOneOfMany, Message.RULE_SET_UNUSABLE, console);
            return false;
        }
        SelfCheck found = engine.selfCheck(id, clients);
        if (common.isJson()) {
            console.result((isOneOfMany ? SelfCheckJson.line(found) : SelfCheckJson.write(found)) + "\n");
        } else {
            report(found);
        }
        return found.differences().isEmpty();
    }

    private void report(SelfCheck found) {
        List<SelfCheck.Difference> differences = found.differences();
        differences.stream().limit(MOST_TOLD).forEach(difference -> console.problem(line(found, difference)));
        if (differences.size() > MOST_TOLD) {
            tell(Message.MORE_DIFFERENCES, found.municipality(), differences.size() - MOST_TOLD);
        }
        if (!differences.isEmpty()) {
            tell(Message.REPORT_DIFFERENCES);
        }
        console.result(summary(found) + "\n");
    }

    private String line(SelfCheck found, SelfCheck.Difference difference) {
        return Message.DIFFERENCE.in(
                common.language(),
                found.municipality(),
                difference.rule(),
                difference.client(),
                facts(difference.compiled()),
                facts(difference.reference()));
    }

    private String facts(List<String> facts) {
        return facts.isEmpty() ? Message.NO_FACTS.in(common.language()) : String.join(", ", facts);
    }

    private String summary(SelfCheck found) {
        String id = found.municipality();
        return switch (found.differences().size()) {
            case 0 -> Message.AGREE.in(common.language(), id, found.scenarios(), found.generated());
            case 1 -> Message.DIFFER_ONCE.in(common.language(), id, found.scenarios(), found.generated());
            default ->
                Message.DIFFER.in(
                        common.language(), id, found.differences().size(), found.scenarios(), found.generated());
        };
    }

    private void tell(Message message, Object... blanks) {
        console.problem(message.in(common.language(), blanks));
    }
}
