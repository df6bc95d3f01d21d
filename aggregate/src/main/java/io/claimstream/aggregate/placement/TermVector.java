package io.claimstream.aggregate.placement;

import java.util.Arrays;

/** Terms by number with their weights: sparse, sorted, immutable. Weights are whole, so that no order of adding matters. */
final class TermVector {

    static final TermVector EMPTY = new TermVector(new int[0], new int[0]);

    private final int[] terms;
    private final int[] weights;

    private TermVector(int[] terms, int[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** A vector of terms in any order, each once; {@code packed} holds the term in its upper half, the weight in its lower. */
    static TermVector of(long[] packed) {
        Arrays.sort(packed);
        int[] terms = new int[packed.length];
        int[] weights = new int[packed.length];
        for (int i = 0; i < packed.length; i++) {
            terms[i] = (int) (packed[i] >>> Integer.SIZE);
            weights[i] = (int) packed[i];
        }
        return new TermVector(terms, weights);
    }

    static long packed(int term, int weight) {
        return ((long) term << Integer.SIZE) | weight;
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

    boolean contains(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    TermVector plus(TermVector other) {
        return combine(other, 1);
    }

    TermVector minus(TermVector other) {
        return combine(other, -1);
    }

    private TermVector combine(TermVector other, int sign) {
        int[] sumTerms = new int[terms.length + other.terms.length];
        int[] sumWeights = new int[sumTerms.length];
        int n = 0;
        for (int i = 0, j = 0; i < terms.length || j < other.terms.length; ) {
            int mine = i < terms.length ? terms[i] : Integer.MAX_VALUE;
            int theirs = j < other.terms.length ? other.terms[j] : Integer.MAX_VALUE;
            int weight = (mine <= theirs ? weights[i++] : 0) + (theirs <= mine ? sign * other.weights[j++] : 0);
            if (weight != 0) {
                sumTerms[n] = Math.min(mine, theirs);
                sumWeights[n++] = weight;
            }
        }
        return new TermVector(Arrays.copyOf(sumTerms, n), Arrays.copyOf(sumWeights, n));
    }
}
