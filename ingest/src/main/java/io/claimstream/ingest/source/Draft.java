package io.claimstream.ingest.source;

import io.claimstream.ingest.html.Page;
import io.claimstream.ingest.source.Intake.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as some form told it: trimmed, but with nothing checked, derived or filled in.
 *
 * @param canonicalUrl address that the page itself names, for the id
 * @param publishedAt date as written
 * @param fetchedAt date as written
 * @param remarks flaws met so far
 */
record Draft(
        Form form,
        @Nullable String id,
        @Nullable String url,
        @Nullable String canonicalUrl,
        @Nullable String source,
        @Nullable String title,
        String text,
        @Nullable String publishedAt,
        @Nullable String fetchedAt,
        @Nullable String language,
        @Nullable String story,
        List<Remark> remarks) {

    /** An article that is nothing but its page. */
    static Draft of(Form form, @Nullable String url, Page page, @Nullable String fetchedAt) {
        return new Draft(form, null, url, null, null, null, "", null, fetchedAt, null, null, List.of())
                .filledFrom(page);
    }

    /** With the page's text, and with the page's word on everything that the sender did not say. */
    Draft filledFrom(Page page) {
        return new Draft(
                form,
                id,
                first(url, page.canonicalUrl()),
                page.canonicalUrl(),
                source,
                first(title, page.title()),
                page.text(),
                first(publishedAt, page.publishedAt()),
                fetchedAt,
                first(language, page.language()),
                story,
                remarks);
    }

    private static @Nullable String first(@Nullable String told, @Nullable String fallback) {
        return told == null ? fallback : told;
    }
}
