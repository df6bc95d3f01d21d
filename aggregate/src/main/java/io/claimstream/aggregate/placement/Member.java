package io.claimstream.aggregate.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of an article.
 *
 * @param terms all its terms with their weight
 * @param aspects for each of them the parts of the article that it stands in, as {@link Aspect#bit}s
 */
record Member(
        String articleId,
        TermVector terms,
        Aspects aspects,
        @Nullable Instant publishedAt,
        @Nullable String source,
        @Nullable String story,
        Instant arrived) {

    /** Which parts each term of a vector stands in. */
    static final class Aspects {

        private final byte[] bits;

        Aspects(byte[] bits) {
            this.bits = bits;
        }

        int of(int position) {
            return bits[position];
        }
    }
}
