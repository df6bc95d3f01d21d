package io.claimstream.aggregate.placement;

import java.time.Instant;

/**
 * A member of the index: all that it takes to rebuild it.
 *
 * @param fingerprint the article
 * @param eventId its event
 * @param arrived when it was placed, in stream time
 * @param number its place in the order of arrival, which tells articles of one moment apart
 */
public record PlacedArticle(Fingerprint fingerprint, String eventId, Instant arrived, long number) {

    /** The same article in another event. */
    public PlacedArticle in(String other) {
        return new PlacedArticle(fingerprint, other, arrived, number);
    }
}
