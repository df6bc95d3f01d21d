package io.claimstream.contract.claim;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article without its page furniture.
 *
 * @param id as in {@link io.claimstream.contract.article.Article}
 * @param url address it was read at
 * @param source the publisher's domain
 * @param title headline, cleaned
 * @param publishedAt as sent, else as read from a date line of the page
 * @param author as read from a byline
 * @param language BCP-47 tag, sent or detected; {@code und} when unknown
 * @param story the sender's own event key
 * @param retracted true when the article was withdrawn; its text is then empty
 * @param text the cleaned body that all offsets refer to, as Java (UTF-16) indices
 */
public record CleanArticle(
        String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable Instant publishedAt,
        @Nullable String author,
        String language,
        @Nullable String story,
        boolean retracted,
        String text) {}
