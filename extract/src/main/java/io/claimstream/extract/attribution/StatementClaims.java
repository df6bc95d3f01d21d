package io.claimstream.extract.attribution;

import io.claimstream.contract.claim.Claim;
import io.claimstream.extract.Reading;
import java.util.List;

/** Makes a claim of each attribution: somebody says something. */
public final class StatementClaims {

    /** The statement claims of one field, in order of their offsets. */
    public List<Claim> of(Reading reading) {
        return List.of();
    }
}
