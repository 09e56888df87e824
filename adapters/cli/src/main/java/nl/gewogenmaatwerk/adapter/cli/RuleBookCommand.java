package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.html.RuleBookHtml;
import nl.gewogenmaatwerk.adapter.json.RuleBookJson;
import nl.gewogenmaatwerk.rulebook.RuleBook;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the rule book of a municipality: pages for people, or JSON for programs. */
@Command(name = "rulebook")
final class RuleBookCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<String> out = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE")
    private Optional<LocalDate> on = Optional.empty();

    RuleBookCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        Optional<Path> folder = folder();
        try (AdviceEngine engine = engines.of(ruleSets, List.of(municipality), false)) {
            RuleSetState state = engine.state(municipality);
            if (state.answering().isEmpty()) {
                common.unusable(municipality, state.problems(), false, Message.NO_RULE_BOOK, console);
                return ExitCode.PROBLEMS;
            }
            RuleBook book =
                    on.map(day -> engine.ruleBook(municipality, day)).orElseGet(() -> engine.ruleBook(municipality));
            if (folder.isPresent()) {
                List<Path> written = RuleBookHtml.write(book, common.language(), folder.get());
                console.result(Message.RULE_BOOK_WRITTEN.in(common.language(), written.get(0)) + "\n");
            } else {
                console.result(RuleBookJson.write(book) + "\n");
            }
        }
        return ExitCode.FINE;
    }

    /** Where the pages go; JSON goes to standard output. */
    private Optional<Path> folder() {
        if (common.isJson()) {
            out.ifPresent(named -> {
                throw new WrongUsage(Message.JSON_NEEDS_NO_FOLDER);
            });
            return Optional.empty();
        }
        String named = out.orElseThrow(() -> new WrongUsage(Message.MISSING, "--out=DIR"));
        return Optional.of(GewogenCommand.folderToWrite(named));
    }
}
