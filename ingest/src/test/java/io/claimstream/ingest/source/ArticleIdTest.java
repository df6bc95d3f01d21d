package io.claimstream.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/news/flood?p=1",
                "https://www.example.org/news/flood?p=1",
                "https://EXAMPLE.org:443/news/./flood?p=1#top",
                "https://example.org/news/flood?utm_source=feed&p=1&utm_medium=rss&fbclid=abc",
            })
    void isTheSameForEverySpellingOfAnAddress(String url) {
        assertThat(id(url, "Other words.")).isEqualTo(id("https://example.org/news/flood?p=1", "Words."));
    }

    @Test
    void differsForOtherAddresses() {
        assertThat(id("https://example.org/a", "Words.")).isNotEqualTo(id("https://example.org/b", "Words."));
    }

    @Test
    void comesFromTheTextOnAFrontPage() {
        assertThat(id("https://example.org/", "One.")).isNotEqualTo(id("https://example.org/", "Two."));
    }

    @Test
    void comesFromTheTextWithoutAnAddress() {
        assertThat(id(null, "One.")).isEqualTo(id(null, "One.")).isNotEqualTo(id(null, "Two."));
    }

    @Test
    void believesNoCanonicalAddressOnAnotherSite() {
        Draft draft = draft("https://example.org/a", "https://elsewhere.org/b", "Words.");

        assertThat(ArticleId.derive(draft, WebAddress.parse(draft.url()), null))
                .isEqualTo(id("https://example.org/a", "Words."));
    }

    private static String id(@Nullable String url, String text) {
        return ArticleId.derive(draft(url, null, text), WebAddress.parse(url), "example.org");
    }

    private static Draft draft(@Nullable String url, @Nullable String canonical, String text) {
        return new Draft(
                Form.CLAIMSTREAM, null, url, canonical, null, "Title", text, null, null, null, null, List.of());
    }
}
