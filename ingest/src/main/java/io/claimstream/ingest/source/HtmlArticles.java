package io.claimstream.ingest.source;

import io.claimstream.ingest.html.HtmlToText;
import io.claimstream.ingest.html.Page;
import org.jspecify.annotations.Nullable;

/** A saved web page: one article. */
final class HtmlArticles {

    private HtmlArticles() {}

    /** Reads the page as the article at a place of its origin. */
    static void read(
            Form form,
            long place,
            byte[] html,
            @Nullable String charset,
            @Nullable String url,
            @Nullable String fetchedAt,
            Findings findings) {
        Page page = HtmlToText.read(html, charset, url);
        if (page.text().isBlank()) {
            findings.reject(place, null, "no article was found in the page", html);
        } else {
            findings.article(place, Draft.of(form, url, page, fetchedAt), html);
        }
    }
}
