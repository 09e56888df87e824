package nl.gewogenmaatwerk.adapter.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Head;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.rule.SourceFile;
import nl.gewogenmaatwerk.spi.Journal;

/** A journal of one municipality in memory; each entry is written an hour after the one before. */
final class ListedJournal implements Journal {

    static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final List<Recorded> entries = new ArrayList<>();

    @Override
    public void write(Entry entry) {
        int number = entries.size() + 1;
        entries.add(new Recorded(
                number, START.plusSeconds(3600L * number), entry.kind(), Head.NO_HASH, Optional.of(entry)));
    }

    @Override
    public Stream<Recorded> read(Selection selection) {
        return entries.stream()
                .filter(recorded -> selection.kinds().contains(recorded.kind()))
                .filter(recorded ->
                        selection.from().filter(recorded.at()::isBefore).isEmpty())
                .filter(recorded -> selection
                        .until()
                        .filter(moment -> !recorded.at().isBefore(moment))
                        .isEmpty())
                .filter(recorded -> selection.caseId().isEmpty()
                        || recorded.entry().flatMap(Entry::aboutCase).equals(selection.caseId()))
                .filter(recorded -> selection.adviceId().isEmpty()
                        || recorded.entry().flatMap(Entry::aboutAdvice).equals(selection.adviceId()));
    }

    @Override
    public void keep(String digest, List<SourceFile> sources) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<List<SourceFile>> sources(String digest) {
        return Optional.empty();
    }

    @Override
    public List<String> municipalities() {
        return List.of(Cases.TOWN);
    }
}
