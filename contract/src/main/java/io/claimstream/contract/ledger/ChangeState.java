package io.claimstream.contract.ledger;

import io.claimstream.contract.claim.Measure;
import io.claimstream.contract.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The side of a change that a subscriber wants to see without asking for the event.
 *
 * @param label the question, or the event's title
 * @param measure role that the question counts; null for anything else, as are the next six
 * @param unit of its numbers
 * @param best best value
 * @param low least of all standing values; null: open
 * @param high greatest of all standing values; null: open
 * @param status where the answers stand
 * @param origins independent origins behind the best value
 * @param stage furthest stage reached
 * @param eventId the other event, for merges
 */
public record ChangeState(
        @Nullable String label,
        @Nullable Measure measure,
        @Nullable String unit,
        @Nullable Interval best,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable GroupStatus status,
        @Nullable Integer origins,
        @Nullable Stage stage,
        @Nullable String eventId) {

    private static final int PERCENT = 100;

    /** A question as it stands; without numbers for what is said or done. */
    public static ChangeState of(ClaimGroup group, @Nullable Stage furthest) {
        return new ChangeState(
                group.label(),
                group.measure(),
                group.unit(),
                group.best(),
                group.low(),
                group.high(),
                group.status(),
                group.origins(),
                furthest,
                null);
    }

    /** An article or event by its name. */
    public static ChangeState named(@Nullable String label, @Nullable String mergedInto) {
        return new ChangeState(label, null, null, null, null, null, null, null, null, mergedInto);
    }

    /** How far the standing values lie apart, in percent of the greatest magnitude; 0 where an end is open. */
    public double spread() {
        return low == null || high == null || low.equals(high)
                ? 0
                : PERCENT * (high - low) / Math.max(Math.abs(low), Math.abs(high));
    }
}
