package nl.gewogenmaatwerk.adapter.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.gewogenmaatwerk.adapter.tables.sheet.Cell;

/**
 * How an export writes a date, such as {@code dd-mm-jjjj}: the letters d, m and j (or y) for day, month and year. The year has four digits,
 * so that no century is guessed. Immutable.
 *
 * @param written   the pattern as it was written
 * @param formatter what reads it
 */
record DatePattern(String written, DateTimeFormatter formatter) {

    /** The notation of ISO 8601. */
    static final DatePattern ISO = of("jjjj-mm-dd").orElseThrow();

    private static final int FIRST_YEAR = 1950;
    private static final Pattern TIME_OF_DAY = Pattern.compile("[ T]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?Z?$");

    /** The pattern that a text describes, if it does. */
    static Optional<DatePattern> of(String text) {
        String pattern = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace('j', 'u')
                .replace('y', 'u')
                .replace('m', 'M');
        boolean complete = pattern.matches("[dMu/. -]+")
                && runs(pattern, 'd', 1, 2)
                && runs(pattern, 'M', 1, 2)
                && runs(pattern, 'u', 4, 4);
        boolean readable = pattern.matches(".*[/. -].*") || pattern.length() == 8;
        return complete && readable
                ? Optional.of(new DatePattern(
                        text.strip(),
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)))
                : Optional.empty();
    }

    /** The day that a cell stands for; the time of day, if there is one, is left out. */
    Optional<LocalDate> day(Cell cell) {
        if (cell instanceof Cell.Dated dated) {
            return plausible(dated.day());
        }
        try {
            String text = TIME_OF_DAY.matcher(cell.asText()).replaceFirst("");
            return plausible(LocalDate.parse(text, formatter));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> plausible(LocalDate day) {
        return Optional.of(day).filter(one -> one.getYear() >= FIRST_YEAR);
    }

    private static boolean runs(String pattern, char letter, int least, int most) {
        int first = pattern.indexOf(letter);
        int last = pattern.lastIndexOf(letter);
        int length = last - first + 1;
        return first >= 0
                && length >= least
                && length <= most
                && pattern.substring(first, last + 1).chars().allMatch(one -> one == letter);
    }
}
