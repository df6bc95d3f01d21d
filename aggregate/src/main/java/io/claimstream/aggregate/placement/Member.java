package io.claimstream.aggregate.placement;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What the index keeps of an article. */
record Member(
        String articleId,
        TermVector terms,
        @Nullable Instant publishedAt,
        @Nullable String source,
        @Nullable String story,
        Instant arrived,
        long number) {

    /** Two articles of one millisecond must not change places in the next run, nor after a restart. */
    static final Comparator<Member> BY_ARRIVAL =
            Comparator.comparing(Member::arrived).thenComparing(Member::number).thenComparing(Member::articleId);

    static Member of(Fingerprint article, TermVector terms, Instant arrived, long number) {
        return new Member(
                article.articleId(), terms, article.publishedAt(), article.source(), article.story(), arrived, number);
    }
}
