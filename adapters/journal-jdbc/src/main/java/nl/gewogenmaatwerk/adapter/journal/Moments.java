package nl.gewogenmaatwerk.adapter.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Moments as both databases keep them: UTC with six decimals, so that texts sort as moments do. */
final class Moments {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    static String text(Instant moment) {
        return FORM.format(moment);
    }

    /** The first moment that can be kept and is not before this one. */
    static String textFrom(Instant moment) {
        Instant whole = moment.truncatedTo(ChronoUnit.MICROS);
        return text(whole.equals(moment) ? whole : whole.plus(1, ChronoUnit.MICROS));
    }
}
