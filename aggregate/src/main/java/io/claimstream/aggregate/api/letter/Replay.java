package io.claimstream.aggregate.api.letter;

import java.time.Instant;

/**
 * A dead letter that was sent on its way again.
 *
 * @param at when it was
 * @param topic where it was sent to
 */
public record Replay(Instant at, String topic) {}
