package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.AdviceFailedException;
import nl.gewogenmaatwerk.ClientFileException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.ClientFileJson;
import nl.gewogenmaatwerk.adapter.json.ProblemsJson;
import nl.gewogenmaatwerk.client.ClientFile;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.spi.Journal;
import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Language;
import nl.gewogenmaatwerk.text.Text;
import nl.gewogenmaatwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Option;

/** A command that answers something about each client file, in the order in which they come. */
abstract class ClientCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--client", paramLabel = "FILE", arity = "1..*", required = true)
    private List<String> clients = List.of();

    ClientCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    /**
     * What this command asks the engine.
     *
     * @throws WrongUsage when that cannot be asked with these codes
     */
    abstract Inquiry<?> inquiry(AdviceEngine engine, String municipality, Vocabulary vocabulary);

    /** Whether the answers tell how firmly proposals stand. */
    boolean needsRobustness() {
        return false;
    }

    /** Where answers are written before they are given; none unless a command has one. */
    Optional<JdbcJournal> journal() {
        return Optional.empty();
    }

    /**
     * A question to the engine about a client, and how its answers are written.
     *
     * @param <T>      an answer
     * @param ask      gives the answer for a client
     * @param document an answer as an indented document, without a line end after it
     * @param line     an answer as a document on one line, without a line end after it
     * @param text     an answer in words
     */
    record Inquiry<T>(
            Function<ClientFile, T> ask, Function<T, String> document, Function<T, String> line, Words<T> text) {}

    /** Says an answer in words. */
    @FunctionalInterface
    interface Words<T> {
        String of(T answer, Vocabulary vocabulary, Language language);
    }

    @Override
    public final Integer call() throws IOException {
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        ClientInputs.requireReadable(clients);
        Optional<JdbcJournal> journal = journal();
        try {
            return answers(ruleSets, journal.map(Function.identity()));
        } finally {
            journal.ifPresent(JdbcJournal::close);
        }
    }

    private int answers(RuleSetSource ruleSets, Optional<Journal> journal) throws IOException {
        try (AdviceEngine engine = engines.of(ruleSets, List.of(municipality), needsRobustness(), journal)) {
            RuleSetState state = engine.state(municipality);
            if (state.answering().isEmpty()) {
                common.unusable(municipality, state.problems(), false, Message.RULE_SET_UNUSABLE, console);
                return ExitCode.PROBLEMS;
            }
            Vocabulary vocabulary = engine.vocabulary(municipality);
            return answers(inquiry(engine, municipality, vocabulary), vocabulary);
        }
    }

    private int answers(Inquiry<?> inquiry, Vocabulary vocabulary) throws IOException {
        Tally tally = new Tally();
        try (ClientInputs inputs = new ClientInputs(clients, console.in());
                Progress progress = progress()) {
            InOrder.work(
                    inputs,
                    input -> answer(input, inquiry, vocabulary),
                    answer -> write(answer, tally, progress),
                    Runtime.getRuntime().availableProcessors());
        }
        if (tally.refused == 0) {
            return ExitCode.FINE;
        }
        if (isMany() && !common.isJson()) {
            console.problem(Message.SOME_REFUSED.in(common.language(), tally.refused, tally.read));
        }
        return ExitCode.PROBLEMS;
    }

    private Progress progress() throws IOException {
        return isMany()
                ? Progress.through(clients, console, Message.PROGRESS.in(common.language()))
                : Progress.none(console);
    }

    private boolean isMany() {
        return clients.size() > 1 || clients.stream().anyMatch(ClientInputs::isCaseload);
    }

    private <T> Answer answer(ClientInput input, Inquiry<T> inquiry, Vocabulary vocabulary) {
        try {
            ClientFile client = ClientFileJson.read(input.content(), vocabulary);
            T answer = inquiry.ask().apply(client);
            return new Answer(input, written(answer, inquiry, vocabulary), List.of());
        } catch (ClientFileException e) {
            return refused(input, e.problems());
        } catch (JournalException e) {
            return refused(input, List.of(new InputProblem(e.code(), "", e.what(), e.help())));
        } catch (AdviceFailedException e) {
            return failed(input, Text.same(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(input, Message.PROGRAM_ERROR.with(Failures.name(e)));
        }
    }

    private <T> String written(T answer, Inquiry<T> inquiry, Vocabulary vocabulary) {
        if (common.isJson()) {
            return (isMany() ? inquiry.line() : inquiry.document()).apply(answer) + "\n";
        }
        return inquiry.text().of(answer, vocabulary, common.language());
    }

    private Answer failed(ClientInput input, Text why) {
        Text message = new Text(
                Message.ADVICE_FAILED.in(Language.NL, why.nl()), Message.ADVICE_FAILED.in(Language.EN, why.en()));
        return refused(
                input, List.of(new InputProblem("advice-failed", "", message, Message.ADVICE_FAILED_HELP.with())));
    }

    private Answer refused(ClientInput input, List<InputProblem> problems) {
        if (!common.isJson()) {
            return new Answer(input, "", problems);
        }
        String name = input.name();
        String document = isMany() ? ProblemsJson.line(name, problems) : ProblemsJson.write(name, problems);
        return new Answer(input, document + "\n", problems);
    }

    private void write(Answer answer, Tally tally, Progress progress) {
        boolean isProblem = !answer.problems().isEmpty();
        tally.read++;
        tally.refused += isProblem ? 1 : 0;
        if (!answer.result().isEmpty()) {
            progress.aside(console.outIsTerminal(), () -> console.result(separation(answer, tally) + answer.result()));
        }
        if (isProblem && !common.isJson()) {
            progress.aside(
                    console.errIsTerminal(),
                    () -> console.problem(
                            ProblemReport.of(answer.input().name(), answer.problems(), common.language())));
        }
        if (console.out().checkError()) {
            throw new UncheckedIOException(new OutputLostException());
        }
        progress.at(answer.input().bytesRead());
    }

    /** In text, the name of the file stands above its answer when there are more. */
    private String separation(Answer answer, Tally tally) {
        if (common.isJson() || !isMany()) {
            return "";
        }
        String name = answer.input().name() + "\n";
        return tally.written++ == 0 ? name : "\n\n" + name;
    }

    /** What was read and written so far. Used by one thread. */
    private static final class Tally {
        private long read;
        private long refused;
        private long written;
    }
}
