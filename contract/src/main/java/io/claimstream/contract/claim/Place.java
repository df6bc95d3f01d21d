package io.claimstream.contract.claim;

import org.jspecify.annotations.Nullable;

/**
 * Somewhere on earth.
 *
 * @param name as written
 * @param country ISO 3166-1 alpha-2 code; null when not known
 */
public record Place(String name, @Nullable String country) {}
