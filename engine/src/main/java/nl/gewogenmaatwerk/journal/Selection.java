package nl.gewogenmaatwerk.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which entries of a municipality are wanted. Immutable; each method gives a narrower one.
 *
 * @param municipality whose chain it is
 * @param from         only what was written at this moment or after it
 * @param until        only what was written before this moment
 * @param caseId       only what is about this case; what was erased is about none any more
 * @param adviceId     only what is about this advice
 * @param kinds        only what is one of these
 */
public record Selection(
        String municipality,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> caseId,
        Optional<String> adviceId,
        Set<Entry.Kind> kinds) {
    public Selection {
        kinds = Collections.unmodifiableSet(kinds.isEmpty() ? EnumSet.noneOf(Entry.Kind.class) : EnumSet.copyOf(kinds));
    }

    /** All entries of a municipality. */
    public static Selection of(String municipality) {
        return new Selection(
                municipality,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EnumSet.allOf(Entry.Kind.class));
    }

    /** Of these, what was written at a moment or after it. */
    public Selection from(Instant moment) {
        return new Selection(municipality, Optional.of(moment), until, caseId, adviceId, kinds);
    }

    /** Of these, what was written before a moment. */
    public Selection until(Instant moment) {
        return new Selection(municipality, from, Optional.of(moment), caseId, adviceId, kinds);
    }

    /** Of these, what is about a case. */
    public Selection ofCase(String id) {
        return new Selection(municipality, from, until, Optional.of(id), adviceId, kinds);
    }

    /** Of these, what is about an advice. */
    public Selection ofAdvice(String id) {
        return new Selection(municipality, from, until, caseId, Optional.of(id), kinds);
    }

    /** Of these, what is of a kind. @param wanted the kinds, also of entries whose content was erased */
    public Selection only(Entry.Kind... wanted) {
        Set<Entry.Kind> both = EnumSet.noneOf(Entry.Kind.class);
        both.addAll(Arrays.asList(wanted));
        both.retainAll(kinds);
        return new Selection(municipality, from, until, caseId, adviceId, both);
    }
}
