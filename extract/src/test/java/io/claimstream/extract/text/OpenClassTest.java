package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenClassTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "said survivor Lund  | VERB SCONJ PROPN | 1 | NOUN",
                "when Musk left      | ADV AUX VERB     | 1 | PROPN",
                "to inspect it       | PART ADP PRON    | 1 | VERB",
                "was tragically hurt | AUX PRON VERB    | 1 | ADV",
                "the arduous climb   | DET ADP NOUN     | 1 | ADJ",
                "sank off Lund       | VERB ADP PROPN   | 1 | ADP"
            })
    void givesOnlyFunctionWordsTheirTags(String words, String tags, int at, String tag) {
        assertThat(OpenClass.corrected(words.split(" +", -1), tags.split(" +", -1), at))
                .isEqualTo(tag);
    }
}
