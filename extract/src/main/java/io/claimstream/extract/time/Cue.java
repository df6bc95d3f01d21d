package io.claimstream.extract.time;

import java.util.EnumSet;
import java.util.Set;

/** A kind of word that every time expression of some rules holds: most sentences hold none, and need no rule tried. */
enum Cue {
    DIGIT,
    MONTH,
    WEEKDAY,
    PERIOD;

    private static final int LONGEST_WORD = 10;

    /** The cues among the words of a sentence. */
    static Set<Cue> in(String sentence) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        int at = 0;
        while (at < sentence.length()) {
            int end = at;
            while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
                end++;
            }
            if (end == at) {
                if (Character.isDigit(sentence.charAt(at))) {
                    cues.add(DIGIT);
                }
                end++;
            } else if (end - at <= LONGEST_WORD) {
                add(sentence.substring(at, end), cues);
            }
            at = end;
        }
        return cues;
    }

    private static void add(String word, Set<Cue> cues) {
        if (TimeWords.month(word) > 0) {
            cues.add(MONTH);
        } else if (TimeWords.weekday(word) > 0) {
            cues.add(WEEKDAY);
        } else if (TimeWords.isPeriod(word)) {
            cues.add(PERIOD);
        }
    }
}
