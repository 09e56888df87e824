package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.DossierException;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.discussion.CaseSelection;
import nl.gewogenmaatwerk.adapter.html.CasePackHtml;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.CasePackJson;
import nl.gewogenmaatwerk.adapter.json.DiscussionJson;
import nl.gewogenmaatwerk.adapter.json.ProblemsJson;
import nl.gewogenmaatwerk.adapter.json.document.ClientFindings;
import nl.gewogenmaatwerk.adapter.json.document.DocumentReader;
import nl.gewogenmaatwerk.discussion.CaseDraw;
import nl.gewogenmaatwerk.discussion.CaseKey;
import nl.gewogenmaatwerk.discussion.RecordedChange;
import nl.gewogenmaatwerk.explain.CasePackText;
import nl.gewogenmaatwerk.journal.Discussion;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.problem.InputProblem;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import nl.gewogenmaatwerk.text.Dates;
import nl.gewogenmaatwerk.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a pack of cases to discuss in a team, records what came of it, and lists the changes that teams proposed. */
@Command(name = "case-pack")
final class CasePackCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--journal", paramLabel = "JOURNAL", required = true)
    private String where = "";

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--period", paramLabel = "PERIOD")
    private Optional<String> period = Optional.empty();

    @Option(names = "--cases", paramLabel = "N")
    private int cases = CaseSelection.CASES;

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE")
    private Optional<String> key = Optional.empty();

    @Option(names = "--record", paramLabel = "FILE")
    private Optional<String> record = Optional.empty();

    @Option(names = "--changes")
    private boolean changes;

    CasePackCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        if (record.isPresent()) {
            if (period.isPresent() || out.isPresent() || changes) {
                throw new WrongUsage(Message.RECORD_ALONE);
            }
            return record(record.get());
        }
        String when = period.orElseThrow(() -> new WrongUsage(Message.PERIOD_NEEDED));
        Period days = Period.parse(when);
        if (changes) {
            if (out.isPresent() || key.isPresent()) {
                throw new WrongUsage(Message.CHANGES_ALONE);
            }
            return changes(when, days);
        }
        return pack(when, days);
    }

    private static Instant from(Period days) {
        return days.first().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant until(Period days) {
        return days.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    // ---- the pack ----

    private int pack(String when, Period days) throws IOException {
        if (when.contains("..")) {
            // The period stands in the pack, and a pack holds no days.
            throw new WrongUsage(Message.NOT_A_CALENDAR_PERIOD, when);
        }
        if (cases < 1 || cases > CaseSelection.MOST_CASES) {
            throw new WrongUsage(Message.NUMBER_OF_CASES, CaseSelection.MOST_CASES);
        }
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        Optional<Path> page = out.map(GewogenCommand::writable);
        Optional<Path> links = key.map(GewogenCommand::writable);
        if (page.isPresent() && page.equals(links)) {
            throw new WrongUsage(Message.KEY_APART);
        }
        try (AdviceEngine engine = engines.of(ruleSets, List.of(municipality), false);
                JdbcJournal journal = Journals.existing(where)) {
            RuleSetState state = engine.state(municipality);
            if (state.answering().isEmpty()) {
                common.unusable(municipality, state.problems(), false, Message.RULE_SET_UNUSABLE, console);
                return ExitCode.PROBLEMS;
            }
            CaseDraw draw = CaseSelection.of(municipality, Naming.of(engine, municipality))
                    .atMost(cases)
                    .draw(journal, when, from(days), until(days));
            write(draw, page, links);
            return ExitCode.FINE;
        }
    }

    private void write(CaseDraw draw, Optional<Path> page, Optional<Path> links) throws IOException {
        if (page.isPresent()) {
            Files.writeString(page.get(), CasePackHtml.page(draw.pack(), common.language()));
        }
        if (links.isPresent()) {
            writePrivately(links.get(), CasePackJson.key(draw.key()) + "\n");
        }
        if (common.isJson()) {
            console.result(CasePackJson.write(draw.pack()) + "\n");
        } else if (page.isPresent()) {
            console.result(Message.PACK_WRITTEN.in(
                            common.language(), draw.pack().picked().size(), page.get())
                    + "\n");
        } else {
            console.result(CasePackText.of(draw.pack(), common.language()));
        }
        console.problem(Message.READ_BEFORE_SHARING.in(common.language()));
        if (links.isPresent()) {
            console.problem(Message.KEY_WRITTEN.in(common.language(), links.get()));
        }
    }

    /** Writes a file that only its owner can read, where the file system knows that. */
    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }

    // ---- the outcome ----

    private int record(String file) throws IOException {
        byte[] content = content(file);
        Optional<CaseKey> links = key.isPresent() ? Optional.of(links(key.get())) : Optional.empty();
        ClientFindings findings = new ClientFindings();
        Optional<Discussion> discussion = DiscussionJson.read(content, municipality, links, findings);
        if (discussion.isEmpty()) {
            return refused(file, findings.problems());
        }
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        try (JdbcJournal journal = Journals.existing(where);
                AdviceEngine engine = engines.of(ruleSets, List.of(municipality), false, Optional.of(journal))) {
            engine.dossier().add(discussion.get());
        } catch (DossierException refused) {
            return refused(file, refused.problems());
        }
        console.result(Message.DISCUSSION_RECORDED.in(common.language()) + "\n");
        return ExitCode.FINE;
    }

    private byte[] content(String file) throws IOException {
        if (file.equals(ClientInputs.STANDARD_INPUT)) {
            return console.in().readNBytes(DocumentReader.MAX_BYTES + 1);
        }
        try (InputStream in = Files.newInputStream(GewogenCommand.readable(file))) {
            return in.readNBytes(DocumentReader.MAX_BYTES + 1);
        }
    }

    private CaseKey links(String file) throws IOException {
        try {
            CaseKey read =
                    CasePackJson.readKey(Files.readString(GewogenCommand.readable(file), StandardCharsets.UTF_8));
            if (read.municipality().equals(municipality)) {
                return read;
            }
        } catch (IllegalArgumentException notOne) {
            // told below
        }
        throw new WrongUsage(Message.NOT_A_KEY, file, municipality);
    }

    private int refused(String file, List<InputProblem> problems) {
        if (common.isJson()) {
            console.result(ProblemsJson.write(file, problems) + "\n");
        } else {
            console.problem(ProblemReport.of(file, problems, common.language()));
            console.problem(Message.NOT_RECORDED.in(common.language()));
        }
        return ExitCode.PROBLEMS;
    }

    // ---- what teams proposed ----

    private int changes(String when, Period days) {
        Selection discussions =
                Selection.of(municipality).from(from(days)).until(until(days)).only(Entry.Kind.DISCUSSION);
        try (JdbcJournal journal = Journals.existing(where);
                Stream<Recorded> read = journal.read(discussions)) {
            List<RecordedChange> proposed =
                    read.flatMap(CasePackCommand::change).toList();
            if (common.isJson()) {
                console.result(CasePackJson.changes(municipality, when, proposed) + "\n");
            } else if (proposed.isEmpty()) {
                console.result(Message.NO_CHANGES_PROPOSED.in(common.language()) + "\n");
            } else {
                proposed.forEach(change -> console.result(text(change)));
            }
            return ExitCode.FINE;
        }
    }

    private static Stream<RecordedChange> change(Recorded recorded) {
        return recorded.entry().stream()
                .map(Discussion.class::cast)
                .flatMap(discussion -> discussion.change().stream()
                        .map(change -> new RecordedChange(
                                recorded.number(),
                                discussion.on(),
                                discussion.present(),
                                discussion.outcome(),
                                change)));
    }

    private String text(RecordedChange one) {
        Language language = common.language();
        return Message.PROPOSED_CHANGE.in(
                        language,
                        one.number(),
                        Dates.of(one.on()).in(language),
                        one.change().to().label().in(language),
                        visible(one.change().id()),
                        visible(one.change().proposal()),
                        visible(one.outcome()),
                        visible(String.join(", ", one.present())))
                + "\n";
    }

    /** A text on one line that cannot steer a terminal. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
    }
}
