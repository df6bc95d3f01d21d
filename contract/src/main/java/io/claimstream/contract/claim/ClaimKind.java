package io.claimstream.contract.claim;

/** What a claim asserts: a count or amount, that somebody says something, or that somebody does something. */
public enum ClaimKind {
    QUANTITY,
    STATEMENT,
    ACTION
}
