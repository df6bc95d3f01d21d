package io.claimstream.extract;

import io.claimstream.contract.article.Article;
import java.time.Instant;

/** Articles for tests. */
final class Articles {

    private Articles() {}

    static Article english(String title, String text) {
        Instant published = Instant.parse("2024-05-03T10:00:00Z");
        return new Article("a1", null, "example.org", title, text, published, null, "en", null, false);
    }
}
