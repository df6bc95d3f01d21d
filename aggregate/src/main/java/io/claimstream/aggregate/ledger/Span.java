package io.claimstream.aggregate.ledger;

import io.claimstream.contract.claim.Bound;
import io.claimstream.contract.claim.Quantity;
import io.claimstream.contract.ledger.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a number's words allow, in the base unit of its family. {@code low} to {@code high} is what they assert; {@code
 * likelyLow} to {@code likelyHigh} is what a reader takes them to mean: who writes "more than 1,000" does not mean 8,000;
 * {@code roundLow} to {@code roundHigh} is what may have been rounded to it. Open ends are infinite; a bound that excludes
 * its number ("more than") begins at the next greater double.
 */
record Span(double low, double high, double likelyLow, double likelyHigh, double roundLow, double roundHigh) {

    private static final double ABOUT = 0.1;
    private static final double NEARLY = 0.85;
    private static final double UP_TO = 0.5;
    private static final double VAGUE = 10;
    private static final double SHORT = 0.25;

    /** The span of a quantity; null when it asserts no number at all. */
    static @Nullable Span of(Quantity quantity, UnitFamily family) {
        Double low = quantity.low();
        Double high = quantity.high();
        if (low == null && high == null) {
            low = quantity.value();
            high = low;
        }
        if (low == null && high == null) {
            return null;
        }
        boolean discrete = !family.continuous();
        return of(quantity.bound(), open(low, Double.NEGATIVE_INFINITY), open(high, Double.POSITIVE_INFINITY), discrete)
                .times(family.factor());
    }

    /** One exact number of people. */
    static Span exactly(double number) {
        return of(Bound.EXACT, number, number, true);
    }

    private static double open(@Nullable Double end, double infinity) {
        return end == null ? infinity : end;
    }

    private static Span of(Bound bound, double low, double high, boolean discrete) {
        return switch (bound) {
            case EXACT, RANGE -> of(low, high, low, high, low - half(low, discrete), high + half(high, discrete));
            case ABOUT -> likely(low, high, low - ABOUT * Math.abs(low), high + ABOUT * Math.abs(high));
            case AT_LEAST -> likely(low, high, low, Math.min(high, low + step(low)));
            case MORE_THAN -> likely(Math.nextUp(low), high, Math.nextUp(low), Math.min(high, low + step(low)));
            case AT_MOST -> likely(low, high, Math.max(low, UP_TO * high), high);
            case LESS_THAN -> likely(low, Math.nextDown(high), Math.max(low, UP_TO * high), Math.nextDown(high));
            case NEARLY -> likely(low, Math.nextDown(high), Math.max(low, NEARLY * high), Math.nextDown(high));
            case VAGUE -> likely(low, high, low, Math.min(high, low * VAGUE));
        };
    }

    private static Span likely(double low, double high, double likelyLow, double likelyHigh) {
        return of(low, high, likelyLow, likelyHigh, likelyLow, likelyHigh);
    }

    private static Span of(double low, double high, double likelyLow, double likelyHigh, double from, double to) {
        return new Span(low, high, finite(likelyLow, likelyHigh), finite(likelyHigh, likelyLow), from, to);
    }

    // An end that the words leave open on both readings is taken at the other end.
    private static double finite(double end, double other) {
        return Double.isInfinite(end) ? other : end;
    }

    /** The step to the next rounder number: 1,000 for 3,000, 100 for 1,500, 1 for 12. */
    static double step(double number) {
        if (number == 0 || Double.isInfinite(number)) {
            return 0;
        }
        double step = number == Math.rint(number) ? 1 : 0.1;
        while (step < Math.abs(number) && number % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }

    // Half of the last digit that was written, at least two digits deep; people are counted one by one below a
    // thousand.
    private static double half(double number, boolean discrete) {
        if (Double.isInfinite(number) || number == 0 || (discrete && Math.abs(number) < 1000)) {
            return 0;
        }
        double second = Math.pow(10, Math.floor(Math.log10(Math.abs(number))) - 1);
        return Math.min(step(number), second) / 2;
    }

    private Span times(double factor) {
        return factor == 1
                ? this
                : new Span(
                        low * factor,
                        high * factor,
                        likelyLow * factor,
                        likelyHigh * factor,
                        roundLow * factor,
                        roundHigh * factor);
    }

    /**
     * How this value stands to another that is held for true: it agrees when the other says the same or says it more
     * exactly, it refines the other when it lies within it.
     */
    Relation to(Span best) {
        if (covers(best)) {
            return Relation.AGREES;
        }
        if (best.covers(this)) {
            return Relation.REFINES;
        }
        return meets(best) ? Relation.COMPATIBLE : Relation.CONFLICTS;
    }

    /** True when one of both lies within the other, so that they may be one count told more and less exactly. */
    boolean fits(Span other) {
        return covers(other) || other.covers(this);
    }

    private boolean covers(Span other) {
        return likelyLow <= other.likelyLow && likelyHigh >= other.likelyHigh;
    }

    private boolean meets(Span other) {
        boolean asserted = low <= other.high && other.low <= high;
        boolean rounded = roundLow < other.roundHigh && other.roundLow < roundHigh;
        return asserted || rounded;
    }

    /**
     * True when only the letter of an open bound lets both be true: nobody who knows of 1,357 km writes "more than 900".
     */
    boolean fallsShortOf(Span other) {
        boolean open = Double.isInfinite(low) || Double.isInfinite(high);
        double gap = Math.max(other.likelyLow - likelyHigh, likelyLow - other.likelyHigh);
        return open && gap > SHORT * Math.abs(other.middle());
    }

    /** True when both may be one number: rounded in two ways, or near the one that an open bound names ("almost 20", "over a century" and 108 years). */
    boolean mayBeOneNumber(Span other) {
        if (equals(other)) {
            return true;
        }
        if (vague() || other.vague()) {
            return false;
        }
        if (open() || other.open()) {
            double greater = Math.max(Math.abs(named()), Math.abs(other.named()));
            boolean near = Math.abs(named() - other.named()) <= SHORT * greater;
            boolean same = (float) named() == (float) other.named();
            return same || (near && low <= other.high && other.low <= high);
        }
        return roundLow <= other.roundHigh && other.roundLow <= roundHigh;
    }

    private boolean open() {
        return Double.isInfinite(low) || Double.isInfinite(high);
    }

    private double named() {
        return Double.isInfinite(low) ? high : low;
    }

    boolean vague() {
        return width() > 0 && width() >= (VAGUE - 1) * Math.abs(likelyLow);
    }

    /** How far another number lies from the one that this one's words name; 0 for the same. */
    double distance(Span other) {
        return equals(other) ? 0 : Math.abs((Double.isInfinite(low) ? likelyHigh : likelyLow) - other.middle());
    }

    /** How wide the interval of what may have been rounded to it is. */
    double rounding() {
        return roundHigh - roundLow;
    }

    /** How wide the likely interval is; 0 for an exact number. */
    double width() {
        return likelyHigh - likelyLow;
    }

    /** The number that stands for it where one is needed to compare sizes. */
    double middle() {
        return (likelyLow + likelyHigh) / 2;
    }

    /** True when the words name one exact number. */
    boolean exact() {
        return low == high;
    }
}
