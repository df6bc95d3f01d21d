package io.claimstream.aggregate.ledger;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.claimstream.contract.claim.Claim;
import java.util.Comparator;

/** The orders in which a ledger reads: they depend on what was published, never on when it arrived here. */
final class LedgerOrder {

    /** By date of publication, undated articles last. */
    static final Comparator<LedgerArticle> ARTICLES =
            comparing(LedgerArticle::publishedAt, nullsLast(naturalOrder())).thenComparing(LedgerArticle::id);

    /** By where they stand in their article, the headline first. */
    static final Comparator<Claim> CLAIMS =
            comparing(Claim::field).thenComparing(Claim::start).thenComparing(Claim::id);

    static final Comparator<Assertion> ASSERTIONS =
            comparing(Assertion::article, ARTICLES).thenComparing(Assertion::claim, CLAIMS);

    static final Comparator<Statement> STATEMENTS =
            comparing(Statement::article, ARTICLES).thenComparing(Statement::claim, CLAIMS);

    private LedgerOrder() {}
}
