package io.claimstream.aggregate.api.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecentChangesTest {

    private final RecentChanges recent = new RecentChanges(Positions.read("0:5,1:7"), 3);

    @Test
    void givesWhatCameInTheOrderInWhichItWasRead() throws Exception {
        add("0:7,1:9", change(1, 7), change(0, 5), change(1, 8));

        assertThat(offsets(recent.first())).containsExactly("1:7", "0:5", "1:8");
        assertThat(recent.end()).hasToString("0:7,1:9");
    }

    @Test
    void givesNothingWhereNothingHasCome() throws Exception {
        assertThat(offsets(recent.first())).isEmpty();
    }

    @Test
    void forgetsTheOldest() throws Exception {
        long first = recent.first();

        add("0:5,1:11", change(1, 7), change(1, 8), change(1, 9), change(1, 10));

        assertThat(recent.from(first, Duration.ZERO)).isNull();
        assertThat(offsets(recent.first())).containsExactly("1:8", "1:9", "1:10");
    }

    @Test
    void reachesBackToPositionsAfterWhichNothingIsForgotten() {
        add("0:6,1:10", change(1, 7), change(0, 5), change(1, 8), change(1, 9));

        assertThat(recent.reachBackTo(Positions.read("0:5,1:8"))).isTrue();
        assertThat(recent.reachBackTo(Positions.read("0:99,1:99"))).isTrue();
        assertThat(recent.reachBackTo(Positions.read("0:5,1:7"))).isFalse();
        assertThat(recent.reachBackTo(Positions.read("1:8"))).isFalse();
    }

    @Test
    void holdsPositionsUpToItsEnd() {
        assertThat(recent.hold(Positions.read("0:5,1:7"))).isTrue();
        assertThat(recent.hold(Positions.read("0:5,1:8"))).isFalse();
    }

    private void add(String reached, WrittenChange... changes) {
        recent.add(List.of(changes), Positions.read(reached));
    }

    private static WrittenChange change(int partition, long offset) {
        return new WrittenChange(partition, offset, "{}", null);
    }

    private List<String> offsets(long number) throws InterruptedException {
        return Objects.requireNonNull(recent.from(number, Duration.ZERO)).changes().stream()
                .map(change -> change.partition() + ":" + change.offset())
                .toList();
    }
}
