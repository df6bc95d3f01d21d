package io.claimstream.extract.number;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Trend;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence, with its modifiers ("more than", "an estimated", "or so") and a unit written beside it. A span
 * may end inside a token: "1,357-kilometer-long" gives the characters of "1,357-kilometer" and the tokens that they lie in.
 *
 * @param sentence index of the sentence in the field
 * @param firstToken index of its first token in the sentence, modifiers included
 * @param endToken one past its last token, a unit written beside it included
 * @param start first character in the field
 * @param end one past its last character
 * @param value the number named, in units of {@code unit}; null for "dozens" and for a range
 * @param low least value that the words allow; null: open
 * @param high greatest value that they allow; null: open
 * @param bound how the words limit it
 * @param unit km, percent, USD …, when the words state one; null for plain counts
 * @param trend which way it moved, when the words beside it tell
 * @param change which part of that movement it tells; null without a trend
 * @param form how it is put into words
 */
public record NumberMention(
        int sentence,
        int firstToken,
        int endToken,
        int start,
        int end,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        @Nullable String unit,
        @Nullable Trend trend,
        @Nullable Change change,
        Form form) {

    NumberMention limited(Interval interval) {
        return new NumberMention(
                sentence,
                firstToken,
                endToken,
                start,
                end,
                interval.value(),
                interval.low(),
                interval.high(),
                interval.bound(),
                unit,
                trend,
                change,
                form);
    }
}
