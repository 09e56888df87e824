package nl.gewogenmaatwerk.discussion;

import java.util.List;
import java.util.Optional;

/**
 * What leads from the letters of a pack back to the advices. It is kept apart from the pack, by whoever may see the cases. Immutable; equal by
 * value.
 *
 * @param municipality whose advices they are
 * @param period       the period of the pack
 * @param links        by letter; a letter occurs more than once when several cases with the same picture stand behind it
 */
public record CaseKey(String municipality, String period, List<Link> links) {
    public CaseKey {
        links = List.copyOf(links);
    }

    /** Which case stands behind a letter. @param letter the letter in the pack @param caseId the pseudonym of the case @param adviceId the advice */
    public record Link(String letter, String caseId, String adviceId) {}

    /** The first case behind a letter, in whose place a discussion is recorded; empty when there is no such letter. */
    public Optional<Link> first(String letter) {
        return links.stream().filter(link -> link.letter().equals(letter)).findFirst();
    }
}
