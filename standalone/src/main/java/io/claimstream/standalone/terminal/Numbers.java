package io.claimstream.standalone.terminal;

import io.claimstream.contract.ledger.Interval;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Intervals as people write them. */
final class Numbers {

    private static final String PATTERN = "#,##0.##";

    private Numbers() {}

    /** An interval with its unit; what is counted is told by the question. */
    static String text(@Nullable Interval interval, @Nullable String unit) {
        if (interval == null) {
            return "–";
        }
        String range = text(interval.low(), interval.high());
        if (unit == null || unit.equals("person") || unit.equals("count") || range.equals("–")) {
            return range;
        }
        return unit.equals("percent") ? range + " %" : range + " " + unit;
    }

    private static String text(@Nullable Double low, @Nullable Double high) {
        if (low == null && high == null) {
            return "–";
        }
        if (low == null) {
            return "≤ " + text(high);
        }
        if (high == null) {
            return "≥ " + text(low);
        }
        return low.equals(high) ? text(low) : text(low) + "–" + text(high);
    }

    private static String text(@Nullable Double number) {
        return new DecimalFormat(PATTERN, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
