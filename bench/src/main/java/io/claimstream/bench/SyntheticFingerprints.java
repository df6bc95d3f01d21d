package io.claimstream.bench;

import io.claimstream.aggregate.placement.Fingerprint;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fingerprints with the statistics of news: most of an article's terms are common words whose frequency falls with their
 * rank (Zipf's law), some are names of a beat that many events share, a few belong to its event alone.
 */
final class SyntheticFingerprints {

    private static final int COMMON_WORDS = 40_000;
    private static final int COMMON_TERMS = 130;
    private static final int BEATS = 2_000;
    private static final int TERMS_OF_BEAT = 8;
    private static final int TERMS_OF_EVENT = 12;
    private static final int TERMS_OF_TITLE = 8;
    private static final int PARTS = 8;
    private static final Instant START = Instant.parse("2031-05-05T08:00:00Z");

    private SyntheticFingerprints() {}

    /** One article of an event; the same numbers always give the same article. */
    static Fingerprint of(int event, int article) {
        Random random = new Random(31L * event + article);
        SortedMap<String, Integer> terms = new TreeMap<>();
        NavigableSet<String> names = new TreeSet<>();
        NavigableSet<String> title = new TreeSet<>();
        for (int i = 0; i < COMMON_TERMS; i++) {
            int rank = (int) Math.pow(COMMON_WORDS, random.nextDouble());
            terms.merge("word" + rank, PARTS, Math::max);
        }
        for (int i = 0; i < TERMS_OF_BEAT; i++) {
            name("beat" + event % BEATS + "-" + i, PARTS, terms, names);
        }
        for (int i = 0; i < TERMS_OF_EVENT; i++) {
            name("event" + event + "-" + i, 2 * PARTS, terms, names);
        }
        terms.keySet().stream().limit(TERMS_OF_TITLE).forEach(title::add);
        return new Fingerprint(
                "article-" + event + "-" + article,
                article,
                false,
                START.plusSeconds(random.nextInt(1_000_000)),
                "publisher" + random.nextInt(500) + ".example",
                null,
                terms,
                names,
                title,
                new TreeSet<>(title),
                new TreeSet<>());
    }

    private static void name(String term, int weight, SortedMap<String, Integer> terms, NavigableSet<String> names) {
        terms.put(term, weight);
        names.add(term);
    }
}
