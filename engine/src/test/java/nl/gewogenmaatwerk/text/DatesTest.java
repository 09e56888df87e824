package nl.gewogenmaatwerk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void a_date_is_written_with_the_name_of_its_month() {
        assertThat(Dates.of(LocalDate.of(2026, 3, 1))).isEqualTo(new Text("1 maart 2026", "1 March 2026"));
        assertThat(Dates.of(LocalDate.of(2015, 12, 31))).isEqualTo(new Text("31 december 2015", "31 December 2015"));
    }

    @Test
    void a_month_is_found_by_the_name_that_the_language_gives_it() {
        assertThat(Dates.month("januari", Language.NL)).contains(Month.JANUARY);
        assertThat(Dates.month("December", Language.EN)).contains(Month.DECEMBER);
        assertThat(Dates.month("March", Language.NL)).isEmpty();
    }
}
