package nl.gewogenmaatwerk.adapter.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole months in a row: periods that differ by a few days, side by side, would tell about a few cases. @param first the first day @param last the last day, not before the first */
record Period(LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-[Qq]([1-4])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAYS = Pattern.compile("(\\S+)\\.\\.(\\S+)");
    private static final int MONTHS = 3;

    /** A year, a quarter, a month, or the first day of a month and the last day of the same month or a later one. */
    static Period parse(String text) {
        try {
            Matcher quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                YearMonth start = YearMonth.of(
                        Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * MONTHS - MONTHS + 1);
                return new Period(start.atDay(1), start.plusMonths(MONTHS - 1L).atEndOfMonth());
            }
            if (YEAR.matcher(text).matches()) {
                Year year = Year.parse(text);
                return new Period(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return new Period(month.atDay(1), month.atEndOfMonth());
            }
            Matcher days = DAYS.matcher(text);
            if (days.matches()) {
                Period between = new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2)));
                if (!between.last.isBefore(between.first) && between.isOfWholeMonths()) {
                    return between;
                }
            }
        } catch (DateTimeException noSuchDay) {
            throw new WrongUsage(Message.WRONG_PERIOD, text);
        }
        throw new WrongUsage(Message.WRONG_PERIOD, text);
    }

    private boolean isOfWholeMonths() {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    }
}
