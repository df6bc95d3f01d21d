package io.claimstream.extract.number;

import io.claimstream.extract.number.Numeral.Style;
import io.claimstream.extract.number.Units.Found;
import org.jspecify.annotations.Nullable;

/** Reads "a" as one where an amount is meant: "nearly a year", "took a month", "longer than a single month". */
final class ArticleReader {

    private final Units units;
    private final Bounds bounds;
    private final Cues cues;

    ArticleReader(Units units, Bounds bounds, Cues cues) {
        this.cues = cues;
        this.units = units;
        this.bounds = bounds;
    }

    @Nullable
    Phrase read(Parts parts, int at, int from) {
        Part article = parts.get(at);
        if (!article.is("a") && !article.is("an")) {
            return null;
        }
        int noun = parts.word(at + 1).equals("single") ? at + 2 : at + 1;
        Found found = units.at(parts, noun, false);
        if (found == null || isPartOfAWord(parts, found.end())) {
            return null;
        }
        boolean lasts = found.unit().dimension() == Dimension.DURATION
                && cues.is("lasting", parts.word(at - 1))
                && cues.is("long-time", parts.word(noun))
                && !cues.is("not-lasting", parts.word(found.end()));
        // "The most people within a day" counts no days.
        boolean within = parts.word(at - 1).equals("within");
        if (!lasts && (within || bounds.before(parts, at, from) == null)) {
            return null;
        }
        Numeral one = new Numeral(at, noun, 1, 1, Style.WORDS);
        return new Phrase(at, found.end(), one, null, found.unit(), found.factor(), false);
    }

    /** "a year-long", "a day trip" tell no length. */
    private static boolean isPartOfAWord(Parts parts, int end) {
        return parts.get(end).isHyphen() || parts.get(end).isNoun();
    }
}
