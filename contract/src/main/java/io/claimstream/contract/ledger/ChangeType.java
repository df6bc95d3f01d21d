package io.claimstream.contract.ledger;

/** What a change says. */
public enum ChangeType {
    EVENT_CREATED,
    EVENT_MERGED,
    ARTICLE_ADDED,
    ARTICLE_CHANGED,
    ARTICLE_WITHDRAWN,
    CLAIM_ADDED,
    CLAIM_CORROBORATED,
    CLAIM_DISPUTED,
    CLAIM_RESOLVED,
    CLAIM_REVISED,
    CLAIM_WITHDRAWN,
    STAGE_ADVANCED
}
