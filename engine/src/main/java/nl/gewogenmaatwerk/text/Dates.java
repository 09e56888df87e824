package nl.gewogenmaatwerk.text;

import java.time.LocalDate;
import java.time.Month;
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
     * @param name     the name as the language writes it: a small first letter in Dutch, a capital one in English
     * @param language the language of the name
     * @return empty when the language has no such month
     */
    public static Optional<Month> month(String name, Language language) {
        int month = MONTHS.stream().map(each -> each.in(language)).toList().indexOf(name) + 1;
        return month == 0 ? Optional.empty() : Optional.of(Month.of(month));
    }
}
