package io.claimstream.extract.number;

import io.claimstream.extract.number.NumberWords.NumberWord;
import io.claimstream.extract.number.NumberWords.Role;
import io.claimstream.extract.number.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads numbers spelled out: "twenty-one", "two hundred and twenty-one thousand five", "two point five", "a dozen". */
final class SpelledReader {

    private static final double LEAST_DECIMAL = 1e-6;

    private final NumberWords words;
    private final Magnitudes magnitudes;

    SpelledReader(NumberWords words, Magnitudes magnitudes) {
        this.words = words;
        this.magnitudes = magnitudes;
    }

    /** The number that begins at a part; null when none does. */
    @Nullable
    Numeral read(Parts parts, int first) {
        Part part = parts.get(first);
        if (part.is("a") || part.is("an")) {
            return words.magnitudeAt(parts, first + 1) == null ? null : sum(parts, first, first + 1, 1);
        }
        NumberWord word = words.at(parts, first);
        if (word == null || word.role() == Role.SCALE || word.role() == Role.DOZEN) {
            return null;
        }
        if (word.role() == Role.HUNDRED) {
            return words.magnitudeAt(parts, first + 1) == null ? null : sum(parts, first, first, 1);
        }
        return sum(parts, first, first, 0);
    }

    /** Sums words by their roles until one does not fit. */
    private @Nullable Numeral sum(Parts parts, int first, int from, double start) {
        Sum sum = new Sum(start);
        int end = first;
        int at = from;
        for (NumberWord word = words.at(parts, at); word != null; word = words.at(parts, at)) {
            if (word.role() == Role.DOZEN && sum.value() >= 1) {
                return new Numeral(first, at + 1, sum.value() * word.value(), sum.value(), Style.WORDS);
            }
            if (!sum.add(word, end == first)) {
                break;
            }
            end = at + 1;
            at = next(parts, end, word, sum);
        }
        return end == first
                ? null
                : decimals(parts, new Numeral(first, end, sum.value(), sum.coefficient(), Style.WORDS));
    }

    /** Index of the part that may go on with the number: past a hyphen, or past "and" after a hundred or thousand. */
    private int next(Parts parts, int end, NumberWord last, Sum sum) {
        if (parts.get(end).isHyphen() && words.has(parts.word(end + 1))) {
            return end + 1;
        }
        boolean and = parts.word(end).equals("and") || parts.word(end).equals("&");
        if (last.isMagnitude() && and && sum.takesMore()) {
            NumberWord after = words.at(parts, end + 1);
            boolean fraction = words.isEqualPart(parts.word(end + 2));
            return after != null && after.isSmall() && !fraction ? end + 1 : end;
        }
        return end;
    }

    /** "two point five", "two point seventy-one". */
    private Numeral decimals(Parts parts, Numeral whole) {
        if (!parts.word(whole.end()).equals("point")
                || parts.word(whole.first() - 1).equals("at")) {
            return whole;
        }
        int at = whole.end() + 1;
        NumberWord leading = words.at(parts, at);
        if (leading != null && leading.role() != Role.ONES) {
            Numeral part = sum(parts, at, at, 0);
            return part == null || part.value() >= 100 ? whole : decimal(parts, whole, part.value() / 100, part.end());
        }
        double fraction = 0;
        double place = 0.1;
        for (NumberWord word = leading;
                word != null && word.role() == Role.ONES && place > LEAST_DECIMAL;
                word = words.at(parts, at)) {
            fraction += word.value() * place;
            place /= 10;
            at++;
        }
        return at == whole.end() + 1 ? whole : decimal(parts, whole, fraction, at);
    }

    private Numeral decimal(Parts parts, Numeral whole, double fraction, int end) {
        double value = whole.value() + fraction;
        return magnitudes.apply(parts, new Numeral(whole.first(), end, value, value, Style.WORDS));
    }

    /** The value of the words read so far. */
    private static final class Sum {

        private double total;
        private double current;
        private double lastScale = Double.MAX_VALUE;
        private double coefficient = Double.NaN;
        private boolean scaled;

        Sum(double start) {
            this.current = start;
        }

        double value() {
            return total + current;
        }

        /** Value without the magnitude words at its end; the value itself when it ends otherwise. */
        double coefficient() {
            return scaled && !Double.isNaN(coefficient) ? coefficient : value();
        }

        /** True when "and" may stand before what is still to come. */
        boolean takesMore() {
            return current % 100 == 0 && lastScale >= 1000;
        }

        boolean add(NumberWord word, boolean first) {
            if (word.isSmall()) {
                return addSmall(word, first);
            }
            coefficient = Double.isNaN(coefficient) && total == 0 ? current : coefficient;
            boolean fits = word.role() == Role.HUNDRED ? addHundred() : addScale(word);
            scaled |= fits;
            return fits;
        }

        private boolean addSmall(NumberWord word, boolean first) {
            double below100 = current % 100;
            boolean unit = word.role() == Role.ONES && below100 >= 20 && below100 % 10 == 0;
            if (!first && (word.value() == 0 || (below100 != 0 && !unit))) {
                return false;
            }
            current += word.value();
            scaled = false;
            coefficient = Double.NaN;
            return true;
        }

        private boolean addHundred() {
            if (current < 1 || current >= 100) {
                return false;
            }
            current *= 100;
            return true;
        }

        /** A scale right after another one multiplies it: "three lakh crore". */
        private boolean addScale(NumberWord word) {
            if (scaled && current == 0 && word.value() >= lastScale) {
                total *= word.value();
                return true;
            }
            if (current < 1 || word.value() >= lastScale) {
                return false;
            }
            total += current * word.value();
            current = 0;
            lastScale = word.value();
            return true;
        }
    }
}
