package nl.gewogenmaatwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up; they only pass the eleven-test. */
class BsnTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111222333",
                "123456782",
                "010000008",
                "111.222.333",
                "1112.22.333",
                "111-222-333",
                "111 222 333",
                "1 1 1 2 2 2 3 3 3",
                "111\u00a0222\u00a0333",
                "111\u2013222\u2013333",
                "111\t222\t333",
                "bsn:111222333",
                "Mevrouw (111222333) wil werken.",
                "zaak-111222333",
                "a111222333b",
                "2 111222333",
                "111222333 4",
                "999999999 en 111222333",
                "12345678 111222333"
            })
    void isFoundWhereverItStandsAndHoweverItIsWritten(String text) {
        assertThat(Bsn.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen nummer",
                "11122233",
                "1112223334",
                "0111222333",
                "111222334",
                "123456789",
                "000000000",
                "111, 222, 333",
                "111--222--333",
                "111222 x 333",
                "2026-03-01",
                "case-2026-0042"
            })
    void isNoOtherNumber(String text) {
        assertThat(Bsn.isIn(text)).isFalse();
    }

    @Property(tries = 300)
    void ofTheTenNumbersThatBeginWithEightDigitsAtMostOnePassesTheElevenTest(
            @ForAll @Size(8) List<@IntRange(max = 9) Integer> digits,
            @ForAll @From("separators") String separator,
            @ForAll @From("surroundings") String around) {
        int sum = 0;
        StringBuilder start = new StringBuilder();
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * digits.get(place);
            start.append(digits.get(place)).append(separator);
        }
        for (int last = 0; last <= 9; last++) {
            boolean passes = sum > 0 && sum % 11 == last;
            assertThat(Bsn.isIn(around + start + last + around))
                    .as(around + start + last + around)
                    .isEqualTo(passes);
        }
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", ".", "-", " ");
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of("", "a", " ", "/", "zaak ", "(", "é");
    }
}
