package nl.gewogenmaatwerk.journal;

import java.util.List;
import nl.gewogenmaatwerk.text.Text;

/**
 * What came of holding the chain of a municipality against itself, and against a head that was kept elsewhere. Immutable; equal by value.
 *
 * @param municipality whose chain it is
 * @param entries      how many entries were looked at
 * @param erased       of how many of them the content was erased, each told by an entry
 * @param head         the last link that is there
 * @param findings     everything that is not as it was written; empty when all is well
 */
public record Verification(String municipality, long entries, long erased, Head head, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /** Whether everything is as it was written. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /**
     * Something that is not as it was written.
     *
     * @param number the entry at which it shows
     * @param code   the stable name of this kind of finding, such as {@code content-changed}
     * @param text   what it is, without anything of a person
     */
    public record Finding(long number, String code, Text text) {}
}
