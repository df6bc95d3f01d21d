package io.claimstream.contract.claim;

import org.jspecify.annotations.Nullable;

/**
 * Who asserts something, or who passes it on.
 *
 * @param name as the reader should know it: what a pronoun stands for. In a statement, which is read with its own words, the
 *     pronoun stays when {@code entity} tells whom it means
 * @param entity key of the {@link Entity} behind it; null when it has no name ("a witness")
 * @param start first character of the mention in the claim's field
 * @param end one past its last character
 */
public record Speaker(String name, @Nullable String entity, int start, int end) {}
