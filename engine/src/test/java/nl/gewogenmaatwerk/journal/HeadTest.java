package nl.gewogenmaatwerk.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void aHeadIsReadBackFromItsText() {
        Head head = new Head("town", 31, HASH);

        assertThat(head.text()).isEqualTo("gewogen-head/1 town 31 " + HASH);
        assertThat(Head.parse(" " + head.text() + "\n")).isEqualTo(head);
        assertThat(Head.parse(Head.empty("town").text())).isEqualTo(Head.empty("town"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gewogen-head/1 town 31",
                "gewogen-head/2 town 31 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "gewogen-head/1 town -1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "gewogen-head/1 town 0 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "gewogen-head/1 to wn 31 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "gewogen-head/1 town 31 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void whatIsNoHeadIsRefused(String text) {
        assertThatThrownBy(() -> Head.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
