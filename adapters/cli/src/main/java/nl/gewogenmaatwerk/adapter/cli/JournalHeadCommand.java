package nl.gewogenmaatwerk.adapter.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.JournalJson;
import nl.gewogenmaatwerk.journal.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the heads of the chains, to be kept by somebody else. */
@Command(name = "head")
final class JournalHeadCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;

    @Option(names = "--journal", paramLabel = "JOURNAL", required = true)
    private String where = "";

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    JournalHeadCommand(GewogenCommand common, Console console) {
        this.common = common;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (JdbcJournal journal = Journals.existing(where)) {
            for (String id : municipality.map(List::of).orElseGet(journal::municipalities)) {
                Head head = journal.head(id);
                console.result((common.isJson() ? JournalJson.head(head) : head.text()) + "\n");
            }
        }
        return ExitCode.FINE;
    }
}
