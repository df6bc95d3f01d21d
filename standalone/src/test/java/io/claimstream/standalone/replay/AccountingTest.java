package io.claimstream.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AccountingTest {

    private static final Duration NO_PATIENCE = Duration.ofMillis(1);

    private final Accounting accounting = new Accounting(100, NO_PATIENCE, () -> false, () -> {});

    @Test
    void isDoneWhenEveryArticleHasComeOut() {
        send(2);
        accounting.settle(1, 10);
        accounting.settle(0, 10);

        assertThatCode(accounting::awaitAll).doesNotThrowAnyException();
    }

    @Test
    void countsAnArticleThatComesOutTwiceOnce() {
        send(2);

        accounting.settle(0, 10);
        accounting.settle(0, 10);

        assertThat(accounting.settled()).isEqualTo(1);
    }

    @Test
    void namesWhatIsMissingWhenNothingMoves() {
        send(3);
        accounting.settle(0, 10);
        accounting.settle(2, 10);

        assertThatThrownBy(accounting::awaitAll)
                .isInstanceOf(RunException.class)
                .hasMessageContaining("1 of 3")
                .hasMessageContaining("number 2");
    }

    @Test
    void waitsForRoom() {
        Accounting narrow = new Accounting(1, NO_PATIENCE, () -> false, () -> {});
        narrow.next();
        narrow.send();

        assertThatThrownBy(narrow::next).isInstanceOf(RunException.class);
    }

    @Test
    void endsWithAFailedSend() {
        send(1);
        accounting.fail(new IllegalStateException("no broker"));

        assertThatThrownBy(accounting::awaitAll)
                .isInstanceOf(RunException.class)
                .hasMessageContaining("no broker");
    }

    @Test
    void endsWhenItsUserWantsNoMore() {
        Accounting stopped = new Accounting(100, NO_PATIENCE, () -> true, () -> {});

        assertThatThrownBy(stopped::next).isInstanceOf(RunException.class).hasMessageContaining("stopped");
    }

    @Test
    void endsWhenThePipelineCannotGoOn() {
        Accounting broken = new Accounting(100, NO_PATIENCE, () -> false, () -> {
            throw new IllegalStateException("stage extract has failed");
        });

        assertThatThrownBy(broken::next).hasMessage("stage extract has failed");
    }

    @Test
    void tellsTheLatencyThatAShareStaysWithin() {
        send(100);
        for (int number = 0; number < 100; number++) {
            accounting.settle(number, 100 - number);
        }

        assertThat(accounting.latency(0.5)).isEqualTo(50);
        assertThat(accounting.latency(0.99)).isEqualTo(99);
    }

    private void send(int articles) {
        for (int sent = 0; sent < articles; sent++) {
            accounting.next();
            accounting.send();
        }
    }
}
