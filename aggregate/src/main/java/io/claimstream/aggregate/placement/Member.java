package io.claimstream.aggregate.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the index keeps of an article. */
record Member(
        String articleId,
        TermVector terms,
        @Nullable Instant publishedAt,
        @Nullable String source,
        @Nullable String story,
        Instant arrived) {

    static Member of(Fingerprint article, TermVector terms, Instant arrived) {
        return new Member(
                article.articleId(), terms, article.publishedAt(), article.source(), article.story(), arrived);
    }
}
