package io.claimstream.aggregate.placement;

import io.claimstream.aggregate.placement.PlacementIndex.Tuning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which events hold a term, and how much it tells: the inverted index with document frequencies learnt from its members. */
final class Vocabulary {

    /** Weights are whole numbers so that sums do not depend on the order of adding. */
    private static final int IDF_SCALE = 16;

    private static final int BACKGROUND = 300;
    private static final int POSTINGS_READ = 4_000;
    private static final int CANDIDATES = 12;

    private final Map<String, Posting> postings = new HashMap<>();
    private int articles;

    Vocabulary(Tuning tuning) {}

    private static final class Posting {
        private int articles;
        private final TreeMap<String, LiveEvent> events = new TreeMap<>();
    }

    void add(Fingerprint article, LiveEvent event) {
        articles++;
        for (String term : article.terms().keySet()) {
            Posting posting = postings.computeIfAbsent(term, t -> new Posting());
            posting.articles++;
            posting.events.put(event.id(), event);
        }
    }

    /** Called before the event forgets the article. */
    void remove(Fingerprint article, LiveEvent event) {
        articles--;
        article.terms().forEach((term, weight) -> {
            Posting posting = postings.get(term);
            if (posting == null) {
                return;
            }
            posting.articles--;
            if (event.terms().getOrDefault(term, 0) <= weight) {
                posting.events.remove(event.id());
            }
            if (posting.articles == 0) {
                postings.remove(term);
            }
        });
    }

    List<LiveEvent> candidates(Fingerprint article) {
        List<Map.Entry<String, Integer>> telling =
                new ArrayList<>(article.terms().entrySet());
        telling.sort(Comparator.<Map.Entry<String, Integer>>comparingLong(e -> -(long) e.getValue() * idf(e.getKey()))
                .thenComparing(Map.Entry::getKey));
        Map<LiveEvent, Long> dots = new HashMap<>();
        int read = 0;
        for (Map.Entry<String, Integer> term : telling) {
            Posting posting = postings.get(term.getKey());
            if (posting == null) {
                continue;
            }
            read += posting.events.size();
            if (read > POSTINGS_READ) {
                break;
            }
            long idf = idf(term.getKey());
            for (LiveEvent event : posting.events.values()) {
                dots.merge(event, term.getValue() * idf * idf, Long::sum);
            }
        }
        List<LiveEvent> best = new ArrayList<>(dots.keySet());
        best.sort(Comparator.comparingLong((LiveEvent event) -> -dots.getOrDefault(event, 0L))
                .thenComparing(LiveEvent::id));
        return best.subList(0, Math.min(CANDIDATES, best.size()));
    }

    double similarity(Fingerprint article, LiveEvent event) {
        long dot = 0;
        long own = 0;
        for (Map.Entry<String, Integer> term : article.terms().entrySet()) {
            long idf = idf(term.getKey());
            dot += term.getValue() * idf * idf * event.terms().getOrDefault(term.getKey(), 0);
            own += square(term.getValue() * idf);
        }
        long other = 0;
        for (Map.Entry<String, Integer> term : event.terms().entrySet()) {
            other += square(term.getValue() * idf(term.getKey()));
        }
        return dot == 0 ? 0 : dot / Math.sqrt((double) own * other);
    }

    private static long square(long value) {
        return value * value;
    }

    private long idf(String term) {
        @Nullable Posting posting = postings.get(term);
        double known = posting == null ? 0 : posting.articles;
        return Math.round(IDF_SCALE * Math.log((articles + BACKGROUND) / (known + 1.0)));
    }
}
