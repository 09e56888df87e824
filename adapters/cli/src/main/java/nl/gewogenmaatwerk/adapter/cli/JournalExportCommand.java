package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.JournalJson;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints all that a journal holds about one case. */
@Command(name = "export")
final class JournalExportCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;

    @Option(names = "--journal", paramLabel = "JOURNAL", required = true)
    private String where = "";

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private String caseId = "";

    JournalExportCommand(GewogenCommand common, Console console) {
        this.common = common;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (JdbcJournal journal = Journals.existing(where);
                Stream<Recorded> read = journal.read(Selection.of(municipality).ofCase(caseId))) {
            List<Recorded> entries = read.toList();
            console.result(JournalJson.export(municipality, caseId, entries) + "\n");
            if (entries.isEmpty() && !common.isJson()) {
                console.problem(Message.NOTHING_ABOUT_CASE.in(common.language()));
            }
            return ExitCode.FINE;
        }
    }
}
