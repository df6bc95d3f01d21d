package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Stage;
import io.claimstream.contract.ledger.ClaimValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of an action: called for, planned, ordered, ongoing, done; what is only possible comes before them all. */
final class Stages {

    private Stages() {}

    /** How far a stage has come, from 0; a denial is no step at all and comes last. */
    static int rank(Stage stage) {
        return switch (stage) {
            case DENIED -> -1;
            case POSSIBLE -> 0;
            case CALLED_FOR -> 1;
            case PLANNED -> 2;
            case ORDERED -> 3;
            case ONGOING -> 4;
            case DONE -> 5;
        };
    }

    static boolean further(Stage one, Stage other) {
        return rank(one) > rank(other);
    }

    /** The furthest stage that somebody reports; null without values. */
    static @Nullable Stage furthest(List<ClaimValue> values) {
        Stage furthest = null;
        for (ClaimValue value : values) {
            if (furthest == null || further(value.stage(), furthest)) {
                furthest = value.stage();
            }
        }
        return furthest;
    }
}
