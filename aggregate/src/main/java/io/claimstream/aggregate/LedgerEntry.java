package io.claimstream.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * What one article does to the ledger of one event.
 *
 * @param turn number of the entry among those of its event, from 0; null: in no order
 * @param articleId article
 * @param added its claims, which replace those that it had; null: it leaves
 * @param movedTo the event that it leaves for; null when it does not leave, or was withdrawn
 */
record LedgerEntry(
        @Nullable Long turn,
        String articleId,
        @Nullable PackedArticle added,
        @Nullable String movedTo) {

    static LedgerEntry add(@Nullable Long turn, String articleId, PackedArticle article) {
        return new LedgerEntry(turn, articleId, article, null);
    }

    static LedgerEntry move(@Nullable Long turn, String articleId, String toEvent) {
        return new LedgerEntry(turn, articleId, null, toEvent);
    }

    static LedgerEntry withdraw(@Nullable Long turn, String articleId) {
        return new LedgerEntry(turn, articleId, null, null);
    }
}
