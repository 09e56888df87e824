package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.AdviceFailedException;
import nl.gewogenmaatwerk.DossierException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.ProblemsJson;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import picocli.CommandLine.Option;

/** A command that works with what the journal holds about advices of a municipality. */
abstract class DossierCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";
    private static final int MOST_BYTES = (64 << 10) + 1;

    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--journal", paramLabel = "JOURNAL", required = true)
    private String where = "";

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    DossierCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    /** Makes sure that the options go together. @throws WrongUsage when they do not */
    abstract void requireSense();

    /**
     * Does the work.
     *
     * @return the exit code
     * @throws DossierException when something is wrong with what was given
     */
    abstract int work(AdviceEngine engine) throws IOException;

    /** What was given, as people know it. */
    abstract String input();

    /** A problem as a line for a person. */
    String told(InputProblem problem) {
        return ProblemReport.of(input(), List.of(problem), common.language());
    }

    /** What is told after the problems. */
    abstract Message notDone();

    final GewogenCommand common() {
        return common;
    }

    final Console console() {
        return console;
    }

    final String municipality() {
        return municipality;
    }

    @Override
    public final Integer call() throws IOException {
        requireSense();
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        try (JdbcJournal journal = Journals.existing(where);
                AdviceEngine engine = engines.of(ruleSets, List.of(municipality), false, Optional.of(journal))) {
            RuleSetState state = engine.state(municipality);
            if (state.answering().isEmpty()) {
                common.unusable(municipality, state.problems(), false, Message.RULE_SET_UNUSABLE, console);
                return ExitCode.PROBLEMS;
            }
            return work(engine);
        } catch (DossierException refused) {
            return refused(refused.problems());
        } catch (AdviceFailedException failed) {
            return refused(List.of(new InputProblem(
                    "advice-failed",
                    "",
                    Message.ADVICE_FAILED.with(failed.getMessage()),
                    Message.ADVICE_FAILED_HELP.with())));
        }
    }

    /** Tells problems. @return the exit code */
    final int refused(List<InputProblem> problems) {
        if (common.isJson()) {
            console.result(ProblemsJson.write(input(), problems) + "\n");
        } else {
            problems.forEach(problem -> console.problem(told(problem)));
            console.problem(notDone().in(common.language()));
        }
        return ExitCode.PROBLEMS;
    }

    /** The content of a file or of the standard input, as far as a reader wants it. */
    final byte[] content(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return console.in().readNBytes(MOST_BYTES);
        }
        try (InputStream in = Files.newInputStream(GewogenCommand.readable(file))) {
            return in.readNBytes(MOST_BYTES);
        }
    }
}
