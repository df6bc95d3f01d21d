package io.claimstream.contract.claim;

import org.jspecify.annotations.Nullable;

/**
 * A number as an interval: what the words assert, not more.
 *
 * @param value the number named, in units of {@code unit}; null when the words name none ("dozens")
 * @param low least value that the words allow, inclusive but for {@link Bound#MORE_THAN}; null: open
 * @param high greatest value that they allow, inclusive but for {@link Bound#LESS_THAN}; null: open
 * @param bound how the words limit it
 * @param unit person, km, percent, an ISO 4217 code …; {@code count} when nothing fits
 * @param number the words as written, with their modifiers ("more than 1,000")
 * @param concept what is counted, as written ("Afghan troops")
 * @param head lemma of the concept's head noun ("troop"); null when elided
 * @param measure in which role it is counted
 * @param trend which way it moved
 * @param implicit true for a count that no number states ("a man was killed")
 */
public record Quantity(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        String unit,
        String number,
        @Nullable String concept,
        @Nullable String head,
        Measure measure,
        @Nullable Trend trend,
        boolean implicit) {}
