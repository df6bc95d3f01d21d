package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Claim;
import io.claimstream.extract.Reading;
import java.util.List;

/** Makes claims of the numbers of an article: what is counted, in which role, said by whom, how far it has come. */
public final class QuantityClaims {

    /** The quantity claims of one field, in order of their offsets. */
    public List<Claim> of(Reading reading) {
        return List.of();
    }
}
