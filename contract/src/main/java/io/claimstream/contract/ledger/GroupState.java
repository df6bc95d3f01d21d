package io.claimstream.contract.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was believed from a moment on.
 *
 * @param at when the article that caused it arrived
 * @param best the best value from then on; null when nothing stood
 * @param status where the answers stood
 * @param cause id of the article that caused it
 */
public record GroupState(Instant at, @Nullable Interval best, GroupStatus status, String cause) {}
