package io.claimstream.contract.ledger;

import org.jspecify.annotations.Nullable;

/** What a change says. */
public enum ChangeType {
    EVENT_CREATED,
    EVENT_MERGED,
    ARTICLE_ADDED,
    ARTICLE_CHANGED,
    ARTICLE_WITHDRAWN,
    CLAIM_ADDED,
    /** What one origin said is borne out by a second, independent one. */
    CLAIM_CORROBORATED,
    /** Origins begin to contradict each other. */
    CLAIM_DISPUTED,
    /** They no longer do. */
    CLAIM_RESOLVED,
    /** The best value is another one, or the span of all that stand. */
    CLAIM_REVISED,
    CLAIM_WITHDRAWN,
    STAGE_ADVANCED;

    /** What a question's turn from one status to another is called; null when it has not turned. */
    public static @Nullable ChangeType ofTurn(@Nullable GroupStatus before, @Nullable GroupStatus after) {
        if (before == after) {
            return null;
        }
        if (after == GroupStatus.DISPUTED) {
            return CLAIM_DISPUTED;
        }
        if (before == GroupStatus.DISPUTED) {
            return CLAIM_RESOLVED;
        }
        return before == GroupStatus.SINGLE && after == GroupStatus.CORROBORATED ? CLAIM_CORROBORATED : CLAIM_REVISED;
    }
}
