package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.ExtractedArticle;

/** The ledger of one event as a pure value: the same set of articles gives the same ledger, in whatever order they came. */
public final class Ledger {

    /** This ledger with an article; one of the same id is replaced. */
    public Ledger with(ExtractedArticle article) {
        return this;
    }

    /** This ledger without an article. */
    public Ledger without(String articleId) {
        return this;
    }
}
