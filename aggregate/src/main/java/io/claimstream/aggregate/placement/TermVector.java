package io.claimstream.aggregate.placement;

import java.util.Arrays;

/** The terms of an article by number, each with its weight and the parts it stands in: sparse, sorted, immutable. */
final class TermVector {

    private final int[] terms;
    private final int[] weights;
    private final byte[] aspects;
    private final char[] ranks;

    private TermVector(int size) {
        this.terms = new int[size];
        this.weights = new int[size];
        this.aspects = new byte[size];
        this.ranks = new char[size];
    }

    /**
     * Terms in the order of their texts, each once, at most 65,535.
     *
     * @param aspects for each of them the parts of the article that it stands in, as {@link Aspect#bit}s
     */
    static TermVector of(int[] numbers, int[] weights, byte[] aspects) {
        long[] sorted = new long[numbers.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = ((long) numbers[i] << Integer.SIZE) | i;
        }
        Arrays.sort(sorted);
        TermVector vector = new TermVector(sorted.length);
        for (int i = 0; i < sorted.length; i++) {
            int from = (int) sorted[i];
            vector.terms[i] = numbers[from];
            vector.weights[i] = weights[from];
            vector.aspects[i] = aspects[from];
            vector.ranks[i] = (char) from;
        }
        return vector;
    }

    int size() {
        return terms.length;
    }

    int term(int i) {
        return terms[i];
    }

    int weight(int i) {
        return weights[i];
    }

    /** How many terms of the article stand before this one in the order of their texts. */
    int rank(int i) {
        return ranks[i];
    }

    int aspects(int i) {
        return aspects[i];
    }
}
