package io.claimstream.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the article in a web page. Total: any page gives a result, if an empty one. */
public final class HtmlToText {

    private HtmlToText() {}

    /** The article of a page. */
    public static Page read(String html, @Nullable String url) {
        return read(Jsoup.parse(html, base(url)), url);
    }

    /**
     * The article of a page in bytes.
     *
     * @param charset as the server named it; null: as the page itself does, else UTF-8
     */
    public static Page read(byte[] html, @Nullable String charset, @Nullable String url) {
        try {
            return read(Jsoup.parse(new ByteArrayInputStream(html), known(charset), base(url)), url);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /** The text of a piece of HTML that is all article, as feeds carry it. */
    public static String readFragment(String html) {
        return BlockText.join(BlockText.blocks(Jsoup.parseBodyFragment(html).body()));
    }

    private static Page read(Document document, @Nullable String url) {
        PageMetadata metadata = PageMetadata.of(document);
        return metadata.page(ArticleBody.find(document, base(url)));
    }

    private static String base(@Nullable String url) {
        return url == null ? "" : url;
    }

    private static @Nullable String known(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
