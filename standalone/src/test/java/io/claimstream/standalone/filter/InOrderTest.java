package io.claimstream.standalone.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void keepsTheOrderThoughALaterPieceIsDoneFirst() {
        List<String> results = new ArrayList<>();
        CountDownLatch laterIsDone = new CountDownLatch(1);

        try (InOrder<String> work = new InOrder<>(2, (result, last) -> results.add(result))) {
            work.submit(() -> {
                laterIsDone.await();
                return "first";
            });
            work.submit(() -> {
                laterIsDone.countDown();
                return "second";
            });
        }

        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void takesMoreThanMayBeUnderWay() {
        List<Integer> results = new ArrayList<>();

        try (InOrder<Integer> work = new InOrder<>(3, (result, last) -> results.add(result))) {
            IntStream.range(0, 1000).forEach(number -> work.submit(() -> number));
        }

        assertThat(results).hasSize(1000).isSorted();
    }

    @Test
    void tellsOfAPieceThatFailed() {
        InOrder<String> work = new InOrder<>(1, (result, last) -> {});
        work.submit(() -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(work::close).hasRootCauseMessage("broken");
    }
}
