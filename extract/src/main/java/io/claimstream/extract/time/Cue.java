package io.claimstream.extract.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A kind of word that every time expression of some rules holds: rules are tried around such words only. */
enum Cue {
    DIGIT,
    MONTH,
    WEEKDAY,
    UNIT,
    DAYTIME;

    private static final int LONGEST_WORD = 10;

    /** Where the cues stand in a sentence, in order. */
    static Map<Cue, List<Place>> in(String sentence) {
        Map<Cue, List<Place>> places = new EnumMap<>(Cue.class);
        int at = 0;
        while (at < sentence.length()) {
            int end = at;
            while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
                end++;
            }
            Cue cue = null;
            if (end == at) {
                end = digitsEnd(sentence, at);
                cue = end > at ? DIGIT : null;
                end = Math.max(end, at + 1);
            } else if (end - at <= LONGEST_WORD) {
                cue = of(sentence.substring(at, end));
            }
            if (cue != null) {
                places.computeIfAbsent(cue, any -> new ArrayList<>()).add(new Place(at, end));
            }
            at = end;
        }
        return places;
    }

    private static int digitsEnd(String sentence, int from) {
        int end = from;
        while (end < sentence.length() && Character.isDigit(sentence.charAt(end))) {
            end++;
        }
        return end;
    }

    private static @Nullable Cue of(String word) {
        return TimeWords.CUES.get(word.toLowerCase(Locale.ROOT));
    }

    /**
     * A word or a run of digits, by its offsets in the sentence.
     *
     * @param start first character
     * @param end one past the last
     */
    record Place(int start, int end) {}
}
