package nl.gewogenmaatwerk.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.AdviceEngine;
import nl.gewogenmaatwerk.RuleSetState;
import nl.gewogenmaatwerk.adapter.html.AdviceHtml;
import nl.gewogenmaatwerk.adapter.html.ReviewHtml;
import nl.gewogenmaatwerk.adapter.journal.JdbcJournal;
import nl.gewogenmaatwerk.adapter.json.ReviewJson;
import nl.gewogenmaatwerk.adapter.review.JournalReview;
import nl.gewogenmaatwerk.explain.ReviewText;
import nl.gewogenmaatwerk.journal.Advised;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.review.Review;
import nl.gewogenmaatwerk.spi.RuleSetSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks back at the advices of a period and what was done with them. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
    private final GewogenCommand common;
    private final Console console;
    private final Engines engines;

    @Option(names = "--journal", paramLabel = "JOURNAL", required = true)
    private String where = "";

    @Option(names = "--municipality", paramLabel = "ID", required = true)
    private String municipality = "";

    @Option(names = "--period", paramLabel = "PERIOD")
    private Optional<String> period = Optional.empty();

    @Option(names = "--advice", paramLabel = "ID")
    private Optional<String> advice = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<String> out = Optional.empty();

    ReviewCommand(GewogenCommand common, Console console, Engines engines) {
        this.common = common;
        this.console = console;
        this.engines = engines;
    }

    @Override
    public Integer call() throws IOException {
        RuleSetSource ruleSets = common.ruleSets();
        GewogenCommand.requireMunicipality(municipality, ruleSets.municipalities());
        if (period.isPresent() == advice.isPresent() || advice.isPresent() && out.isEmpty()) {
            throw new WrongUsage(Message.PERIOD_OR_ADVICE);
        }
        Optional<Period> days = period.map(Period::parse);
        Optional<Path> page = page();
        try (JdbcJournal journal = Journals.existing(where);
                AdviceEngine engine = engines.of(ruleSets, List.of(municipality), false)) {
            RuleSetState state = engine.state(municipality);
            if (state.answering().isEmpty()) {
                common.unusable(municipality, state.problems(), false, Message.NO_REVIEW, console);
                return ExitCode.PROBLEMS;
            }
            if (days.isEmpty()) {
                return page(journal, engine, page.orElseThrow());
            }
            write(
                    JournalReview.of(engine.ruleBook(municipality), engine.practice(municipality))
                            .review(journal, days.get().first(), days.get().last()),
                    page);
        }
        return ExitCode.FINE;
    }

    /** Writes everything that the journal holds about one advice. */
    private int page(JdbcJournal journal, AdviceEngine engine, Path page) throws IOException {
        List<Recorded> entries;
        try (Stream<Recorded> read = journal.read(Selection.of(municipality).ofAdvice(advice.orElseThrow()))) {
            entries = read.toList();
        }
        if (entries.stream()
                .noneMatch(recorded ->
                        recorded.entry().filter(Advised.class::isInstance).isPresent())) {
            console.problem(Message.ADVICE_NOT_THERE.in(common.language()));
            return ExitCode.PROBLEMS;
        }
        Files.writeString(page, AdviceHtml.page(entries, Naming.of(engine, municipality), common.language()));
        console.result(Message.ADVICE_PAGE_WRITTEN.in(common.language(), page) + "\n");
        return ExitCode.FINE;
    }

    private Optional<Path> page() throws IOException {
        if (out.isEmpty()) {
            return Optional.empty();
        }
        Path page = GewogenCommand.writable(out.get());
        if (!where.startsWith("jdbc:")
                && Files.exists(page)
                && Files.isSameFile(GewogenCommand.readable(where), page)) {
            throw new WrongUsage(Message.SAME_FILE, out.get());
        }
        return Optional.of(page);
    }

    private void write(Review review, Optional<Path> page) throws IOException {
        if (page.isPresent()) {
            Files.writeString(page.get(), ReviewHtml.page(review, common.language()));
        }
        if (common.isJson()) {
            console.result(ReviewJson.write(review) + "\n");
        } else if (page.isPresent()) {
            console.result(Message.REVIEW_WRITTEN.in(common.language(), page.get()) + "\n");
        } else {
            console.result(ReviewText.of(review, common.language()));
        }
    }
}
