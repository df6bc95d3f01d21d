package io.claimstream.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a stream holds, told by how it begins. */
enum StreamForm {
    JSON,
    FEED,
    HTML,
    WARC,
    UNKNOWN;

    /** How much of the beginning is enough to tell. */
    static final int WINDOW = 64 * 1024;

    private static final Pattern FEED_ROOT = Pattern.compile(
            "^(?:\\s|<\\?[^>]*>|<!--.*?-->|<!doctype[^>]*>)*<(?:rss|feed|rdf:rdf)[\\s>]", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("^<(?:[a-z!?][^<>]*>|!--)");
    private static final Pattern OBJECT_LINE = Pattern.compile("(?m)^\\s*\\{");

    /** The form of a stream with this beginning. */
    static StreamForm of(byte[] start) {
        String text = new String(start, ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("warc/")) {
            return WARC;
        }
        if (text.startsWith("<")) {
            if (FEED_ROOT.matcher(text).find()) {
                return FEED;
            }
            return MARKUP.matcher(text).find() ? HTML : UNKNOWN;
        }
        return text.isEmpty() || isJson(text) ? JSON : UNKNOWN;
    }

    /** A broken first line must not cost the good ones after it. */
    private static boolean isJson(String text) {
        return text.startsWith("{")
                || text.startsWith("[")
                || OBJECT_LINE.matcher(text).find()
                || (text.length() == WINDOW && text.indexOf('\n') < 0);
    }
}
