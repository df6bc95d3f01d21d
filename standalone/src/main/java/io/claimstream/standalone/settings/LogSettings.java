package io.claimstream.standalone.settings;

/**
 * What is logged on standard error, and how.
 *
 * @param format one plain line an entry, or one object
 * @param level the least that is worth an entry; with info, each article and each ledger has one
 */
public record LogSettings(Format format, Level level) {

    /** How an entry is written. */
    public enum Format {
        TEXT,
        JSON
    }

    /** How much an entry matters. */
    public enum Level {
        ERROR,
        WARN,
        INFO,
        DEBUG
    }
}
