package io.claimstream.extract.number;

import io.claimstream.contract.claim.Bound;
import io.claimstream.extract.number.Numeral.Style;
import io.claimstream.extract.number.PhraseTable.Match;
import io.claimstream.extract.number.Units.Found;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit, or a range of two: "$5-7 million", "between 60 and 80 km", "two or three". */
final class PhraseReader {

    /** How far from millions of pounds a word for weight may stand. */
    private static final int WEIGHT_REACH = 10;

    private static final double MONEY_IN_POUNDS = 1e6;

    /** How many words behind "of" may tell that money is meant. */
    private static final int LONGEST_NOUN = 4;

    private final NumeralReader numerals;
    private final Cues cues;
    private final Units units;
    private final Bounds bounds;
    private final Trends trends;
    private final ArticleReader articles;
    private final CompoundAmounts compounds;

    PhraseReader(Units units, Bounds bounds, Trends trends, Cues cues) {
        this.numerals = new NumeralReader(cues);
        this.cues = cues;
        this.trends = trends;
        this.units = units;
        this.bounds = bounds;
        this.articles = new ArticleReader(units, bounds, cues);
        this.compounds = new CompoundAmounts(numerals, units);
    }

    /** The phrase whose number begins at a part; a sign before it is taken in from {@code from} on. */
    @Nullable
    Phrase read(Parts parts, int at, int from) {
        if (!numerals.mayOpen(parts.get(at)) && Minus.end(parts, at) == at) {
            return null;
        }
        Phrase one = single(parts, at, from);
        return one == null ? null : range(parts, one, from);
    }

    private @Nullable Phrase single(Parts parts, int at, int from) {
        int past = Minus.end(parts, at);
        if (past == at) {
            Phrase phrase = unsigned(parts, at, from);
            return phrase == null ? null : compounds.completed(parts, belowZero(parts, phrase));
        }
        Match<Unit> sign = units.signBefore(parts, past + 1, past);
        Phrase size = unsigned(parts, sign == null ? past : sign.end(), past);
        return size == null || !Minus.fits(parts, size) ? null : size.negated(at, size.end());
    }

    /** "20 degrees below zero", "40 below zero". */
    private static Phrase belowZero(Parts parts, Phrase phrase) {
        int end = Minus.endOfBelowZero(parts, phrase.end());
        boolean temperature = phrase.unit() == null || phrase.measures(Dimension.TEMPERATURE);
        return end > phrase.end() && temperature ? phrase.negated(phrase.first(), end) : phrase;
    }

    private @Nullable Phrase unsigned(Parts parts, int at, int from) {
        Numeral number = numerals.read(parts, at);
        if (number == null) {
            return articles.read(parts, at, from);
        }
        Match<Unit> sign = number.is(Style.DIGITS) ? units.signBefore(parts, at, from) : null;
        if (sign != null) {
            Found found = units.rated(parts, new Found(number.end(), sign.meaning(), 1));
            return new Phrase(sign.first(), found.end(), number, null, found.unit(), 1, isJoined(parts, found.end()));
        }
        Found found = unitAfter(parts, number);
        if (found == null) {
            Match<Unit> label = units.labelBefore(parts, at, from);
            Unit unit = label == null ? times(parts, number) : label.meaning();
            return new Phrase(at, number.end(), number, null, unit, 1, isJoined(parts, number.end()));
        }
        boolean attributive = parts.get(number.end()).isHyphen() || isJoined(parts, found.end());
        return new Phrase(at, found.end(), number, null, found.unit(), found.factor(), attributive);
    }

    /** "Twice", which needs no noun. */
    private @Nullable Unit times(Parts parts, Numeral number) {
        String word = parts.word(number.first());
        return word.equals("twice") || word.equals("thrice") || cues.is("multiplied", word)
                ? units.named("times").orElse(null)
                : null;
    }

    private @Nullable Found unitAfter(Parts parts, Numeral number) {
        int at = number.end();
        Match<Bound> between = bounds.after(parts, at);
        at = between == null ? at : between.end();
        at += parts.get(at).isHyphen() && parts.adjoins(at) ? 1 : 0;
        if (number.is(Style.FRACTION) || number.is(Style.LOOSE) || number.is(Style.VAGUE)) {
            at += parts.word(at).equals("of") ? 1 : 0;
            at += parts.word(at).equals("a") || parts.word(at).equals("an") ? 1 : 0;
            at += parts.get(at).isHyphen() ? 1 : 0;
        }
        Found found = units.at(parts, at, number.is(Style.DIGITS));
        if (found == null && cues.is("unit-adjective", parts.word(at))) {
            found = units.at(parts, at + 1, false);
        }
        return found == null ? null : poundsAsMoney(parts, number, found);
    }

    /** Millions of pounds are money unless what weighs so much stands behind "of", or words for weight are near. */
    private Found poundsAsMoney(Parts parts, Numeral number, Found found) {
        boolean named = found.unit().name().equals("pound")
                && parts.word(found.end() - 1).startsWith("pound");
        boolean weighed = parts.word(found.end()).equals("of") && !isMoney(parts, found.end() + 1);
        return named && number.magnitude() >= MONEY_IN_POUNDS && !weighed && !speaksOfWeight(parts, number)
                ? new Found(found.end(), new Unit("GBP", Dimension.MONEY), 1)
                : found;
    }

    private boolean speaksOfWeight(Parts parts, Numeral number) {
        for (int at = number.first() - WEIGHT_REACH; at < number.end() + WEIGHT_REACH; at++) {
            if (cues.is("weighed", parts.word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMoney(Parts parts, int from) {
        for (int at = from; at < from + LONGEST_NOUN; at++) {
            if (cues.is("money", parts.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJoined(Parts parts, int end) {
        return parts.get(end).isHyphen()
                && parts.adjoins(end)
                && parts.adjoins(end + 1)
                && parts.get(end + 1).isWord();
    }

    private Phrase range(Parts parts, Phrase lower, int from) {
        if (lower.number().is(Style.VAGUE) || lower.number().is(Style.LOOSE)) {
            return lower;
        }
        int opening = opening(parts, lower.first(), from);
        boolean between = opening >= 0 && parts.word(opening).equals("between");
        int at = pastConnector(parts, lower.end(), between);
        if (at < 0) {
            return lower;
        }
        Match<Unit> sign = units.signBefore(parts, at + 1, at);
        Phrase upper = single(parts, sign == null ? at : sign.end(), at);
        if (upper == null || !agree(lower, upper)) {
            return lower;
        }
        if (opening >= 0 && !between && trends.movedBefore(parts, opening)) {
            return lower.unit() == null ? lower.in(upper.unit()) : lower;
        }
        Numeral low = sameMagnitude(lower.number(), upper.number());
        double most = upper.number().value();
        Phrase unit = upper.unit() == null ? lower : upper;
        int first = opening < 0 ? lower.first() : opening;
        if (most < low.value() && low.value() <= 0) {
            return new Phrase(first, upper.end(), upper.number(), low, unit.unit(), unit.factor(), false);
        }
        if (low.value() == 0 && unit.measures(Dimension.SPEED)) {
            // "Goes from 0 to 60 mph": what it reaches is one speed.
            return new Phrase(first, upper.end(), upper.number(), null, unit.unit(), unit.factor(), false);
        }
        boolean or = parts.word(lower.end()).equals("or");
        if (low.value() >= most || (or && !isGuess(low.value(), most))) {
            return lower;
        }
        return new Phrase(first, upper.end(), low, upper.number(), unit.unit(), unit.factor(), upper.attributive());
    }

    /** Index of the "between" or "from" that opens a range, past words like "about"; -1 when none does. */
    private int opening(Parts parts, int first, int from) {
        Match<Bound> limit = bounds.before(parts, first, from);
        int at = (limit == null ? first : limit.first()) - 1;
        String word = parts.word(at);
        return at >= from && (word.equals("between") || word.equals("from")) ? at : -1;
    }

    private static int pastConnector(Parts parts, int at, boolean between) {
        if (parts.get(at).isHyphen()) {
            int next = at + 1;
            boolean spelled = parts.word(next).equals("to") || parts.word(next).equals("or");
            return spelled ? next + (parts.get(next + 1).isHyphen() ? 2 : 1) : next;
        }
        return switch (parts.word(at)) {
            case "to", "or" -> at + 1;
            case "through" -> parts.get(at - 1).isDigits() && parts.get(at + 1).isDigits() ? at + 1 : -1;
            case "~" -> parts.adjoins(at) && parts.adjoins(at + 1) ? at + 1 : -1;
            case "and" -> between ? at + 1 : -1;
            default -> -1;
        };
    }

    private static boolean agree(Phrase lower, Phrase upper) {
        Style style = upper.number().style();
        if (style == Style.VAGUE
                || style == Style.LOOSE
                || (lower.number().is(Style.FRACTION) != (style == Style.FRACTION))) {
            return false;
        }
        return lower.unit() == null
                || lower.unit().equals(upper.unit())
                || (upper.unit() == null && isSigned(lower))
                || isRateOf(upper.unit(), lower.unit());
    }

    /** "$30,000 to $50,000 a year". */
    private static boolean isRateOf(@Nullable Unit rate, Unit base) {
        return rate != null && rate.name().startsWith(base.name() + "/");
    }

    private static boolean isSigned(Phrase phrase) {
        return phrase.measures(Dimension.MONEY)
                && phrase.first() < phrase.number().first();
    }

    /** "5 to 7 million" means five million. */
    private static Numeral sameMagnitude(Numeral lower, Numeral upper) {
        boolean shared = lower.magnitude() == 1 && upper.magnitude() > 1 && lower.value() < upper.coefficient();
        return shared ? lower.times(upper.magnitude(), lower.end()) : lower;
    }

    /** "two or three", "20 or 30"; "one or 40" are two numbers. */
    private static boolean isGuess(double low, double high) {
        return high - low <= 1 || (low % 10 == 0 && high - low <= 20) || (low % 100 == 0 && high <= 2 * low);
    }
}
