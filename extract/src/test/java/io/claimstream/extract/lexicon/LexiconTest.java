package io.claimstream.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void readsRowsWithoutCommentsAndBlankLines() {
        List<List<String>> rows = Lexicon.rows(LexiconTest.class, "sample.txt");

        assertThat(rows).containsExactly(List.of("red", "colour", "rose ruby"), List.of("seven", "number", "7"));
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> Lexicon.rows(LexiconTest.class, "absent.txt")).hasMessageContaining("absent.txt");
    }
}
