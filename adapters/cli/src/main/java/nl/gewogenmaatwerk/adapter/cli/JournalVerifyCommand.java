package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.JournalJson;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Verification;
import nl.gewogenmaatwerk.journal.Verification.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the chains against themselves, and against heads that were kept. */
@Command(name = "verify")
final class JournalVerifyCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;

    @Option(names = "--journal", paramLabel = "JOURNAL", required = true)
    private String where = "";

    @Option(names = "--municipality", paramLabel = "ID")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--since", paramLabel = "HEAD")
    private List<String> since = List.of();

    JournalVerifyCommand(GewogenCommand common, Console console) {
        this.common = common;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Head> heads = new ArrayList<>();
        for (String each : since) {
            heads.addAll(heads(each));
        }
        boolean isSound = true;
        try (JdbcJournal journal = Journals.existing(where)) {
            Set<String> all = new TreeSet<>(municipality.map(List::of).orElseGet(journal::municipalities));
            for (Head head : heads) {
                if (municipality.isEmpty() || municipality.get().equals(head.municipality())) {
                    all.remove(head.municipality());
                    isSound &= told(journal.verify(head));
                }
            }
            for (String id : all) {
                isSound &= told(journal.verify(id));
            }
        }
        return isSound ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** A head, or those in a file that holds one on each line. */
    private static List<Head> heads(String named) throws IOException {
        try {
            return List.of(Head.parse(named));
        } catch (IllegalArgumentException perhapsAFile) {
            List<Head> heads = new ArrayList<>();
            for (String line : Files.readAllLines(GewogenCommand.readable(named))) {
                if (!line.isBlank()) {
                    heads.add(head(line, named));
                }
            }
            return heads;
        }
    }

    private static Head head(String line, String file) {
        try {
            return Head.parse(line);
        } catch (IllegalArgumentException somethingElse) {
            throw new WrongUsage(Message.NO_HEADS_IN, file);
        }
    }

    private boolean told(Verification found) {
        if (common.isJson()) {
            console.result(JournalJson.verification(found) + "\n");
            return found.isSound();
        }
        for (Finding finding : found.findings()) {
            console.problem(found.municipality() + ", " + finding.number() + ": "
                    + finding.text().in(common.language()) + " [" + finding.code() + "]");
        }
        Message message = found.isSound() ? Message.JOURNAL_SOUND : Message.JOURNAL_NOT_SOUND;
        console.result(message.in(
                        common.language(),
                        found.municipality(),
                        found.entries(),
                        found.erased(),
                        found.findings().size())
                + "\n");
        return found.isSound();
    }
}
