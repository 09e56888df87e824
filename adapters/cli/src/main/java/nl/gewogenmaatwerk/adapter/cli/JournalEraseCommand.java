package nl.gewogenmaatwerk.adapter.cli;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.JournalJson;
import nl.gewogenmaatwerk.journal.Erased;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Erases the content of entries: of one case, or of what is older than it is kept. */
@Command(name = "erase")
final class JournalEraseCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;

    @Option(names = "--journal", paramLabel = "JOURNAL", required = true)
    private String where = "";

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--case", paramLabel = "CASE")
    private Optional<String> caseId = Optional.empty();

    @Option(names = "--older-than", paramLabel = "PERIOD")
    private Optional<String> olderThan = Optional.empty();

    @Option(names = "--expired")
    private boolean expired;

    @Option(names = "--by", paramLabel = "WHO", required = true)
    private String by = "";

    @Option(names = "--because", paramLabel = "WHY", required = true)
    private String because = "";

    JournalEraseCommand(GewogenCommand common, Console console) {
        this.common = common;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Stream.of(caseId.isPresent(), olderThan.isPresent(), expired)
                        .filter(given -> given)
                        .count()
                != 1) {
            throw new WrongUsage(Message.CASE_OR_PERIOD);
        }
        Optional<Period> retention = olderThan.map(JournalEraseCommand::period);
        if (expired) {
            RuleSetSource ruleSets = common.ruleSets();
            GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
            RuleSetSource.Practices agreed = ruleSets.practice(municipality);
            if (!agreed.problems().isEmpty()) {
                common.unusable(municipality, agreed.problems(), false, Message.PRACTICE_UNUSABLE, console);
                return ExitCode.PROBLEMS;
            }
            retention = Optional.of(agreed.practice()
                    .retention()
                    .orElseThrow(() -> new WrongUsage(Message.RETENTION_UNKNOWN, municipality)));
        }
        try (JdbcJournal journal = Journals.existing(where)) {
            Optional<Recorded> told = erase(journal, retention);
            console.result((common.isJson() ? JournalJson.erasure(municipality, told) : text(told)) + "\n");
            return ExitCode.FINE;
        }
    }

    private Optional<Recorded> erase(JdbcJournal journal, Optional<Period> retention) {
        try {
            return retention.isPresent()
                    ? journal.eraseOlderThan(municipality, retention.get(), by, because)
                    : journal.erase(municipality, caseId.orElseThrow(), by, because);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsage(Message.ERASURE_REFUSED);
        }
    }

    private String text(Optional<Recorded> told) {
        return told.flatMap(Recorded::entry)
                .map(entry -> Message.ERASED.in(
                        common.language(),
                        ((Erased) entry).numbers().size(),
                        told.orElseThrow().number()))
                .orElseGet(() -> Message.NOTHING_ERASED.in(common.language()));
    }

    private static Period period(String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isZero() && !period.isNegative()) {
                return period;
            }
        } catch (DateTimeParseException notOne) {
            // told below
        }
        throw new WrongUsage(Message.NOT_A_PERIOD, text);
    }
}
