package nl.gewogenmaatwerk.text;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Dates as people write them, the same on every machine: "1 maart 2026", "1 March 2026". Thread-safe. */
public final class Dates {

    private static final List<Text> MONTHS = List.of(
            new Text("januari", "January"),
            new Text("februari", "February"),
            new Text("maart", "March"),
            new Text("april", "April"),
            new Text("mei", "May"),
            new Text("juni", "June"),
            new Text("juli", "July"),
            new Text("augustus", "August"),
            new Text("september", "September"),
            new Text("oktober", "October"),
            new Text("november", "November"),
            new Text("december", "December"));

    private Dates() {}

    /** A date in words. */
    public static Text of(LocalDate date) {
        return Text.same(date.getDayOfMonth() + " ")
                .plus(MONTHS.get(date.getMonthValue() - 1))
                .plus(Text.same(" " + date.getYear()));
    }

    /**
     * The month with a name.
     *
     * @param name     the name in that language, in capital or small letters
     * @param language the language of the name
     * @return empty when the language has no such month
     */
    public static Optional<Month> month(String name, Language language) {
        return Arrays.stream(Month.values())
                .filter(month -> MONTHS.get(month.ordinal()).in(language).equalsIgnoreCase(name))
                .findFirst();
    }
}
