package io.claimstream.extract.number;

import io.claimstream.contract.claim.Bound;
import io.claimstream.extract.number.Numeral.Style;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What a number and the words that limit it assert.
 *
 * @param value the number named; null for a vague one and for a range
 * @param low least value; null: open
 * @param high greatest value; null: open
 * @param bound how it is limited
 * @param unit the unit that the values stand in
 */
record Interval(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Bound bound,
        @Nullable String unit) {

    static Interval of(Phrase phrase, Bound said) {
        String unit = phrase.unit() == null ? null : phrase.unit().name();
        Numeral number = phrase.number();
        boolean share = number.is(Style.FRACTION) && unit == null;
        double value = share ? percent(number.value()) : scaled(number.value(), phrase.factor());
        if (share) {
            unit = "percent";
        }
        Numeral upper = phrase.upper();
        if (upper != null) {
            double high = share ? percent(upper.value()) : scaled(upper.value(), phrase.factor());
            return new Interval(null, value, high, Bound.RANGE, unit);
        }
        if (number.is(Style.VAGUE)) {
            return new Interval(null, value, null, Bound.VAGUE, unit);
        }
        return limited(value, number.is(Style.LOOSE) && said == Bound.EXACT ? Bound.ABOUT : said, unit);
    }

    /** A value as words limit it. */
    static Interval limited(double value, Bound bound, @Nullable String unit) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> new Interval(value, value, null, bound, unit);
            case AT_MOST, LESS_THAN, NEARLY -> new Interval(value, null, value, bound, unit);
            default -> new Interval(value, value, value, bound, unit);
        };
    }

    /** One decimal, as readers say it: two thirds are 66.7 per cent; two digits of what is rarer. */
    private static double percent(double ratio) {
        if (ratio > 0 && ratio < 0.01) {
            return new BigDecimal(ratio * 100).round(new MathContext(2)).doubleValue();
        }
        return Math.round(ratio * 1000) / 10.0;
    }

    /** Free of the noise that binary fractions bring: 1.1 million is 1,100,000. */
    private static double scaled(double value, double factor) {
        double product = value * factor;
        double whole = Math.rint(product);
        return Math.abs(product - whole) < 1e-9 * Math.abs(product) && whole != 0
                ? whole
                : Math.rint(product * 1e6) / 1e6;
    }
}
