package io.claimstream.aggregate.placement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** The terms of all live articles by number, and how much each of them tells: its inverse document frequency. */
final class Vocabulary {

    /** Information is kept in whole parts of a natural unit: sums of it do not depend on the order of adding. */
    private static final int PARTS = 32;

    /** Most terms are rare, and their information is asked for all the time. */
    private static final double[] LOGARITHMS =
            IntStream.range(0, 4096).mapToDouble(Math::log).toArray();

    private final Background background;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet taken = new BitSet();
    private String[] texts = new String[1024];
    private int[] articlesWith = new int[1024];
    private int[] expected = new int[1024];
    private int articles;

    Vocabulary(Background background) {
        this.background = background;
    }

    /** Counts an article in. */
    TermVector add(Map<String, Integer> terms) {
        articles++;
        long[] packed = new long[terms.size()];
        int n = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            int number = numbers.computeIfAbsent(term.getKey(), this::numbered);
            articlesWith[number]++;
            packed[n++] = TermVector.packed(number, term.getValue());
        }
        return TermVector.of(packed);
    }

    /** The part of an article that has been counted in. */
    TermVector part(TermVector article, SortedSet<String> terms) {
        return article.only(term -> terms.contains(texts[term]));
    }

    /** Counts an article out. */
    void remove(TermVector terms) {
        articles--;
        for (int i = 0; i < terms.size(); i++) {
            int number = terms.term(i);
            if (--articlesWith[number] == 0) {
                numbers.remove(texts[number]);
                taken.clear(number);
            }
        }
    }

    /** How much a term tells, 0 or more. */
    int information(int term) {
        double information =
                logarithm(articles + Background.ARTICLES + 1) - logarithm(articlesWith[term] + expected[term] + 1);
        return (int) Math.max(0, Math.round(PARTS * information));
    }

    /** How much the terms tell that two vectors share, in natural units. */
    double sharedInformation(TermVector one, TermVector other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.size() && j < other.size(); ) {
            int difference = one.term(i) - other.term(j);
            shared += difference == 0 ? information(one.term(i)) : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return (double) shared / PARTS;
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
            expected = Arrays.copyOf(expected, 2 * number);
        }
        texts[number] = text;
        articlesWith[number] = 0;
        expected[number] = (int) Math.round(background.articlesWith(text));
        return number;
    }
}
