package io.claimstream.extract.number;

import io.claimstream.extract.number.NumberWords.NumberWord;
import io.claimstream.extract.number.Numeral.Style;
import java.util.Locale;

/** Magnitude words and letters behind a number: "[1.2] million", "[44]m", "[several] hundred thousand". */
final class Magnitudes {

    /** "two hundred thousand million" has all that newspapers use. */
    private static final int MOST_WORDS = 3;

    private final NumberWords words;

    Magnitudes(NumberWords words) {
        this.words = words;
    }

    /** The number times the magnitudes that follow it; the number itself when none do. */
    Numeral apply(Parts parts, Numeral numeral) {
        int at = numeral.end();
        Double letter = numeral.is(Style.DIGITS) ? words.letter(parts.get(at).text()) : null;
        if (letter != null && isMagnitudeLetter(parts, numeral, at)) {
            return numeral.times(letter, at + 1);
        }
        Numeral result = numeral;
        for (int steps = 0; steps < MOST_WORDS; steps++) {
            boolean hyphen = parts.get(result.end()).isHyphen() && parts.adjoins(result.end());
            int next = result.end() + (hyphen ? 1 : 0);
            NumberWord word = words.magnitudeAt(parts, next);
            if (word == null) {
                break;
            }
            result = result.times(word.value(), next + 1);
        }
        return result;
    }

    /** "m" may be metres, "b" bits, "t" tonnes: only money or a plural behind it makes them millions and more. */
    private static boolean isMagnitudeLetter(Parts parts, Numeral numeral, int at) {
        String letter = parts.get(at).text();
        Part next = parts.get(at + 1);
        if (letter.length() > 1) {
            return !parts.adjoins(at + 1) || !next.isWord();
        }
        if (!parts.adjoins(at) || (parts.adjoins(at + 1) && next.isWord())) {
            return false;
        }
        return isUnmistakable(letter, numeral)
                || isMoneySign(parts.get(numeral.first() - 1))
                || isPlural(next)
                || (isPlural(parts.get(at + 2)) && next.tag().equals("ADJ"));
    }

    /** "10k", "10M", "1.2b": no unit is written so. */
    private static boolean isUnmistakable(String letter, Numeral numeral) {
        return switch (letter) {
            case "k", "K", "M" -> true;
            case "b", "B" -> numeral.value() != Math.rint(numeral.value());
            default -> false;
        };
    }

    private static boolean isMoneySign(Part part) {
        return part.isMoneySign()
                || (part.text().length() == 3
                        && part.text().equals(part.text().toUpperCase(Locale.ROOT))
                        && part.isWord());
    }

    private static boolean isPlural(Part part) {
        return part.tag().equals("NOUN") && (part.word().endsWith("s") || part.is("people")) && part.spaced();
    }
}
