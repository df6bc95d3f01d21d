package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Field;

/** How prominently an article tells something: headline and lead tell of the event itself, other incidents and looks back come further down. */
final class Prominence {

    private static final double IN_TITLE = 4;
    private static final double IN_LEAD = 2.5;
    private static final double FURTHER_DOWN = 1;
    private static final int LEAD = 400;

    private Prominence() {}

    static double of(Claim claim) {
        if (claim.field() == Field.TITLE) {
            return IN_TITLE;
        }
        return opens(claim) ? IN_LEAD : FURTHER_DOWN;
    }

    /** True for what headline or lead tells. */
    static boolean opens(Claim claim) {
        return claim.field() == Field.TITLE || claim.start() < LEAD;
    }
}
