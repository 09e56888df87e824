package nl.gewogenmaatwerk.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewogenmaatwerk.journal.Entry;
import nl.gewogenmaatwerk.journal.Recorded;
import nl.gewogenmaatwerk.journal.Selection;
import nl.gewogenmaatwerk.rule.SourceFile;

/** Where every advice is written before it is given. What is written is never changed. Implementations are thread-safe. */
public interface Journal {

    /**
     * Writes an entry at the end of the chain of its municipality, and returns only when a loss of power can no longer undo that. When the
     * connection is lost in between, an entry may be there of which this told that it failed; never the other way round.
     *
     * @throws JournalException when it is not certain that the entry was written
     */
    void write(Entry entry);

    /**
     * Keeps the files of a rule set, once for each digest. Whoever calls this again and again with the same loses no time by it.
     *
     * @param digest  the content hash of the rule set
     * @param sources all its files, of the framework as well
     * @throws JournalException when it is not certain that they are kept
     */
    void keep(String digest, List<SourceFile> sources);

    /**
     * The files of a rule set that were kept.
     *
     * @return empty when none were kept with this digest
     * @throws JournalException when they cannot be read
     */
    Optional<List<SourceFile>> sources(String digest);

    /**
     * The municipalities that have entries, in alphabetical order.
     *
     * @throws JournalException when they cannot be read
     */
    List<String> municipalities();

    /**
     * Reads entries in the order of the chain. The stream must be closed. Reading it can throw a {@link JournalException} as well.
     *
     * @throws JournalException when they cannot be read
     */
    Stream<Recorded> read(Selection selection);
}
