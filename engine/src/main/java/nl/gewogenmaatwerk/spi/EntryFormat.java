package nl.gewogenmaatwerk.spi;

import nl.gewogenmaatwerk.journal.Entry;

/** How an entry becomes a text that a journal stores, and an entry again. Implementations are thread-safe. */
public interface EntryFormat {

    /** The text of an entry; an equal entry gives the same text. */
    String write(Entry entry);

    /**
     * The entry of a text; it equals the one that was written.
     *
     * @throws IllegalArgumentException when it is not such a text; its message holds nothing of the text
     */
    Entry read(String text);
}
