package io.claimstream.ingest.source;

import java.util.Locale;

/** The forms in which articles are written. */
public enum Form {
    /** claimstream's own JSON, and items of a scraper that names its fields like any of the JSON forms. */
    CLAIMSTREAM,
    NEWS_PLEASE,
    TRAFILATURA,
    NEWSPAPER4K,
    JSON_FEED,
    /** RSS or Atom. */
    FEED,
    HTML,
    WARC;

    /** Its name in metrics and messages: lower case, with hyphens. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
