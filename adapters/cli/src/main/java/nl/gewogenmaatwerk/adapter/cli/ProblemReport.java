package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import nl.gewogenmaatwerk.adapter.importing.RowProblem;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.problem.Problem;
import nl.gewogenmaatwerk.text.Language;

/** Problems as lines for a person: where, what, and under it what to do. */
final class ProblemReport {
    private static final String HELP = "    ";

    private ProblemReport() {}

    /** The problems of one client file, each starting with the name of the file. */
    static String of(String input, List<InputProblem> problems, Language language) {
        StringBuilder report = new StringBuilder();
        for (InputProblem problem : problems) {
            String place = problem.pointer().isEmpty() ? input : input + " " + problem.pointer();
            add(
                    report,
                    place + ": " + problem.message().in(language),
                    problem.help().in(language));
        }
        return report.toString();
    }

    /** A problem with what was asked, starting with the option that it is about. */
    static String of(String option, InputProblem problem, Language language) {
        StringBuilder report = new StringBuilder();
        add(
                report,
                option + ": " + problem.message().in(language),
                problem.help().in(language));
        return report.toString();
    }

    /** A problem in a row of an export, starting with the name of the export. */
    static String of(String export, RowProblem problem, Language language) {
        StringBuilder report = new StringBuilder();
        add(
                report,
                export + ", " + problem.where().in(language) + ": "
                        + problem.what().in(language),
                problem.help().in(language));
        return report.toString();
    }

    /** A problem of a rule set, starting with its place; its code is what people look up in the handbook. */
    static String of(Problem problem, Language language) {
        StringBuilder report = new StringBuilder();
        String severity = (problem.isError() ? Message.ERROR : Message.WARNING).in(language);
        add(
                report,
                problem.origin().shown() + ": " + severity + " [" + problem.code() + "]: "
                        + problem.what().in(language),
                problem.help().in(language));
        return report.toString();
    }

    private static void add(StringBuilder report, String what, String help) {
        report.append(report.isEmpty() ? "" : "\n").append(what);
        if (!help.isEmpty()) {
            report.append('\n').append(HELP).append(help);
        }
    }
}
