package io.claimstream.extract.quantity;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Trend;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts and in which role: all that a claim needs from its sentence.
 *
 * @param counted number and noun phrase
 * @param role in which role
 * @param numberStart first character of the number's words
 * @param numberEnd one past its last character
 * @param value the number named; null when the words name none
 * @param low least value; null: open
 * @param high greatest value; null: open
 * @param bound how the words limit it
 * @param unit unit that the words state; null for plain counts
 * @param trend which way it moved
 * @param implicit true when no number states it
 */
record Counting(
        Counted counted,
        Role role,
        int numberStart,
        int numberEnd,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        @Nullable String unit,
        @Nullable Trend trend,
        boolean implicit) {

    /** Whether the number is no whole one: people come whole. */
    boolean isFraction() {
        return value != null && value != Math.rint(value);
    }

    Counting with(Role other) {
        return new Counting(counted, other, numberStart, numberEnd, value, low, high, bound, unit, trend, implicit);
    }

    /** The same amount of what another one before it measures. */
    Counting of(Counted other) {
        Counted both = other.upTo(counted.end());
        return new Counting(both, role, numberStart, numberEnd, value, low, high, bound, unit, trend, implicit);
    }

    /** As words that leave it open above stand behind a "not". */
    Counting atMost() {
        return new Counting(
                counted, role, numberStart, numberEnd, value, null, low, Bound.AT_MOST, unit, trend, implicit);
    }
}
