package nl.gewogenmaatwerk.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void results_come_in_the_order_of_the_things_whatever_is_ready_first() {
        List<Integer> results = new ArrayList<>();
        CountDownLatch laterIsDone = new CountDownLatch(1);

        InOrder.work(
                IntStream.range(0, 100).iterator(),
                number -> {
                    if (number == 0) {
                        await(laterIsDone);
                    } else if (number == 5) {
                        laterIsDone.countDown();
                    }
                    return number;
                },
                results::add,
                2);

        assertThat(results)
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void no_more_things_are_taken_than_fit_in_the_window() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Integer> inHand = new ArrayList<>();

        InOrder.work(
                Stream.generate(taken::incrementAndGet).limit(1_000).iterator(),
                number -> number,
                number -> {
                    inHand.add(taken.get() - done.get());
                    done.incrementAndGet();
                },
                2);

        assertThat(inHand).allSatisfy(number -> assertThat(number).isLessThanOrEqualTo(17));
    }

    @Test
    void a_failure_comes_out_as_it_is() {
        assertThatThrownBy(() -> InOrder.work(
                        List.of(1).iterator(),
                        number -> {
                            throw new IllegalStateException("as it is");
                        },
                        result -> {},
                        2))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("as it is");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
