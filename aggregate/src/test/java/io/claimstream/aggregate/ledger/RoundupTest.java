package io.claimstream.aggregate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 hurt in weekend shootings",
                "Six people were hurt in two separate crashes",
                "Seven were shot in Brel in about ten hours",
                "Twelve wounded in shootings across Brel"
            })
    void countsOverSeveralIncidents(String clause) {
        assertThat(Roundup.tells(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two people were shot in Brel",
                "Eight died in the Brel mill shootings",
                "Two hours later six were hurt in a crash"
            })
    void countsOverOne(String clause) {
        assertThat(Roundup.tells(clause)).isFalse();
    }
}
