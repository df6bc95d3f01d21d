package io.claimstream.contract.ledger;

import io.claimstream.contract.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The side of a change that a subscriber wants to see without asking for the event.
 *
 * @param label the question, or the event's title
 * @param best best value
 * @param status where the answers stand
 * @param stage furthest stage reached
 * @param eventId the other event, for merges
 */
public record ChangeState(
        @Nullable String label,
        @Nullable Interval best,
        @Nullable GroupStatus status,
        @Nullable Stage stage,
        @Nullable String eventId) {}
