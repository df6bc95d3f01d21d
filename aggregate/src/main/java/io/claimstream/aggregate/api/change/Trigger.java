package io.claimstream.aggregate.api.change;

import static io.claimstream.contract.claim.Measure.DEAD_OR_INJURED;
import static io.claimstream.contract.claim.Measure.INJURED;
import static io.claimstream.contract.claim.Measure.KILLED;
import static io.claimstream.contract.claim.Measure.MISSING;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.ledger.Change;
import io.claimstream.contract.ledger.ChangeState;
import io.claimstream.contract.ledger.ChangeType;
import io.claimstream.contract.ledger.GroupStatus;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** What a follower of disagreement waits for; each occurrence is told by one change only. */
public enum Trigger {
    /** What one origin said is borne out by a second, independent one. */
    SECOND_ORIGIN,
    /** Origins begin to contradict each other. */
    CONTRADICTION_OPENED,
    /** They no longer do. */
    CONTRADICTION_CLOSED,
    /** What was called for, planned or ordered has come a step further. */
    STAGE_ADVANCED,
    /** The best count of killed, injured or missing is another one. */
    TOLL_REVISED;

    private static final Set<Measure> TOLL = EnumSet.of(KILLED, INJURED, DEAD_OR_INJURED, MISSING);

    /** True when this is what the change tells. */
    boolean isTold(Change change) {
        ChangeState after = change.after();
        ChangeState added = change.type() == ChangeType.CLAIM_ADDED ? after : null;
        return switch (this) {
            case SECOND_ORIGIN ->
                change.type() == ChangeType.CLAIM_CORROBORATED
                        || (added != null && added.origins() != null && added.origins() > 1);
            case CONTRADICTION_OPENED ->
                change.type() == ChangeType.CLAIM_DISPUTED || (added != null && added.status() == GroupStatus.DISPUTED);
            case CONTRADICTION_CLOSED ->
                change.type() == ChangeType.CLAIM_RESOLVED
                        || (change.type() == ChangeType.CLAIM_WITHDRAWN
                                && change.before() != null
                                && change.before().status() == GroupStatus.DISPUTED);
            case STAGE_ADVANCED -> change.type() == ChangeType.STAGE_ADVANCED;
            case TOLL_REVISED ->
                change.type() == ChangeType.CLAIM_REVISED
                        && after != null
                        && after.measure() != null
                        && TOLL.contains(after.measure())
                        && hasAnotherBest(change);
        };
    }

    private static boolean hasAnotherBest(Change change) {
        ChangeState before = change.before();
        ChangeState after = change.after();
        return before != null && after != null && !Objects.equals(before.best(), after.best());
    }
}
