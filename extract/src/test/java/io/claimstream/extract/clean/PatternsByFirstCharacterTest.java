package io.claimstream.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternsByFirstCharacterTest {

    private final PatternsByFirstCharacter patterns = new PatternsByFirstCharacter();

    @Test
    void leavesOutWhatCannotBeginSo() {
        patterns.add(Pattern.compile("share|tweet", Pattern.CASE_INSENSITIVE));

        assertThat(patterns.of("Print this")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"share|tweet", ".{0,9} ago", "(?=.*e)[a-z ]+", "[^\\d]+", "(?:the )?share.*", "\\w+ on", "s"})
    void keepsWhatMayBeginSo(String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);

        patterns.add(pattern);

        assertThat(patterns.of("Shared")).containsExactly(pattern);
    }

    @Test
    void keepsAllForLettersBeyondAscii() {
        Pattern pattern = Pattern.compile("a");

        patterns.add(pattern);

        assertThat(patterns.of("äb")).containsExactly(pattern);
    }
}
