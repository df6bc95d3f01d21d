package io.claimstream.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttributionsTest {

    private static Attribution about(int contentStart, int contentEnd) {
        return new Attribution(0, 100, contentStart, contentEnd, false, "say", List.of(), List.of(), 1, "rule");
    }

    @Test
    void answersTheInnermostOfNestedContents() {
        Attribution outer = about(10, 90);
        Attribution inner = about(30, 60);

        Optional<Attribution> covering = Attributions.covering(List.of(outer, inner), 40, 45);

        assertThat(covering).contains(inner);
    }

    @Test
    void answersNothingForASpanThatOnlyOverlaps() {
        Attribution attribution = about(30, 60);

        Optional<Attribution> covering = Attributions.covering(List.of(attribution), 55, 65);

        assertThat(covering).isEmpty();
    }
}
