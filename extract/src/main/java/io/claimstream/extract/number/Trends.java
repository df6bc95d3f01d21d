package io.claimstream.extract.number;

import io.claimstream.contract.claim.Trend;
import io.claimstream.extract.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words around a number that tell a movement: "rose by 12", "up 5 per cent", "a drop of 40", "3 per cent lower". */
final class Trends {

    /** A movement and the part of it that a number tells. */
    record Movement(Trend trend, Change change) {}

    /** Adverbs that may stand between verb and number. */
    private static final int FURTHEST = 4;

    /** The other end of the movement may stand between them, too. */
    private static final int FURTHEST_STEP = 8;

    private final Map<String, Map<String, Trend>> words = new HashMap<>();

    Trends() {
        for (var row : Lexicon.rows(Trends.class, "trends.txt")) {
            Trend trend = Trend.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Lexicon.forms(row.get(2))
                    .forEach(form -> words.computeIfAbsent(row.get(1), place -> new HashMap<>())
                            .put(form, trend));
        }
    }

    /** The movement that a number tells; {@code first} is its first part with the words that limit it. */
    @Nullable
    Movement around(Parts parts, int first, Phrase phrase) {
        String preposition = parts.word(first - 1);
        boolean by = preposition.equals("by");
        boolean to = preposition.equals("to");
        boolean from = preposition.equals("from");
        Change change = from ? Change.BEFORE : to ? Change.AFTER : Change.AMOUNT;
        int at = by || to || from || preposition.equals("of") ? first - 2 : first - 1;
        if (preposition.equals("of")) {
            Trend noun = word("noun", parts.word(at));
            return noun == null ? null : new Movement(noun, Change.AMOUNT);
        }
        boolean amount = phrase.unit() != null && phrase.unit().dimension() != Dimension.DURATION;
        boolean steps = by || to || from;
        for (int back = 0; back < (to || from ? FURTHEST_STEP : FURTHEST); back++, at--) {
            Trend trend = steps || amount ? word("verb", parts.word(at)) : null;
            trend = trend == null && steps ? word("transitive", parts.word(at)) : trend;
            trend = trend == null && ((amount && back == 0) || from || by) ? word("particle", parts.word(at)) : trend;
            if (trend != null) {
                return new Movement(trend, change);
            }
            if (!isSkipped(parts, at, to || from)) {
                break;
            }
        }
        return amount && !to && !from ? after(parts, phrase) : null;
    }

    /** True when a verb of movement stands before the "from" at a part. */
    boolean movedBefore(Parts parts, int from) {
        for (int at = from - 1; at >= from - FURTHEST; at--) {
            if (isMovement(parts.word(at))) {
                return true;
            }
            if (!isSkipped(parts, at, true)) {
                return false;
            }
        }
        return false;
    }

    private boolean isMovement(String word) {
        return word("verb", word) != null || word("transitive", word) != null || word("particle", word) != null;
    }

    private @Nullable Movement after(Parts parts, Phrase phrase) {
        int at = parts.get(phrase.end()).isHyphen() ? phrase.end() + 1 : phrase.end();
        Trend trend = word("after", parts.word(at));
        return trend == null || !phrase.measures(Dimension.SHARE) ? null : new Movement(trend, Change.AMOUNT);
    }

    /** Between a verb and the second of its ends stands the first: "dropped [to 5.2 per cent] from 5.6". */
    private static boolean isSkipped(Parts parts, int at, boolean step) {
        Part part = parts.get(at);
        boolean start = part.isDigits()
                || part.isMoneySign()
                || part.is("from")
                || part.is("to")
                || part.is("per")
                || part.is("cent")
                || part.is("percent")
                || part.is("%");
        return part.tag().equals("ADV") || (step && (start || part.tag().equals("NUM")));
    }

    private @Nullable Trend word(String place, String word) {
        Map<String, Trend> known = words.get(place);
        return known == null ? null : known.get(word);
    }
}
