package io.claimstream.extract.number;

import org.jspecify.annotations.Nullable;

/**
 * A number, or two with the words of a range between them, with the unit beside it.
 *
 * @param first index of its first part, a currency sign included
 * @param end one past its last part, the unit included
 * @param number the number, or the lower end of the range
 * @param upper the range's upper end
 * @param unit the unit
 * @param factor what both are multiplied by to stand in the unit
 * @param attributive true when a hyphen joins it to the word after it
 */
record Phrase(
        int first,
        int end,
        Numeral number,
        @Nullable Numeral upper,
        @Nullable Unit unit,
        double factor,
        boolean attributive) {

    boolean measures(Dimension dimension) {
        return unit != null && unit.dimension() == dimension;
    }

    /** The same number less than nothing, with the words that say so. */
    Phrase negated(int newFirst, int newEnd) {
        return new Phrase(newFirst, newEnd, number.negated(), upper, unit, factor, attributive);
    }

    /** The same number in a unit that stands elsewhere. */
    Phrase in(@Nullable Unit other) {
        return new Phrase(first, end, number, upper, other, factor, attributive);
    }

    /** The last of its numbers. */
    Numeral last() {
        return upper == null ? number : upper;
    }
}
