package io.claimstream.contract.claim;

/** The part of the cleaned article that offsets refer to. */
public enum Field {
    TITLE,
    TEXT
}
