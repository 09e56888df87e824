package nl.gewogenmaatwerk.inquiry;

import java.util.Optional;
import nl.gewogenmaatwerk.client.Setting;
import nl.gewogenmaatwerk.text.Text;

/**
 * One fact that would be otherwise. Immutable; equal by value.
 *
 * @param fact    the stable key of the fact
 * @param label   what people call the fact
 * @param from    what it is now; absent when it is not known
 * @param to      what it would be
 * @param kind    what kind of change it is
 * @param setting the same for programs
 */
public record Change(String fact, Text label, Optional<Text> from, Text to, Kind kind, Setting setting) {

    /** What kind of change it is. */
    public enum Kind {
        /** More favourable than now. */
        IMPROVES,
        /** Neither more nor less favourable, such as another goal. */
        OTHER,
        /** Not known yet: it would turn out like this. */
        TURNS_OUT,
        /** Less favourable than now; nobody would aim for it, it only explains the rules. */
        WORSENS
    }
}
