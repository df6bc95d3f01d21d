package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Claim;
import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.claim.Stage;
import java.util.regex.Pattern;

/** The attacker's own death, and the counts of the dead that leave him out: a register of all who died takes him in. */
final class Attacker {

    // "Four people were killed by a gunman."
    private static final Pattern BY_SOMEBODY =
            Pattern.compile("\\b(?:killed|slain|murdered|shot dead|shot to death) by (?:an?|the|his|her)\\b");

    private Attacker() {}

    /** Whether an assertion tells that the attacker died. */
    static boolean isHisDeath(Assertion assertion) {
        Claim claim = assertion.claim();
        return assertion.measure() == Measure.KILLED
                && claim.stage() == Stage.DONE
                && assertion.implicit()
                && (claim.rule().equals("victim/self") || isMeant(assertion.quantity()));
    }

    private static boolean isMeant(Quantity quantity) {
        return quantity.concept() != null
                && PersonTraits.of(quantity.concept(), true).traits().contains(PersonTraits.Trait.ATTACKER);
    }

    /** Whether a count is of those whom he killed: whoever "killed three" and then himself, or died by the police, is the fourth. */
    static boolean isLeftOut(Assertion assertion) {
        Claim claim = assertion.claim();
        boolean byHim = claim.rule().endsWith("/object")
                || "murder".equals(claim.predicate())
                || BY_SOMEBODY.matcher(claim.quote()).find();
        return assertion.measure() == Measure.KILLED && byHim;
    }
}
