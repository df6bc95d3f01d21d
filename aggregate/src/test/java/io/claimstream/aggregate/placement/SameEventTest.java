package io.claimstream.aggregate.placement;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class SameEventTest {

    @Test
    void hasAWeightForEveryEvidence() {
        assertThatCode(SameEvent::load).doesNotThrowAnyException();
    }
}
