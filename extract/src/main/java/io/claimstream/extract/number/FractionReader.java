package io.claimstream.extract.number;

import io.claimstream.extract.lexicon.Lexicon;
import io.claimstream.extract.number.Numeral.Style;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parts of a whole: "two-thirds", "half", "a quarter", "½", "2/3", "one in four". */
final class FractionReader {

    private static final int GREATEST_DENOMINATOR = 10;
    private static final int GREATEST_ODDS = 1000;
    private static final double GREATEST_CHANCE = 1e9;
    private static final Set<String> CHANCES = Set.of("chance", "odds", "risk", "probability", "likelihood");

    private final Map<String, Integer> denominators = new HashMap<>();
    private final CardinalReader cardinals;

    FractionReader(CardinalReader cardinals) {
        this.cardinals = cardinals;
        for (var row : Lexicon.rows(FractionReader.class, "numerals.txt")) {
            if (row.get(1).equals("part")) {
                denominators.put(row.get(0), Integer.parseInt(row.get(2)));
            }
        }
    }

    /** Whether a part that is no number by itself may open a fraction. */
    boolean opensWith(Part part) {
        return part.is("a") || part.is("an") || part.is("half") || part.is("quarter");
    }

    @Nullable
    Numeral read(Parts parts, int first) {
        Part part = parts.get(first);
        if (part.kind() == Part.Kind.VULGAR_FRACTION) {
            double value = vulgar(part.text());
            return Double.isNaN(value) ? null : fraction(first, first + 1, value);
        }
        if (part.isDigits()) {
            Numeral slashed = slashed(parts, first);
            return slashed != null ? slashed : odds(parts, first);
        }
        if (part.is("half")) {
            return fraction(first, first + 1, 0.5);
        }
        if (part.is("quarter") && isOfMillions(parts, first + 1)) {
            return fraction(first, first + 1, 0.25);
        }
        Numeral named = named(parts, first);
        return named != null ? named : odds(parts, first);
    }

    /** What follows a whole number: "two [and a half]", "5[½]", "5 [1/2]"; null when nothing does. */
    @Nullable
    Numeral after(Parts parts, int at) {
        if (parts.get(at).kind() == Part.Kind.VULGAR_FRACTION) {
            return read(parts, at);
        }
        if (parts.get(at).isDigits() && Digits.plain(parts.get(at).text())) {
            return parts.adjoins(at) ? null : slashed(parts, at);
        }
        boolean joined = parts.get(at).isHyphen() && parts.word(at + 1).equals("and");
        int and = joined ? at + 1 : at;
        if (!parts.word(and).equals("and")) {
            return null;
        }
        int next = parts.get(and + 1).isHyphen() ? and + 2 : and + 1;
        Numeral named = named(parts, next);
        return named != null && named.value() < 1 && !parts.word(named.end()).equals("of") ? named : null;
    }

    /** "two-thirds", "a quarter", "three fifths". */
    private @Nullable Numeral named(Parts parts, int first) {
        Part part = parts.get(first);
        double count;
        int at;
        if (part.is("a") || part.is("an")) {
            count = 1;
            at = first + 1;
        } else {
            Numeral cardinal = cardinals.knows(part) || part.isDigits() ? cardinals.read(parts, first) : null;
            if (cardinal == null || cardinal.value() != Math.rint(cardinal.value())) {
                return null;
            }
            count = cardinal.value();
            at = cardinal.end();
        }
        int word = parts.get(at).isHyphen() ? at + 1 : at;
        Integer denominator = denominators.get(parts.word(word));
        if (denominator == null
                || (count > 1) != isPlural(parts.word(word))
                || count == 0
                || count >= denominator
                || (count == 1 && parts.get(word + 1).isHyphen() && parts.adjoins(word + 1))) {
            return null;
        }
        return fraction(first, word + 1, count / denominator);
    }

    /** "quarter million", "quarter-billion": a bare quarter is three months or a part of a town. */
    private boolean isOfMillions(Parts parts, int at) {
        return cardinals.isScale(parts.get(parts.get(at).isHyphen() ? at + 1 : at));
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s");
    }

    private @Nullable Numeral slashed(Parts parts, int first) {
        if (!parts.adjoins(first + 1) || !isSlash(parts.get(first + 1)) || !parts.adjoins(first + 2)) {
            return null;
        }
        double above = small(parts.get(first));
        boolean ofWhole = parts.word(first + 3).equals("of");
        double below = ofWhole ? whole(parts.get(first + 2)) : small(parts.get(first + 2));
        boolean goesOn = (parts.adjoins(first + 3) && isSlash(parts.get(first + 3)))
                || (parts.adjoins(first) && isSlash(parts.get(first - 1)));
        return above >= 1 && above < below && !goesOn ? fraction(first, first + 3, above / below) : null;
    }

    private static double whole(Part part) {
        return part.isDigits() && Digits.plain(part.text()) ? Digits.read(part.text()) : Double.NaN;
    }

    private static double small(Part part) {
        double value = whole(part);
        return value <= GREATEST_DENOMINATOR || value == 16 || value == 100 ? value : Double.NaN;
    }

    private static boolean isSlash(Part part) {
        return part.is("/") || part.is("\u2044");
    }

    /** "one in four", "9 out of 10"; not "killed one in 2014", "three in two hours". */
    private @Nullable Numeral odds(Parts parts, int first) {
        Numeral hits = cardinals.read(parts, first);
        if (hits == null || hits.value() < 1 || hits.value() > GREATEST_DENOMINATOR) {
            return null;
        }
        int at = hits.end();
        boolean hyphens = parts.get(at).isHyphen() && parts.adjoins(at);
        at += hyphens ? 1 : 0;
        boolean out = parts.word(at).equals("out") && parts.word(at + 1).equals("of");
        if (!out && !parts.word(at).equals("in")) {
            return null;
        }
        at += out ? 2 : 1;
        at += parts.get(at).isHyphen() ? 1 : 0;
        at += parts.word(at).equals("every") ? 1 : 0;
        Numeral all = cardinals.read(parts, at);
        if (all == null || all.value() <= hits.value()) {
            return null;
        }
        boolean chance = hits.value() == 1 && CHANCES.contains(parts.word(all.end()));
        if (all.value() > (out ? 10 * hits.value() : chance ? GREATEST_CHANCE : GREATEST_ODDS)) {
            return null;
        }
        boolean round = all.value() <= GREATEST_DENOMINATOR || all.value() % 10 == 0 || hits.value() == 1;
        return round ? fraction(first, all.end(), hits.value() / all.value()) : null;
    }

    private static double vulgar(String sign) {
        String parted = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        int slash = parted.indexOf('\u2044');
        if (slash < 1 || slash == parted.length() - 1) {
            return Double.NaN;
        }
        return Double.parseDouble(parted.substring(0, slash)) / Double.parseDouble(parted.substring(slash + 1));
    }

    private static Numeral fraction(int first, int end, double value) {
        return new Numeral(first, end, value, value, Style.FRACTION);
    }

    /** Words that a bare "half" must stand before to be a share of something. */
    static final Set<String> WHOLE_FOLLOWS =
            Set.of("of", "the", "its", "their", "his", "her", "our", "my", "all", "that", "those", "these", "this");
}
