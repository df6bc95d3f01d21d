package io.claimstream.contract.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A news article as it stands on the topic {@code articles}: plain text that may still carry page furniture.
 *
 * @param id stable key of the article; a later record with the same id replaces this one
 * @param url address it was read at
 * @param source the publisher's domain, lower case, without {@code www.}
 * @param title headline
 * @param text body; null only when retracted
 * @param publishedAt when the publisher dated it
 * @param fetchedAt when the scraper read it
 * @param language BCP-47 tag told by the sender; null: to be detected
 * @param story the sender's own event key; articles of one key are one event
 * @param retracted true withdraws every claim of this id
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String text,
        @Nullable Instant publishedAt,
        @Nullable Instant fetchedAt,
        @Nullable String language,
        @Nullable String story,
        boolean retracted) {

    /**
     * Checks what every stage relies on.
     *
     * @throws IllegalArgumentException without an id, or without text when not retracted
     */
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is empty");
        }
        if (!retracted && (text == null || text.isBlank())) {
            throw new IllegalArgumentException("text is empty");
        }
    }

    /** The withdrawal of an article that was sent before. */
    public static Article retraction(String id) {
        return new Article(id, null, null, null, null, null, null, null, null, true);
    }
}
