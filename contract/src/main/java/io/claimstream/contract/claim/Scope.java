package io.claimstream.contract.claim;

/** What a number is about: the event as a whole, a part of it ("of them ten children"), or its background. */
public enum Scope {
    EVENT,
    PART,
    CONTEXT
}
