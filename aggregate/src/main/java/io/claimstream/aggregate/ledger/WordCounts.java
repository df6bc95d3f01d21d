package io.claimstream.aggregate.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many headlines, or statements, of an event each word stands; never changed. */
final class WordCounts {

    /** Of nothing yet. */
    static final WordCounts EMPTY = new WordCounts(Map.of());

    private final Map<String, Integer> times;

    private WordCounts(Map<String, Integer> times) {
        this.times = times;
    }

    /** The counts without the words of some and with those of others. */
    WordCounts after(List<Set<String>> gone, List<Set<String>> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        Map<String, Integer> next = new HashMap<>(times);
        gone.forEach(words -> words.forEach(word -> next.computeIfPresent(word, (w, n) -> n == 1 ? null : n - 1)));
        come.forEach(words -> words.forEach(word -> next.merge(word, 1, Integer::sum)));
        return new WordCounts(next);
    }

    /** In how many a word stands. */
    int times(String word) {
        return times.getOrDefault(word, 0);
    }
}
