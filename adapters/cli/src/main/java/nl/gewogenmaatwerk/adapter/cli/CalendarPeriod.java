package nl.gewogenmaatwerk.adapter.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a quarter or a month of the Dutch calendar. Immutable.
 *
 * @param text  how it is written: {@code 2026}, {@code 2026-Q1} or {@code 2026-03}
 * @param first the first day
 * @param next  the first day after it
 */
record CalendarPeriod(String text, LocalDate first, LocalDate next) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int QUARTER = 3;

    /** @throws WrongUsage when it is no such period */
    static CalendarPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new WrongUsage(Message.NOT_A_CALENDAR_PERIOD, text);
        }
        int year = Integer.parseInt(form.group(1));
        Optional<Integer> quarter = Optional.ofNullable(form.group(2)).map(Integer::valueOf);
        Optional<Integer> month = Optional.ofNullable(form.group(3)).map(Integer::valueOf);
        int firstMonth = month.or(() -> quarter.map(number -> (number - 1) * QUARTER + 1)).orElse(1);
        LocalDate first = LocalDate.of(year, firstMonth, 1);
        LocalDate next = month.isPresent()
                ? first.plusMonths(1)
                : quarter.isPresent() ? first.plusMonths(QUARTER) : first.plusYears(1);
        return new CalendarPeriod(text, first, next);
    }

    /** The first moment of it. */
    Instant from() {
        return first.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after it. */
    Instant until() {
        return next.atStartOfDay(ZONE).toInstant();
    }
}
