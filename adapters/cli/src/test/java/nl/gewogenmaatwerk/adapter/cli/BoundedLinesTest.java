package nl.gewogenmaatwerk.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {
    @Test
    void lines_come_out_as_they_went_in() throws IOException {
        assertThat(lines("a\n\nbc\n", 10)).containsExactly("a", "", "bc");
        assertThat(lines("a\nwithout end", 20)).containsExactly("a", "without end");
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void of_a_long_line_only_the_start_is_kept() throws IOException {
        assertThat(lines("12345678\nab\n", 5)).containsExactly("12345", "ab");
    }

    @Test
    void a_line_may_be_longer_than_what_is_read_at_once() throws IOException {
        String longLine = "x".repeat(200_000);
        assertThat(lines(longLine + "\nend", 200_000)).containsExactly(longLine, "end");
    }

    @Test
    void a_line_without_end_costs_no_more_memory_than_is_kept() throws IOException {
        long huge = 3L << 30;
        InputStream endless = new InputStream() {
            private long left = huge;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int from, int most) {
                int some = (int) Math.min(most, left);
                left -= some;
                return some == 0 ? -1 : some;
            }
        };
        try (BoundedLines lines = new BoundedLines(endless, 100)) {
            assertThat(lines.next()).get().satisfies(line -> assertThat(line).hasSize(100));
            assertThat(lines.next()).isEmpty();
            assertThat(lines.bytesRead()).isEqualTo(huge);
        }
    }

    private static List<String> lines(String text, int mostKept) throws IOException {
        List<String> all = new ArrayList<>();
        try (BoundedLines lines =
                new BoundedLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), mostKept)) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(new String(line.get(), StandardCharsets.UTF_8));
            }
        }
        return all;
    }
}
