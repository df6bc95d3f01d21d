package io.claimstream.extract.number;

import java.util.regex.Pattern;

/** Reads digits with their separators: 1,037; 1.2; 20.000 and 1.250.000 as continental thousands; 12,34,567 as Indian ones. */
final class Digits {

    /** Longer ones are serial numbers; a double would not hold them. */
    private static final int MOST_CHARACTERS = 24;

    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern ENGLISH = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d*)(?:\\.\\d+)?");
    private static final Pattern INDIAN = Pattern.compile("\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");
    private static final Pattern CONTINENTAL =
            Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|\\.000|\\.\\d{3},\\d{1,2})");
    private static final Pattern THOUSANDS_WITH_POINT = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,3},\\d{1,2}");

    private Digits() {}

    /** What the digits stand for; NaN when they are no number. */
    static double read(String digits) {
        if (digits.length() > MOST_CHARACTERS) {
            return Double.NaN;
        }
        if (CONTINENTAL.matcher(digits).matches()) {
            return continental(digits);
        }
        if (ENGLISH.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
            return Double.parseDouble(digits.replace(",", ""));
        }
        return DECIMAL_COMMA.matcher(digits).matches() ? continental(digits) : Double.NaN;
    }

    /** As {@link #read}, for digits that count whole things: 12.500 people are no twelve and a half. */
    static double readCount(String digits) {
        return THOUSANDS_WITH_POINT.matcher(digits).matches() ? continental(digits) : read(digits);
    }

    /** True for digits with nothing between them, as years and serial numbers are written. */
    static boolean plain(String digits) {
        return PLAIN.matcher(digits).matches();
    }

    private static double continental(String digits) {
        return Double.parseDouble(digits.replace(".", "").replace(',', '.'));
    }
}
