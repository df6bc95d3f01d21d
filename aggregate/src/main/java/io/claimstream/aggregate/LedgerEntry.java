package io.claimstream.aggregate;

import io.claimstream.aggregate.ledger.LedgerArticle;
import org.jspecify.annotations.Nullable;

/**
 * What one article does to the ledger of one event.
 *
 * @param articleId article
 * @param added its claims, which replace those that it had; null: it leaves
 * @param movedTo the event that it leaves for; null when it does not leave, or was withdrawn
 */
record LedgerEntry(
        String articleId,
        @Nullable LedgerArticle added,
        @Nullable String movedTo) {

    static LedgerEntry add(LedgerArticle article) {
        return new LedgerEntry(article.id(), article, null);
    }

    static LedgerEntry move(String articleId, String toEvent) {
        return new LedgerEntry(articleId, null, toEvent);
    }

    static LedgerEntry withdraw(String articleId) {
        return new LedgerEntry(articleId, null, null);
    }
}
