package io.claimstream.aggregate.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IntSetTest {

    private final IntSet set = new IntSet();

    @Test
    void holdsWhatWasAddedAndNotRemoved() {
        Set<Integer> expected = new TreeSet<>();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            // Falls and rises, so that the set grows and shrinks.
            int number = random.nextInt(i % 5_000 + 1);
            if (expected.add(number)) {
                set.add(number);
            } else {
                expected.remove(number);
                set.remove(number);
            }
        }

        assertThat(members()).isEqualTo(expected);
        assertThat(set.size()).isEqualTo(expected.size());
    }

    private Set<Integer> members() {
        Set<Integer> members = new TreeSet<>();
        for (int place = 0; place < set.places(); place++) {
            if (set.at(place) >= 0) {
                members.add(set.at(place));
            }
        }
        return members;
    }
}
