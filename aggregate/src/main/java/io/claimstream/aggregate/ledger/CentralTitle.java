package io.claimstream.aggregate.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headline that shares most of its words with the other headlines of an event. */
final class CentralTitle {

    private CentralTitle() {}

    /** The most central title, the earliest of equals; null when no article has one. */
    static @Nullable String of(List<LedgerArticle> articles) {
        List<String> titles = articles.stream()
                .map(article -> article.title() == null ? "" : article.title())
                .filter(title -> !title.isBlank())
                .toList();
        List<Set<String>> words = titles.stream().map(Words::content).toList();
        Map<String, Integer> titlesWith = new HashMap<>();
        words.forEach(set -> set.forEach(word -> titlesWith.merge(word, 1, Integer::sum)));
        String best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < titles.size(); i++) {
            double shared = shared(words.get(i), titlesWith);
            if (shared > most) {
                most = shared;
                best = titles.get(i);
            }
        }
        return best;
    }

    // Divided by the root of the length: neither the longest headline nor a one-word one wins by its length.
    private static double shared(Set<String> words, Map<String, Integer> titlesWith) {
        int shared = words.stream()
                .mapToInt(word -> titlesWith.getOrDefault(word, 1) - 1)
                .sum();
        return shared / Math.sqrt(Math.max(1, words.size()));
    }
}
