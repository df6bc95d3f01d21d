package io.claimstream.aggregate.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headline that shares most of its words with the other headlines of an event. */
final class CentralTitle {

    private CentralTitle() {}

    /**
     * The most central title, the earliest of equals; null when no article has one.
     *
     * @param titles words of the headlines
     */
    static @Nullable String of(List<Reading> readings, WordCounts titles) {
        Set<String> seen = new HashSet<>();
        String best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Reading reading : readings) {
            String title = reading.article().title();
            // Agency copy comes under one headline hundreds of times.
            if (title == null || title.isBlank() || !seen.add(title)) {
                continue;
            }
            double shared = shared(reading.titleWords(), titles);
            if (shared > most) {
                most = shared;
                best = title;
            }
        }
        return best;
    }

    // Divided by the root of the length: neither the longest headline nor a one-word one wins by its length.
    private static double shared(Set<String> words, WordCounts titles) {
        int shared = 0;
        for (String word : words) {
            shared += titles.times(word) - 1;
        }
        return shared / Math.sqrt(Math.max(1, words.size()));
    }
}
