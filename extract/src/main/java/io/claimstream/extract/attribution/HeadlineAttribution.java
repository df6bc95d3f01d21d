package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads headlines that part source and content by a colon or a dash: "Police: two dead", "Two dead in fire: police". */
final class HeadlineAttribution {

    private static final Set<String> PARTING = Set.of(":", "-", "–", "—", "|");
    private static final int LONGEST_SOURCE = 5;

    private final Set<String> sourceNouns = Lexicon.words(HeadlineAttribution.class, "source-nouns.txt");

    List<Draft> find(Words words) {
        int end = words.lastWordEnd();
        for (int i = 1; i < Math.min(end - 1, LONGEST_SOURCE + 1); i++) {
            if (words.is(i, ":") && isSource(words, 0, i) && end - i > 3) {
                return List.of(draft(words, new Phrase(0, i), i, i + 1, end));
            }
        }
        for (int i = end - 2; i > 3 && end - i <= LONGEST_SOURCE + 1; i--) {
            if (words.isAny(i, PARTING) && isSource(words, i + 1, end)) {
                return List.of(draft(words, new Phrase(i + 1, end), i, 0, i));
            }
        }
        return List.of();
    }

    /** A known kind of source, and nothing but nouns and what goes before nouns. */
    private boolean isSource(Words words, int from, int to) {
        boolean known = false;
        for (int i = from; i < to; i++) {
            if (words.quoted(i) || (!words.noun(i) && !words.beforeNoun(i))) {
                return false;
            }
            known |= sourceNouns.contains(words.at(i).lemma().toLowerCase(Locale.ROOT))
                    || sourceNouns.contains(words.word(i));
        }
        return known;
    }

    private static Draft draft(Words words, Phrase source, int cue, int from, int to) {
        return new Draft(
                words,
                words.at(cue).start(),
                words.at(cue).end(),
                source,
                null,
                words.at(from).start(),
                words.at(to - 1).end(),
                false,
                "say",
                true,
                0.8,
                "attribution/headline");
    }
}
