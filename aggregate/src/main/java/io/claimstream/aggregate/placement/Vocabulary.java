package io.claimstream.aggregate.placement;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The terms of all live articles by number, and how much each of them tells: the logarithm of the share of events that hold
 * it. Events are counted, not articles: the name that a hundred reports of one event share tells it from all others.
 * Information is whole, so that sums of it do not depend on the numbers that terms happen to have.
 */
final class Vocabulary {

    /** Information of one natural unit. */
    static final int UNIT = 1024;

    /** Most terms are rare, and their information is asked for all the time. */
    private static final int[] LOGARITHMS =
            IntStream.range(0, 1 << 16).map(Vocabulary::computed).toArray();

    private final Background background;
    private final TermNumbers numbers = new TermNumbers();
    private final FreeNumbers free = new FreeNumbers();
    private long[] hashes = new long[1024];
    private int[] articlesWith = new int[1024];
    private int[] expected = new int[1024];
    private int[] eventsWith = new int[1024];
    private int[] logarithms = new int[1024];
    private int events;
    private int logarithmOfAll = computed(Background.EVENTS + 1);

    Vocabulary(Background background) {
        this.background = background;
    }

    /** Counts an article in. */
    TermVector add(Fingerprint article) {
        int[] terms = new int[article.terms().size()];
        int[] weights = new int[terms.length];
        int n = 0;
        for (Map.Entry<String, Integer> term : article.terms().entrySet()) {
            int number = number(term.getKey());
            articlesWith[number]++;
            terms[n] = number;
            weights[n++] = term.getValue();
        }
        return TermVector.of(terms, weights, article.aspects());
    }

    /** Counts an article out. */
    void remove(TermVector terms) {
        for (int i = 0; i < terms.size(); i++) {
            int number = terms.term(i);
            if (--articlesWith[number] == 0) {
                numbers.remove(hashes[number]);
                free.give(number);
            }
        }
    }

    /** One event more or less. */
    void countEvents(int change) {
        events += change;
        logarithmOfAll = logarithm(events + Background.EVENTS + 1);
    }

    /** One event more or less holds a term. */
    void countEventsWith(int term, int change) {
        eventsWith[term] += change;
        logarithms[term] = logarithm(eventsWith[term] + expected[term] + 1);
    }

    int eventsWith(int term) {
        return eventsWith[term];
    }

    /** How much a term tells, 0 or more, in parts of a {@link #UNIT}. */
    int information(int term) {
        return Math.max(0, logarithmOfAll - logarithms[term]);
    }

    private static int logarithm(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : computed(count);
    }

    private static int computed(int count) {
        return (int) Math.round(UNIT * Math.log(Math.max(1, count)));
    }

    private int number(String term) {
        long hash = TermNumbers.hash(term);
        int known = numbers.get(hash);
        return known == TermNumbers.NONE ? numbered(term, hash) : known;
    }

    private int numbered(String term, long hash) {
        int number = free.take();
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
            articlesWith = Arrays.copyOf(articlesWith, 2 * number);
            eventsWith = Arrays.copyOf(eventsWith, 2 * number);
            expected = Arrays.copyOf(expected, 2 * number);
            logarithms = Arrays.copyOf(logarithms, 2 * number);
        }
        hashes[number] = hash;
        numbers.put(hash, number);
        expected[number] = (int) Math.round(background.eventsWith(term));
        countEventsWith(number, 0);
        return number;
    }
}
