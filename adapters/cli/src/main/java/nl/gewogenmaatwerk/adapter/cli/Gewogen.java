package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import nl.gewogenmaatwerk.RuleSetException;
import nl.gewogenmaatwerk.spi.JournalException;
import nl.gewogenmaatwerk.text.Language;
import picocli.CommandLine;

/** The command {@code gewogen}: advice and questions about it, checks of rule sets and imports. It never shows a stack trace. */
public final class Gewogen {
    private static final int HELP_WIDTH = 100;

    private final Console console;
    private final Engines engines;

    Gewogen(Console console, Engines engines) {
        this.console = console;
        this.engines = engines;
    }

    /**
     * Runs a command and ends the process: 0 when all went well, 1 when there were problems in what was read, 2 after wrong usage, 3 when the
     * program itself could not finish.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        // Charts are drawn without a screen, also where the environment names one that is not there.
        System.setProperty("java.awt.headless", "true");
        System.exit(new Gewogen(Console.ofProcess(), Engines.REAL).run(arguments));
    }

    /** Runs a command. @return the exit code */
    int run(String... arguments) {
        Language language = language(arguments);
        try {
            int code = commandLine(language).execute(arguments);
            console.out().flush();
            console.err().flush();
            if (code != ExitCode.UNFINISHED && console.out().checkError()) {
                return unfinished(Message.CANNOT_WRITE.in(language));
            }
            return code;
        } catch (Error e) {
            return failed(e, language);
        }
    }

    private CommandLine commandLine(Language language) {
        GewogenCommand common = new GewogenCommand();
        CommandLine line = new CommandLine(common)
                .addSubcommand(new AdviseCommand(common, console, engines))
                .addSubcommand(new WhyNotCommand(common, console, engines))
                .addSubcommand(new WhatIfCommand(common, console, engines))
                .addSubcommand(new AskNextCommand(common, console, engines))
                .addSubcommand(new CheckCommand(common, console, engines))
                .addSubcommand(new TestCommand(common, console, engines))
                .addSubcommand(new ScenarioFromCommand(common, console, engines))
                .addSubcommand(new SelfCheckCommand(common, console, engines))
                .addSubcommand(new CompareCommand(common, console, engines))
                .addSubcommand(new EvaluateCommand(common, console, engines))
                .addSubcommand(new CasePackCommand(common, console, engines))
                .addSubcommand(new ImportCommand(common, console, engines))
                .addSubcommand(new RuleBookCommand(common, console, engines))
                .addSubcommand(new NewMunicipalityCommand(common, console))
                .addSubcommand(new TableTemplateCommand(common, console))
                .addSubcommand(journal(common))
                .addSubcommand(new DecideCommand(common, console, engines))
                .addSubcommand(new ReplayCommand(common, console, engines))
                .addSubcommand(new ReviewCommand(common, console, engines));
        line.setResourceBundle(help(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler((wrong, given) ->
                        wrongUsage(WrongArguments.sentence(wrong, language), wrong.getCommandLine(), language))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command, language));
        return line;
    }

    private CommandLine journal(GewogenCommand common) {
        return new CommandLine(new JournalCommand())
                .addSubcommand(new JournalVerifyCommand(common, console))
                .addSubcommand(new JournalHeadCommand(common, console))
                .addSubcommand(new JournalExportCommand(common, console))
                .addSubcommand(new JournalEraseCommand(common, console));
    }

    private int wrongUsage(String sentence, CommandLine command, Language language) {
        console.problem(sentence);
        console.problem(Message.SEE_HELP.in(language, command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private int failed(Exception failure, CommandLine command, Language language) {
        if (failure instanceof WrongUsage wrong) {
            return wrongUsage(wrong.in(language), command, language);
        }
        if (failure instanceof RuleSetException broken) {
            broken.problems().forEach(problem -> console.problem(ProblemReport.of(problem, language)));
            return ExitCode.PROBLEMS;
        }
        if (failure instanceof JournalException told) {
            return unfinished(told.what().in(language) + " " + told.help().in(language));
        }
        return failed(failure, language);
    }

    private int failed(Throwable failure, Language language) {
        Throwable cause = failure instanceof UncheckedIOException wrapped
                ? Objects.requireNonNullElse(wrapped.getCause(), wrapped)
                : failure;
        if (cause instanceof OutputLostException) {
            return unfinished(Message.CANNOT_WRITE.in(language));
        }
        if (cause instanceof IOException) {
            return unfinished(Message.READING_FAILED.in(language));
        }
        return unfinished(Message.UNEXPECTED.in(language, Failures.name(cause)));
    }

    private int unfinished(String sentence) {
        console.problem(sentence);
        return ExitCode.UNFINISHED;
    }

    /** The language asked for; needed before the other arguments are read, because what is wrong with them is told in it. */
    private static Language language(String... arguments) {
        String asked = "";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                asked = arguments[i].substring("--lang=".length());
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            }
        }
        String name = asked.toUpperCase(Locale.ROOT);
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(name))
                .findFirst()
                .orElse(Language.NL);
    }

    private static PropertyResourceBundle help(Language language) {
        String name = "help." + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Gewogen.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(
                    new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
