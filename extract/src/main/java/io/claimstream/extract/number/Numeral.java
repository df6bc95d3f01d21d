package io.claimstream.extract.number;

/**
 * A number as it stands in a sentence, without modifiers and unit.
 *
 * @param first index of its first part
 * @param end one past its last part
 * @param value what it stands for; a fraction's ratio; the least value of a vague one
 * @param coefficient value without the magnitude word: 1.2 in "1.2 million"
 * @param style how it is written
 */
record Numeral(int first, int end, double value, double coefficient, Style style) {

    enum Style {
        DIGITS,
        WORDS,
        /** Part of a whole. */
        FRACTION,
        /** "several", "dozens": at least so many. */
        VAGUE,
        /** "a couple": about so many. */
        LOOSE
    }

    boolean is(Style other) {
        return style == other;
    }

    double magnitude() {
        return coefficient == 0 ? 1 : value / coefficient;
    }

    Numeral negated() {
        return new Numeral(first, end, -value, -coefficient, style);
    }

    Numeral times(double factor, int newEnd) {
        return new Numeral(first, newEnd, value * factor, coefficient, style);
    }
}
