package io.claimstream.extract.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.extract.clean.SearchedLine.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchedLineTest {

    private final SearchedLine line = SearchedLine.of("The QUAY at dawn © Harbour Office, 12 März 2019");

    @ParameterizedTest
    @ValueSource(strings = {"quay", "©", "harbour office", "12 märz", "y at d", "9"})
    void holdsWhatStandsInItInAnyCase(String word) {
        boolean holds = line.holdsAny(Word.all(List.of("nowhere", word)));

        assertThat(holds).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quays", "office harbour", "@", "dawn office"})
    void holdsNoWordWhosePairsStandApart(String word) {
        boolean holds = line.holdsAny(Word.all(List.of(word)));

        assertThat(holds).isFalse();
    }

    @Test
    void holdsWordsOfAnyScript() {
        SearchedLine line = SearchedLine.of("Фото: 港務局 ﷺ 𝒳");

        assertThat(line.holdsAny(Word.all(List.of("ФОТО")))).isTrue();
        assertThat(line.holdsAny(Word.all(List.of("港務局 ﷺ")))).isTrue();
    }

    @Test
    void leavesOutWhatStandsBetweenItsEnds() {
        SearchedLine ends =
                SearchedLine.of("photo".repeat(2) + "video" + "share".repeat(2)).ends(10);

        assertThat(ends.text()).isEqualTo("photophoto shareshare");
    }

    @Test
    void holdsNothingWhenEmpty() {
        boolean holds = SearchedLine.of("").holdsAny(Word.all(List.of("a", "photo")));

        assertThat(holds).isFalse();
    }
}
