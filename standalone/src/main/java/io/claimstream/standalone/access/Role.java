package io.claimstream.standalone.access;

import java.util.Locale;

/** What a token's bearer may do: send articles, read everything, or change what the service itself does. */
public enum Role {
    INGEST,
    READ,
    ADMIN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
