package io.claimstream.contract.claim;

/** How far an action has come: an order is never counted as a deed. */
public enum Stage {
    DONE,
    ONGOING,
    ORDERED,
    PLANNED,
    CALLED_FOR,
    POSSIBLE,
    DENIED
}
