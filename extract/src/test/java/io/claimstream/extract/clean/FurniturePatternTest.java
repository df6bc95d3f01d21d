package io.claimstream.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FurniturePatternTest {

    private final FurniturePattern credit = FurniturePattern.of(".*\\((?:photo|image).*", List.of("photo", "image"));

    @Test
    void isTriedWhereOneOfItsWordsStands() {
        boolean may = credit.mayStandIn(SearchedLine.of("the quay (image: harbour office)"));

        assertThat(may).isTrue();
    }

    @Test
    void isSparedWhereNoneOfItsWordsStands() {
        boolean may = credit.mayStandIn(SearchedLine.of("the quay (harbour office)"));

        assertThat(may).isFalse();
    }
}
