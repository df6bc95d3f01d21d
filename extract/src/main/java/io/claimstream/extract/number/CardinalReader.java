package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.Numeral.Style;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole and decimal numbers in digits, words or both: "1,037", "twenty-one", "one hundred and five", "1.2 million",
 * "44million", "a dozen". A parser of its own: ICU4J's spelled-out rules read "a dozen" as 0 and know neither digits with
 * magnitude words nor where in a sentence a number ends.
 */
final class CardinalReader {

    private enum Role {
        ONES,
        TEEN,
        TENS,
        HUNDRED,
        SCALE,
        DOZEN
    }

    private record Word(Role role, double value) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Double> letters = new HashMap<>();
    private final Set<String> equalParts = new HashSet<>();

    CardinalReader() {
        for (var row : Lexicon.rows(CardinalReader.class, "numerals.txt")) {
            double value = Double.parseDouble(row.get(2));
            switch (row.get(1)) {
                case "letter" -> letters.put(row.get(0), value);
                case "part" -> equalParts.add(row.get(0));
                default ->
                    words.put(row.get(0), new Word(Role.valueOf(row.get(1).toUpperCase(Locale.ROOT)), value));
            }
        }
    }

    boolean knows(Part part) {
        return words.containsKey(part.word());
    }

    /** The number that begins at a part; null when none does. */
    @Nullable
    Numeral read(Parts parts, int first) {
        Part part = parts.get(first);
        if (part.isDigits()) {
            return digits(parts, first);
        }
        if (part.is("a") || part.is("an")) {
            Word next = words.get(parts.word(first + 1));
            return next != null && next.value >= 12 && isMagnitude(next) ? spelled(parts, first, first + 1, 1) : null;
        }
        Word word = words.get(part.word());
        if (word == null || word.role == Role.SCALE || word.role == Role.DOZEN) {
            return null;
        }
        return word.role == Role.HUNDRED
                ? isMagnitude(words.get(parts.word(first + 1))) ? spelled(parts, first, first, 1) : null
                : spelled(parts, first, first, 0);
    }

    /** The number times the magnitude words or letters that follow it: "[1.2] million", "[44]m", "[several] hundred thousand". */
    Numeral withMagnitude(Parts parts, Numeral numeral) {
        Numeral result = numeral;
        int at = numeral.end();
        Double letter = numeral.is(Style.DIGITS) ? letters.get(parts.get(at).text()) : null;
        if (letter != null && isMagnitudeLetter(parts, numeral, at)) {
            return numeral.times(letter, at + 1);
        }
        for (int steps = 0; steps < 3; steps++) {
            int next = result.end() + (parts.get(result.end()).isHyphen() && parts.adjoins(result.end()) ? 1 : 0);
            Word word = words.get(parts.word(next));
            if (word == null || !isMagnitude(word)) {
                return result;
            }
            result = result.times(word.value, next + 1);
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
        boolean thousands = letter.equals("k") || letter.equals("K");
        return thousands
                || isMoneySign(parts.get(numeral.first() - 1))
                || isPlural(next)
                || (isPlural(parts.get(at + 2)) && next.tag().equals("ADJ"));
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

    private static boolean isMagnitude(@Nullable Word word) {
        return word != null && (word.role == Role.HUNDRED || word.role == Role.SCALE || word.role == Role.DOZEN);
    }

    private @Nullable Numeral digits(Parts parts, int first) {
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
        return withMagnitude(parts, new Numeral(first, end, value, value, Style.DIGITS));
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

    /** Thousands parted by spaces: "40 000"; a lone second group must end in zeros or be bound by a narrow space. */
    private static int endOfGroups(Parts parts, int first) {
        int end = first + 1;
        while (parts.get(end).text().length() == 3
                && Digits.plain(parts.get(end).text())
                && parts.get(end).spaced()
                && parts.get(end).start() == parts.get(end - 1).end() + 1) {
            end++;
        }
        return end > first + 2 || parts.get(first + 1).text().equals("000") ? end : first + 1;
    }

    private static double groups(Parts parts, int first, int end) {
        double value = 0;
        for (int at = first; at < Math.min(end, first + 6); at++) {
            value = value * 1000 + Double.parseDouble(parts.get(at).text());
        }
        return value;
    }

    /** Sums words by their roles until one does not fit: "two hundred and twenty-one thousand five". */
    private @Nullable Numeral spelled(Parts parts, int first, int from, double start) {
        double total = 0;
        double current = start;
        double lastScale = Double.MAX_VALUE;
        double coefficient = Double.NaN;
        int end = first;
        int at = from;
        while (at < parts.size()) {
            Word word = words.get(parts.word(at));
            if (word == null) {
                break;
            }
            if (isMagnitude(word) && Double.isNaN(coefficient)) {
                coefficient = current;
            }
            if (isSmall(word) && fits(current, word, end == first)) {
                current += word.value;
            } else if (word.role == Role.HUNDRED && current >= 1 && current < 100) {
                current *= 100;
            } else if (word.role == Role.SCALE && current >= 1 && word.value < lastScale) {
                total += current * word.value;
                current = 0;
                lastScale = word.value;
            } else if (word.role == Role.DOZEN && total + current >= 1) {
                return new Numeral(first, at + 1, (total + current) * word.value, total + current, Style.WORDS);
            } else {
                break;
            }
            end = at + 1;
            at = next(parts, end, word, current, lastScale);
        }
        if (end == first) {
            return null;
        }
        double value = total + current;
        return decimals(
                parts, new Numeral(first, end, value, Double.isNaN(coefficient) ? value : coefficient, Style.WORDS));
    }

    private static boolean isSmall(Word word) {
        return word.role == Role.ONES || word.role == Role.TEEN || word.role == Role.TENS;
    }

    private static boolean fits(double current, Word word, boolean first) {
        if (first) {
            return true;
        }
        double below100 = current % 100;
        return word.value > 0 && (below100 == 0 || (word.role == Role.ONES && below100 >= 20 && below100 % 10 == 0));
    }

    /** Index of the part that may go on with the number: past a hyphen, or past "and" after a hundred or thousand. */
    private int next(Parts parts, int end, Word last, double current, double lastScale) {
        if (parts.get(end).isHyphen() && words.containsKey(parts.word(end + 1))) {
            return end + 1;
        }
        if (isMagnitude(last)
                && (parts.word(end).equals("and") || parts.word(end).equals("&"))) {
            Word after = words.get(parts.word(end + 1));
            boolean fraction = equalParts.contains(parts.word(end + 2));
            if (after != null && isSmall(after) && !fraction && (current % 100 == 0) && lastScale >= 1000) {
                return end + 1;
            }
        }
        return end;
    }

    /** "two point five". */
    private Numeral decimals(Parts parts, Numeral whole) {
        if (!parts.word(whole.end()).equals("point")
                || parts.word(whole.first() - 1).equals("at")) {
            return whole;
        }
        double value = whole.value();
        double place = 0.1;
        int at = whole.end() + 1;
        for (Word word = words.get(parts.word(at));
                word != null && word.role == Role.ONES && place > 1e-6;
                word = words.get(parts.word(at))) {
            value += word.value * place;
            place /= 10;
            at++;
        }
        return at == whole.end() + 1
                ? whole
                : withMagnitude(parts, new Numeral(whole.first(), at, value, value, Style.WORDS));
    }
}
