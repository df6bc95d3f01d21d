package io.claimstream.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.contract.claim.Field;
import org.junit.jupiter.api.Test;

class ClaimIdTest {

    @Test
    void isTheSameForTheSameSpan() {
        String id = ClaimId.of("a1", Field.TEXT, 3, 9, "rule");

        assertThat(id).isEqualTo(ClaimId.of("a1", Field.TEXT, 3, 9, "rule")).matches("[0-9a-f]{20}");
    }

    @Test
    void differsByArticleFieldSpanAndRule() {
        String id = ClaimId.of("a1", Field.TEXT, 3, 9, "rule");

        assertThat(id)
                .isNotIn(
                        ClaimId.of("a2", Field.TEXT, 3, 9, "rule"),
                        ClaimId.of("a1", Field.TITLE, 3, 9, "rule"),
                        ClaimId.of("a1", Field.TEXT, 3, 10, "rule"),
                        ClaimId.of("a1", Field.TEXT, 3, 9, "other"));
    }
}
