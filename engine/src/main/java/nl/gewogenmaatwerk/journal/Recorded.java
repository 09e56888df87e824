package nl.gewogenmaatwerk.journal;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry as it stands in the journal. Immutable; equal by value.
 *
 * @param number its place in the chain of its municipality, from 1
 * @param at     when it was written, by the clock of the journal, in whole microseconds
 * @param kind   what it is, also when its content was erased
 * @param hash   the hash of this link of the chain: 64 hexadecimal digits
 * @param entry  the entry; empty when its content was erased
 */
public record Recorded(long number, Instant at, Entry.Kind kind, String hash, Optional<Entry> entry) {}
