package io.claimstream.extract.time;

import io.claimstream.contract.claim.TimeSpan;

/**
 * An expression of time.
 *
 * @param start first character in the field
 * @param end one past its last character
 * @param span the day or window that it stands for
 */
public record TimeMention(int start, int end, TimeSpan span) {}
