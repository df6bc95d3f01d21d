package io.claimstream.contract.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day or window that a claim is about.
 *
 * @param from first day; null: open, or not known
 * @param to last day, inclusive; null: open, or not known
 * @param text the words as written ("since June 22")
 */
public record TimeSpan(@Nullable LocalDate from, @Nullable LocalDate to, String text) {}
