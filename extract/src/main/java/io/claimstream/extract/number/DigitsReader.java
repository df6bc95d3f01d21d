package io.claimstream.extract.number;

import io.claimstream.extract.number.NumberWords.NumberWord;
import io.claimstream.extract.number.NumberWords.Role;
import io.claimstream.extract.number.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads numbers that begin with digits: "1,037", "40 000", "1.2 million", "3 hundred and 21", "1 crore 20 lakh". */
final class DigitsReader {

    private static final int MOST_GROUPS = 6;
    private static final int MOST_SCALES = 4;

    private final NumberWords words;
    private final Magnitudes magnitudes;
    private final SpelledReader spelled;

    DigitsReader(NumberWords words, Magnitudes magnitudes, SpelledReader spelled) {
        this.words = words;
        this.magnitudes = magnitudes;
        this.spelled = spelled;
    }

    /** The number that begins at a part with digits; null when they are none. */
    @Nullable
    Numeral read(Parts parts, int first) {
        Numeral plain = plain(parts, first);
        if (plain == null) {
            return null;
        }
        Numeral scaled = magnitudes.apply(parts, plain);
        for (int i = 0; i < MOST_SCALES; i++) {
            Numeral more = continued(parts, scaled);
            if (more.end() == scaled.end()) {
                return scaled;
            }
            scaled = more;
        }
        return scaled;
    }

    private static @Nullable Numeral plain(Parts parts, int first) {
        double value = Digits.read(parts.get(first).text());
        if (Double.isNaN(value)) {
            return null;
        }
        int end = first + 1;
        if (isGroup(parts.get(first)) && !parts.get(first).text().startsWith("0")) {
            end = endOfGroups(parts, first);
            value = groups(parts, first, end);
        }
        if (end == first + 1 && countsAfter(parts, end)) {
            value = Digits.readCount(parts.get(first).text());
        }
        return new Numeral(first, end, value, value, Style.DIGITS);
    }

    /** "12.500 people": a plural that is no unit can only be counted in whole numbers. */
    private static boolean countsAfter(Parts parts, int at) {
        Part next = parts.get(at);
        return next.spaced()
                && next.isWord()
                && next.tag().equals("NOUN")
                && next.word().length() > 4
                && !next.isCapitalised();
    }

    private static boolean isGroup(Part part) {
        return part.text().length() <= 3 && Digits.plain(part.text());
    }

    /** Thousands parted by spaces: "40 000"; a lone second group must end in zeros. The last may have decimals. */
    private static int endOfGroups(Parts parts, int first) {
        int end = first + 1;
        while (end < first + MOST_GROUPS
                && isThousands(parts.get(end).text())
                && parts.get(end).spaced()
                && parts.get(end).start() == parts.get(end - 1).end() + 1) {
            end++;
            if (parts.get(end - 1).text().length() > 3) {
                break;
            }
        }
        return end > first + 2 || parts.get(first + 1).text().equals("000") ? end : first + 1;
    }

    /** "234", and "234.5" where the number ends. */
    private static boolean isThousands(String group) {
        return group.length() == 3
                ? Digits.plain(group)
                : group.length() > 4 && group.charAt(3) == '.' && group.indexOf(',') < 0 && group.indexOf('.', 4) < 0;
    }

    private static double groups(Parts parts, int first, int end) {
        double value = 0;
        for (int at = first; at < end; at++) {
            value = value * 1000 + Double.parseDouble(parts.get(at).text());
        }
        return value;
    }

    /** What goes on after a magnitude word in steps that get smaller: "4 thousand [3 hundred]", "3 hundred [and 21]". */
    private Numeral continued(Parts parts, Numeral scaled) {
        NumberWord last = words.magnitudeAt(parts, scaled.end() - 1);
        if (last == null || last.role() == Role.DOZEN || scaled.value() != Math.rint(scaled.value())) {
            return scaled;
        }
        boolean and = parts.word(scaled.end()).equals("and");
        int at = and ? scaled.end() + 1 : scaled.end();
        Numeral rest = parts.get(at).isDigits() ? plain(parts, at) : and ? spelled.read(parts, at) : null;
        if (rest == null || rest.value() != Math.rint(rest.value()) || rest.value() < 1) {
            return scaled;
        }
        Numeral lower = magnitudes.apply(parts, rest);
        boolean tail = and && last.role() == Role.HUNDRED && lower.value() < 100 && lower.end() == rest.end();
        boolean step = !and && lower.end() > rest.end() && lower.value() < last.value();
        if (!tail && !step) {
            return scaled;
        }
        double sum = scaled.value() + lower.value();
        return new Numeral(scaled.first(), lower.end(), sum, sum, scaled.style());
    }
}
