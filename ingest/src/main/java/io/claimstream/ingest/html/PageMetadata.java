package io.claimstream.ingest.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article outside the text: JSON-LD first, then OpenGraph and other meta elements, then the
 * visible elements.
 */
record PageMetadata(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publishedAt,
        @Nullable String site,
        @Nullable String canonicalUrl,
        @Nullable String language) {

    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=parsely-pub-date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=dc.date.issued]",
            "meta[name=dcterms.created]",
            "meta[name=date]");

    static PageMetadata of(Document page) {
        JsonNode article = LinkedData.article(page);
        return new PageMetadata(
                first(
                        LinkedData.string(article, "headline"),
                        content(page, "meta[property=og:title]"),
                        content(page, "meta[name=twitter:title]"),
                        text(page, "h1"),
                        page.title()),
                first(
                        LinkedData.string(article.path("author"), "name"),
                        content(page, "meta[name=author]"),
                        text(page, "[rel=author]"),
                        text(page, "[itemprop=author]")),
                first(LinkedData.string(article, "datePublished"), published(page), datetime(page)),
                first(
                        content(page, "meta[property=og:site_name]"),
                        LinkedData.string(article.path("publisher"), "name")),
                first(attribute(page, "link[rel=canonical]", "abs:href"), content(page, "meta[property=og:url]")),
                first(attribute(page, "html", "lang")));
    }

    Page page(String text) {
        return new Page(text, title, author, publishedAt, site, canonicalUrl, language);
    }

    private static @Nullable String published(Document page) {
        return PUBLISHED.stream()
                .map(query -> content(page, query))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String datetime(Document page) {
        return first(
                attribute(page, "time[itemprop=datePublished]", "datetime"),
                attribute(page, "time[pubdate]", "datetime"),
                attribute(page, "article time[datetime]", "datetime"),
                attribute(page, "time[datetime]", "datetime"));
    }

    private static @Nullable String content(Document page, String query) {
        return attribute(page, query, "content");
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element found = page.selectFirst(query);
        return found == null ? null : found.attr(name);
    }

    private static @Nullable String text(Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null ? null : found.text();
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return null;
    }
}
