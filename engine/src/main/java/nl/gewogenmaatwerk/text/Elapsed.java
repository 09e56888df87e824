package nl.gewogenmaatwerk.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How long before an advice something was, in words that do not tell the day: "12 weken voor het advies". Below half a year it is told in
 * weeks, below two years in months, and then in years. Thread-safe.
 */
public final class Elapsed {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 26;
    private static final int MOST_MONTHS = 24;
    private static final int YEAR = 12;

    private Elapsed() {}

    /** How long before an advice a day was. @param day the day @param asOf the day of the advice */
    public static Text of(LocalDate day, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(day, asOf);
        if (days < 0) {
            return new Text("na het advies", "after the advice");
        }
        if (days < WEEK) {
            return new Text("in de week voor het advies", "in the week before the advice");
        }
        long weeks = days / WEEK;
        if (weeks < MOST_WEEKS) {
            return before(weeks, "week", "weken", "week", "weeks");
        }
        long months = ChronoUnit.MONTHS.between(day, asOf);
        return months < MOST_MONTHS
                ? before(months, "maand", "maanden", "month", "months")
                : before(months / YEAR, "jaar", "jaar", "year", "years");
    }

    private static Text before(long count, String oneNl, String moreNl, String oneEn, String moreEn) {
        return new Text(
                count + " " + (count == 1 ? oneNl : moreNl) + " voor het advies",
                count + " " + (count == 1 ? oneEn : moreEn) + " before the advice");
    }

    /** A text in which every day that is written as {@code 2026-03-01} is told as how long before an advice it was. @param asOf the day of the advice */
    public static Text in(Text text, LocalDate asOf) {
        return new Text(told(text.nl(), asOf, elapsed -> elapsed.nl()), told(text.en(), asOf, elapsed -> elapsed.en()));
    }

    private static String told(String text, LocalDate asOf, Function<Text, String> language) {
        return DAY.matcher(text).replaceAll(day -> language.apply(elapsed(day, asOf)));
    }

    private static Text elapsed(MatchResult written, LocalDate asOf) {
        try {
            return of(LocalDate.parse(written.group()), asOf);
        } catch (DateTimeException none) {
            return new Text("op een dag", "on some day");
        }
    }
}
