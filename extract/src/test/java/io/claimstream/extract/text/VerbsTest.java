package io.claimstream.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrest", "flood", "send"})
    void knowsTheBaseFormsOfVerbs(String word) {
        assertThat(Verbs.contains(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"executive", "sent", "harbour master"})
    void knowsWhatIsNone(String word) {
        assertThat(Verbs.contains(word)).isFalse();
    }
}
