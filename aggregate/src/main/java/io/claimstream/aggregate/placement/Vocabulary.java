package io.claimstream.aggregate.placement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The terms of all live articles by number, and how much each of them tells: the logarithm of the share of events that hold
 * it. Events are counted, not articles: the name that a hundred reports of one event share tells it from all others.
 */
final class Vocabulary {

    /** Most terms are rare, and their information is asked for all the time. */
    private static final double[] LOGARITHMS =
            IntStream.range(0, 4096).mapToDouble(Math::log).toArray();

    private final Background background;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet taken = new BitSet();
    private String[] texts = new String[1024];
    private int[] articlesWith = new int[1024];
    private int[] expected = new int[1024];
    private int[] eventsWith = new int[1024];
    private int events;
    private double logarithmOfAll = Math.log(Background.EVENTS + 1);

    Vocabulary(Background background) {
        this.background = background;
    }

    /** Counts an article in. */
    TermVector add(Map<String, Integer> terms) {
        long[] packed = new long[terms.size()];
        int n = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            int number = numbers.computeIfAbsent(term.getKey(), this::numbered);
            articlesWith[number]++;
            packed[n++] = TermVector.packed(number, term.getValue());
        }
        return TermVector.of(packed);
    }

    /** Counts an article out. */
    void remove(TermVector terms) {
        for (int i = 0; i < terms.size(); i++) {
            int number = terms.term(i);
            if (--articlesWith[number] == 0) {
                numbers.remove(texts[number]);
                taken.clear(number);
            }
        }
    }

    String text(int term) {
        return texts[term];
    }

    /** One event more or less. */
    void countEvents(int change) {
        events += change;
        logarithmOfAll = Math.log(events + Background.EVENTS + 1);
    }

    /** One event more or less holds a term. */
    void countEventsWith(int term, int change) {
        eventsWith[term] += change;
    }

    /** How much a term tells, 0 or more, in natural units. */
    double information(int term) {
        return Math.max(0, logarithmOfAll - logarithm(eventsWith[term] + expected[term] + 1));
    }

    private static double logarithm(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : Math.log(count);
    }

    private int numbered(String text) {
        int number = taken.nextClearBit(0);
        taken.set(number);
        if (number == texts.length) {
            texts = Arrays.copyOf(texts, 2 * number);
            articlesWith = Arrays.copyOf(articlesWith, 2 * number);
            eventsWith = Arrays.copyOf(eventsWith, 2 * number);
            expected = Arrays.copyOf(expected, 2 * number);
        }
        texts[number] = text;
        articlesWith[number] = 0;
        eventsWith[number] = 0;
        expected[number] = (int) Math.round(background.eventsWith(text));
        return number;
    }
}
