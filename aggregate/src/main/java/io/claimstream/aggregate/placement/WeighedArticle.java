package io.claimstream.aggregate.placement;

import java.util.Arrays;

/** A live article with what each of its terms tells at this moment: weighed once, compared with many. */
final class WeighedArticle {

    private static final int MASK = (1 << Short.SIZE) - 1;

    private final Member member;
    private final TermVector terms;
    private final int[] information;
    private final long[] squares = new long[Aspect.COUNT];
    private int named;

    WeighedArticle(Member member, Vocabulary vocabulary) {
        this.member = member;
        this.terms = member.terms();
        this.information = new int[terms.size()];
        for (int i = 0; i < information.length; i++) {
            information[i] = vocabulary.information(terms.term(i));
            measure(i);
        }
    }

    private void measure(int i) {
        int aspects = terms.aspects(i);
        for (int at = 0; at < Aspect.COUNT; at++) {
            if ((aspects & (1 << at)) != 0) {
                long value = (long) Aspect.weight(at, terms.weight(i)) * information[i];
                squares[at] += value * value;
            }
        }
        named += (aspects & Aspect.NAMES.bit()) == 0 ? 0 : 1;
    }

    /** The positions of its terms, those that tell most first; of equal ones the text decides, as numbers are given by chance. */
    int[] mostTellingFirst() {
        long[] sorted = new long[information.length];
        for (int i = 0; i < sorted.length; i++) {
            long behind = (long) Integer.MAX_VALUE - tells(i);
            sorted[i] = (behind << Integer.SIZE) | ((long) terms.rank(i) << Short.SIZE) | i;
        }
        Arrays.sort(sorted);
        int[] positions = new int[sorted.length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = (int) sorted[i] & MASK;
        }
        return positions;
    }

    /** What a term tells by how often it is said. */
    int tells(int i) {
        return terms.weight(i) * information[i];
    }

    Member member() {
        return member;
    }

    /** Of each term, in parts of a {@link Vocabulary#UNIT}. */
    int information(int i) {
        return information[i];
    }

    /** The square of its length in one aspect. */
    long square(int aspect) {
        return squares[aspect];
    }

    /** How many people, places and bodies it names. */
    int named() {
        return named;
    }
}
