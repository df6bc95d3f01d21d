package io.claimstream.aggregate.ledger;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a deed, in words that compare.
 *
 * @param head the noun that the rest belongs to; empty when nobody is told
 * @param words all words that carry meaning, the head among them
 * @param named true when the head is a name's last word
 */
record Participant(String head, Set<String> words, boolean named) {

    /**
     * The participant that a phrase tells, up to the first word behind its head ("the leader | of the party").
     *
     * @param names last words of the names in its article
     */
    static Participant of(@Nullable String phrase, Set<String> names) {
        String head = "";
        Set<String> words = new HashSet<>();
        for (String word : Words.split(phrase == null ? "" : phrase)) {
            boolean content = Words.carriesMeaning(word);
            if (!content && !head.isEmpty()) {
                break;
            }
            if (content) {
                head = Noun.classOf(word);
                words.add(head);
            }
        }
        return new Participant(head, Set.copyOf(words), names.contains(head));
    }

    boolean told() {
        return !head.isEmpty();
    }

    /** Things are alike by their heads; names by their last words only where that is all that is told. */
    boolean alike(Participant other) {
        int least = Math.min(words.size(), other.words.size());
        long shared = words.stream().filter(other.words::contains).count();
        boolean mayBeNamesakes = (named || other.named) && least > 1;
        return head.equals(other.head) && (!mayBeNamesakes || 2 * shared > least);
    }
}
