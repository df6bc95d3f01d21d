package io.claimstream.standalone.pipeline;

import java.util.Locale;

/** The stages by the names that the command line knows them by. */
public enum StageName {
    INGEST,
    EXTRACT,
    AGGREGATE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
