package io.claimstream.extract.number;

import io.claimstream.contract.claim.Bound;
import io.claimstream.extract.text.AnalyzedText;
import java.util.List;

/** An amount that is told again in another unit is limited as it was: "about 40 metres deep (131 feet)". */
final class Conversions {

    /** How many words may stand between an amount and the bracket behind it. */
    private static final int MOST_WORDS = 2;

    private final Units units;

    Conversions(Units units) {
        this.units = units;
    }

    /** Rewrites the numbers of a text in place. */
    void limit(AnalyzedText text, List<NumberMention> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            NumberMention first = numbers.get(i - 1);
            NumberMention again = numbers.get(i);
            Double value = again.value();
            boolean limits = first.value() != null && first.bound() != Bound.EXACT && first.bound() != Bound.VAGUE;
            if (limits && value != null && again.bound() == Bound.EXACT && isConversion(text, first, again)) {
                numbers.set(i, again.limited(Interval.limited(value, first.bound(), again.unit())));
            }
        }
    }

    private boolean isConversion(AnalyzedText text, NumberMention first, NumberMention again) {
        if (first.sentence() != again.sentence() || first.unit() == null || again.unit() == null) {
            return false;
        }
        String between =
                text.slice(/* start= */ first.end(), /* end= */ again.start()).strip();
        boolean bracket = between.endsWith("(") && between.split("\\s+", -1).length <= MOST_WORDS + 1;
        return bracket && !first.unit().equals(again.unit()) && dimension(first.unit()) == dimension(again.unit());
    }

    private Dimension dimension(String unit) {
        return units.named(unit).map(Unit::dimension).orElse(Dimension.RATE);
    }
}
