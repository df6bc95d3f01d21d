package io.claimstream.aggregate.placement;

import org.jspecify.annotations.Nullable;

/**
 * What placing decided about one article.
 *
 * @param articleId article
 * @param version version of the article that was placed; null for articles that another one moved or closed
 * @param verdict what happened to it
 * @param eventId its event; null when it was withdrawn
 * @param turn number of this arrival among all that happens to its event, from 0; null until it is numbered
 * @param leavingTurn the same in the event that it leaves; null when it leaves none
 */
public record Placement(
        String articleId,
        @Nullable Long version,
        Verdict verdict,
        @Nullable String eventId,
        @Nullable Long turn,
        @Nullable Long leavingTurn) {

    /** A decision whose place in the order of its events is not known yet. */
    public Placement(String articleId, @Nullable Long version, Verdict verdict, @Nullable String eventId) {
        this(articleId, version, verdict, eventId, null, null);
    }

    /** This decision with its place in the order of its events. */
    public Placement inTurn(@Nullable Long arriving, @Nullable Long leaving) {
        return new Placement(articleId, version, verdict, eventId, arriving, leaving);
    }

    /** What can happen to an article. */
    public enum Verdict {
        /** A version of it got its event. */
        PLACED,
        /** Its event turned out to be the same as another one, or to be two. */
        MOVED,
        /** Its publisher took it back. */
        WITHDRAWN,
        /** Its event has been quiet for so long that it takes no more articles. */
        CLOSED
    }
}
