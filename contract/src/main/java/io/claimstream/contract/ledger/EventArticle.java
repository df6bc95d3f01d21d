package io.claimstream.contract.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One article of an event.
 *
 * @param id article id
 * @param source the publisher's domain
 * @param url address it was read at; of thousands of articles only some are listed with it
 * @param title headline; as the address
 * @param publishedAt date of publication
 * @param origin shared by all copies of one text
 */
public record EventArticle(
        String id,
        @Nullable String source,
        @Nullable String url,
        @Nullable String title,
        @Nullable Instant publishedAt,
        String origin) {

    /** The same without address and headline. */
    public EventArticle brief() {
        return new EventArticle(id, source, null, null, publishedAt, origin);
    }
}
