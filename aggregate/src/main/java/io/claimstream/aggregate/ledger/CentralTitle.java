package io.claimstream.aggregate.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headline that shares most of its words with the other headlines of an event. */
final class CentralTitle {

    private CentralTitle() {}

    /**
     * The most central title, the earliest of equals; null when no article has one.
     *
     * @param titlesWith how many headlines have each word
     */
    static @Nullable String of(List<Reading> readings, Map<String, Integer> titlesWith) {
        String best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Reading reading : readings) {
            String title = reading.article().title();
            if (title == null || title.isBlank()) {
                continue;
            }
            double shared = shared(reading.titleWords(), titlesWith);
            if (shared > most) {
                most = shared;
                best = title;
            }
        }
        return best;
    }

    // Divided by the root of the length: neither the longest headline nor a one-word one wins by its length.
    private static double shared(Set<String> words, Map<String, Integer> titlesWith) {
        int shared = 0;
        for (String word : words) {
            shared += titlesWith.getOrDefault(word, 1) - 1;
        }
        return shared / Math.sqrt(Math.max(1, words.size()));
    }
}
