package io.claimstream.extract.attribution;

import io.claimstream.extract.lexicon.Lexicon;
import java.util.Set;

/** Tells what is refused from what is disputed: a judge who denies bail, or who dismisses a case, says nothing. */
final class Refusal {

    private static final Set<String> RECEIVERS = Set.of("him", "them", "us", "me");
    private static final int REACH = 6;

    private final Set<String> refused = Lexicon.words(Refusal.class, "refused-nouns.txt");

    /** True when what may be refused stands behind the verb; "dismissed the case as a sham" disputes it. */
    boolean isAt(Words words, int from) {
        if (words.isAny(from, RECEIVERS) && (words.noun(from + 1) || words.beforeNoun(from + 1))) {
            return true;
        }
        int i = from;
        boolean found = false;
        while (i < from + REACH && (words.noun(i) || words.beforeNoun(i))) {
            found |= words.has(i) && refused.contains(words.at(i).lemma());
            i++;
        }
        return found && !words.is(i, "as");
    }
}
