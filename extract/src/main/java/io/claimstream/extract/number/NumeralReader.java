package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;
import org.jspecify.annotations.Nullable;

/** Reads one number, however it is written: whole, decimal, vague, a fraction, or a whole number and a fraction. */
final class NumeralReader {

    private static final int LEAST_DIVIDED_POWER = 6;

    private final CardinalReader cardinals = new CardinalReader();
    private final FractionReader fractions = new FractionReader(cardinals);
    private final VagueReader vague;

    NumeralReader(Cues cues) {
        this.vague = new VagueReader(cardinals, cues);
    }

    /** Whether a number may begin with a part: spares most words the readers. */
    boolean mayOpen(Part part) {
        return !part.isWord() || fractions.opensWith(part) || vague.opensWith(part) || cardinals.knows(part);
    }

    @Nullable
    Numeral read(Parts parts, int first) {
        Numeral fraction = fractions.read(parts, first);
        if (fraction != null) {
            return ofMagnitude(parts, fraction);
        }
        Numeral unclear = vague.read(parts, first);
        if (unclear != null) {
            return unclear;
        }
        Numeral cardinal = cardinals.read(parts, first);
        return cardinal == null ? null : mixed(parts, cardinal);
    }

    /** "half a million", "a quarter of a million", "half a dozen": a number and no share. */
    private Numeral ofMagnitude(Parts parts, Numeral fraction) {
        int at = fraction.end();
        at += parts.get(at).isHyphen() ? 1 : 0;
        at += parts.word(at).equals("of") ? 1 : 0;
        at += parts.word(at).equals("a") ? 1 : 0;
        at += parts.get(at).isHyphen() ? 1 : 0;
        Numeral scaled = cardinals.withMagnitude(parts, fraction.times(1, at));
        return scaled.end() == at
                ? fraction
                : new Numeral(fraction.first(), scaled.end(), scaled.value(), scaled.coefficient(), Style.WORDS);
    }

    /** "two and a half", "5½", "three million and a half". */
    private Numeral mixed(Parts parts, Numeral whole) {
        boolean plain = whole.coefficient() == whole.value();
        boolean ofScale = !plain && isOfScale(parts, whole);
        Numeral rest =
                ofScale || whole.value() == Math.rint(whole.value()) ? fractions.after(parts, whole.end()) : null;
        if (rest == null) {
            return whole;
        }
        double coefficient = (ofScale ? whole.coefficient() : whole.value()) + rest.value();
        double value = ofScale ? coefficient * whole.magnitude() : coefficient;
        Numeral sum = new Numeral(whole.first(), rest.end(), value, coefficient, whole.style());
        return plain ? cardinals.withMagnitude(parts, sum) : sum;
    }

    /** A part after a scale word is a part of that: half a million. */
    private static boolean isOfScale(Parts parts, Numeral whole) {
        double power = Math.log10(whole.magnitude());
        return power >= LEAST_DIVIDED_POWER
                && power == Math.rint(power)
                && parts.word(whole.end()).equals("and");
    }
}
