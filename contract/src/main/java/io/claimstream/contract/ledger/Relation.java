package io.claimstream.contract.ledger;

/** How a value stands to the best one of its group. */
public enum Relation {
    AGREES,
    REFINES,
    COMPATIBLE,
    CONFLICTS,
    SUPERSEDED,
    WITHDRAWN
}
