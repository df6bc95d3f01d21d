package io.claimstream.ingest.html;

import org.jspecify.annotations.Nullable;

/**
 * What a web page says about its article.
 *
 * @param text the article's own text, a blank line between paragraphs; empty when none was found
 * @param title headline
 * @param author byline
 * @param publishedAt date as written
 * @param site the publication's name
 * @param canonicalUrl the address that the page calls its own
 * @param language BCP-47 tag of the page
 */
public record Page(
        String text,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String site,
        @Nullable String canonicalUrl,
        @Nullable String language) {}
