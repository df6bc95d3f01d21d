package io.claimstream.aggregate.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermNumbersTest {

    private final TermNumbers numbers = new TermNumbers();

    @Test
    void knowsNoTermAtFirst() {
        assertThat(numbers.get(TermNumbers.hash("ferry"))).isEqualTo(TermNumbers.NONE);
    }

    @Test
    void holdsWhatAMapHolds() {
        Map<String, Integer> expected = new HashMap<>();
        Random random = new Random(1);
        for (int step = 0; step < 50_000; step++) {
            String term = "term" + random.nextInt(10_000);
            Integer number = expected.remove(term);
            if (number == null) {
                expected.put(term, step);
                numbers.put(TermNumbers.hash(term), step);
            } else {
                numbers.remove(TermNumbers.hash(term));
            }
        }

        for (int i = 0; i < 10_000; i++) {
            String term = "term" + i;
            assertThat(numbers.get(TermNumbers.hash(term))).isEqualTo(expected.getOrDefault(term, TermNumbers.NONE));
        }
    }
}
