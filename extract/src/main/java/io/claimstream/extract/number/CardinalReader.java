package io.claimstream.extract.number;

import org.jspecify.annotations.Nullable;

/**
 * Reads whole and decimal numbers in digits, words or both: "1,037", "twenty-one", "one hundred and five", "1.2 million",
 * "44million", "a dozen". A parser of its own: ICU4J's spelled-out rules read "a dozen" as 0 and know neither digits with
 * magnitude words nor where in a sentence a number ends.
 */
final class CardinalReader {

    private final NumberWords words = new NumberWords();
    private final Magnitudes magnitudes = new Magnitudes(words);
    private final SpelledReader spelled = new SpelledReader(words, magnitudes);
    private final DigitsReader digits = new DigitsReader(words, magnitudes, spelled);

    boolean knows(Part part) {
        return words.has(part.word());
    }

    /** True for "thousand", "million" and the like. */
    boolean isScale(Part part) {
        return words.isScale(part.word());
    }

    /** The number that begins at a part; null when none does. */
    @Nullable
    Numeral read(Parts parts, int first) {
        return parts.get(first).isDigits() ? digits.read(parts, first) : spelled.read(parts, first);
    }

    /** The number times the magnitude words or letters that follow it. */
    Numeral withMagnitude(Parts parts, Numeral numeral) {
        return magnitudes.apply(parts, numeral);
    }
}
