package io.claimstream.aggregate.placement;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** In how many of some articles each term stands: sparse, sorted. */
final class TermCounts {

    private int[] terms = new int[0];
    private int[] counts = new int[0];

    boolean contains(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    /**
     * Counts an article in.
     *
     * @param fresh hears of every term that was not there
     */
    void add(TermVector article, IntConsumer fresh) {
        combine(article, 1, fresh);
    }

    /**
     * Counts an article out that was counted in.
     *
     * @param gone hears of every term that is not there any more
     */
    void remove(TermVector article, IntConsumer gone) {
        combine(article, -1, gone);
    }

    private void combine(TermVector article, int sign, IntConsumer turned) {
        int[] sumTerms = new int[terms.length + article.size()];
        int[] sumCounts = new int[sumTerms.length];
        int n = 0;
        for (int i = 0, j = 0; i < terms.length || j < article.size(); ) {
            int mine = i < terms.length ? terms[i] : Integer.MAX_VALUE;
            int theirs = j < article.size() ? article.term(j) : Integer.MAX_VALUE;
            int before = mine <= theirs ? counts[i++] : 0;
            int after = before;
            if (theirs <= mine) {
                after += sign;
                j++;
                if (before == 0 || after == 0) {
                    turned.accept(theirs);
                }
            }
            if (after != 0) {
                sumTerms[n] = Math.min(mine, theirs);
                sumCounts[n++] = after;
            }
        }
        terms = Arrays.copyOf(sumTerms, n);
        counts = Arrays.copyOf(sumCounts, n);
    }
}
