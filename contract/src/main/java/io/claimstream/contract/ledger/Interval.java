package io.claimstream.contract.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A closed interval of numbers.
 *
 * @param low least value; null: open
 * @param high greatest value; null: open
 */
public record Interval(@Nullable Double low, @Nullable Double high) {}
