package io.claimstream.aggregate.placement;

import org.jspecify.annotations.Nullable;

/**
 * What placing decided about one article.
 *
 * @param articleId article
 * @param version version of the article that was placed; null for articles that another one moved or closed
 * @param verdict what happened to it
 * @param eventId its event; null when it was withdrawn
 */
public record Placement(
        String articleId,
        @Nullable Long version,
        Verdict verdict,
        @Nullable String eventId) {

    /** What can happen to an article. */
    public enum Verdict {
        /** A version of it got its event. */
        PLACED,
        /** Its event turned out to be the same as another one. */
        MOVED,
        /** Its publisher took it back. */
        WITHDRAWN,
        /** Its event has been quiet for so long that it takes no more articles. */
        CLOSED
    }
}
