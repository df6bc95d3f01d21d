package io.claimstream.contract.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two states of an event: the value on the topic {@code changes}, keyed by event id.
 *
 * @param eventId event
 * @param claimId id of the claim group that changed; null for changes of the event itself
 * @param at when the article that caused it arrived
 * @param type what changed
 * @param before state before; null when there was none
 * @param after state after; null when there is none
 * @param cause what brought it
 */
public record Change(
        String eventId,
        @Nullable String claimId,
        Instant at,
        ChangeType type,
        @Nullable ChangeState before,
        @Nullable ChangeState after,
        Cause cause) {

    /** The article that brought a change. */
    public record Cause(String articleId) {}
}
