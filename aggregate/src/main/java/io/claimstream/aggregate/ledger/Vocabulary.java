package io.claimstream.aggregate.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many texts of an event have each word; never changed. */
final class Vocabulary {

    /** Of no text yet. */
    static final Vocabulary EMPTY = new Vocabulary(Map.of());

    private final Map<String, Integer> textsWith;

    private Vocabulary(Map<String, Integer> textsWith) {
        this.textsWith = textsWith;
    }

    /** The vocabulary without the words of some texts and with those of others. */
    Vocabulary after(List<Set<String>> gone, List<Set<String>> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        Map<String, Integer> next = new HashMap<>(textsWith);
        gone.forEach(words -> words.forEach(word -> next.computeIfPresent(word, (w, n) -> n == 1 ? null : n - 1)));
        come.forEach(words -> words.forEach(word -> next.merge(word, 1, Integer::sum)));
        return new Vocabulary(next);
    }

    /** How many texts have a word. */
    int textsWith(String word) {
        return textsWith.getOrDefault(word, 0);
    }
}
