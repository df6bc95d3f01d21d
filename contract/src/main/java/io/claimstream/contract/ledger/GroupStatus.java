package io.claimstream.contract.ledger;

/** Where the answers to one question stand: one origin, several that agree, a contradiction, or a later report that replaced earlier ones. */
public enum GroupStatus {
    SINGLE,
    CORROBORATED,
    DISPUTED,
    REVISED
}
