package io.claimstream.contract.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was believed from a moment on.
 *
 * @param at when the article that caused it arrived
 * @param best the best value from then on; null when nothing stood
 * @param unit that it was told in; null when nothing stood, or no number
 * @param status where the answers stood
 * @param cause id of the article that caused it
 */
public record GroupState(
        Instant at, @Nullable Interval best, @Nullable String unit, GroupStatus status, String cause) {}
