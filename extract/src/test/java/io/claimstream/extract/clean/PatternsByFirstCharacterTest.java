package io.claimstream.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternsByFirstCharacterTest {

    private final PatternsByFirstCharacter patterns = new PatternsByFirstCharacter();

    @Test
    void leavesOutWhatCannotBeginSo() {
        patterns.add(FurniturePattern.of("share|tweet", List.of()));

        List<FurniturePattern> found = patterns.of("Print this");

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"share|tweet", ".{0,9} ago", "(?=.*e)[a-z ]+", "[^\\d]+", "(?:the )?share.*", "\\w+ on", "s"})
    void keepsWhatMayBeginSo(String regex) {
        FurniturePattern pattern = FurniturePattern.of(regex, List.of());
        patterns.add(pattern);

        List<FurniturePattern> found = patterns.of("Shared");

        assertThat(found).containsExactly(pattern);
    }

    @Test
    void keepsAllForLettersBeyondAscii() {
        FurniturePattern pattern = FurniturePattern.of("a", List.of());
        patterns.add(pattern);

        List<FurniturePattern> found = patterns.of("äb");

        assertThat(found).containsExactly(pattern);
    }
}
